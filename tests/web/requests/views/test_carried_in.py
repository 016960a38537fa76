"""A clerk tries an earlier register, reads what is wrong, and takes it in once nothing is."""

from datetime import date
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import load_workbook

from gongkai.web.requests.models import Request

ROW = {"编号": "2025第1号", "申请事项": "青苗补偿标准", "申请人类别": "自然人", "渠道": "当面提交"}


@pytest.fixture
def clerk(client, office, on_the_day):
    on_the_day(date(2026, 1, 5))
    client.force_login(office.clerk)
    return client


def filled(clerk, **told):
    """Fill in the workbook the office hands out."""
    answer = clerk.get(reverse("carry_in_template"))
    book = load_workbook(BytesIO(b"".join(answer)))
    sheet = book.worksheets[0]
    row = ROW | told
    sheet.append([row.get(cell.value, "") for cell in sheet[1]])
    stream = BytesIO()
    book.save(stream)
    return SimpleUploadedFile("台账.xlsx", stream.getvalue())


def tried(clerk, office, file):
    return clerk.post(reverse("carry_in"), {"organ": office.organ.pk, "file": file})


def test_tried_then_taken_in(clerk, office):
    page = tried(clerk, office, filled(clerk, 收到日期="2025-12-30"))
    assert "可以导入 1 件" in page.content.decode()
    assert not Request.objects.exists()
    sent = {"digest": page.context["digest"], "organ": office.organ.pk}
    assert "2025第1号" in clerk.post(reverse("carry_in_confirmed"), sent, follow=True).content.decode()
    assert "重新上传" in clerk.post(reverse("carry_in_confirmed"), sent, follow=True).content.decode()
    assert Request.objects.count() == 1


def test_what_is_wrong_is_listed_by_cell_and_nothing_is_taken_in(clerk, office):
    page = tried(clerk, office, filled(clerk, 收到日期="不详")).content.decode()
    assert "台账!J2" in page
    assert "“不详”不是日期" in page
    assert not Request.objects.exists()


@pytest.mark.parametrize("content", [b"", b"no workbook"])
def test_a_file_that_is_none_is_told_and_harms_nothing(clerk, office, content):
    page = tried(clerk, office, SimpleUploadedFile("台账.xlsx", content)).content.decode()
    assert "必填" in page or "问题" in page
    assert not Request.objects.exists()


def test_another_organs_register_is_not_to_be_written(clerk, office):
    page = clerk.post(reverse("carry_in"), {"organ": office.other.pk, "file": filled(clerk, 收到日期="2025-12-30")})
    assert "organ" in page.context["form"].errors
