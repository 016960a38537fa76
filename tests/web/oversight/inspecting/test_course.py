"""The inspection of an organ: its own pages and files, its columns, and nobody else's."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.urls import reverse

from gongkai.web.organs.models.organ import OrganSetting
from gongkai.web.oversight.inspecting import course
from gongkai.web.oversight.inspecting.asked import Answer
from gongkai.web.oversight.inspecting.course import grounds, inspect, look_again, neglected, site_of
from gongkai.web.oversight.inspecting.page import WebPage
from gongkai.web.publishing.models import Column

NUMBER = "11010519491231002X"


def kinds(outcome):
    return sorted({each.kind for each in outcome.seen.values()})


def test_an_inspection_sees_the_dead_link_the_missing_code_and_the_blank_column(pages):
    Column.objects.filter(pk=pages.site.news.pk).update(freshness="news")
    pages.site.root.add_child(
        instance=Column(title="空", slug="blank", organ=pages.organ, kind="added", freshness="news")
    )
    outcome = inspect(pages.organ, pages.day)
    assert kinds(outcome) == ["blank_column", "dead_link", "metadata"]
    assert outcome.files == 1
    assert reverse("public_item", args=[pages.item.pk]) in outcome.pages


def test_a_stale_column_is_known_by_the_day(pages):
    Column.objects.filter(pk=pages.site.news.pk).update(freshness="news")
    assert list(neglected(pages.organ, pages.day)) == []
    (stale,) = neglected(pages.organ, pages.day + timedelta(days=30))
    assert (stale.kind, stale.about) == ("stale_column", "工作动态")


def test_one_page_is_looked_at_again_without_going_on(pages):
    address = reverse("public_item", args=[pages.item.pk])
    outcome = look_again(pages.organ, pages.day, address)
    assert outcome.pages == {address}
    assert kinds(outcome) == ["dead_link"]


def test_what_is_not_the_organs_is_no_ground(pages):
    ground = grounds(pages.organ, pages.day, 10)
    address = reverse("public_item", args=[pages.item.pk])
    assert ground.own(address)
    assert ground.own(f"{address}/files/a.pdf")
    assert not ground.own(f"{address}9/files/a.pdf")
    assert not ground.own(reverse("public_organ", args=[pages.site.county.other.pk]))
    assert ground.kind(address, WebPage(address, b"")) == "item"
    assert len(grounds(pages.organ, pages.day, 2).pages) == 2


def test_a_site_elsewhere_is_asked_over_the_network(pages, monkeypatch):
    OrganSetting.objects.create(
        organ=pages.organ, key="inspected_address", value="https://www.own.example/zw/", since=date(2026, 1, 1)
    )
    asked = []

    class Elsewhere:
        def __init__(self, site, patience):
            assert site == "https://www.own.example"
            assert patience == 30

        def get(self, path):
            asked.append(path)
            links = (
                '<a href="https://www.own.example/zw/1">1</a> <a href="/other">2</a><a href="https://b.example/">3</a>'
            )
            tag = '<meta name="ArticleTitle" content="x">' if path == "/zw/1" else ""
            return Answer(
                path, 200, "text/html", f"<head>{tag}</head><main>{links if path == '/zw/' else ''}</main>".encode()
            )

    monkeypatch.setattr(course, "Outside", Elsewhere)
    outcome = inspect(pages.organ, pages.day)
    assert asked == ["/zw/", "/zw/1", "/other"]
    assert outcome.pages == {"/zw/", "/zw/1"}
    assert {(each.kind, each.about) for each in outcome.seen.values()} == {
        ("metadata", "SiteName、SiteDomain、SiteIDCode"),
        ("metadata", "PubDate、ContentSource"),
    }


def test_the_site_of_a_county_is_not_that_of_the_organs_below(pages):
    parent = pages.organ.get_parent()
    told = {"key": "inspected_address", "since": date(2026, 1, 1)}
    OrganSetting.objects.create(organ=parent, value="https://www.county.example/", **told)
    assert (site_of(parent, pages.day), site_of(pages.organ, pages.day)) == ("https://www.county.example/", "")
    assert site_of(parent, date(2025, 12, 31)) == ""
    assert reverse("public_organ", args=[pages.organ.pk]) in grounds(pages.organ, pages.day, 5).pages
    OrganSetting.objects.create(organ=parent, value="", **told)
    assert site_of(parent, pages.day) == "", "the last of a day holds"


def test_an_old_page_is_looked_at_again_for_what_its_kind_asks_for(pages, monkeypatch):
    """Newer items have filled the room; it lacks its tags still, and its file still holds personal data."""
    address = reverse("public_item", args=[pages.item.pk])
    real = course.Inside.get

    def spoilt(self, path):
        answer = real(self, path)
        if "/files/" in path:
            return replace(answer, body=f"身份证号码{NUMBER}".encode())
        return replace(answer, body=answer.body.replace(b'name="ArticleTitle"', b'name="Title"'))

    monkeypatch.setattr(course.Inside, "get", spoilt)
    monkeypatch.setattr(course, "LINKS_EACH", 50)
    OrganSetting.objects.create(organ=pages.organ, key="inspected_pages", value="1", since=date(2026, 1, 1))
    again = inspect(pages.organ, pages.day, [address])
    assert address in again.pages
    outcomes = (again, look_again(pages.organ, pages.day, address))
    for outcome in outcomes:
        seen = {(each.kind, each.address) for each in outcome.seen.values()}
        assert {("metadata", address), ("personal", address), ("dead_link", address)} <= seen
    assert outcomes[1].pages == {address}


def test_a_page_that_leads_elsewhere_is_of_the_kind_it_leads_to(pages):
    """The root's column is shown as the organ's own page, which lacks no column's tags."""
    address = reverse("public_column", args=[pages.site.root.pk])
    outcome = look_again(pages.organ, pages.day, address)
    assert outcome.pages == {address}
    assert [each.about for each in outcome.seen.values() if each.kind == "metadata"] == ["SiteIDCode"]


def test_what_is_no_address_of_ours_is_of_no_kind(pages):
    ground = grounds(pages.organ, pages.day, 1)
    assert ground.kind("/no/such/page", WebPage("/no/such/page", b"")) == ""
    assert ground.kind(reverse("public_column", args=[999]), WebPage("", b"")) == "column"


def test_whatever_the_scan_would_find_is_found_on_the_public_page(pages, monkeypatch):
    real = course.Inside.get

    def spoilt(self, path):
        answer = real(self, path)
        spoil = f"<p>身份证号码{NUMBER}</p></main>".encode()
        return replace(answer, body=answer.body.replace(b"</main>", spoil)) if path.startswith("/items/") else answer

    monkeypatch.setattr(course.Inside, "get", spoilt)
    found = [each for each in inspect(pages.organ, pages.day).seen.values() if each.kind == "personal"]
    assert len(found) == 1
    assert NUMBER not in f"{found[0]}"


@pytest.mark.usefixtures("pages")
def test_an_organ_without_a_site_has_its_first_page_alone(county):
    assert list(grounds(county.village, date(2026, 3, 2), 5).pages) == [
        reverse("public_organ", args=[county.village.pk])
    ]
