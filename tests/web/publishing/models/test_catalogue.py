"""A row of the catalogue goes by its field, number and matter."""

from datetime import date

from gongkai.web.publishing.models import CatalogueRow


def test_it_goes_by_field_number_and_matter(county):
    row = CatalogueRow(organ=county.county, field="养老服务", number="1", matter="业务办理", since=date(2026, 1, 1))
    assert str(row) == "养老服务 1 业务办理"
