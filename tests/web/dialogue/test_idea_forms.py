"""The forms of ideas in the office."""

import pytest

from gongkai.web.dialogue.idea_forms import BoxForm, StepForm, WordingForm


def test_an_idea_cannot_be_received_again():
    assert [key for key, _ in StepForm().fields["state"].choices] == ["doing", "done", "declined"]
    assert not WordingForm({"wording": ""}).is_valid()


@pytest.mark.django_db
def test_a_box_is_read_by_line(county):
    told = {"organ": f"{county.town.pk}", "source": "paper", "box": "村口", "text": "修路\n\n 装灯 \n"}
    form = BoxForm([county.town], told)
    assert form.is_valid()
    action = form.action(form.cleaned_data)
    assert (action.at_organ, action.texts, action.source, action.box) == (
        county.town,
        ["修路", "装灯"],
        "paper",
        "村口",
    )
