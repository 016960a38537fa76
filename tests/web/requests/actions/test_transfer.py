"""What belongs to another organ: it is named, and gets the application whole, with its files, once and with consent."""

from datetime import date

import pytest

from gongkai.law.steps import channels
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow, OrganSetting
from gongkai.web.requests.actions.transfer import TransferRequest
from gongkai.web.requests.kept import keep_bytes, open_bytes
from gongkai.web.requests.models import KeptFile, Request, Transfer
from letters import noon

DAY = date(2025, 3, 5)


@pytest.fixture
def case(letter, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return letter(channel="internet")[0]


@pytest.fixture
def transfer(case, office):
    def done(**told):
        TransferRequest(case, person=office.clerk, **told).do(actor=office.clerk, at=noon(DAY))
        return Transfer.objects.get(request=case)

    return done


def test_an_organ_is_named_and_can_be_named_otherwise_until_the_application_is_there(transfer, office):
    told = transfer(to=None, named=" 省水利厅 ", contact="0000-1")
    assert (told.name, told.contact, told.letter) == ("省水利厅", "0000-1", None)
    told = transfer(to=office.other)
    assert (told.name, told.letter) == (office.other.name, None)
    transfer(to=office.other, hand_over=True, agreed=True)
    with pytest.raises(Refused, match="已经移送"):
        transfer(to=office.other)


def test_the_application_is_entered_there_whole_and_its_receipt_is_to_be_confirmed(transfer, office, case):
    at = {"by": None, "at": noon(DAY), "organ": case.organ, "letter": case.letter}
    keep_bytes(b"card", "card.jpg", "identity", **at)
    letter = transfer(to=office.other, hand_over=True, agreed=True).letter
    made = letter.requests.get()
    assert (made.organ, made.state, made.subject, made.wanted) == (
        office.other,
        "unconfirmed",
        case.subject,
        case.wanted,
    )
    asker, mine = letter.applicant, case.letter.applicant
    assert (asker.name, asker.identity, asker.contact) == (mine.name, mine.identity, mine.contact)
    assert open_bytes(KeptFile.objects.get(letter=letter)) == b"card"
    assert made.code != case.code
    assert {row.organ_id for row in AuditRow.objects.filter(action__in=("transfer_request", "register_letter"))} == {
        case.organ_id,
        office.other.pk,
    }
    case.refresh_from_db()
    assert case.state == "unconfirmed", "the request itself is still to be answered"


@pytest.mark.parametrize("channel", sorted(channels()))
def test_however_it_came_the_other_organ_confirms_its_receipt_before_its_clock_runs(office, letter, channel):
    case = letter(channel=channel)[0]
    told = {"to": office.other, "hand_over": True, "agreed": True}
    TransferRequest(case, person=office.clerk, **told).do(actor=office.clerk, at=noon(DAY))
    entered = Transfer.objects.get().letter
    made = entered.requests.get()
    assert (made.state, made.received_on, made.due) == ("unconfirmed", None, None)
    assert channels()[entered.channel].confirmed
    assert entered.channel == channel or not channels()[channel].confirmed


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"to": None}, "请选择或者写出"),
        ({"to": None, "named": "省水利厅", "hand_over": True}, "只能移送使用本系统"),
        ({"to": "other", "hand_over": True}, "须经申请人同意"),
        ({"to": "organ"}, "这是本机关"),
    ],
)
def test_what_cannot_be_changes_nothing(transfer, office, told, said):
    told["to"] = getattr(office, told["to"]) if told["to"] else None
    with pytest.raises(Refused, match=said):
        transfer(**told)
    assert Request.objects.count() == 1
    assert not Transfer.objects.exists()


def test_a_village_takes_no_applications_and_consent_is_a_setting(transfer, county, office):
    with pytest.raises(Refused, match="不受理"):
        transfer(to=county.village, hand_over=True, agreed=True)
    OrganSetting.objects.create(organ=office.organ, key="transfer_consent", value="no", since=date(2025, 1, 1))
    assert transfer(to=office.other, hand_over=True).letter


def test_an_application_with_a_broken_file_stays(transfer, office, case):
    at = {"by": None, "at": noon(DAY), "organ": case.organ, "letter": case.letter}
    kept = keep_bytes(b"card", "card.jpg", "identity", **at)
    kept.sealed.storage.delete(kept.sealed.name)
    with pytest.raises(Refused, match="打不开"):
        transfer(to=office.other, hand_over=True, agreed=True)


def test_a_closed_case_names_nobody(transfer, step, case, office):
    step(case, "confirmed:2025-03-04")
    step(case, "answered:2025-03-05", "unable.not_held")
    with pytest.raises(Refused, match="已经办结"):
        transfer(to=office.other)
