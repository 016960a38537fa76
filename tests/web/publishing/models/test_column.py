"""Columns as records."""

import pytest
from django.core.exceptions import ValidationError

from gongkai.web.publishing.models import CatalogueRow, Column
from gongkai.web.publishing.rights import ColumnRights

pytestmark = pytest.mark.django_db


def test_an_organ_has_one_site(site):
    with pytest.raises(ValidationError, match="one_"):
        site.root.get_parent().add_child(instance=Column(title="又一个", slug="two", organ=site.organ, kind="root"))


def test_a_matter_has_one_column_on_a_site(site):
    row = CatalogueRow.objects.create(organ=site.organ, field="养老服务", number="1", matter="甲", since="2026-01-01")
    told = {"organ": site.organ, "kind": "matter", "row": row}
    site.root.add_child(instance=Column(title="甲", slug="one", **told))
    with pytest.raises(ValidationError, match="one_"):
        site.root.add_child(instance=Column(title="乙", slug="two", **told))


def test_rights_are_the_offices(site):
    assert isinstance(site.news.permissions_for_user(site.clerk), ColumnRights)
