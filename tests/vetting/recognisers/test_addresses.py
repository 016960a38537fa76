"""Addresses: of people, and not of offices."""

import pytest

from gongkai.vetting import Told, look
from gongkai.vetting.passage import Content, Place, passage
from planted import DAY, found


@pytest.mark.parametrize(
    "address",
    [
        "柳溪镇上湾村3组12号",
        "青禾县柳溪镇上湾村第五组",
        "青禾县城关街道人民路18号3栋2单元501室",
        "湖南省长沙市岳麓区麓山南路932号",
    ],
)
def test_where_somebody_lives_is_found(address):
    assert found(f"张三，家住{address}。") == [("P130", address)]
    assert found(address, label="家庭住址", named=True) == [("P130", address)]


@pytest.mark.parametrize(
    "text",
    [
        "办公地址：柳溪镇人民路12号",
        "项目位于柳溪镇上湾村3组",
        "某某公司住所地：青禾县柳溪镇人民路12号",
        "家住柳溪镇",
        "柳溪镇上湾村召开3组村民会议",
    ],
)
def test_what_is_no_person_s_address_is_passed_over(text):
    assert found(text) == []


def test_what_is_left_ends_with_the_township():
    content = Content([passage("家住青禾县柳溪镇上湾村3组12号", Place("", "text"))])
    assert [finding.better for finding in look(content, Told(DAY))] == ["青禾县柳溪镇"]
