"""The screens on catalogues: the rows, the adoption, the coverage."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from gongkai.web.publishing.models import CatalogueRow, Column

pytestmark = pytest.mark.django_db
TEXT = (
    "领域,序号,公开事项,公开内容,公开时限,公开层级\n"
    "养老服务,1,补贴,对象,每季度,乡级\n"
    "养老服务,2,机构,名录,5个工作日,县级\n"
)


@pytest.fixture
def overseer(county, person):
    visitor = Client()
    visitor.force_login(person("overseer", county.county))
    return visitor


def upload(client, organ, text=TEXT, name="目录.csv", since=None):
    told = {"file": SimpleUploadedFile(name, text.encode()), "since": since or timezone.localdate().isoformat()}
    return client.post(reverse("adopt_catalogue", args=[organ.pk]), told, follow=True)


def adopted(client, organ):
    answer = upload(client, organ)
    ready = answer.context["ready"]
    told = {"digest": ready.digest, "since": ready.since.isoformat()}
    return client.post(reverse("adopt_confirm", args=[organ.pk]), told, follow=True)


def test_a_catalogue_is_tried_and_then_adopted(overseer, county):
    text = upload(overseer, county.county).content.decode()
    assert "可以采用 2 个事项" in text
    assert "5个工作日" in text
    assert not CatalogueRow.objects.exists()
    assert "已完成" in adopted(overseer, county.county).content.decode()
    assert CatalogueRow.objects.count() == 2
    assert [each.title for each in Column.objects.filter(organ=county.county, kind="matter")] == ["机构"]


def test_what_is_wrong_is_told_with_its_cell_and_nothing_changes(overseer, county):
    text = upload(overseer, county.county, TEXT + ",3,无领域,甲,,\n").content.decode()
    assert "A4" in text
    assert "什么也没有改动" in text
    assert "没有找到标准目录的表头" in upload(overseer, county.county, "a,b\n1,2\n").content.decode()


def test_rows_of_another_level_are_told(overseer, county):
    text = upload(overseer, county.town).content.decode()
    assert "不归本级公开" in text
    assert "可以采用 1 个事项" in text


def test_a_file_of_another_type_and_a_lost_one_are_told(overseer, county):
    assert "不接受" in upload(overseer, county.county, "x", "a.exe").content.decode()
    told = {"digest": "0" * 64, "since": "2026-01-01"}
    answer = overseer.post(reverse("adopt_confirm", args=[county.county.pk]), told, follow=True)
    assert "已经不在" in answer.content.decode()


def test_rows_are_shown_to_those_they_hold_for(overseer, county, person):
    adopted(overseer, county.county)
    clerk = Client()
    clerk.force_login(person("clerk", county.town))
    text = clerk.get(reverse("catalogue"), {"field": "养老服务"}).content.decode()
    assert "补贴" in text
    row = CatalogueRow.objects.first()
    page = clerk.get(reverse("catalogue_row", args=[county.town.pk, row.pk])).content.decode()
    assert "每季度" in page
    assert "未设栏目" in page
    row.organ = county.other
    row.save()
    assert clerk.get(reverse("catalogue_row", args=[county.town.pk, row.pk])).status_code == 404


def test_coverage_of_all_and_of_one(overseer, county):
    adopted(overseer, county.county)
    text = overseer.get(reverse("coverage")).content.decode()
    assert "0 / 1" in text
    page = overseer.get(reverse("coverage_of", args=[county.town.pk])).content.decode()
    assert "未设栏目 1" in page
    assert (
        "没有符合条件"
        in overseer.get(reverse("coverage_of", args=[county.town.pk]), {"state": "covered"}).content.decode()
    )


def test_coverage_leaves_as_a_workbook(overseer, county):
    adopted(overseer, county.county)
    for address in (reverse("coverage"), reverse("coverage_of", args=[county.town.pk])):
        answer = overseer.get(address, {"export": "xlsx"})
        rows = list(load_workbook(BytesIO(b"".join(answer.streaming_content))).active.values)
        assert rows[0][0] == "机关"
        assert (county.town.name, "养老服务", "1", "补贴") == rows[-1][:4] or len(rows) > 2


def test_nothing_adopted_is_said(overseer):
    assert "还没有采用标准目录" in overseer.get(reverse("coverage")).content.decode()
