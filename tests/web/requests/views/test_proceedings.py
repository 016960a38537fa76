"""Reviews and suits on screen: entered, shown with their calendar, concluded; number and gist only by the trail."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.urls import reverse

from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.models import Proceeding

DAY, FILED = date(2025, 6, 10), date(2025, 5, 6)
NUMBER = "青政复〔2025〕7号"


@pytest.fixture(autouse=True)
def today(on_the_day):
    on_the_day(DAY)


@pytest.fixture
def case(letter, step):
    return step(letter()[0], "answered:2025-03-10", "granted")


@pytest.fixture
def review(office, case):
    told = {"body": "青禾县人民政府", "filed_on": FILED, "served_on": date(2025, 5, 8), "case_number": NUMBER}
    return Proceeding.objects.create(organ=office.organ, request=case, kind="reconsideration", **told)


def told(office, **changed):
    asked = {"organ": office.organ.pk, "kind": "reconsideration", "role": "actor", "body": "县政府", "simple": "on"}
    return asked | {"filed_on": "2025-05-06", "case_number": NUMBER} | changed


def test_it_is_entered_from_the_case(client, office, case):
    client.force_login(office.clerk)
    page = client.get(f"{reverse('open_proceeding')}?request={case.number}")
    assert case.number in page.content.decode()
    client.post(reverse("open_proceeding"), told(office, request=case.number))
    assert case.proceedings.get().case_number == NUMBER
    assert "复议诉讼" in client.get(reverse("case", args=[case.pk])).content.decode()


def test_a_number_nobody_has_is_told_at_its_field(client, office):
    client.force_login(office.clerk)
    answer = client.post(reverse("open_proceeding"), told(office, request="没有这一号"))
    assert "request" in answer.context["form"].errors


def test_one_filed_before_its_periods_were_in_force_has_a_page_too(client, office, review):
    Proceeding.objects.update(filed_on=date(2023, 11, 20), served_on=date(2023, 11, 24))
    client.force_login(office.clerk)
    assert client.get(reverse("proceeding", args=[review.pk])).status_code == 200
    assert client.get(reverse("desk")).status_code == 200


def test_its_page_shows_the_calendar_and_not_the_number(client, office, review):
    client.force_login(office.clerk)
    page = client.get(reverse("proceeding", args=[review.pk])).content.decode()
    assert "提交书面答复和证据" in page
    assert "2025年5月15日" in page
    assert NUMBER not in page


def test_who_reads_the_number_stands_in_the_trail(client, office, review):
    client.force_login(office.clerk)
    answer = client.post(reverse("read_proceeding", args=[review.pk]))
    assert NUMBER in answer.content.decode()
    assert answer["Cache-Control"] == "no-store"
    assert (AuditRow.objects.last().action, AuditRow.objects.last().actor) == ("read_proceeding", office.clerk)


def test_answered_extended_concluded(client, office, review):
    client.force_login(office.clerk)
    for name, more in (
        ("answer_proceeding", {}),
        ("extend_proceeding", {}),
        ("conclude_proceeding", {"result": "upheld", "summary": "维持"}),
    ):
        assert client.get(reverse(name, args=[review.pk])).status_code == 200
        assert client.post(reverse(name, args=[review.pk]), {"day": "2025-06-01", **more}).status_code == 302
    review.refresh_from_db()
    assert (review.answered_on, review.extended, review.result) == (date(2025, 6, 1), True, "upheld")
    assert "登记审结" not in client.get(reverse("proceeding", args=[review.pk])).content.decode().split("<h2")[2]


def test_the_evidence_comes_in_one_click(client, office, review):
    client.force_login(office.clerk)
    answer = client.post(reverse("take_evidence", args=[review.pk]))
    assert answer["Content-Disposition"].endswith(f'"evidence-{review.pk}.zip"')
    assert ZipFile(BytesIO(answer.content)).namelist()[0] == "00 证据目录.pdf"
    assert AuditRow.objects.last().action == "take_evidence"


def test_without_a_request_there_is_none(client, office, review):
    review.request = None
    review.save()
    client.force_login(office.clerk)
    answer = client.post(reverse("take_evidence", args=[review.pk]), follow=True)
    assert "没有关联" in answer.content.decode()


def test_a_year_without_holidays_has_no_calendar_yet(client, office, review):
    review.served_on = review.filed_on = date(2026, 12, 30)
    review.save()
    client.force_login(office.clerk)
    assert "暂时算不出来" in client.get(reverse("proceeding", args=[review.pk])).content.decode()


def test_the_list_filters_and_costs_the_same_for_many(client, office, review, django_assert_max_num_queries):
    for _ in range(5):
        Proceeding.objects.create(organ=office.organ, kind="direct_suit", body="县法院", filed_on=FILED)
    client.force_login(office.clerk)
    with django_assert_max_num_queries(14):
        page = client.get(f"{reverse('proceedings')}?kind=direct_suit").content.decode()
    assert page.count("县法院") == 5
    assert review.body not in page
