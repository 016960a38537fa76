"""Births, ages, illness: where they are somebody's."""

import pytest

from planted import found, found_in


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("张三，男，1980年3月出生，汉族", [("P140", "1980年3月")]),
        ("张三，生于1980年3月15日", [("P140", "1980年3月15日")]),
        ("张小明，2018年5月1日出生", [("P142", "2018年5月1日")]),
        ("王小红，女，8岁，小学生", [("P142", "8岁")]),
        ("为0—6岁儿童免费接种，6岁以下免票", []),
        ("本村建于1980年3月", []),
        ("张三，男，48岁", []),
    ],
)
def test_births_and_ages(text, hits):
    assert found(text) == hits


def test_an_age_in_a_list_of_names_is_somebody_s():
    rows = found_in(["姓名", "年龄", "村组"], ["王小红", "8", "上湾村"], ["张三", "48", "上湾村"])
    assert rows == [("P142", "8")]


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("村民张三因患尿毒症，家庭困难。", [("P151", "尿毒症")]),
        ("李四（系肢体二级残疾人）", [("P151", "肢体二级")]),
        ("李四，系二级残疾", [("P151", "二级残疾")]),
        ("全县高血压、糖尿病患者规范管理率85%", []),
        ("肺癌早筛项目覆盖2万人", []),
    ],
)
def test_an_illness_is_somebody_s_where_a_name_stands_before_it(text, hits):
    assert [hit for hit in found(text) if hit[0] == "P151"] == hits


def test_a_column_on_disability_beside_names_is_one_finding():
    rows = found_in(
        ["姓名", "残疾等级", "金额"], ["张三", "一级", "100"], ["李四", "二级", "100"], ["王五", "无", "100"]
    )
    assert rows == [("P150", "一级"), ("P150", "二级")]


def test_the_same_column_without_names_is_statistics():
    assert found_in(["残疾等级", "人数", "金额"], ["一级", "12", "100"], ["二级", "9", "100"]) == []
