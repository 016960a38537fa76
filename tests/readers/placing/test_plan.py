"""What is read by a plan is what is read the long way."""

from random import Random

import pytest

from documents import document, grid_four, grid_three, grid_two, scattered
from gongkai.readers.grid import Document, Grid, Paragraph
from gongkai.readers.placing import place, plan

ODD = ("", None, "无", "３", "3件", "12.5", "12.0", "0.0", "1,234", "9" * 19, "自然人", "（一）予以公开", "注：含上年")


@pytest.fixture(autouse=True)
def no_plans(monkeypatch):
    monkeypatch.setattr(plan, "_plans", {})


def told(reading):
    return reading.report, list(reading.origins.items()), reading.doubts


def the_long_way(doc, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(plan, "_plans", {})
        return told(place(doc))


@pytest.mark.parametrize("form_id", ["2021", "2021+2019"])
def test_other_numbers_in_the_same_tables(form_id, monkeypatch):
    place(document(scattered(1, form_id)))
    assert len(plan._plans) == 1
    other = document(scattered(2, form_id))
    assert told(place(other)) == the_long_way(other, monkeypatch)
    assert place(other).report.values == scattered(2, form_id).values
    assert len(plan._plans) == 1


def test_a_plan_is_used(monkeypatch):
    place(document(scattered(1)))
    monkeypatch.setattr("gongkai.readers.placing.tables.take_apart", None)  # the long way would call it
    assert place(document(scattered(2))).report.values == scattered(2).values


@pytest.mark.parametrize("seed", range(60))
def test_whatever_becomes_of_a_cell(seed, monkeypatch):
    """A sound report is read first, then others in which cells, rows and headings are changed at random."""
    dice = Random(seed)  # noqa: S311 -- no secret, only numbers
    place(document(scattered(seed)))
    for _ in range(4):
        doc = changed(document(scattered(dice.randrange(99))), dice)
        expected = the_long_way(doc, monkeypatch)
        assert told(place(doc)) == expected
        assert told(place(doc)) == expected  # now with its own plan, where it made one


def changed(doc, dice):
    blocks = list(doc.blocks)
    for _ in range(dice.randint(1, 3)):
        place_ = dice.randrange(len(blocks))
        if isinstance(blocks[place_], Grid):
            blocks[place_] = blocks[place_]._replace(rows=tuple(changed_rows(blocks[place_].rows, dice)))
        elif dice.random() < 0.5:
            blocks.insert(place_, Paragraph(dice.choice(("7", "三、收到和处理政府信息公开申请情况", "说明。"))))
        else:
            blocks.pop(place_)
    return Document(tuple(blocks), doc.format)


def changed_rows(rows, dice):
    number = dice.randrange(len(rows))
    row = list(rows[number])
    change = dice.randrange(4)
    if change == 0:
        return [*rows[:number], *rows[number + 1 :]]
    if change == 1:
        return [*rows[:number], row, *rows[number:]]
    if change == 2:
        row[dice.randrange(len(row))] = dice.choice(ODD)
    else:
        row.insert(dice.randrange(len(row)), dice.choice(ODD))
    return [*rows[:number], tuple(row), *rows[number + 1 :]]


def test_no_plan_is_kept_of_what_is_in_doubt():
    place(document(scattered(1, blank=0.02)))
    place(Document(tuple(Grid(tuple(map(tuple, grid(scattered(1)))), ragged=True) for grid in GRIDS), "text"))
    assert not plan._plans


GRIDS = (grid_two, grid_three, grid_four)


def test_the_oldest_plan_goes_when_there_are_many(monkeypatch):
    monkeypatch.setattr(plan, "_MOST_PLANS", 1)
    place(document(scattered(1)))
    first = set(plan._plans)
    place(document(scattered(1, "2021+2019")))
    assert len(plan._plans) == 1
    assert first.isdisjoint(plan._plans)


def test_a_drawing_of_no_tables():
    assert plan.drawn([Paragraph("一、总体情况")]) is None
    assert plan.drawn([Grid((("1",) * 100,) * 20)]) is None
    assert plan.drawn([Grid((("1", "2"),), ragged=True)]) is None


def test_numbers_look_alike_and_nothing_else_does():
    def looks(*cells):
        return plan.drawn([Grid((cells,))]).key

    assert looks("1", "2.5") == looks("22", "0.25")
    assert looks("1") != looks("1.0")
    assert len({looks(cell) for cell in ("", None, "１", "1 ", "-1", "1,000", "9" * 19, "1.", "1.属于国家秘密")}) == 9
