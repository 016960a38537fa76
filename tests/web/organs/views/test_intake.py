"""The screens of the import: template, try, report, import."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import load_workbook

from books import book_of
from gongkai.web.organs.intake import behind, kept
from gongkai.web.organs.models import AuditRow, Organ, Person

pytestmark = pytest.mark.django_db
ROWS = {
    "organ": [["下湾村村民委员会", "村（居）民委员会", "柳溪镇人民政府"]],
    "person": [["zhao", "赵清", "下湾村村民委员会"]],
}


@pytest.fixture(autouse=True)
def nothing_uploaded_before(monkeypatch, tmp_path):
    """Nothing another test uploaded lies there."""
    monkeypatch.setattr(kept, "_folder", lambda: tmp_path)


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
    done = admin.post(reverse("import_confirm"), {"digest": page.context["digest"]}, follow=True)
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


def test_first_passwords_are_made_and_handed_out_once(admin):
    page = upload(admin, ROWS)
    assert "1 人生成初始密码" in page.content.decode()
    done = admin.post(reverse("import_confirm"), {"digest": page.context["digest"], "generate": "yes"}, follow=True)
    assert "生成了 1 个初始密码" in done.content.decode()
    answer = admin.post(reverse("import_passwords"))
    rows = list(load_workbook(BytesIO(b"".join(answer.streaming_content))).active.values)
    assert rows[1][:2] == ("zhao", "赵清")
    assert Person.objects.get(username="zhao").check_password(rows[1][2])
    row = AuditRow.objects.order_by("number").last()
    assert (row.action, row.detail) == ("take_passwords", {"count": 1})
    assert rows[1][2] not in done.content.decode()
    assert "已经领取过" in admin.post(reverse("import_passwords"), follow=True).content.decode()
    assert "领取初始密码" not in admin.get(reverse("import_progress")).content.decode()


def test_how_far_it_is_can_be_seen(admin, monkeypatch):
    who = Person.objects.get(pk=admin.session["_auth_user_id"])
    assert admin.get(reverse("import_progress")).status_code == 302
    kept.tell(who, {"state": "under_way", "name": "甲.xlsx", "step": "人员", "done": 3, "of": 9})
    assert "3 / 9" in admin.get(reverse("import_progress")).content.decode()
    monkeypatch.setattr(behind, "carry_out", lambda *_told, **_named: 1 / 0)
    page = upload(admin, ROWS)
    done = admin.post(reverse("import_confirm"), {"digest": page.context["digest"]}, follow=True)
    assert "导入中断" in done.content.decode()


def test_others_do_not_import(client, county, person):
    client.force_login(person("clerk", county.town))
    assert client.get(reverse("import")).status_code == 403
