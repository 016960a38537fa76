import sys

import pytest

from gongkai.cli.screen import complain, err, out, watched


@pytest.fixture(autouse=True)
def _fresh():
    out.cache_clear()
    err.cache_clear()
    yield
    out.cache_clear()
    err.cache_clear()


def test_a_problem_is_printed_as_it_is_on_standard_error(capsys):
    complain("[red]甲.docx：" + "坏" * 300)
    caught = capsys.readouterr()
    assert caught.out == ""
    assert caught.err == "[red]甲.docx：" + "坏" * 300 + "\n"


def test_results_pass_through_without_a_terminal(capsys):
    assert list(watched(iter("abc"), "abc", "读取", shown=True)) == ["a", "b", "c"]
    assert capsys.readouterr().err == ""


def test_progress_is_shown_on_a_terminal_for_several(capsys, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert list(watched(iter("abc"), "abc", "读取", shown=True)) == ["a", "b", "c"]
    assert "读取" in capsys.readouterr().err
    assert list(watched(iter("a"), "a", "读取", shown=True)) == ["a"]
    assert list(watched(iter("abc"), "abc", "读取", shown=False)) == ["a", "b", "c"]
    assert capsys.readouterr().err == ""


def test_results_come_one_by_one(monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    taken = []

    def results():
        for number in range(3):
            taken.append(number)
            yield number

    shown = watched(results(), range(3), "读取", shown=True)
    assert next(shown) == 0
    assert taken == [0]
    shown.close()
