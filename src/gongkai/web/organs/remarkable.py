"""What records people may add comments and attachments to: every room enters its own."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from django.db.models import Model

from gongkai.web.organs.models import Organ


@dataclass(frozen=True, slots=True)
class Remarkable:
    """A kind of record that takes remarks: who may see one sees them; `organ` leads from a record to its organ."""

    model: type[Model]
    see: str
    organ: Callable[[Any], Organ]


_ENTERED: dict[str, Remarkable] = {}


def takes_remarks(model: type[Model], see: str, organ: Callable[[Any], Organ] = attrgetter("organ")) -> None:
    """Let records of `model` take remarks; `see` is the permission that shows a record."""
    _ENTERED[model._meta.label_lower] = Remarkable(model, see, organ)  # noqa: SLF001 -- Django's own public name


def remarkable(label: str) -> Remarkable:
    """Return the kind of record by its model's label. Raises KeyError for one that takes no remarks."""
    return _ENTERED[label]


def kind_of(record: Model) -> Remarkable:
    """Return the kind of a record. Raises KeyError for one that takes no remarks."""
    return _ENTERED[record._meta.label_lower]  # noqa: SLF001 -- Django's own public name


takes_remarks(Organ, "see_organs", lambda organ: organ)
