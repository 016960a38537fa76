"""Files rest sealed on disk."""

from io import BytesIO
from pathlib import Path

from django.utils import timezone

from gongkai.web.requests.kept import is_sound, open_bytes, sealed_file
from gongkai.web.requests.models import KeptFile


def kept(organ, data):
    stored = sealed_file(BytesIO(data))
    at = timezone.now()
    return KeptFile.objects.create(
        organ=organ, purpose="other", name="甲", sealed=stored, size=len(data), digest="", at=at
    )


def test_what_is_on_disk_tells_nothing_and_opens_again(office):
    file = kept(office.organ, b"34000019900101001X")
    with file.sealed.open("rb") as disk:
        assert b"34000019900101001X" not in disk.read()
    assert open_bytes(file) == b"34000019900101001X"
    assert "甲" not in file.sealed.name


def test_what_was_altered_or_lost_is_told(office):
    file = kept(office.organ, b"text")
    assert is_sound(file)
    with Path(file.sealed.path).open("r+b") as disk:
        disk.seek(30)
        disk.write(b"XXXX")
    assert not is_sound(file)
    file.sealed.storage.delete(file.sealed.name)
    assert not is_sound(file)
