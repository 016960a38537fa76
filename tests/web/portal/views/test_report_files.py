"""Published reports as files and data: what is handed out is what was frozen; listing and feeds lead to it."""

from hashlib import sha256

import pytest
from django.urls import reverse

from gongkai.readers import read_bytes
from gongkai.report.plain import from_plain
from gongkai.web.portal.views import report_files
from web.portal.views.test_reports import corrected, published, years_before  # noqa: F401 -- fixtures
from web.reporting.conftest import YEAR, begun, team, through, year  # noqa: F401 -- fixtures

pytestmark = pytest.mark.django_db


def file(client, report, format_, number=1):
    """Return the answer and all its bytes: read to its end, the file is closed."""
    answer = client.get(reverse("public_report_file", args=[report.pk, number, format_]))
    return answer, b"".join(answer)


def test_every_file_is_handed_out_and_read_back(client, published):  # noqa: F811 -- a fixture
    edition = published.editions.get()
    said = from_plain(edition.content)
    for kept in edition.files.all():
        answer, data = file(client, published, kept.format)
        assert sha256(data).hexdigest() == kept.digest
        found = read_bytes(data, f"report.{kept.format}").report
        assert dict(found.cells()) == dict(said.cells()), kept.format
        assert answer["X-Content-Type-Options"] == "nosniff"


def test_a_page_brings_its_own_style_and_may_do_nothing(client, published):  # noqa: F811 -- a fixture
    answer, _ = file(client, published, "html")
    assert "inline" in answer["Content-Disposition"]
    assert answer["Content-Security-Policy"].endswith("sandbox")
    assert "attachment" in file(client, published, "docx")[0]["Content-Disposition"]


@pytest.mark.parametrize(("format_", "number"), [("exe", 1), ("pdf", 2)])
def test_what_there_is_not_is_not_found(client, published, format_, number):  # noqa: F811 -- a fixture
    assert file(client, published, format_, number)[0].status_code == 404


def test_a_file_gone_from_the_disk_is_not_found(client, published):  # noqa: F811 -- a fixture
    kept = published.editions.get().files.get(format="json")
    kept.file.storage.delete(kept.file.name)
    assert file(client, published, "json")[0].status_code == 404


def test_the_listing_holds_the_newest_edition_of_each_year(client, corrected):  # noqa: F811 -- a fixture
    years_before(corrected, YEAR - 1)
    told = client.get(reverse("public_report_listing")).json()
    assert [(each["year"], each["edition"]) for each in told["reports"]] == [(YEAR, 2), (YEAR - 1, 1)]
    assert told["count"] == 2
    listed = told["reports"][0]["files"]["json"]
    answer, data = file(client, corrected, "json", 2)
    assert listed["url"].endswith(answer.request["PATH_INFO"])
    assert sha256(data).hexdigest() == listed["sha256"]


def test_the_listing_is_narrowed_and_goes_on(client, corrected, monkeypatch):  # noqa: F811 -- a fixture
    years_before(corrected, YEAR - 1)
    monkeypatch.setattr(report_files, "PAGE", 1)
    where = reverse("public_report_listing")
    first = client.get(where, {"organ": corrected.organ_id}).json()
    assert client.get(first["next"]).json()["reports"][0]["year"] == YEAR - 1
    assert client.get(where, {"year": YEAR}).json()["next"] is None
    assert client.get(where, {"organ": corrected.organ_id + 1}).json()["reports"] == []


def test_the_feeds_tell_of_every_edition(client, corrected):  # noqa: F811 -- a fixture
    for address in (reverse("report_feed"), reverse("organ_report_feed", args=[corrected.organ_id])):
        text = client.get(address).content.decode()
        assert text.count("<entry>") == 2
        assert "行政许可漏计1件" in text
        assert reverse("public_edition", args=[corrected.pk, 2]) in text
