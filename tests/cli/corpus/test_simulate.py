import pytest

from command import gongkai


@pytest.mark.slow
def test_a_corpus_is_simulated(tmp_path):
    run = gongkai("corpus", "simulate", "-n", 4, "--year", 2024, "--formats", "txt", "-o", tmp_path / "s", "-j", 1)
    assert run.exit_code == 0
    assert (tmp_path / "s" / "register.csv").is_file()
    assert {path.suffix for path in (tmp_path / "s" / "2024").rglob("*.*")} == {".txt"}


def test_an_unknown_format_is_told(tmp_path):
    run = gongkai("corpus", "simulate", "--formats", "ofd", "-o", tmp_path, "--lang", "en")
    assert (run.exit_code, "Unknown formats" in run.stderr) == (2, True)
