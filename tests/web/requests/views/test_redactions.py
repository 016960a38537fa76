"""Picked by ticks and by words, marked, carried out: all by forms, without a script."""

from datetime import date

import pytest
from django.urls import reverse

from filed import NAME, docx, keep
from gongkai.redaction import read
from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.kept import open_bytes
from gongkai.web.requests.models import Redaction

DAY = date(2025, 3, 10)
GROUND = "denied.third_party"


@pytest.fixture(autouse=True)
def today(on_the_day):
    on_the_day(DAY)


@pytest.fixture
def case(letter):
    return letter()[0]


@pytest.fixture
def here(client, office, case):
    """The address of a redaction that was begun."""
    client.force_login(office.clerk)
    kept = keep(case, office.clerk, data=docx(f"申请人{NAME}，要求补偿。", f"{NAME}到场，电话13800001234。"))
    answer = client.post(reverse("start_redaction", args=[case.pk, kept.pk]))
    return answer["Location"]


def test_each_clause_can_be_ticked_and_numbers_are_pointed_out(client, here):
    page = client.get(here)
    assert page["Cache-Control"] == "no-store"
    text = page.content.decode()
    assert 'value="0:0-7"' in text
    assert "疑似个人信息" in text


def test_each_look_stands_in_the_trail(client, here, office):
    before = AuditRow.objects.filter(action="open_case_file", actor=office.clerk).count()
    client.get(here)
    assert AuditRow.objects.filter(action="open_case_file", actor=office.clerk).count() == before + 1


def test_words_are_marked_wherever_they_stand_and_gone_in_what_is_made(client, here, case):
    client.post(here, {"ground": GROUND, "words": NAME})
    assert [mark[:4] for mark in Redaction.objects.get().marks] == [[0, GROUND, 3, 7], [1, GROUND, 0, 4]]
    answer = client.post(f"{here}/finish")
    assert answer["Location"] == reverse("case", args=[case.pk])
    made = open_bytes(case.files.get(purpose="redacted"))
    assert NAME not in read(made).left([])
    assert "要求补偿" in read(made).left([])


def test_what_is_left_elsewhere_is_told(client, here):
    client.post(here, {"ground": GROUND, "pick": ["0:3-7"]})
    assert f"“{NAME}”还有 1 处没有遮盖" in client.get(here).content.decode()


def test_a_mark_is_taken_back(client, here):
    client.post(here, {"ground": GROUND, "pick": ["0:3-7", "1:0-4"]})
    client.post(here, {"drop": ["0", ""]})
    assert [mark[0] for mark in Redaction.objects.get().marks] == [1]


@pytest.mark.parametrize(
    "told",
    [
        {"pick": ["0:3-7"]},
        {"ground": "denied.whim", "pick": ["0:3-7"]},
        {"ground": GROUND, "pick": ["99:0-1"]},
        {"ground": GROUND, "pick": ["nonsense", "1:2", "a:b-c", "0:9-2"]},
    ],
)
def test_nonsense_changes_nothing(client, here, told):
    assert client.post(here, told).status_code == 302
    assert Redaction.objects.get().marks == []


def test_nothing_marked_nothing_made(client, here, case):
    assert "还没有选择" in client.post(f"{here}/finish", follow=True).content.decode()
    assert not case.files.filter(purpose="redacted").exists()


def test_a_file_that_cannot_be_read_is_told_and_not_begun(client, office, case):
    client.force_login(office.clerk)
    kept = keep(case, office.clerk, data=b"plain", name="a.txt")
    answer = client.post(reverse("start_redaction", args=[case.pk, kept.pk]), follow=True)
    assert "只能遮盖" in answer.content.decode()
    assert not Redaction.objects.exists()


def test_a_purged_file_is_not_opened(client, case, here):
    kept = case.files.get()
    kept.purged_on = DAY
    kept.save()
    assert client.get(here).status_code == 404
    client.post(reverse("start_redaction", args=[case.pk, kept.pk]))
    assert Redaction.objects.count() == 1


def test_a_lost_file_is_not_opened(client, case, here):
    kept = case.files.get()
    kept.sealed.storage.delete(kept.sealed.name)
    assert client.get(here).status_code == 404
    answer = client.post(reverse("start_redaction", args=[case.pk, kept.pk]), follow=True)
    assert "打不开" in answer.content.decode()
    assert Redaction.objects.count() == 1


DIGITS = ("9" * 5000, "9" * 19, "١", "²")
"""More than Python reads, more than a database holds, and digits that are none in an address."""


@pytest.fixture
def clerk(client, office, on_the_day):
    on_the_day(DAY)
    client.force_login(office.clerk)
    return client


@pytest.fixture
def redaction(clerk, office, letter):
    case = letter()[0]
    kept = keep(case, office.clerk, data=docx(f"申请人{NAME}，要求补偿。"))
    clerk.post(reverse("start_redaction", args=[case.pk, kept.pk]))
    return Redaction.objects.get()


@pytest.mark.parametrize("digits", DIGITS)
@pytest.mark.parametrize(
    ("name", "asked"), [("request_statistics", "year"), ("table_four", "year"), ("table_four", "organ")]
)
def test_an_address_shows_what_it_shows_without_them(clerk, name, asked, digits):
    assert clerk.get(reverse(name), {asked: digits}).context[asked] == clerk.get(reverse(name)).context[asked]


@pytest.mark.parametrize("digits", DIGITS)
def test_a_form_ticks_nothing_by_them(clerk, office, letter, digits):
    assert "请选择" in clerk.post(reverse("print_notices"), {"notice": [digits]}, follow=True).content.decode()
    case = letter()[0]
    answer = clerk.post(reverse("find_repeat", args=[case.pk]), {"earlier": digits}, follow=True)
    assert "没有选择在先的申请" in answer.content.decode()
    clerk.force_login(office.head)
    assert "请先勾选" in clerk.post(reverse("purges"), {"purge": [digits]}, follow=True).content.decode()


@pytest.mark.parametrize("digits", DIGITS)
def test_nothing_is_blacked_out_by_them(clerk, redaction, digits):
    here = reverse("redaction", args=[redaction.pk])
    for pick in (f"{digits}:0-1", f"0:{digits}-1", f"0:0-{digits}"):
        assert clerk.post(here, {"ground": "denied.third_party", "pick": [pick]}).status_code == 302
    redaction.refresh_from_db()
    assert redaction.marks == []
