"""Documents go by number and title; a number stands for one document."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from gongkai.web.publishing.models import Document, Sweep

DAY = date(2026, 1, 5)


def document(organ, serial):
    told = {"series": "柳政发", "year": 2026, "formed_on": DAY, "openness": "proactive"}
    return Document.objects.create(organ=organ, serial=serial, title="防火令", kind="normative", **told)


def test_they_go_by_what_they_are(county, person):
    made = document(county.town, 3)
    assert str(made) == "柳政发〔2026〕3号 防火令"
    assert str(made.changes.create(kind="amended", on=DAY)) == "柳政发〔2026〕3号 防火令 修改"
    sweep = Sweep.objects.create(organ=county.town, title="2026年清理", begun_on=DAY, by=person())
    assert (str(sweep), str(sweep.lines.create(document=made))) == ("2026年清理", str(made))


def test_a_number_stands_for_one_document(county):
    document(county.town, 3)
    with pytest.raises(IntegrityError), transaction.atomic():
        document(county.town, 3)
    document(county.other, 3)
