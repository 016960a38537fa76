"""Mending: exactly what was chosen, in text, files and names."""

from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from PIL import Image
from wagtail.images import get_image_model

from gongkai.web.organs.actions.organ import ChangeSetting
from gongkai.web.publishing.content import enclosures_of
from gongkai.web.publishing.vetting.mend import mend
from gongkai.web.publishing.vetting.scan import read, scan
from planted import ADULT, MOBILE, sheet

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


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


def test_where_a_picture_in_the_text_was_taken_is_found_and_a_cleaned_copy_put_in_its_place(site, item):
    taken = BytesIO()
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (28.0, 11.0, 0.0), 3: "E", 4: (113.0, 0.0, 0.0)}
    Image.new("RGB", (8, 8)).save(taken, "JPEG", exif=exif)
    shelf = get_image_model().objects
    first = shelf.create(title="图", file=ContentFile(taken.getvalue(), "a.jpg"), uploaded_by_user=site.author)
    block = ("picture", {"image": first, "says": "巡查现场", "caption": ""})
    draft = item(body=[block]).get_latest_revision_as_object()
    mended = mend(draft, chosen(draft, "H213"), DAY)
    assert len(mended.mended) == 1
    assert not chosen(mended.draft, "H213")
    second = mended.draft.body[0].value["image"]
    assert (second.title, second.uploaded_by_user, second != first) == ("图", site.author, True)
    assert read(shelf.get(pk=first.pk).file) == taken.getvalue()


def test_numbers_are_masked_as_the_office_decided(site, item):
    ChangeSetting(site.organ, "kept_mobile", "0-2", DAY).do(actor=None, at=NOW)
    draft = item(text=f"<p>{MOBILE}</p>").get_latest_revision_as_object()
    mended = mend(draft, chosen(draft, "P110"), DAY)
    assert str(mended.draft.body[0].value.source) == f"<p>*********{MOBILE[-2:]}</p>"
