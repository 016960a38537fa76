"""Sealed secrets: opened here, by old keys too, and nowhere else."""

import pytest
from cryptography.fernet import InvalidToken
from django.test import override_settings

from gongkai.web.organs.sign_in.sealing import opened, sealed
from gongkai.web.settings.environment import Environment


def test_what_was_sealed_is_opened():
    assert sealed("JBSW") != "JBSW"
    assert opened(sealed("JBSW")) == "JBSW"


def test_old_keys_still_open():
    with override_settings(ENVIRONMENT=Environment(keys=("old",))):
        kept = sealed("JBSW")
    with override_settings(ENVIRONMENT=Environment(keys=("new", "old"))):
        assert opened(kept) == "JBSW"
    with override_settings(ENVIRONMENT=Environment(keys=("new",))), pytest.raises(InvalidToken):
        opened(kept)


def test_another_installation_opens_nothing():
    kept = sealed("JBSW")
    with override_settings(SECRET_KEY="another"), pytest.raises(InvalidToken):  # noqa: S106 -- of nobody
        opened(kept)


def test_what_was_sealed_for_one_use_opens_for_no_other():
    with pytest.raises(InvalidToken):
        opened(sealed("JBSW", "unsaved"))
