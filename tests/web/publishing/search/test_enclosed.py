"""Texts of enclosed files: read where they can be, nothing where not."""

import pytest

from gongkai.web.publishing.models import Item
from gongkai.web.publishing.search.enclosed import read_all, unread

pytestmark = pytest.mark.django_db


def test_files_are_read_and_what_cannot_be_is_nothing(item):
    draft = item(files=[("一.txt", "低保名单".encode()), ("二.pdf", b"%PDF-1.4 broken")])
    assert unread(draft)
    assert read_all(draft) == ["低保名单", ""]


def test_a_file_gone_from_the_disk_is_nothing(item):
    draft = item(files=[("一.txt", "低保名单".encode())])
    file = draft.enclosures.get().file
    file.storage.delete(file.name)
    assert read_all(draft) == [""]
    assert not unread(item())
    assert Item.objects.count() == 2
