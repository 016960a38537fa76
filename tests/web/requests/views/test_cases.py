"""The register and the page of a case."""

from datetime import date
from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from letters import letter as written
from letters import noon


@pytest.fixture
def clerk(client, office, on_the_day):
    on_the_day(date(2025, 4, 1))
    client.force_login(office.clerk)
    return client


def test_the_register_lists_the_organs_own_cases_without_names(clerk, letter):
    letter(subjects=("青苗补偿标准", "低保名单"))
    page = clerk.get(reverse("cases")).content.decode()
    assert "青苗补偿标准" in page
    assert "低保名单" in page
    assert "张三" not in page


def test_a_case_says_what_is_due_and_why(clerk, letter):
    page = clerk.get(reverse("case", args=[letter()[0].pk])).content.decode()
    assert "次日起算20个工作日" in page
    assert "2025年3月31日" in page
    assert "张三" not in page


def test_a_case_of_another_organ_is_not_there(clerk, office):
    elsewhere = written(office.other, date(2025, 3, 3)).do(actor=None, at=noon(date(2025, 3, 3))).requests.get()
    assert clerk.get(reverse("case", args=[elsewhere.pk])).status_code == 404


def test_a_large_register_asks_no_more_often(clerk, letter, django_assert_max_num_queries):
    letter(subjects=[f"事项{n}" for n in range(30)])
    clerk.get(reverse("cases"))
    with django_assert_max_num_queries(12):
        clerk.get(reverse("cases"))


def test_the_register_narrows_as_usual_and_leaves_in_the_layout_of_a_register(clerk, letter, step):
    step(letter()[0], "answered:2025-03-10", "granted")
    page = clerk.get(reverse("cases"), {"state": "closed", "sort": "due"})
    assert [label for label, _, here in page.context["narrows"] if here] == ["已办结"]
    assert '<span class="badge closed">' in page.content.decode()
    book = load_workbook(BytesIO(b"".join(clerk.get(reverse("cases"), {"export": "xlsx"}))))
    head, row = ([cell.value for cell in line] for line in book.active.iter_rows(max_row=2))
    assert dict(zip(head, row, strict=True))["办理结果"] == "（一）予以公开"
    assert "姓名或者名称" not in head


def test_a_case_asks_no_more_often_however_much_happened(clerk, letter, step, django_assert_max_num_queries):
    case = letter()[0]
    for text in ("third_party_asked:2025-03-04:party=甲", "opinion:2025-03-05:party=甲", "reasons_asked:2025-03-06"):
        step(case, text)
    clerk.get(reverse("case", args=[case.pk]))
    with django_assert_max_num_queries(30):
        clerk.get(reverse("case", args=[case.pk]))
