"""The scan of a draft: by what the organ's guide and list say."""

from datetime import date, timedelta

import pytest

from gongkai.web.publishing.content import digest_of
from gongkai.web.publishing.models import Term
from gongkai.web.publishing.vetting.scan import Found, scan, told_of
from planted import ADULT, MOBILE, book, hiding

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def codes(scanned):
    return sorted({each.finding.code.key for each in scanned.findings.values()})


def test_text_and_enclosures_are_looked_at_and_known_by_their_digest(item):
    draft = item(text=f"<p>{MOBILE}</p>", files=[("a.xlsx", book(hiding))]).get_latest_revision_as_object()
    scanned = scan(draft, DAY)
    assert scanned.digest == digest_of(draft)
    assert codes(scanned) == ["H201", "H204", "H205", "H206", "P101", "P110"]
    digests = {each.digest for each in scanned.findings.values()}
    assert digests == {"", draft.enclosures.get().digest}


def test_the_same_draft_has_the_same_prints_and_another_secret_others(item, settings):
    draft = item(text=f"<p>{MOBILE}</p>").get_latest_revision_as_object()
    one = set(scan(draft, DAY).findings)
    assert one == set(scan(draft, DAY).findings)
    settings.SECRET_KEY = "another"  # noqa: S105 -- as it says
    assert not one & set(scan(draft, DAY).findings)


@pytest.mark.parametrize("phone", [MOBILE, f"0731-5550123、{MOBILE}", f"{MOBILE}，0731-5550123"])
def test_the_numbers_of_the_guide_are_meant_to_be_called(item, site, phone):
    draft = item(text=f"<p>电话{MOBILE}</p>").get_latest_revision_as_object()
    assert codes(scan(draft, DAY)) == ["P110"]
    site.organ.phone = phone
    site.organ.save()
    assert codes(scan(item(text=f"<p>电话{MOBILE}</p>").get_latest_revision_as_object(), DAY)) == []


def test_lists_hold_here_and_below_from_their_first_day_to_their_last(site, county):
    def listed(organ, **told):
        Term.objects.create(**{"organ": organ, "right": "甲", "wrong": "乙乙、丙丙", "since": DAY} | told)

    listed(county.county)
    listed(site.organ, since=DAY + timedelta(1))
    listed(site.organ, since=DAY - timedelta(9), ended_on=DAY)
    listed(county.other)
    terms = told_of(site.organ, DAY).terms
    assert [(term.wrong, term.right) for term in terms] == [(("乙乙", "丙丙"), "甲")]
    assert len(told_of(site.organ, DAY + timedelta(1)).terms) == 2


def test_a_finding_in_a_name_is_known_as_such(item):
    draft = item(files=[(f"{ADULT}.txt", b"text")]).get_latest_revision_as_object()
    found = list(scan(draft, DAY).findings.values())
    assert [each.is_name for each in found] == [True]
    assert isinstance(found[0], Found)
