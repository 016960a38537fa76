"""What the words of 公开时限 mean."""

import pytest

from gongkai.law.dated import parameters
from gongkai.web.publishing.periods import _known, read_period


@pytest.mark.parametrize(
    ("words", "due", "rhythm"),
    [
        ("信息形成或者变更之日起20个工作日内", "publication", ""),
        ("自信息形成之日起二十个工作日内公开", "publication", ""),
        ("自作出行政决定之日起7个工作日内", "permit_publication", ""),
        ("批准后20日内", "budget_publication", ""),
        ("每季度公开一次", "", "quarterly"),
        ("按月公开；形成后20个工作日内", "publication", "monthly"),
        ("每半年", "", "half_yearly"),
        ("每年一次", "", "yearly"),
        ("实时公开", "", ""),
        ("及时公开", "", ""),
        ("", "", ""),
    ],
)
def test_words_are_read(words, due, rhythm):
    found = read_period(words)
    assert (found.due, found.rhythm, found.understood) == (due, rhythm, True)


@pytest.mark.parametrize("words", ["5个工作日内", "120个工作日内", "十七个工作日内", "按规定"])
def test_other_numbers_are_kept_and_not_guessed_at(words):
    assert read_period(words).understood is False


def test_every_meaning_stands_in_the_law():
    assert {key for _, key in _known()["due"]} <= parameters("deadlines").keys()
    assert {key for _, key in _known()["rhythm"]} <= parameters("frequencies").keys()
