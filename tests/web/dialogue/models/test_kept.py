"""A kind of record says what the public reads of it."""

import pytest

from gongkai.web.dialogue.models import Place
from gongkai.web.dialogue.models.kept import Kept


def test_every_kind_says_what_is_public():
    assert issubclass(Place, Kept)
    with pytest.raises(NotImplementedError):
        Kept.public_words.fget(Place())
