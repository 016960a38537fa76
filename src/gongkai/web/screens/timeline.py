"""What happened to a record, read from the audit trail and put into people's words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db.models import Field, Model, QuerySet

from gongkai.web.organs.action import ACTIONS
from gongkai.web.organs.models import AuditRow
from gongkai.web.organs.tables import settings
from gongkai.web.screens.language import said, spoken
from gongkai.words import figures

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
"""How the trail writes a day; eight digits alone are one to Python, and may be a telephone."""

MOST = 100
"""How many events a page tells; whatever was before stands in the audit trail."""


@dataclass(frozen=True, slots=True)
class Event:
    """One act on a record: when, who, from what post, what, and what changed, in words."""

    at: datetime
    who: str
    capacity: str
    what: str
    changes: tuple[str, ...]


def events_of(record: Model) -> list[Event]:
    """Return what happened to a record, the latest first, but no more than MOST. Who sees the record may see this."""
    return [event_of(row) for row in rows_of(record).order_by("-number")[:MOST]]


def rows_of(record: Model) -> "QuerySet[AuditRow]":
    """Return the rows of the trail on a record."""
    label = record._meta.label_lower  # noqa: SLF001 -- Django's own public name
    return AuditRow.objects.filter(subject_type=label, subject_key=str(record.pk))


def event_of(row: AuditRow) -> Event:
    """Put a row of the trail into words."""
    return Event(row.at, row.actor_name, row.capacity, act_of(row), tuple(changes_of(row)))


def act_of(row: AuditRow) -> str:
    """Return the label of what a row records; its name where no action of this release bears it."""
    action = ACTIONS.get(row.action)
    return said(action.label if action else row.action)


def changes_of(row: AuditRow) -> Iterator[str]:
    """Yield what changed, each as “field: before → after”; what has no name people know is left to the audit screen."""
    model = apps.get_model(row.subject_type) if row.subject_type else None
    for key, value in row.detail.items():
        label, choices = _named(model, key)
        if label and value not in ("", None):
            yield said("{label}：{change}", label=said(label), change=_change(value, choices))


def _named(model: type[Model] | None, key: str) -> tuple[str, Mapping[Any, Any]]:
    """Return what a detail is called, and the words its values stand for."""
    if key in settings():
        return settings()[key].name, {}
    try:
        field = model._meta.get_field(key) if model else None  # noqa: SLF001 -- Django's own public name
    except FieldDoesNotExist:
        return "", {}
    # A field nobody named is called after its identifier, which tells an officer nothing.
    if not isinstance(field, Field) or str(field.verbose_name) == key.replace("_", " "):
        return "", {}
    return str(field.verbose_name), dict(field.flatchoices)


def _change(value: Any, choices: Mapping[Any, Any]) -> str:
    if isinstance(value, list) and len(value) == 2:
        before, after = (_word(each, choices) for each in value)
        return said("{before} → {after}", before=before or said("（空）"), after=after or said("（空）"))
    return _word(value, choices)


def _word(value: Any, choices: Mapping[Any, Any]) -> str:
    if isinstance(value, bool):
        return said("是" if value else "否")
    if value in choices:
        return said(str(choices[value]))
    try:
        is_day = isinstance(value, str) and _DAY.fullmatch(value)
        return figures.day(date.fromisoformat(value), spoken()) if is_day else str(value)
    except ValueError:
        return str(value)
