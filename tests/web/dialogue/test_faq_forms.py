"""The forms of frequent questions say what was written, and offer only what may be chosen."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.faq import FaqText
from gongkai.web.dialogue.faq_forms import FaqForm, NewFaqForm, PhrasingForm
from gongkai.web.dialogue.models import Faq
from gongkai.web.organs.models import Organ
from letters import noon

pytestmark = pytest.mark.django_db
TOLD = {"question": "问", "answer": "答", "alike": "", "number": "", "valid_until": "2026-12-31"}


def test_what_is_filled_in_comes_back_as_it_was(box):
    form = FaqForm(TOLD)
    assert form.is_valid()
    assert form.text() == FaqText("问", "答", "", "", date(2026, 12, 31))
    faq = Faq(organ=box.organ, changed_at=noon(date(2026, 3, 2)))
    form.text().write(faq)
    assert FaqForm.filled(faq) == form.cleaned_data


def test_only_what_is_offered_can_be_chosen(box):
    form = NewFaqForm(TOLD | {"organ": box.other.pk}, Organ.objects.filter(pk=box.organ.pk))
    assert list(form.errors) == ["organ"]
    assert next(iter(NewFaqForm(None, Organ.objects.all()).fields)) == "organ"
    assert not PhrasingForm({"faq": "1"}, Faq.objects.none()).is_valid()
