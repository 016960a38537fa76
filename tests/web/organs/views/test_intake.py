"""The screens of the import: template, try, report, import."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import load_workbook

from books import book_of
from gongkai.web.organs.models import AuditRow, Organ, Person
from gongkai.web.organs.views import intake

pytestmark = pytest.mark.django_db
ROWS = {
    "organ": [["下湾村村民委员会", "村（居）民委员会", "柳溪镇人民政府"]],
    "person": [["zhao", "赵清", "下湾村村民委员会"]],
}


@pytest.fixture
def admin(client, county, person):
    """The client signed in as the county's system administrator."""
    client.force_login(person("system_admin", county.county))
    return client


def upload(client, rows, name="organs.xlsx"):
    return client.post(reverse("import"), {"file": SimpleUploadedFile(name, book_of(rows))})


def test_the_template_is_handed_out(admin):
    answer = admin.get(reverse("import_template"))
    assert "机关" in load_workbook(BytesIO(b"".join(answer.streaming_content))).sheetnames


def test_a_sound_file_is_tried_then_taken_in(admin):
    page = upload(admin, ROWS)
    assert "没有问题，可以导入" in page.content.decode()
    assert not Organ.objects.filter(name="下湾村村民委员会").exists()
    done = admin.post(reverse("import_confirm"), {"digest": page.context["digest"]})
    assert "全部已经导入" in done.content.decode()
    assert Person.objects.get(username="zhao").organ.name == "下湾村村民委员会"
    assert AuditRow.objects.last().action == "import"
    again = admin.post(reverse("import_confirm"), {"digest": page.context["digest"]}, follow=True)
    assert "已经不在" in again.content.decode()


def test_problems_are_listed_by_sheet_and_cell(admin):
    page = upload(admin, {"organ": [["下湾村", "没有这一类", "没有的镇"]]}).content.decode()
    assert "机关!B2" in page
    assert "什么也没有导入" in page


def test_what_is_no_workbook_is_refused(admin):
    page = admin.post(reverse("import"), {"file": SimpleUploadedFile("x.xlsx", b"text")}).content.decode()
    assert "内容不是" in page
    assert "请先选择" in admin.post(reverse("import"), follow=True).content.decode()


def test_more_first_passwords_than_a_page_can_wait_for_are_refused(admin, monkeypatch):
    monkeypatch.setattr(intake, "MOST_PASSWORDS", 0)
    rows = {"person": [["zhao", "赵清", "柳溪镇人民政府", "", "", "four words of three"]]}
    assert "最多 0 个" in upload(admin, rows).content.decode()


def test_others_do_not_import(client, county, person):
    client.force_login(person("clerk", county.town))
    assert client.get(reverse("import")).status_code == 403
