"""What of the registers is public is asked of items: none for an organ that released nothing."""

import pytest
from django.urls import reverse

from gongkai.web.portal.registers import published_documents, published_rows, registers_of
from gongkai.web.publishing.models import Document

pytestmark = pytest.mark.django_db


def test_only_what_is_released_counts(site, released, item):
    told = {"organ": site.organ, "kind": "normative", "series": "柳政规", "year": 2026, "formed_on": "2026-02-27"}
    Document.objects.create(title="甲", serial=1, item=item(), **told)
    assert registers_of(site.organ) == []
    public = Document.objects.create(title="乙", serial=2, item=released(), **told)
    assert list(published_documents(site.organ)) == [public]
    assert not published_rows(site.organ).exists()
    assert registers_of(site.organ) == [("规范性文件库", reverse("public_documents", args=[site.organ.pk]))]
