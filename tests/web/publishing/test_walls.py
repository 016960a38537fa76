"""The gate is open for one item, within the block, and shut again whatever happens there."""

import pytest
from django.core.exceptions import PermissionDenied

from gongkai.web.publishing.walls import is_open, opened, refuse


def test_it_is_open_for_one_item_within_the_block():
    assert not is_open(1)
    with opened(1), opened(2):
        assert is_open(1)
        assert is_open(2)
        assert not is_open(3)
    assert not is_open(1)


def test_it_is_shut_after_an_error():
    with pytest.raises(ValueError, match="x"), opened(1):
        raise ValueError("x")
    assert not is_open(1)


def test_a_refusal_is_a_denied_permission():
    assert isinstance(refuse("publish"), PermissionDenied)
    assert "publish" in str(refuse("publish"))
