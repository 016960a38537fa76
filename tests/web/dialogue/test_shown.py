"""The digest of what a reviewer was shown: another for whatever the public would read otherwise."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.idea import GiveIdea, TakeUpIdea, WordIdea
from gongkai.web.dialogue.actions.open_day import AddComment
from gongkai.web.dialogue.actions.place import PublishPlace
from gongkai.web.dialogue.models import Idea, OpenDay, OpenDayPhoto, Place
from gongkai.web.dialogue.shown import idea_shown, record_shown, summary_shown
from gongkai.web.organs.models import Attachment
from hotline import CAME, noon, open_day, place

pytestmark = pytest.mark.django_db


def test_a_record_is_shown_alike_whether_it_is_public_or_not(county):
    place(county.town)
    shown = record_shown(Place.objects.get())
    PublishPlace(Place.objects.get(), None).do(actor=None, at=noon(CAME))
    assert record_shown(Place.objects.get()) == shown


@pytest.mark.parametrize("told", [{"phone": "0000-1234"}, {"closed_on": date(2026, 5, 1)}, {"kit": "报纸"}])
def test_every_field_of_a_record_counts(county, told):
    place(county.town)
    shown = record_shown(Place.objects.get())
    Place.objects.update(**told)
    assert record_shown(Place.objects.get()) != shown


def test_a_summary_is_shown_with_comments_and_photos(county, person):
    open_day(county.town)
    shown = [summary_shown(OpenDay.objects.get())]
    AddComment(OpenDay.objects.get(), "多办几次", "好的", None).do(actor=None, at=noon(CAME))
    shown.append(summary_shown(OpenDay.objects.get()))
    told = {"organ": county.town, "person": person("clerk", county.town), "at": noon(CAME), "size": 1}
    photo = Attachment.objects.create(record=OpenDay.objects.get(), name="a.png", **told)
    OpenDayPhoto.objects.create(open_day=OpenDay.objects.get(), attachment=photo, words="听讲解")
    shown.append(summary_shown(OpenDay.objects.get()))
    assert len(set(shown)) == 3


def test_an_idea_is_shown_with_its_words_and_steps(county, person):
    clerk = person("clerk", county.town)
    GiveIdea(county.town, "村口装路灯", "", "token").do(actor=None, at=noon(CAME))
    shown = [idea_shown(Idea.objects.get())]
    for act in (
        WordIdea(Idea.objects.get(), "建议装路灯", clerk),
        TakeUpIdea(Idea.objects.get(), "doing", "已列入计划", clerk),
    ):
        act.do(actor=clerk, at=noon(CAME))
        shown.append(idea_shown(Idea.objects.get()))
    assert len(set(shown)) == 3
