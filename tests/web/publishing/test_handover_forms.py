"""What the forms on reaching people offer."""

from datetime import date

import pytest
from django.http import QueryDict

from gongkai.web.publishing.handover_forms import ConnectForm, GroupForm, PosterForm
from gongkai.web.publishing.posters import papers

pytestmark = pytest.mark.django_db


def test_a_poster_is_made_of_public_items_of_the_organ_alone(site, item, released):
    public, draft = released(), item(title="草稿")
    form = PosterForm(site.organ, QueryDict(f"items={public.pk}&items={draft.pk}&items=x&paper=a4"))
    assert list(form.fields["items"].queryset) == [public]
    assert not form.is_valid()
    assert PosterForm(site.organ, QueryDict(f"items={public.pk}&paper=a3")).is_valid()
    assert not PosterForm(site.county.other, QueryDict(f"items={public.pk}&paper=a4")).is_valid()


def test_a_poster_is_made_for_known_paper(site, released):
    form = PosterForm(site.organ, QueryDict(f"items={released().pk}&paper=b5"))
    assert list(form.errors) == ["paper"]
    assert [key for key, _ in form.fields["paper"].choices] == list(papers())


def test_a_list_is_of_the_last_week_unless_told(county):
    form = GroupForm(county.town, date(2026, 3, 9), None)
    assert form.is_valid()
    assert (form.cleaned_data["first"], form.cleaned_data["last"]) == (date(2026, 3, 3), date(2026, 3, 9))
    narrowed = GroupForm(county.town, date(2026, 3, 9), QueryDict("interest=farmers"))
    assert narrowed.is_valid()
    assert (narrowed.cleaned_data["interest"], narrowed.cleaned_data["last"]) == ("farmers", date(2026, 3, 9))
    offered = [name for _, name in form.fields["village"].choices]
    assert offered == ["全部", county.village.name]


def test_the_password_is_never_put_back_into_the_page():
    form = ConnectForm({"app_id": "", "secret": "geheim"})
    assert not form.is_valid()
    assert "geheim" not in str(form)
