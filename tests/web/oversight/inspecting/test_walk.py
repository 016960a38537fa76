"""A walk goes along links, asks each address once, stays on what is the organ's, and tells what it saw."""

from dataclasses import replace
from datetime import date

import pytest

from gongkai.vetting.recogniser import Told
from gongkai.web.oversight.inspecting.asked import Answer, NoAnswer
from gongkai.web.oversight.inspecting.looks import Known
from gongkai.web.oversight.inspecting.walk import Walk


class Site:
    """A site of pages that hold links; a number stands for a status, None for silence."""

    def __init__(self, pages, seconds=0.1):
        self.pages, self.seconds, self.asked = pages, seconds, []

    def get(self, path):
        self.asked.append(path)
        page = self.pages.get(path, 404)
        if page is None:
            raise NoAnswer(path)
        if isinstance(page, int):
            return Answer(path, page, "text/html")
        if isinstance(page, bytes):
            return Answer(path, 200, "text/plain", page, self.seconds)
        links = "".join(f'<a href="{each}">x</a>' for each in page)
        return Answer(path, 200, "text/html", f"<main>{links}</main>".encode(), self.seconds)


def walk(site, *, own=lambda path: path.startswith("/own"), most=10, links=40):
    return Walk(site, Known(Told(date(2026, 3, 2))), own, lambda *_: "", most, links, 15)


def kinds(outcome):
    return sorted((each.kind, each.address, each.about) for each in outcome.seen.values())


def test_every_address_is_asked_once_and_only_own_pages_are_looked_at():
    site = Site({"/own": ["/own/a", "/other", "/gone"], "/own/a": ["/own", "/gone"], "/other": ["/own/secret"]})
    outcome = walk(site).go(["/own"])
    assert sorted(site.asked) == ["/gone", "/other", "/own", "/own/a"]
    assert outcome.pages == {"/own", "/own/a"}
    assert kinds(outcome) == [("dead_link", "/own", "/gone")]


def test_files_are_looked_into_the_first_time():
    site = Site(
        {
            "/own": ["/own/f.txt", "/own/b"],
            "/own/b": ["/own/f.txt"],
            "/own/f.txt": "身份证号码11010519491231002X".encode(),
        }
    )
    outcome = walk(site).go(["/own"])
    assert outcome.files == 1
    assert [(kind, page) for kind, page, _ in kinds(outcome)] == [("personal", "/own")]


def test_what_must_be_there_and_is_not_is_a_flaw_and_what_may_be_gone_is_none():
    outcome = walk(Site({"/own": [], "/own/b": 500})).go(["/own", "/own/b", "/own/c"], ["/own/old"])
    assert kinds(outcome) == [("page_fails", "/own/b", "HTTP 500"), ("page_fails", "/own/c", "HTTP 404")]
    assert "/own/old" in outcome.pages


def test_what_is_to_be_looked_at_again_and_must_be_there_is_looked_at_once():
    outcome = walk(Site({"/own": [], "/own/b": []})).go(["/own", "/own/b"], ["/own/b", "/own"])
    assert kinds(outcome) == []
    assert outcome.asked == 2


def test_late_pages_are_counted_and_told():
    outcome = walk(Site({"/own": []}, seconds=16)).go(["/own"])
    assert (outcome.late, kinds(outcome)) == (1, [("slow", "/own", "16 s")])


def test_it_ends_where_it_was_told_and_says_which_pages_it_saw_in_part():
    site = Site({f"/own{number}": [f"/own{number + 1}", "/x", "/y"] for number in range(50)})
    outcome = walk(site, most=3, links=4).go(["/own0"])
    assert len(outcome.pages) <= 3
    assert outcome.partly
    assert len(site.asked) <= 4


def test_a_late_file_or_link_is_no_late_page():
    class SlowFiles(Site):
        def get(self, path):
            answer = super().get(path)
            return replace(answer, seconds=60) if path in {"/own/f.txt", "/other"} else answer

    outcome = walk(SlowFiles({"/own": ["/own/f.txt", "/other", "/own/b"], "/own/b": None, "/other": []})).go(["/own"])
    assert outcome.late == 0
    outcome = walk(SlowFiles({"/own": ["/own/f.txt"], "/own/b": None})).go(["/own", "/own/b"])
    assert outcome.late == 1


@pytest.mark.parametrize(
    ("status", "whole"), [(None, False), (500, False), (503, False), (403, False), (404, True), (410, True)]
)
def test_a_page_that_did_not_open_was_not_looked_at_but_one_that_is_gone_was(status, whole):
    outcome = walk(Site({"/own": [], "/own/a": status, "/own/old": status})).go(["/own", "/own/a"], ["/own/old"])
    assert outcome.pages == {"/own", "/own/a", "/own/old"}
    assert outcome.partly == (set() if whole else {"/own/a", "/own/old"})


@pytest.mark.parametrize(("status", "whole"), [(None, False), (500, False), (404, True)])
def test_a_page_whose_file_did_not_open_was_looked_at_in_part(status, whole):
    outcome = walk(Site({"/own": ["/own/f.txt"], "/own/f.txt": status})).go(["/own"])
    assert kinds(outcome) == [("dead_link", "/own", "/own/f.txt")]
    assert outcome.partly == (set() if whole else {"/own"})


def test_what_is_to_be_looked_at_again_is_however_many_pages_there_are():
    pages = {f"/own{number}": ["/x"] for number in range(3)} | {f"/own/old{number}": ["/gone"] for number in range(9)}
    outcome = walk(Site(pages | {"/x": []}), most=3, links=4).go(
        [f"/own{number}" for number in range(3)], [f"/own/old{number}" for number in range(9)]
    )
    assert outcome.pages == {*pages}
    assert not outcome.partly
    outcome = walk(Site(pages), most=2).go([f"/own{number}" for number in range(3)], ["/own/old0", "/own0"])
    assert outcome.pages == {"/own0", "/own1", "/own/old0"}


def test_a_silent_site_is_no_list_of_flaws():
    with pytest.raises(NoAnswer):
        walk(Site({"/own": None})).go(["/own"])
