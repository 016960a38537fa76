"""Named actions: permission, reasons, act and audit row, all or nothing."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.action import ACTIONS, Action, Done, Reason, Refused
from gongkai.web.organs.actions.organ import EditGuide
from gongkai.web.organs.actions.post import Appoint, Dismiss, Substitute
from gongkai.web.organs.audit import faults
from gongkai.web.organs.models import AuditRow, Organ, Post
from gongkai.web.organs.tables import permissions
from installations import ENGINES

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
TODAY = date(2026, 3, 2)


def test_every_action_has_a_label_and_a_permission_of_the_table():
    for action in ACTIONS.values():
        assert action.label
        assert action.permission in permissions()


def test_an_act_writes_its_row(county, person):
    clerk = person("clerk", county.town)
    EditGuide(county.town, {"phone": "0550-1234567"}).do(actor=clerk, at=NOW)
    (row,) = AuditRow.objects.all()
    assert (row.action, row.actor, row.organ, row.at) == ("edit_guide", clerk, county.town, NOW)
    assert row.capacity == "柳溪镇人民政府 公开办工作人员"
    assert row.detail == {"phone": ["", "0550-1234567"]}
    assert list(faults()) == []


def test_without_permission_nothing_happens(county, person):
    stranger = person("clerk", county.other)
    with pytest.raises(Refused) as caught:
        EditGuide(county.town, {"phone": "1"}).do(actor=stranger, at=NOW)
    assert len(caught.value.reasons) == 1
    county.town.refresh_from_db()
    assert county.town.phone == ""
    assert not AuditRow.objects.exists()


def test_all_reasons_are_told_at_once(county, person):
    admin = person("security_admin", county.county)
    village = county.village
    Organ.objects.filter(pk=village.pk).update(closed_on=date(2025, 1, 1))
    village.refresh_from_db()
    holder = person("system_admin", county.county)
    refusals = Appoint(holder, village, "auditor", TODAY).refusals(admin, NOW)
    assert len(refusals) == 2


def test_a_fault_while_acting_leaves_nothing(county, person):
    @dataclass(frozen=True)
    class Breaks(Action):
        permission = "edit_guide"
        subject: Organ

        def organ(self):
            return self.subject

        def act(self, at):  # noqa: ARG002 -- the signature of every act
            self.subject.phone = "1"
            self.subject.save()
            message = "a bug"
            raise ZeroDivisionError(message)

    with pytest.raises(ZeroDivisionError):
        Breaks(county.town).do(actor=person("clerk", county.town), at=NOW)
    county.town.refresh_from_db()
    assert county.town.phone == ""
    assert not AuditRow.objects.exists()


def test_a_row_that_cannot_be_written_takes_the_act_back(county, person):
    @dataclass(frozen=True)
    class Unwritable(Action):
        permission = "edit_guide"
        subject: Organ

        def organ(self):
            return self.subject

        def act(self, at):  # noqa: ARG002 -- the signature of every act
            self.subject.phone = "1"
            self.subject.save()
            return Done(self.subject, {"what": object()})

    with pytest.raises(TypeError):
        Unwritable(county.town).do(actor=person("clerk", county.town), at=NOW)
    county.town.refresh_from_db()
    assert county.town.phone == ""


def test_a_substitute_acts_in_the_name_of_the_colleague(county, person):
    clerk, other = person("clerk", county.town, name="张某"), person(name="李某")
    admin = person("security_admin", county.county)
    Substitute(Post.objects.get(person=clerk), other, TODAY, date(2026, 3, 9)).do(actor=admin, at=NOW)
    EditGuide(county.town, {"fax": "1"}).do(actor=other, at=NOW)
    assert AuditRow.objects.last().capacity == "柳溪镇人民政府 公开办工作人员（代张某）"


def test_a_dismissal_ends_the_substitutes_too(county, person):
    clerk, other = person("clerk", county.town), person()
    admin = person("security_admin", county.county)
    post = Post.objects.get(person=clerk)
    Substitute(post, other, TODAY, date(2026, 3, 9)).do(actor=admin, at=NOW)
    Dismiss(post, TODAY).do(actor=admin, at=NOW)
    assert set(Post.objects.filter(organ=county.town).values_list("until", flat=True)) == {TODAY}


def test_the_system_itself_needs_no_permission_but_reasons_hold(county):
    with pytest.raises(Refused):
        EditGuide(county.town, {"colour": "red"}).do(actor=None, at=NOW)
    EditGuide(county.town, {"fax": "1"}).do(actor=None, at=NOW)
    assert AuditRow.objects.get().actor_name == "系统"


def test_a_refusal_says_itself():
    refused = Refused((Reason("已于 {day} 撤销", {"day": TODAY}), Reason("没有{what}", {"what": "权限"})))
    assert str(refused) == "已于 2026-03-02 撤销；没有权限"


AT_ONCE = """
import threading
from datetime import date
from django.db import connection
from gongkai.web.organs.action import Refused
from gongkai.web.organs.actions.organ import CreateOrgan, EditGuide
from gongkai.web.organs.actions.post import Appoint, CreatePerson
from gongkai.web.organs.audit import faults
from gongkai.web.organs.models import AuditRow, Organ, Person, Post
county = CreateOrgan(None, "county", "青禾县人民政府").do(actor=None, at=now)
clerk = CreatePerson(county, "clerk", "赵清", "a long first password", digest="!").do(actor=None, at=now)
together, said = threading.Barrier(4), []

def work(number):
    together.wait()
    for turn in range(5):
        EditGuide(Organ.objects.get(), {"phone": f"{number}-{turn}"}).do(actor=None, at=now)
    together.wait()
    try:
        Appoint(Person.objects.get(), Organ.objects.get(), "clerk", date(2026, 1, 1)).do(actor=None, at=now)
        said.append("appointed")
    except Refused:
        said.append("refused")
    connection.close()

threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(said), Post.objects.count(), AuditRow.objects.count(), list(faults()))
"""


@pytest.mark.parametrize("engine", ENGINES)
def test_many_at_once_make_one_sound_trail_and_no_act_that_another_forbids(installations, engine):
    told = installations.new(engine).python(AT_ONCE)
    assert told.stdout == "['appointed', 'refused', 'refused', 'refused'] 1 23 []\n", told.stderr
