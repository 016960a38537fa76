"""The import of carried rows on screen."""

from datetime import date
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from openpyxl import load_workbook

from gongkai.web.publishing.models import Carried, Carrier

pytestmark = pytest.mark.django_db
TEXT = "载体类别,日期,标题\n微信公众号,2026-02-01,防汛\n"


@pytest.fixture
def client(county, person):
    days = {"opened_on": date(2026, 1, 1), "changed_on": date(2026, 1, 1)}
    Carrier.objects.create(organ=county.town, kind="wechat", name="柳溪发布", **days)
    visitor = Client()
    visitor.force_login(person("clerk", county.town))
    return visitor


def upload(client, organ, text, name="载体.csv"):
    told = {"file": SimpleUploadedFile(name, text.encode())}
    return client.post(reverse("carried_intake", args=[organ.pk]), told, follow=True)


def test_a_file_is_tried_and_then_taken_in(client, county):
    answer = upload(client, county.town, TEXT)
    assert "没有问题，可以导入" in answer.content.decode()
    assert not Carried.objects.exists()
    told = {"digest": answer.context["digest"]}
    done = client.post(reverse("carried_confirm", args=[county.town.pk]), told)
    assert "全部已经导入" in done.content.decode()
    assert Carried.objects.get().title == "防汛"
    again = client.post(reverse("carried_confirm", args=[county.town.pk]), told, follow=True)
    assert "已经不在" in again.content.decode()


def test_problems_are_listed_by_cell(client, county):
    text = upload(client, county.town, TEXT.replace("2026-02-01", "昨天")).content.decode()
    assert "B2" in text
    assert "不是日期" in text
    assert "不接受" in upload(client, county.town, "x", "a.exe").content.decode()
    assert "请先选择" in client.post(reverse("carried_intake", args=[county.town.pk]), follow=True).content.decode()


def test_the_form_and_its_template(client, county):
    assert "载体类别" in client.get(reverse("carried_intake", args=[county.town.pk])).content.decode()
    answer = client.get(reverse("carried_template"))
    book = load_workbook(BytesIO(b"".join(answer.streaming_content)))
    assert [cell.value for cell in book.worksheets[0][1]][:2] == ["载体类别", "载体名称"]
