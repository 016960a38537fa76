"""The forms of vetting."""

import pytest

from gongkai.law.disclosure import exemptions
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.models import Vetting
from gongkai.web.publishing.vetting.forms import AnswerForm, QuestionsForm, TermForm

NO = dict.fromkeys(exemptions(), "no")


def test_every_exemption_is_asked_and_only_one_with_an_exception_offers_it():
    form = QuestionsForm(None)
    assert list(form.fields) == [*exemptions(), "note"]
    for key, exemption in exemptions().items():
        offered = [value for value, _ in form.fields[key].choices]
        assert ("exception" in offered) == bool(exemption.exception)
        assert exemption.article in str(form.fields[key].help_text)


def test_what_was_answered_before_stands_there():
    form = QuestionsForm(Vetting(answers={**NO, "process": "yes"}, note="已核对"))
    assert (form.fields["process"].initial, form.fields["note"].initial) == ("yes", "已核对")


def test_answers_are_told_by_exemption():
    form = QuestionsForm(None, {**NO, "note": ""})
    assert form.is_valid()
    assert form.answers() == NO


@pytest.mark.parametrize(("told", "opened"), [("yes", True), ("no", False)])
def test_a_conclusion_is_yes_or_no(told, opened):
    form = AnswerForm({"answer_from": "县保密局", "answer": "见复函", "open": told})
    assert form.is_valid()
    assert form.cleaned_data["open"] is opened


@pytest.mark.django_db
def test_who_has_one_organ_is_not_asked_which(county):
    assert TermForm(Organ.objects.filter(pk=county.town.pk)).fields["of"].initial == county.town
    assert TermForm(Organ.objects.all()).fields["of"].initial is None
