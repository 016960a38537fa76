"""What a backup says of itself."""

import pytest

from gongkai.web.organs.backup.manifest import Manifest, Part, key_of_secret, manifest_of

MADE = Manifest(
    "0.1.0", "sqlite", "2026-03-02", (("organs", "0001_initial"),), (3, "abc"), (Part("data/a", "0", 1, 2),)
)


def test_it_survives_being_written_and_read():
    sealed = MADE.sealed()
    read = manifest_of(sealed.text())
    assert read == sealed
    assert read.holds()
    assert read.key == key_of_secret()


def test_another_secret_has_another_key_and_seal(settings):
    sealed = MADE.sealed()
    settings.SECRET_KEY = "another"  # noqa: S105 -- for tests only
    assert sealed.key != key_of_secret()
    assert not sealed.holds()


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"format": 3}', '{"format": 1, "parts": 3}', '{"format": 1, "parts": []}']
)
def test_what_is_none_raises(text):
    with pytest.raises((ValueError, KeyError, TypeError)):
        manifest_of(text)
