"""What goes out with an answer, on screen: chosen from what may be given, taken out again, fetched by the applicant."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.actions.notice import ReviewNotice, SendToLegal
from gongkai.web.requests.kept import keep_bytes
from letters import noon, put_on_file

DAY = date(2025, 3, 4)


@pytest.fixture
def case(letter, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return letter()[0]


@pytest.fixture
def answer(case, paper, office):
    put_on_file(case, office.clerk, "granted", DAY)
    return paper.draft(case, "granted", DAY)


@pytest.fixture
def kept(case, office):
    told = {"by": office.clerk, "at": noon(DAY), "organ": case.organ, "request": case}
    return keep_bytes(b"%PDF-1.4", "张三的标准.pdf", "supply", **told)


def test_a_file_is_put_in_and_taken_out(client, office, answer, kept):
    client.force_login(office.clerk)
    page = reverse("notice", args=[answer.pk])
    assert "还没有附上提供的信息" in client.get(page).content.decode()
    form = reverse("enclose_file", args=[answer.pk])
    asked = client.get(form).content.decode()
    assert f"提供的信息 #{kept.pk}" in asked
    assert "张三" not in asked
    assert client.post(form, {"file": kept.pk}).url == page
    text = client.get(page).content.decode()
    out = reverse("take_out_file", args=[kept.pk])
    assert out in text
    assert "打开 PDF" not in text, "what is enclosed is no text of the notice"
    assert client.post(out).url == page
    kept.refresh_from_db()
    assert kept.notice is None
    assert client.post(out).url == reverse("notices")


@pytest.fixture
def enclosed(answer, kept):
    """A file that goes out with the answer."""
    kept.notice = answer
    kept.save()
    return kept


def test_the_legal_officer_opens_what_is_enclosed_while_it_is_reviewed_and_after(
    client, office, paper, answer, enclosed
):
    address, page = (reverse(name, args=[each.pk]) for name, each in (("open_enclosed", enclosed), ("notice", answer)))
    SendToLegal(answer, office.clerk).do(actor=office.clerk, at=noon(DAY))
    client.force_login(paper.legal)
    assert address in client.get(page).content.decode()
    assert client.post(address).content == b"%PDF-1.4"
    row = AuditRow.objects.latest("number")
    assert (row.action, row.actor, row.subject_key) == ("open_enclosed", paper.legal, str(enclosed.pk))
    ReviewNotice(answer, paper.legal, passed=True).do(actor=paper.legal, at=noon(DAY))
    assert address in client.get(page).content.decode()
    assert client.post(address).content == b"%PDF-1.4"


def test_nobody_else_opens_it_so_and_nothing_else_is_opened(client, office, paper, answer, enclosed, person):
    address = reverse("open_enclosed", args=[enclosed.pk])
    successor, elsewhere = person("legal_officer", office.organ), person("legal_officer", office.other)

    def statuses():
        for each in (paper.legal, successor, elsewhere):
            client.force_login(each)
            yield client.post(address).status_code

    assert list(statuses()) == [302, 302, 404], "a draft is not under review"
    SendToLegal(answer, office.clerk).do(actor=office.clerk, at=noon(DAY))
    assert list(statuses()) == [200, 200, 404], "whoever reviews in this organ"
    ReviewNotice(answer, paper.legal, passed=True).do(actor=paper.legal, at=noon(DAY))
    assert list(statuses()) == [200, 302, 404], "who found it lawful, and nobody after"
    type(enclosed).objects.filter(pk=enclosed.pk).update(purpose="identity")
    assert list(statuses()) == [302, 302, 404], "only what goes out"
    client.force_login(office.clerk)
    assert client.post(address).status_code == 403


def test_of_a_draft_the_legal_officer_sees_that_something_is_enclosed_and_not_what(client, paper, answer, kept):
    kept.notice = answer
    kept.save()
    client.force_login(paper.legal)
    text = client.get(reverse("notice", args=[answer.pk])).content.decode()
    assert f"#{kept.pk}" in text
    assert reverse("open_file", args=[kept.pk]) not in text
    assert reverse("take_out_file", args=[kept.pk]) not in text


def test_a_notice_that_gives_nothing_offers_nothing(client, office, case, paper):
    notice = paper.draft(case, "correction", DAY, points="写明年份", until="2025-03-20")
    client.force_login(office.clerk)
    assert (
        reverse("enclose_file", args=[notice.pk])
        not in client.get(reverse("notice", args=[notice.pk])).content.decode()
    )
