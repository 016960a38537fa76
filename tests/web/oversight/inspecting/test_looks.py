"""What is looked for: data unmasked, tags that are missing, files that do not open; nothing found shows a datum."""

from datetime import date

import pytest

from gongkai.vetting.files.web import Page
from gongkai.vetting.look import look
from gongkai.vetting.passage import Place
from gongkai.vetting.recogniser import Told
from gongkai.web.oversight.inspecting.asked import Answer
from gongkai.web.oversight.inspecting.looks import Known, Seen, missing_tags, of_file, of_page
from gongkai.web.oversight.inspecting.page import WebPage
from gongkai.web.publishing.vetting.scan import Found

NUMBER = "11010519491231002X"
KNOWN = Known(Told(date(2026, 3, 2)))


def page(words):
    return WebPage("/items/1", f"<html><body><main>{words}</main></body></html>".encode())


@pytest.mark.django_db
def test_personal_data_are_found_and_never_shown():
    (seen,) = of_page(page(f"<p>张三的身份证号码是{NUMBER}。</p>"), "", KNOWN)
    assert (seen.kind, seen.address) == ("personal", "/items/1")
    assert NUMBER not in f"{seen.about}{seen.name}"
    assert "身份证" in seen.about


def test_the_offices_own_number_and_plain_words_are_no_flaw():
    told = Told(date(2026, 3, 2), own=frozenset({"00006218118"}))
    assert list(of_page(page("<p>联系电话 0000-6218118，欢迎来访。</p>"), "", Known(told))) == []


def test_what_a_vetting_kept_is_no_flaw():
    content = Page(f"<p>身份证号码{NUMBER}</p>", "", at=Place("", "text")).content
    kept = frozenset(Found(each).print for each in look(content, KNOWN.told))
    assert list(of_page(page(f"<p>身份证号码{NUMBER}</p>"), "", Known(KNOWN.told, kept))) == []


@pytest.mark.parametrize(
    ("kind", "missing"),
    [("site", "SiteName、SiteDomain、SiteIDCode"), ("item", "ArticleTitle、PubDate、ContentSource"), ("", "")],
)
def test_missing_tags_are_told_together(kind, missing):
    assert "".join(each.about for each in missing_tags(page(""), kind)) == missing


def test_a_file_that_does_not_open_is_told_by_its_name():
    answer = Answer("/items/1/files/%E8%A1%A8.docx", 200, "application/zip", b"PK\x03\x04 no zip")
    (seen,) = of_file(answer, "/items/1", KNOWN)
    assert (seen.kind, seen.address) == ("file_fails", "/items/1")
    assert seen.about.startswith("表.docx：")


def test_data_in_a_file_are_found():
    answer = Answer("/items/1/files/a.txt", 200, "text/plain", f"身份证号码{NUMBER}".encode())
    assert [each.kind for each in of_file(answer, "/items/1", KNOWN)] == ["personal"]


def test_a_flaw_is_known_again_by_what_names_it():
    assert Seen("dead_link", "/a", "/x", "/x").print == Seen("dead_link", "/b", "/x", "/x").print
    assert Seen("metadata", "/a", "x").print != Seen("metadata", "/b", "x").print
