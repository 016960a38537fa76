"""What orders call themselves."""

from datetime import date

from gongkai.web.dialogue.models import Order, OrderStep, SheetLayout
from gongkai.web.organs.models import Organ


def test_names():
    assert str(Order(number="A1", subject="路灯")) == "A1 路灯"
    assert str(OrderStep(on=date(2026, 3, 2), kind="accept_order")) == "2026-03-02 accept_order"
    assert str(SheetLayout(organ=Organ(name="柳溪镇"), kind="orders")) == "柳溪镇 orders"
