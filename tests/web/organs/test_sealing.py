"""Sealed secrets: opened here, by old keys too, for their purpose, and nowhere else."""

import pytest
from cryptography.fernet import InvalidToken
from django.test import override_settings

from gongkai.web.organs.sealing import opened, sealed
from gongkai.web.settings.environment import Environment


def test_what_was_sealed_is_opened():
    assert sealed("JBSW", "test") != "JBSW"
    assert opened(sealed("JBSW", "test"), "test") == "JBSW"


def test_nothing_stays_nothing():
    assert sealed("", "test") == opened("", "test") == ""


def test_another_purpose_opens_nothing():
    with pytest.raises(InvalidToken):
        opened(sealed("JBSW", "test"), "another")


def test_old_keys_still_open():
    with override_settings(ENVIRONMENT=Environment(keys=("old",))):
        kept = sealed("JBSW", "test")
    with override_settings(ENVIRONMENT=Environment(keys=("new", "old"))):
        assert opened(kept, "test") == "JBSW"
    with override_settings(ENVIRONMENT=Environment(keys=("new",))), pytest.raises(InvalidToken):
        opened(kept, "test")


def test_another_installation_opens_nothing():
    kept = sealed("JBSW", "test")
    with override_settings(SECRET_KEY="another"), pytest.raises(InvalidToken):  # noqa: S106 -- of nobody
        opened(kept, "test")
