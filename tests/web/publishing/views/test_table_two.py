"""Screens of table two: every figure leads to as many records as it says."""

import re
from datetime import date

from django.urls import reverse

from gongkai.web.publishing.models import Document, RegisterRow
from gongkai.web.publishing.table_two import table_two

DAY = date(2025, 6, 5)


def test_every_figure_leads_to_what_it_counts(site, client):
    told = {"organ": site.organ, "series": "柳政发", "year": 2025, "formed_on": DAY, "kind": "normative"}
    for serial in (1, 2):
        Document.objects.create(serial=serial, title="办法", **told)
    for register in ("licence", "fee"):
        row = {"register": register, "number": "1", "matter": "事项", "decided_on": DAY, "amount": 12345}
        RegisterRow.objects.create(organ=site.organ, **row)
    client.force_login(site.clerk)
    assert site.organ.name in client.get(reverse("tables_two")).text
    page = client.get(reverse("table_two_of", args=[site.organ.pk]), {"year": "2025"}).text
    assert "1.2345" in page
    for cell, count in table_two(site.organ, 2025).items():
        address = reverse("behind_cell", args=[site.organ.pk, cell])
        assert address in page
        listed = client.get(address, {"year": "2025"}).text
        behind = int(re.search(r"共 (\d+) 条", listed)[1])
        assert behind == (1 if cell == "t2.fees.amount" else count), cell


def test_what_is_no_cell_or_year_is_passed_over(site, client):
    client.force_login(site.clerk)
    assert client.get(reverse("behind_cell", args=[site.organ.pk, "t2.nothing.issued"])).status_code == 404
    for year in ("abc", "1999", "9999", "²"):
        assert client.get(reverse("table_two_of", args=[site.organ.pk]), {"year": year}).status_code == 200
