"""Notices as files: names only behind a row of the trail, many in one print, a draft without any."""

from datetime import date
from io import BytesIO

import docx
import pypdfium2
import pytest
from django.urls import reverse

from gongkai.web.organs.models import AuditRow
from gongkai.writers.errors import CannotWrite

DAY = date(2025, 3, 4)


@pytest.fixture(autouse=True)
def today(on_the_day):
    on_the_day(DAY)


@pytest.fixture
def clerk(client, office):
    client.force_login(office.clerk)
    return client


@pytest.fixture
def signed(letter, paper):
    return [paper.signed(case, "consulting", DAY, consulted="第三方") for case in letter(subjects=("甲", "乙"))]


def pages_of(answer):
    document = pypdfium2.PdfDocument(answer.content)
    try:
        return ["".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


def test_a_draft_is_seen_without_a_name(clerk, letter, paper):
    notice = paper.draft(letter()[0], "consulting", DAY, consulted="第三方")
    pages = pages_of(clerk.get(reverse("preview_notice", args=[notice.pk])))
    assert "（申请人）：" in pages[0]
    assert "张三" not in pages[0]


def test_what_was_signed_is_opened_and_the_trail_says_so(clerk, signed):
    answer = clerk.post(reverse("open_notice", args=[signed[0].pk, "pdf"]))
    assert "张三：" in pages_of(answer)[0]
    assert answer["Cache-Control"] == "no-store"
    assert "张三" not in answer["Content-Disposition"]
    assert AuditRow.objects.filter(action="open_case_file").count() == 1
    word = clerk.post(reverse("open_notice", args=[signed[0].pk, "docx"]))
    assert "张三：" in [each.text for each in docx.Document(BytesIO(word.content)).paragraphs]


def test_the_certificate_names_document_number_and_receiver(clerk, signed):
    page = pages_of(clerk.post(reverse("open_notice", args=[signed[0].pk, "certificate"])))[0]
    for part in ("送达回证", signed[0].number, "张三"):
        assert part in page


@pytest.mark.parametrize("form", ["pdf", "certificate", "poem"])
def test_where_there_is_no_file_the_notice_says_so(clerk, letter, paper, form):
    notice = paper.draft(letter()[0], "consulting", DAY, consulted="第三方")
    answer = clerk.post(reverse("open_notice", args=[notice.pk, form]), follow=True)
    assert "还没有编号用印" in answer.content.decode()
    assert not AuditRow.objects.filter(action="open_case_file").exists()


def test_several_in_one_print_each_with_its_certificate(clerk, signed):
    chosen = {"notice": [each.pk for each in signed], "certificates": "yes"}
    pages = pages_of(clerk.post(reverse("print_notices"), chosen))
    found = [page for page in pages if page]
    assert [("送达回证" in page, signed[place // 2].number in page) for place, page in enumerate(found)] == [
        (False, True),
        (True, True),
    ] * 2
    assert AuditRow.objects.filter(action="open_case_file").count() == 2


def test_nothing_chosen_prints_nothing(clerk, signed):
    assert signed[0].number in clerk.get(reverse("print_notices")).content.decode()
    answer = clerk.post(reverse("print_notices"), {"notice": ["x", "99999"]}, follow=True)
    assert "请选择要打印的文书" in answer.content.decode()


def test_what_another_organ_signed_is_not_printed(client, person, office, signed):
    client.force_login(person("clerk", office.other, since=date(2020, 1, 1)))
    answer = client.post(reverse("print_notices"), {"notice": [signed[0].pk]})
    assert answer.status_code == 302
    assert client.post(reverse("open_notice", args=[signed[0].pk, "pdf"])).status_code == 404


def test_without_fonts_the_screen_says_what_is_missing(clerk, letter, paper, monkeypatch):
    def broken(_):
        raise CannotWrite("本机没有中文字体，写不了 PDF；请安装 {fonts} 等任一种字体", fonts="Noto Serif CJK SC")

    notice = paper.draft(letter()[0], "consulting", DAY, consulted="第三方")
    monkeypatch.setattr("gongkai.letters.pdf.render", broken)
    answer = clerk.get(reverse("preview_notice", args=[notice.pk]), follow=True)
    assert "Noto Serif CJK SC" in answer.content.decode()


def test_a_lost_file_is_told_and_the_others_are_printed(clerk, signed):
    for kept in signed[0].files.all():
        kept.sealed.storage.delete(kept.sealed.name)
    answer = clerk.post(reverse("open_notice", args=[signed[0].pk, "pdf"]), follow=True)
    assert "打不开" in answer.content.decode()
    page = pages_of(clerk.post(reverse("print_notices"), {"notice": [each.pk for each in signed]}))
    assert signed[1].number in "".join(page)
    assert signed[0].number not in "".join(page)
    assert "打不开" in clerk.get(reverse("print_notices")).content.decode()
