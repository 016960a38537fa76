"""Fields whose values rest sealed: who holds the database alone reads nothing. They cannot be searched or sorted by."""

import json
from typing import Any

from django.db import models

from gongkai.web.organs.sealing import opened, sealed

PURPOSE = "personal"
"""What these fields are sealed for; permanent, as it is part of the key."""


class AtRest(str):
    """A field's text as it rests, sealed already: a backup carries it so, and nobody need open it on the way."""

    __slots__ = ()


class SealedText(models.TextField[Any, Any]):
    """Text that is sealed where it rests; blank stays blank."""

    def from_db_value(self, value: str | None, *_: Any) -> str | None:
        """Open what the database gives."""
        return opened(value, PURPOSE) if value else value

    def get_prep_value(self, value: Any) -> Any:
        """Seal what goes to the database; what rests sealed already goes as it is."""
        if isinstance(value, AtRest):
            return str(value)
        text = super().get_prep_value(value)
        return sealed(text, PURPOSE) if text else text

    def get_lookup(self, lookup_name: str) -> Any:
        """Offer no look-up but for blank: the same text is sealed otherwise every time."""
        return super().get_lookup(lookup_name) if lookup_name in {"isnull", "exact"} else None


class SealedJSON(SealedText):
    """Values JSON can hold, sealed as their text."""

    _pyi_private_set_type: Any
    _pyi_private_get_type: Any

    def from_db_value(self, value: str | None, *given: Any) -> Any:
        """Open and read what the database gives."""
        text = super().from_db_value(value, *given)
        return json.loads(text) if text else text

    def get_prep_value(self, value: Any) -> Any:
        """Write and seal what goes to the database; what rests sealed already goes as it is."""
        if isinstance(value, AtRest):
            return str(value)
        return super().get_prep_value(None if value is None else json.dumps(value, ensure_ascii=False))

    def to_python(self, value: Any) -> Any:
        """Leave the value as it is: it is no text."""
        return value
