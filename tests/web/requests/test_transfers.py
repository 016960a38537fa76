"""What became of a request elsewhere: told its applicant with number and code, and named in the answer."""

from datetime import date

from gongkai.web.requests.actions.transfer import TransferRequest
from gongkai.web.requests.tracking import Tracked, followed, found
from gongkai.web.requests.transfers import contact_of, right_organ, transferred
from letters import noon

DAY = date(2025, 3, 5)


def handed(case, office, **told):
    TransferRequest(case, to=office.other, person=office.clerk, **told).do(actor=office.clerk, at=noon(DAY))


def test_number_and_code_open_it_there(letter, office):
    case = letter()[0]
    assert transferred(case) is None
    handed(case, office)
    assert transferred(followed().get(pk=case.pk)) is None, "naming an organ hands nothing over"
    handed(case, office, hand_over=True, agreed=True)
    told = Tracked(followed().get(pk=case.pk), DAY).transferred
    assert told.organ == office.other
    there = found(told.number, told.code)
    assert (there.organ, there.number) == (office.other, told.number)


def test_an_organ_is_named_with_all_that_is_stated_of_it(letter, office):
    case, other = letter()[0], office.other
    assert right_organ(case) == {}
    handed(case, office)
    assert right_organ(case) == {"right_organ": other.name}
    other.address, other.phone = "白塔街1号", "0000-2"
    other.save()
    assert contact_of(other) == "白塔街1号，0000-2"
    handed(case, office)
    assert right_organ(case) == {"right_organ": f"{other.name}（白塔街1号，0000-2）"}
