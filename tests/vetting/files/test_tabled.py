"""Tables: what a cell is, from its heading, its neighbour, and the names in its row."""

from planted import cells


def labels(rows):
    return [[cell.label for cell in row] for row in rows]


def test_a_list_of_names_is_known_by_its_heading():
    rows = cells(["补贴名单", "", ""], ["序号", "姓名", "金额"], ["1", "张三", "100"])
    assert labels(rows)[2] == ["序号", "姓名", "金额"]
    assert [row[0].named for row in rows] == [False, False, True]


def test_headings_of_two_rows_are_put_together():
    rows = cells(["户主", "家庭情况", "收入"], ["姓名", "残疾等级", "元"], ["张三", "一级", "100"])
    assert labels(rows)[2][1] in {"家庭情况 残疾等级", "家庭情况"}
    assert rows[2][1].named


def test_in_a_form_the_cell_before_tells():
    rows = cells(["姓名", "张三"], ["联系电话", "13812345678"])
    assert rows[1][1].label == "联系电话"
    assert rows[1][1].named


def test_a_table_without_names_is_about_nobody():
    rows = cells(["项目", "资金", "进度"], ["道路", "100", "90%"])
    assert not any(cell.named for row in rows for cell in row)


def test_an_empty_table_is_nothing():
    assert cells() == []
