"""Measures and losses in people's words; what a person wrote stands as written, braces and all."""

from decimal import Decimal

import pytest
from django.utils import translation

from gongkai.web.oversight.models import Indicator, Loss
from gongkai.web.oversight.told import loss_said, measure_said, points_said
from gongkai.web.reporting.known import Known

WHY = "{figure}为 {value}，应不少于 {target}"
KNOWN = {"requests.channel.web": Known("requests.channel.web", "{name}提出的申请", "", "件", 1, "requests", "互联网")}


def test_a_measure_is_said_with_the_names_of_its_figures():
    mine = Indicator(measure="at_least", given={"figure": "requests.channel.web", "target": "4"})
    assert measure_said(mine, KNOWN) == "“互联网提出的申请”不少于 4，不足的按比例扣分"
    assert "requests.channel.web" in measure_said(mine, {})


def test_a_loss_is_said_in_the_language_of_the_page():
    mine = Loss(reason=WHY, values={"figure": "公开业务培训", "value": "0", "target": "1"})
    assert loss_said(mine) == "公开业务培训为 0，应不少于 1"
    with translation.override("en"):
        assert "should be at least 1" in loss_said(mine)


def test_the_name_of_a_familys_member_is_filled_in():
    told = {"figure": "{name}提出的申请", "figure_about": "互联网", "value": "0", "target": "1"}
    assert loss_said(Loss(reason=WHY, values=told)).startswith("互联网提出的申请为 0")


def test_a_persons_words_are_not_filled():
    assert loss_said(Loss(reason="{value} 没有公开", by_id=1)) == "{value} 没有公开"


@pytest.mark.parametrize(("points", "told"), [("10.00", "10"), ("2.50", "2.5"), ("100", "100"), ("0.00", "0")])
def test_points_without_zeros_at_the_end(points, told):
    assert points_said(Decimal(points)) == told
