"""Mending: exactly what was chosen, in text, files and names."""

from datetime import date

import pytest

from gongkai.web.publishing.content import enclosures_of
from gongkai.web.publishing.vetting.mend import mend
from gongkai.web.publishing.vetting.scan import scan
from planted import ADULT, MOBILE, sheet

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def chosen(draft, *codes):
    return {key for key, each in scan(draft, DAY).findings.items() if each.finding.code.key in codes}


def test_only_what_was_chosen_is_mended(item):
    draft = item(text=f"<p>{ADULT} {MOBILE}</p>").get_latest_revision_as_object()
    mended = mend(draft, chosen(draft, "P110"), DAY)
    assert str(mended.draft.body[0].value.source) == f"<p>{ADULT} 138****5678</p>"
    assert (len(mended.mended), len(mended.now.findings), mended.problems) == (1, 1, ())


def test_a_name_is_mended_without_touching_the_file(item):
    draft = item(files=[(f"{ADULT}.pdf", sheet("正文"))]).get_latest_revision_as_object()
    before = draft.enclosures.get().digest
    mended = mend(draft, chosen(draft, "P101"), DAY)
    enclosure = enclosures_of(mended.draft)[0]
    assert (enclosure.name, enclosure.digest) == ("43*************214.pdf", before)
    assert mended.now.findings == {}


def test_files_that_cannot_be_changed_are_told(item):
    draft = item(files=[("a.pdf", sheet(f"电话 {MOBILE}"))]).get_latest_revision_as_object()
    mended = mend(draft, chosen(draft, "P110"), DAY)
    assert [name for name, _ in mended.problems] == ["a.pdf"]
    assert mended.mended == frozenset()


def test_choosing_nothing_changes_nothing(item):
    draft = item(text=f"<p>{MOBILE}</p>").get_latest_revision_as_object()
    mended = mend(draft, (), DAY)
    assert mended.before == mended.now
