"""Files that only a version names: the nightly tidying leaves them where they are."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from gongkai.web.organs.tidy import FRESH, tidy
from gongkai.web.organs.upload import look_through
from gongkai.web.publishing.actions.draft import SaveDraft
from gongkai.web.publishing.content import enclosures_of
from gongkai.web.publishing.kept_files import of_versions
from gongkai.web.publishing.models import Enclosure, Item

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("media")]


@pytest.fixture
def corrected(site, released):
    """An item the public reads with a file, and a version with another file in its place."""
    item = released(files=[("办法.txt", "自3月起施行".encode())])
    draft = item.get_latest_revision_as_object()
    looked = look_through(SimpleUploadedFile("办法.txt", "自4月起施行".encode()))
    draft.enclosures.set([Enclosure(file=looked.file, name=looked.name, digest=looked.digest)])
    SaveDraft(item, draft, site.author).do(actor=site.author, at=timezone.now())
    return Item.objects.get(pk=item.pk)


def files_of(item):
    return {Path(each.file.name) for each in enclosures_of(item)}


def test_a_correction_waiting_for_its_reviews_keeps_its_file(media, corrected):
    live, waiting = files_of(corrected), files_of(corrected.get_latest_revision_as_object())
    assert not live & waiting
    (lost,) = (media / path.with_name("lost.txt") for path in live)
    lost.touch()
    tidy(timezone.now() + FRESH + timedelta(hours=1))
    assert all((media / path).exists() for path in live | waiting)
    assert not lost.exists()


def test_what_the_public_read_before_keeps_its_file(media, corrected, released):
    before = files_of(corrected)
    now = files_of(released(corrected, told={"correction": True, "public_note": "更正施行日期"}))
    assert not before & now
    tidy(timezone.now() + FRESH + timedelta(hours=1))
    assert all((media / path).exists() for path in before | now)


def test_every_file_of_every_version_is_told_and_an_item_without_files_tells_none(corrected, item):
    item()
    assert {Path(name) for name in of_versions()} == files_of(corrected) | files_of(
        corrected.get_latest_revision_as_object()
    )
