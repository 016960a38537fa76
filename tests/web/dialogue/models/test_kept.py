"""A kind of record says what the public reads of it."""

import pytest
from django.db.models import CharField, TextField

from gongkai.web.dialogue.models.kept import Kept


@pytest.mark.parametrize("kind", Kept.__subclasses__())
def test_every_kind_says_what_is_public(kind):
    fields = [kind._meta.get_field(name) for name in kind.PUBLIC]
    assert fields, "what says nothing to the public is not kept here"
    assert all(isinstance(field, CharField | TextField) for field in fields), "only text is looked through"
    record = kind(**{field.name: field.name for field in fields})
    assert record.public_words.split("\n") == list(kind.PUBLIC)
