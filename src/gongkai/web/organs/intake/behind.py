"""A file taken in by the worker: how far it is, what came of it, and the first passwords, to be handed out once."""

import secrets
from collections.abc import Iterable, Iterator
from time import monotonic
from typing import Any

from django.utils import timezone
from django_tasks import task

from gongkai.web.organs.intake.carry import carry_out
from gongkai.web.organs.intake.kept import forget, kept, tell
from gongkai.web.organs.intake.read import Book, read
from gongkai.web.organs.models import Person

UNDER_WAY, FAILED = "under_way", "failed"

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""None that looks like another on paper."""

_OFTEN = 1.0
"""Seconds between two notes of how far it is."""


def begin(person: Person, digest: str, name: str, *, generate: bool) -> None:
    """Have the worker take in the file `person` tried; `generate` first passwords for people the file gives none."""
    tell(person, {"state": UNDER_WAY, "name": name, "step": "", "done": 0, "of": 0})
    take_in.enqueue(person.pk, digest, generate=generate)


@task()  # type: ignore[untyped-decorator]  # django-tasks says nothing of its types
def take_in(key: int, digest: str, *, generate: bool) -> None:
    """Take the file of this digest in for the person of this key: all of it or nothing."""
    person = Person.objects.get(pk=key)
    found = kept(person, digest)
    if found is None:
        return
    content, name = found
    try:
        told = _taken(person, read(content, name), generate=generate)
    except BaseException:
        tell(person, {"state": FAILED, "name": name})
        raise
    forget(person)
    tell(person, told | {"name": name})


def first_passwords(book: Book) -> dict[int, str]:
    """Return a first password for every person of the book without one, by the number of the row."""
    return {row.number: _password() for row in book.rows["person"] if not row.cells.get("password")}


def _taken(person: Person, book: Book, *, generate: bool) -> dict[str, Any]:
    passwords = first_passwords(book) if generate else {}

    def watch(items: Iterable[Any], count: int, label: str) -> Iterator[Any]:
        noted = monotonic()
        for done, each in enumerate(items):
            if monotonic() - noted >= _OFTEN:
                noted = monotonic()
                tell(person, {"state": UNDER_WAY, "name": book.name, "step": label, "done": done, "of": count})
            yield each

    outcome = carry_out(book, actor=person, at=timezone.now(), watch=watch, passwords=passwords)
    rows = {row.number: row.cells for row in book.rows["person"]} if outcome.kept else {}
    return {
        "state": "",
        "kept": outcome.kept,
        "counts": dict(outcome.counts),
        "problems": [[each.sheet, each.cell, each.message, dict(each.values)] for each in outcome.problems],
        "passwords": [
            [rows[number]["username"], rows[number].get("name", ""), password]
            for number, password in passwords.items()
            if number in rows
        ],
    }


def _password() -> str:
    """Return a password that can be read out and typed: four groups of four."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))
