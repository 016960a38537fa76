"""Pages are found by their key, whatever they are called and wherever they stand."""

import pytest
from django.urls import reverse
from wagtail.models import Page, Site

pytestmark = pytest.mark.django_db


def test_the_address_is_made_of_the_key(site, item):
    draft = item()
    assert draft.url == reverse("public_item", args=[draft.pk])
    assert site.news.url == reverse("public_column", args=[site.news.pk])
    assert Page.objects.get(pk=site.news.pk).specific.full_url.endswith(f"/columns/{site.news.pk}")


def test_without_a_site_there_is_no_address(item):
    draft = item()
    Site.objects.all().delete()
    assert draft.get_url_parts() is None
