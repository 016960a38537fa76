import pytest

from gongkai.readers.pdf.running import body
from readers.pdf.setting import line

HIGH = 842.0


def pages(feet, heads=("",), base=800.0):
    """Return pages of one line of text, each with a head and a foot."""
    found = []
    for index, foot in enumerate(feet):
        head = heads[index % len(heads)]
        every = [(head, 80, 40), (f"正文{index}", 80, 400), (foot, 280, base)]
        found.append(([line(*one) for one in every if one[0]], HIGH))
    return found


def left(found):
    return [[one.text for one in lines] for lines in body(found)]


TEXT = [["正文0"], ["正文1"], ["正文2"]]


@pytest.mark.parametrize(
    "feet",
    [
        ["- 1 -", "- 2 -", "- 3 -"],
        ["— 1 —", "— 2 —", "— 3 —"],
        ["第1页 共3页", "第 2 页 共 3 页", "第三页"],
        ["1/3", "2 / 3", "3／3"],
        ["1", "2", "3"],
        ["7", "8", "9"],
        ["柳湾镇政府办", "柳湾镇政府办", ""],
    ],
)
def test_what_runs_along_the_edge_is_left_out(feet):
    assert left(pages(feet)) == TEXT


def test_a_header_on_most_pages_is_left_out():
    assert left(pages(["", "", ""], heads=["年度报告 2024 第1期", "年度报告 2024 第2期", ""])) == TEXT


@pytest.mark.parametrize(
    "feet", [["12", "0", "40"], ["12 34", "", ""], ["共21件", "另有3件", ""], ["注：含结转", "", ""]]
)
def test_what_stands_once_is_text(feet):
    assert left(pages(feet)) == [[*text, *([foot] if foot else [])] for text, foot in zip(TEXT, feet, strict=True)]


def test_inside_the_page_everything_is_text():
    assert left(pages(["- 1 -", "- 2 -"], base=500)) == [["正文0", "- 1 -"], ["正文1", "- 2 -"]]
