"""The import in the browser: a try that lists faults, headings asked for once, the import, the same file again."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gongkai.web.dialogue.models import Order, ServiceCount, SheetLayout

pytestmark = pytest.mark.django_db
GOOD = "工单编号,类别,标题,收到日期\nA1,咨询,低保,2026-03-02\nA2,投诉,路灯,2026-03-02\n"


@pytest.fixture(autouse=True)
def signed_in(county, person, client, on_the_day):
    on_the_day(date(2026, 3, 9))
    client.force_login(person("clerk", county.town))


@pytest.fixture
def at(county):
    return lambda name, kind="orders": reverse(name, args=[county.town.pk, kind])


@pytest.fixture
def tried(client, at):
    def send(text, kind="orders"):
        return client.post(at("grid_intake", kind), {"file": SimpleUploadedFile("a.csv", text.encode())})

    return send


def test_a_file_is_tried_and_taken_in_and_the_same_changes_nothing(client, at, tried):
    page = tried(GOOD)
    assert "没有问题" in page.text
    assert Order.objects.count() == 0
    client.post(at("grid_confirm"), {"digest": page.context["digest"]})
    assert Order.objects.count() == 2
    assert (tried(GOOD).context["new"], tried(GOOD).context["same"]) == (0, 2)


def test_faults_are_listed_by_cell(tried):
    page = tried(GOOD + "A3,怪,,2099-01-01\n")
    assert "C4" in page.text
    assert "什么也没有导入" in page.text


def test_headings_nobody_knows_are_asked_for_once(client, at, tried):
    text = GOOD.replace("工单编号", "甲号")
    page = tried(text)
    assert "甲号" in page.text
    told = {
        "digest": page.context["digest"],
        "chosen": "1",
        "kind": "类别",
        "subject": "标题",
        "received_on": "收到日期",
    }
    assert "同一" not in client.post(at("grid_layout"), told).text
    assert not SheetLayout.objects.exists()
    assert "一列只能对应一项" in client.post(at("grid_layout"), {**told, "number": "标题"}).text
    assert "没有问题" in client.post(at("grid_layout"), {**told, "number": "甲号"}).text
    assert "没有问题" in tried(text).text
    assert client.post(at("grid_layout"), {"digest": page.context["digest"]}).context["form"]


def test_a_column_that_is_said_not_to_be_there_is_left_out(client, at, tried):
    text = "工单编号,类别,标题,收到日期,满意度\nA1,咨询,低保,2026-03-02,凑合\n"
    page = tried(text)
    assert "E2" in page.text
    told = {"number": "工单编号", "kind": "类别", "subject": "标题", "received_on": "收到日期", "satisfaction": ""}
    told |= {"digest": page.context["digest"], "chosen": "1"}
    assert "没有问题" in client.post(at("grid_layout"), told).text
    assert "没有问题" in tried(text).text
    assert SheetLayout.objects.get().headings["satisfaction"] == ""
    assert "due" not in SheetLayout.objects.get().headings, "another file may have it"


def test_counts_come_the_same_way(client, at, tried):
    page = tried("月份,事项,件数\n2026-02,社保,12\n", "services")
    client.post(at("grid_confirm", "services"), {"digest": page.context["digest"]})
    assert ServiceCount.objects.get().count == 12


def test_what_is_missing_or_gone_is_told(client, at):
    assert client.get(at("grid_intake")).status_code == 200
    assert client.post(at("grid_intake"), follow=True).status_code == 200
    assert "不接受" in client.post(at("grid_intake"), {"file": SimpleUploadedFile("a.exe", b"MZ")}).text
    for name in ("grid_confirm", "grid_layout"):
        assert "重新上传" in client.post(at(name), {"digest": "0"}, follow=True).text
    assert client.get(at("grid_intake", "letters")).status_code == 404


def test_what_became_wrong_meanwhile_is_not_taken_in(client, at, tried, on_the_day):
    page = tried(GOOD)
    on_the_day(date(2026, 1, 1))
    assert "日期在今天之后" in client.post(at("grid_confirm"), {"digest": page.context["digest"]}).text
    assert not Order.objects.exists()


def test_the_template_is_handed_out(client, at):
    assert client.get(at("grid_template"))["Content-Disposition"].endswith('gongkai-orders.xlsx"')
