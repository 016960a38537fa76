"""The registers as the public reads them: only what released items show, with the state of documents."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.portal.views import registers
from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.models import Document, RegisterRow
from web.publishing.conftest import NOW

pytestmark = pytest.mark.django_db
DAY = date(2026, 2, 27)


def page(client, name, *args, **asks):
    return client.get(reverse(name, args=args), asks).content.decode()


@pytest.fixture
def document(site, released):
    """A function that enters a document, with the public item told."""

    def made(serial, *, state="in_force", public=True, kind="normative"):
        item = released(title=f"办法之{serial}") if public else None
        told = {"title": f"办法之{serial}", "formed_on": DAY, "item": item, "state": state}
        return Document.objects.create(organ=site.organ, kind=kind, series="柳政规", year=2026, serial=serial, **told)

    return made


@pytest.fixture
def licence(site, released):
    """A public item that lists two licences, the party of the second masked there; and one that was never listed."""
    told = {"organ": site.organ, "register": "licence", "decided_on": DAY, "publishable": True}
    cells = [["文书号", "相对人", "事项"], ["许字1号", "青禾有限公司", "占道"], ["许字2号", "李**", "建房"]]
    table = {"data": cells, "first_row_is_table_header": True, "first_col_is_header": False}
    item = released(title="二月许可公示", body=[("table", table)])
    for number, party, matter in (("许字1号", "青禾有限公司", "占道"), ("许字2号", "李小四", "建房")):
        RegisterRow.objects.create(number=number, party=party, matter=matter, item=item, published_on=DAY, **told)
    RegisterRow.objects.create(number="许字3号", party="王五", matter="采伐", **told)
    return item


def test_the_register_of_documents_shows_what_is_public_with_its_state(client, site, document):
    one = document(1)
    document(2, state="repealed")
    document(3, public=False)
    document(4, kind="other")
    text = page(client, "public_documents", site.organ.pk)
    assert "柳政规〔2026〕1号" in text
    assert reverse("public_item", args=[one.item_id]) in text
    assert not any(f"2026〕{serial}号" in text for serial in (2, 3, 4))
    repealed = page(client, "public_documents", site.organ.pk, state="repealed")
    assert "柳政规〔2026〕2号" in repealed
    assert "已废止 1" in repealed
    Withdraw(one.item, site.head, "有误").do(actor=site.head, at=NOW)
    assert "没有公开的规范性文件" in page(client, "public_documents", site.organ.pk)


def test_a_day_register_shows_what_the_released_text_shows(client, site, licence):
    text = page(client, "public_register", site.organ.pk, "licence")
    assert all(word in text for word in ("许字1号", "青禾有限公司", "许字2号", "建房", licence.title))
    assert "李小四" not in text
    assert "许字3号" not in text
    assert "没有公开的记录" in page(client, "public_register", site.organ.pk, "penalty")
    assert client.get(reverse("public_register", args=[site.organ.pk, "letters"])).status_code == 404


def test_the_organs_page_leads_to_registers_that_hold_something(client, site, licence, document):
    assert licence
    text = page(client, "public_organ", site.organ.pk)
    assert reverse("public_register", args=[site.organ.pk, "licence"]) in text
    assert reverse("public_register", args=[site.organ.pk, "penalty"]) not in text
    assert reverse("public_documents", args=[site.organ.pk]) not in text
    document(1)
    assert reverse("public_documents", args=[site.organ.pk]) in page(client, "public_organ", site.organ.pk)


def test_a_long_register_comes_in_pages_and_asks_as_often(
    client, site, licence, monkeypatch, django_assert_max_num_queries
):
    monkeypatch.setattr(registers, "PAGE", 1)
    with django_assert_max_num_queries(6):
        assert "许字1号" not in page(client, "public_register", site.organ.pk, "licence")
    assert "许字1号" in page(client, "public_register", site.organ.pk, "licence", page=2)
    assert licence.live
