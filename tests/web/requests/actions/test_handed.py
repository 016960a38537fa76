"""What another room hands on becomes a letter with one request, however often it is handed on."""

from datetime import date

from gongkai.web.organs.doors import Handed, door_of
from gongkai.web.requests.models import Request
from letters import noon

DAY = date(2025, 3, 3)


def test_a_letter_that_asks_for_information_becomes_a_request(office):
    told = Handed(
        office.organ, "张三", "2024年度预算", "请公开预算", DAY, "internet", "mailbox-1", office.clerk, {"phone": "1"}
    )
    door = door_of("requests")
    letters = [door.takes(told).do(actor=office.clerk, at=noon(DAY)) for _ in range(2)]
    case = Request.objects.get()
    assert letters[0] == letters[1] == case.letter
    assert (case.subject, case.wanted, case.letter.applicant.name) == ("2024年度预算", "请公开预算", "张三")
    assert door.address(letters[0]).endswith(f"/{case.pk}")
