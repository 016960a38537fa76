import csv
import json

import pytest

from gongkai.corpus.simulate.country import organs
from gongkai.corpus.simulate.writing import REGISTER, TRUTH, Plan, simulate, words_of, write_one, write_some


@pytest.fixture
def plan(tmp_path):
    return Plan(tmp_path / "out", formats=(("txt", 1.0), ("html", 1.0)))


def test_the_truth_stands_beside_every_report(plan):
    for organ in organs(20):
        truth = write_one(plan, organ, 2024)
        if truth["path"]:
            assert (plan.folder / truth["path"]).is_file()
            assert {"cells", "faults"} <= truth.keys()
            json.dumps(truth)


def test_the_same_plan_gives_the_same_files(plan, tmp_path):
    some = [(organ, 2023) for organ in organs(10)]
    first, second = write_some(plan, some), write_some(plan._replace(folder=tmp_path / "again"), some)
    assert first == second
    for truth in first:
        if truth["path"]:
            assert (plan.folder / truth["path"]).read_bytes() == (tmp_path / "again" / truth["path"]).read_bytes()


@pytest.mark.slow
def test_a_corpus_has_its_register_and_its_truth(plan):
    assert sum(simulate(plan, 30, [2023, 2024], jobs=1)) == 30
    with (plan.folder / REGISTER).open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 30
    truths = (plan.folder / TRUTH).read_text("utf-8").splitlines()
    assert len(truths) == sum(bool(row["path"]) for row in rows)


def test_some_reports_have_their_neighbours_words():
    whose = [words_of(number, 2024, 1) for number in range(1000)]
    copied = [number for number, own in enumerate(whose) if own != number]
    assert 8 < len(copied) < 40
    assert all(whose[number] == whose[number - 1] for number in copied)
