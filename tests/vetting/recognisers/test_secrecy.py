"""Marks of secrecy, and talk about secrecy."""

import pytest

from planted import found


@pytest.mark.parametrize(
    "text", ["机密★10年", "秘密 ★ 1年", "绝密★", "密级：机密", "【秘密】", "机密", "机　密", "秘密★长期"]
)
def test_a_mark_is_found(text):
    assert [code for code, _ in found(text)] == ["S301"]


@pytest.mark.parametrize(
    "text",
    [
        "加强机密文件管理，严守国家秘密。",
        "涉及商业秘密的，征求第三方意见。",
        "密级分为绝密、机密、秘密三级。",
        "密级：公开",
        "揭秘密林深处的村庄",
        "保密审查表",
    ],
)
def test_the_topic_is_no_mark(text):
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["内部资料 注意保存", "（内部文件，不得外传）", "【仅供内部参考】", "关于某事的报告（内部资料）"]
)
def test_a_mark_of_internal_use_is_found(text):
    assert [code for code, _ in found(text)] == ["S302"]


def test_internal_documents_may_be_talked_about():
    assert found("禁止以内部文件作为执法依据，内部资料性出版物须经批准。") == []


@pytest.mark.parametrize("text", ["公开属性：依申请公开", "（此件不予公开）", "公开方式: 不公开"])
def test_a_document_that_says_it_is_not_open_is_found(text):
    assert [code for code, _ in found(text)] == ["S303"]


@pytest.mark.parametrize("text", ["（此件公开发布）", "公开属性：主动公开", "不予公开的，应当说明理由。"])
def test_one_that_is_open_is_not(text):
    assert found(text) == []
