"""The registers as data: what each asks for is a field of its record, and each has its screens."""

import pytest
from django.urls import reverse

from gongkai.web.oversight.registers import REGISTERS, address, kind_said, register_of


@pytest.mark.parametrize("register", REGISTERS.values(), ids=lambda each: each.key)
def test_a_register_asks_for_fields_of_its_record(register):
    fields = {field.name for field in register.model._meta.get_fields()}
    assert {*register.fields, *register.past} <= fields
    assert register.order.removeprefix("-") in {*fields, "pk"}
    assert reverse(f"oversight_{register.key}").endswith(f"/{register.key}/")


def test_a_record_knows_its_register_and_page(meeting):
    mine = meeting()
    assert register_of(mine) is REGISTERS["meetings"]
    assert address(mine) == reverse("oversight_meetings_record", args=[mine.pk])
    assert kind_said(mine) == "工作推进会"
