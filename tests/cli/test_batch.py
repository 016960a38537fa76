from pathlib import Path

import pytest

from gongkai.cli.batch import Intake, Problem, attempt, each
from gongkai.cli.sources import Source
from gongkai.readers import CannotRead
from gongkai.writers import CannotWrite
from tasks import stem

ANY = Source("甲.docx", Path("甲.docx"))


def failing(error):
    def task(_source):
        raise error

    return task


def test_a_result_passes():
    assert attempt(lambda source: source.stem, ANY, lang="zh") == "甲"


@pytest.mark.parametrize(
    "error",
    [
        CannotRead("E103"),
        CannotWrite("不会写“{format}”格式；会写的有：{known}", format="x", known="y"),
        PermissionError(13, "Permission denied"),
        ZeroDivisionError("a bug"),
        RecursionError(),
        MemoryError(),
    ],
)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_whatever_goes_wrong_is_a_sentence_in_the_language(error, lang):
    problem = attempt(failing(error), ANY, lang=lang)
    assert isinstance(problem, Problem)
    assert problem.name == "甲.docx"
    assert any("一" <= letter <= "鿿" for letter in problem.text) == (lang == "zh")


def test_debugging_shows_the_fault_itself(monkeypatch):
    monkeypatch.setenv("GONGKAI_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        attempt(failing(ZeroDivisionError()), ANY, lang="zh")


def test_a_folder_without_reports_is_a_problem(tmp_path):
    assert isinstance(attempt(len, Source("x", tmp_path), lang="zh"), Problem)


def test_an_interruption_is_not_swallowed():
    with pytest.raises(KeyboardInterrupt):
        attempt(failing(KeyboardInterrupt()), ANY, lang="zh")


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_sources(jobs):
    sources = [Source(str(number), Path(f"{number}.txt")) for number in range(40)]
    assert list(each(stem, sources, jobs=jobs, lang="zh")) == [str(number) for number in range(40)]


def test_results_come_one_by_one():
    asked = []

    def endless():
        number = 0
        while True:
            asked.append(number)
            yield Source(str(number), Path(f"{number}.txt"))
            number += 1

    results = each(stem, endless(), lang="zh")
    assert [next(results), next(results)] == ["0", "1"]
    assert len(asked) == 2


def test_an_intake_lets_results_through_and_counts_problems(capsys):
    intake = Intake()
    assert list(intake.good([1, Problem("甲", "坏了"), 2])) == [1, 2]
    assert (intake.passed, intake.problems) == (2, 1)
    assert "坏了" in capsys.readouterr().err
