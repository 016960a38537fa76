import pytest

from command import LIUWAN, process
from gongkai.cli.refusals import refuse


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["check"], "FILE"),
        (["check", "x", "--knd", "county"], "--kind"),
        (["check", "x", "--kind", "village"], "--kind"),
        (["read", "x", "--to", "exe"], "--to"),
        (["chekc", "x"], "chekc"),
        (["check", "--jobs", "-1", "x"], "--jobs"),
    ],
)
@pytest.mark.parametrize(("lang", "end"), [("zh", "查看用法。"), ("en", "how to use it.")])
def test_wrong_usage_is_a_sentence_that_names_the_mistake(arguments, word, lang, end):
    result = process(*arguments, GONGKAI_LANG=lang)
    said = result.stderr.decode()
    assert (result.returncode, result.stdout) == (2, b"")
    assert word in said
    assert said.strip().endswith(end)
    assert "Traceback" not in said


def test_no_command_shows_the_help():
    result = process()
    assert result.returncode == 2
    assert b"compare" in result.stdout
    assert result.stderr == b""


def test_a_fault_of_the_program_is_a_sentence(capsys):
    assert refuse(ZeroDivisionError("division by zero")) == 2
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_to_is_a_sentence(samples, tmp_path):
    (tmp_path / "file").write_text("in the way")
    result = process("check", samples / LIUWAN, "-o", tmp_path / "file" / "x.txt", "--lang", "en", GONGKAI_LANG="en")
    assert result.returncode == 2
    assert b"Check path, permissions" in result.stderr
    assert b"Traceback" not in result.stderr


def test_debugging_shows_the_fault_itself(monkeypatch):
    monkeypatch.setenv("GONGKAI_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        refuse(ZeroDivisionError())
