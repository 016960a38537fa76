import pytest

from gongkai.corpus.failures import Failure


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_failure_says_what_is_wrong(lang):
    assert "2048" in Failure("F104", memory=2048).text(lang)


def test_english_is_english():
    assert Failure("F102").text("en").isascii()
