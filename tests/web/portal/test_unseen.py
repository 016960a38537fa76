"""The field no person sees must stay empty, in every form that has it."""

import pytest
from django import forms

from gongkai.web.portal.idea_forms import IdeaForm
from gongkai.web.portal.letter_forms import WriteForm
from gongkai.web.portal.request_forms import ApplicationForm
from gongkai.web.portal.survey_form import SheetForm
from gongkai.web.portal.unseen import Unseen
from gongkai.web.portal.views.corrections import ReportForm
from gongkai.web.portal.views.dealings import SignUpForm
from gongkai.web.portal.views.opinions import OpinionForm
from gongkai.web.portal.views.subscriptions import SubscribeForm

FORMS = (ApplicationForm, IdeaForm, OpinionForm, ReportForm, SheetForm, SignUpForm, SubscribeForm, WriteForm)


class Asked(forms.Form):
    website = Unseen()


@pytest.mark.parametrize(("told", "fits"), [("", True), ("  ", True), ("http://x", False)])
def test_what_fills_it_in_is_refused(told, fits):
    assert Asked({"website": told}).is_valid() == fits


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_every_public_form_has_it(form):
    assert isinstance(form.base_fields["website"], Unseen)
