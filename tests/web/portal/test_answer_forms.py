"""The form of a question falls back to the organ whose page was open."""

import pytest

from gongkai.web.organs.models import Organ
from gongkai.web.portal.answer_forms import AskForm


@pytest.mark.django_db
def test_the_organ_asked_is_the_one_chosen_else_the_pages(county):
    organs = Organ.objects.filter(kind="township")
    chosen = AskForm({"question": "问", "organ": county.other.pk}, organs, county.town)
    assert chosen.is_valid()
    assert chosen.cleaned_data["organ"].pk == county.other.pk
    silent = AskForm({"question": "问"}, organs, county.town)
    assert silent.is_valid()
    assert silent.cleaned_data["organ"].pk == county.town.pk
    assert not AskForm({"question": "问", "organ": county.county.pk}, organs, county.town).is_valid()
