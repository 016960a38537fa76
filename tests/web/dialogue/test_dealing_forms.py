"""Forms of dealings: who came, which photo, which visit."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.open_day import SignUpFor
from gongkai.web.dialogue.dealing_forms import AnswerForm, ArrivalForm, HoldForm, PhotoForm, VisitForm
from gongkai.web.dialogue.models import SignUp
from hotline import CAME, noon, open_day

pytestmark = pytest.mark.django_db


def test_a_line_for_everybody_who_signed_up(county):
    mine = open_day(county.town, announced=True)
    SignUpFor(mine, "李四", "1380", 3, "t").do(actor=None, at=noon(CAME))
    key = SignUp.objects.get().pk
    form = ArrivalForm(mine, "w")
    assert (form.fields[f"came{key}"].label, form.fields[f"came{key}"].initial) == ("李四 1380", 3)
    given = ArrivalForm(mine, "w", {"walk_ins": "2", "token": "w", f"came{key}": "1"})
    assert given.is_valid()
    assert given.arrived() == {key: 1}


def test_more_than_any_record_holds_is_refused(county):
    assert list(ArrivalForm(open_day(county.town), "w", {"walk_ins": "40000", "token": "w"}).errors) == ["walk_ins"]
    assert list(HoldForm({"on": "2026-03-02", "visitors": "9" * 12, "summary": "好"}).errors) == ["visitors"]


def test_no_photo_but_those_offered():
    assert not PhotoForm([], {"attachment": "1", "words": "一"}).is_valid()
    assert list(PhotoForm([]).fields["attachment"].queryset) == []


def test_a_visit_begins_today():
    assert VisitForm(date(2026, 3, 2)).initial == {"on": date(2026, 3, 2), "people": 1}
    assert AnswerForm().fields["public_text"].required is False
