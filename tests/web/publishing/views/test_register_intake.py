"""Screens of the import: the template filled in, tried, and taken in once."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import load_workbook

from gongkai.web.publishing.models import RegisterRow

GOOD = {"票据号": "001", "收费项目": "占道费", "收费日期": "2026-03-01", "金额（元）": "120.50"}


@pytest.fixture
def upload(site, client):
    client.force_login(site.clerk)
    template = client.get(reverse("rows_template", args=[site.organ.pk, "fee"])).getvalue()

    def sent(**row):
        book = load_workbook(BytesIO(template))
        heads = [cell.value for cell in book.active[1]]
        book.active.append([(GOOD | row).get(head) for head in heads])
        stream = BytesIO()
        book.save(stream)
        file = SimpleUploadedFile("a.xlsx", stream.getvalue())
        return client.post(reverse("rows_intake", args=[site.organ.pk, "fee"]), {"file": file})

    return sent


def test_a_file_is_tried_and_then_taken_in(site, client, upload):
    tried = upload()
    assert "1 行" in tried.text
    assert not RegisterRow.objects.exists()
    confirm = reverse("rows_confirm", args=[site.organ.pk, "fee"])
    digest = tried.context["taken"].digest
    client.post(confirm, {"digest": digest})
    assert RegisterRow.objects.get().number == "001"
    assert "已经不在" in client.post(confirm, {"digest": digest}, follow=True).text
    again = upload()
    assert "已经登记，不再导入" in again.text
    assert "导入</button>" not in again.text


def test_what_is_wrong_is_listed_at_its_cell(upload):
    tried = upload(**{"金额（元）": "一百"})
    assert "不是金额" in tried.text
    assert "什么也没有导入" in tried.text
    assert not RegisterRow.objects.exists()


def test_what_was_entered_meanwhile_is_refused(site, client, upload):
    tried = upload()
    told = {"register": "fee", "number": "001", "matter": "别的", "decided_on": "2026-03-01", "amount": 1}
    RegisterRow.objects.create(organ=site.organ, **told)
    confirm = reverse("rows_confirm", args=[site.organ.pk, "fee"])
    answer = client.post(confirm, {"digest": tried.context["taken"].digest})
    assert "导入不修改已有的记录" in answer.text
    assert RegisterRow.objects.count() == 1


def test_without_a_file_or_with_another_it_is_told(site, client, upload):
    del upload
    address = reverse("rows_intake", args=[site.organ.pk, "fee"])
    assert "表里有哪些列" in client.get(address).text
    assert "请先选择" in client.post(address, follow=True).text
    wrong = SimpleUploadedFile("a.xlsx", b"no workbook")
    assert "什么也没有导入" in client.post(address, {"file": wrong}).text
