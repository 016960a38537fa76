"""Carriers are opened, renamed, filed and closed; what was carried is noted once, and can be struck out."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.organs.upload import look_through
from gongkai.web.publishing.actions.carrier import (
    Carry,
    CloseCarrier,
    FileCarrier,
    ImportCarried,
    OpenCarrier,
    PlanCarriage,
    RenameCarrier,
    StrikeOut,
    TakeDown,
)
from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.models import Carried, Carrier, Column, Item
from gongkai.web.publishing.site import first_page

pytestmark = pytest.mark.django_db
NOW, TODAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)
BEFORE, TOMORROW = date(2026, 1, 5), TODAY + timedelta(days=1)


def do(action):
    return action.do(actor=None, at=NOW)


def refused(action, actor=None):
    with pytest.raises(Refused) as caught:
        action.do(actor=actor, at=NOW)
    return [reason.about for reason in caught.value.reasons]


@pytest.fixture
def wechat(county):
    return do(OpenCarrier(county.town, "wechat", "柳溪发布", BEFORE, BEFORE))


@pytest.fixture
def board(county):
    return do(OpenCarrier(county.village, "board", "上湾村公示栏", BEFORE))


@pytest.fixture
def public(submitted, review):
    return review(submitted())


def released(organ, title="甲", **told):
    column = Column.objects.filter(organ=organ).first() or first_page().add_child(
        instance=Column(title="栏", slug=f"c{organ.pk}", organ=organ, kind="added")
    )
    told = {"released_on": TODAY, **told}
    item = Item(title=title, slug=f"i{Item.objects.count()}", organ=organ, live=False, **told)
    return column.add_child(instance=item)


def test_a_carrier_is_opened_with_the_rule_of_its_kind(wechat, board):
    assert (wechat.freshness, wechat.changed_on, wechat.filed_on) == ("new_media", BEFORE, BEFORE)
    assert (board.freshness, board.filed_on) == ("", None)


@pytest.mark.parametrize(
    ("told", "about"),
    [
        (("pigeon", "信鸽", BEFORE), "kind"),
        (("website", "本站", BEFORE), "kind"),
        (("wechat", " ", BEFORE), "title"),
        (("wechat", "柳溪发布", BEFORE), "title"),
        (("wechat", "新", TOMORROW), "opened_on"),
        (("wechat", "新", TODAY, BEFORE), "filed_on"),
    ],
)
def test_what_is_wrong_with_a_new_carrier(wechat, told, about):
    assert refused(OpenCarrier(wechat.organ, *told)) == [about]


def test_who_may_keep_carriers(county, person):
    ready = OpenCarrier(county.town, "board", "公示栏", BEFORE)
    assert refused(ready, person("contributor", county.town))
    ready.do(actor=person("clerk", county.town), at=NOW)


def test_a_new_name_is_to_be_filed_anew(wechat):
    do(RenameCarrier(wechat, "柳溪镇发布", TODAY))
    row = Carrier.objects.get()
    assert (row.name, row.changed_on, row.filed_on) == ("柳溪镇发布", TODAY, BEFORE)
    assert refused(FileCarrier(row, BEFORE)) == ["on"]
    do(FileCarrier(row, TODAY))
    assert Carrier.objects.get().filed_on == TODAY
    assert refused(RenameCarrier(row, "又名", BEFORE)) == ["on"]


def test_a_notice_board_needs_no_filing(board):
    assert refused(FileCarrier(board, TODAY))


def test_a_carrier_is_closed_after_what_it_carried(wechat):
    do(Carry(wechat, TODAY, title="一"))
    Carried.objects.create(carrier=wechat, title="二", due=TODAY)
    assert refused(CloseCarrier(wechat, TODAY - timedelta(days=1))) == ["on"]
    do(CloseCarrier(wechat, TODAY))
    row = Carrier.objects.get()
    assert (row.closed_on, row.carried.count()) == (TODAY, 1)
    assert AuditRow.objects.last().detail["no_longer_expected"] == 1
    assert refused(CloseCarrier(row, TODAY))
    assert refused(RenameCarrier(row, "新", TODAY))


def test_what_was_carried_is_noted_with_its_proof(wechat, person):
    looked = look_through(SimpleUploadedFile("截图.txt", "公示".encode()))
    who = person("clerk", wechat.organ)
    row = Carry(wechat, TODAY, title="防汛", count=3, address="首页", proof=looked, person=who).do(actor=who, at=NOW)
    assert (row.title, row.count, row.by, row.proof.name.endswith(".txt")) == ("防汛", 3, who, True)
    assert AuditRow.objects.last().detail["proof"] == looked.digest
    row.proof.delete()


@pytest.mark.parametrize(
    ("told", "about"),
    [
        ({"on": TOMORROW, "title": "甲"}, "on"),
        ({"on": BEFORE - timedelta(days=1), "title": "甲"}, "on"),
        ({"on": TODAY, "title": " "}, "title"),
        ({"on": TODAY, "title": "甲", "count": 0}, "count"),
        ({"on": TODAY, "title": "旧"}, ""),
    ],
)
def test_what_is_wrong_with_something_carried(wechat, told, about):
    do(Carry(wechat, TODAY, title="旧"))
    assert refused(Carry(wechat, **told)) == [about]


def test_a_file_with_faults_is_not_kept(wechat):
    looked = look_through(SimpleUploadedFile("a.exe", b"MZ"))
    assert refused(Carry(wechat, TODAY, title="甲", proof=looked))
    assert not Carried.objects.exists()


def test_what_was_expected_is_filled_in_and_noted_once(wechat, board):
    item = released(wechat.organ)
    do(PlanCarriage(item, (wechat, board), TOMORROW))
    do(Carry(wechat, TODAY, item))
    assert list(Carried.objects.order_by("pk").values_list("carrier", "on", "due")) == [
        (wechat.pk, TODAY, TOMORROW),
        (board.pk, None, TOMORROW),
    ]
    assert refused(Carry(wechat, TODAY, item)) == [""]
    do(PlanCarriage(item, (wechat,), TOMORROW))
    assert Carried.objects.count() == 2


def test_only_what_is_public_and_of_the_organ_is_carried(wechat, county):
    other = released(county.other)
    for item in (other, released(county.town, "未公开", released_on=None)):
        assert refused(Carry(wechat, TODAY, item)) == ["item"]
        assert refused(PlanCarriage(item, (wechat,), TOMORROW)) == ["item"]
    assert refused(PlanCarriage(released(county.town), (), TOMORROW)) == ["carriers"]
    assert refused(PlanCarriage(released(county.town), (wechat,), BEFORE)) == ["due"]


def test_nothing_is_planned_on_the_carriers_of_an_organ_of_its_own(county, wechat):
    item = released(county.county)
    assert refused(PlanCarriage(item, (wechat,), TOMORROW)) == ["carriers"]
    office = county.county.add_child(kind="office", name="县政府办公室")
    own = [do(OpenCarrier(organ, "board", "公示栏", BEFORE)) for organ in (county.county, office)]
    do(PlanCarriage(item, tuple(own), TOMORROW))
    assert Carried.objects.count() == 2


def test_what_was_noted_by_mistake_is_struck_out(wechat):
    plain, item = do(Carry(wechat, TODAY, title="错")), released(wechat.organ)
    do(PlanCarriage(item, (wechat,), TOMORROW))
    planned = do(Carry(wechat, TODAY, item, count=5))
    assert refused(StrikeOut(plain, " ")) == ["reason"]
    do(StrikeOut(plain, "重复"))
    do(StrikeOut(planned, "尚未发布"))
    row = Carried.objects.get()
    assert (row.item, row.on, row.count) == (item, None, 1)
    assert refused(StrikeOut(row, "再来"))


def test_what_was_withdrawn_is_taken_down_once_and_may_be_carried_anew(wechat):
    item = released(wechat.organ)
    row = do(Carry(wechat, TODAY, item))
    assert refused(TakeDown(row, TODAY))
    Carried.objects.update(recall_due=TOMORROW)
    row.refresh_from_db()
    assert refused(TakeDown(row, BEFORE)) == ["on"]
    assert refused(TakeDown(row, TOMORROW)) == ["on"]
    do(TakeDown(row, TODAY))
    row.refresh_from_db()
    assert (row.on, row.recalled_on) == (TODAY, TODAY)
    assert refused(TakeDown(row, TODAY))
    do(Carry(wechat, TODAY, item))
    assert Carried.objects.count() == 2


def test_a_post_noted_after_the_withdrawal_is_to_be_taken_down(site, public, wechat):
    Withdraw(public, site.head, "有误").do(actor=site.head, at=NOW)
    row = Carry(wechat, TOMORROW, public).do(actor=None, at=NOW + timedelta(days=1))
    assert Carried.objects.get().recall_due == row.recall_due == TOMORROW
    assert not TakeDown(row, TOMORROW).refusals(None, NOW + timedelta(days=1))


def test_what_was_withdrawn_is_planned_nowhere(site, public, wechat):
    plan = PlanCarriage(public, (wechat,), TOMORROW)
    assert not plan.refusals(None, NOW)
    Withdraw(public, site.head, "有误").do(actor=site.head, at=NOW)
    assert refused(plan) == ["item"]


def test_what_was_planned_withdrawn_and_struck_out_is_expected_no_more(site, public, wechat):
    do(PlanCarriage(public, (wechat,), TOMORROW))
    row = do(Carry(wechat, TODAY, public))
    Withdraw(public, site.head, "有误").do(actor=site.head, at=NOW)
    do(StrikeOut(row, "并没有发布"))
    assert not Carried.objects.exists()


def test_an_import_names_its_file(county):
    do(ImportCarried(county.town, "a.csv", "0" * 64, 3))
    assert AuditRow.objects.last().detail == {"file": "a.csv", "sha256": "0" * 64, "rows": 3}
