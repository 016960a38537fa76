"""Printed labels and what they stand for."""

import pytest

from gongkai.readers.placing.vocabulary import COLUMN, GROUP, ITEM, ROW, WORD, is_fragment, meaning, near, row_named

MEANINGS = {
    "规章": (2, ROW, "regulations"),
    "规范性文件": (2, ROW, "normative"),
    "信息内容": (2, WORD, "lead"),
    "第二十条第（五）项": (2, ITEM, "第二十条第（五）项"),
    "本年新\n制作数量": (2, COLUMN, "made"),
    "本年增/减": (2, COLUMN, "items_change"),
    "（一）予以公开": (3, ROW, "granted"),
    "予以公开": (3, ROW, "granted"),
    "3.危及“三安全一稳定”": (3, ROW, "denied.security_stability"),
    '3、危及"三安全一稳定"': (3, ROW, "denied.security_stability"),
    "（六）其他处理": (3, GROUP, "other"),
    "（七）总计": (3, ROW, "concluded"),
    "3.其他": (3, ROW, "other.other"),
    "商业\n企业": (3, COLUMN, "business"),
    "三、 本 年 度 办 理 结 果": (3, WORD, "results"),
    "总 计": (0, COLUMN, "total"),
    "其他": (0, COLUMN, "other"),
    "结果\n纠正": (4, COLUMN, "corrected"),
    "行政诉讼": (4, WORD, "suits"),
}


@pytest.mark.parametrize(("text", "sense"), MEANINGS.items())
def test_labels(text, sense):
    found = meaning(text)
    assert (found.table, found.kind, found.key) == sense
    assert found.exact


@pytest.mark.parametrize("text", ["", "发布机构", "2024年", "公开", "一、总体情况", "政府信息公开申请"])
def test_other_words(text):
    assert meaning(text) is None


NEAR = {
    ("本年度止件数", 2): "repealed",
    ("对外公开总数", 2): "public_total",
    ("2.其他法律行政止公开", 3): "denied.forbidden_by_law",
    ("1.逾期不补正", 3): "other.not_corrected",
    ("已获取信息", 3): "unprocessed.reissue",
    ("社会公益", 3): "welfare",
    ("未经复议直接诉讼", 4): "direct_suit",
    ("规章（含废止）", 2): "regulations",
}


@pytest.mark.parametrize(("text", "table"), NEAR)
def test_torn_labels(text, table):
    found = near(text, table)
    assert found.key == NEAR[text, table]
    assert not found.exact


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("政府信息公开申请", 3),
        ("本年新", 2),
        ("数量", 2),
        ("2.其他法律行政止公开", 2),
        ("四、政府信息公开行政复议、行政诉讼情况", 4),
        ("结果", 4),
        ("我镇认真做好政府信息公开申请的办理工作，" * 5, 3),
    ],
)
def test_what_resembles_no_label_or_several(text, table):
    assert near(text, table) is None


def test_fragments():
    assert is_fragment("计其他情形）", 3)
    assert is_fragment("尚未", 4)
    assert not is_fragment("我镇", 3)
    assert not is_fragment("", 3)


def test_rows_by_key():
    assert row_named(3, "concluded").label == "（七）总计"
    assert row_named(4, "direct_suit").label == "未经复议直接起诉"
