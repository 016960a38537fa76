"""The scan of a draft: its text and every file enclosed, outside any transaction, because it takes its time."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from hashlib import sha256

from django.conf import settings
from django.db.models import Q
from django.db.models.fields.files import FieldFile

from gongkai.vetting import Finding, Term, Told, Ways, look, vet
from gongkai.web.organs.held_settings import values_for
from gongkai.web.organs.models import Organ
from gongkai.web.publishing import models
from gongkai.web.publishing.content import digest_of, enclosures_of, pictures_of
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.vetting.draft_text import DraftText


@dataclass(frozen=True)
class Found:
    """A finding, and the digest of the enclosed file it is in ("" for the draft's own text)."""

    finding: Finding
    digest: str = ""

    @property
    def is_name(self) -> bool:
        """Tell whether it is in the file's name alone."""
        return all(place.kind == "name" for place in self.finding.places)

    @property
    def print(self) -> str:
        """Return what the finding is known by again."""
        return self.finding.print(_key())


@dataclass(frozen=True)
class Scanned:
    """What was found in exactly the draft of `digest`, by its print."""

    digest: str
    findings: Mapping[str, Found]


def scan(draft: Item, day: date) -> Scanned:
    """Look at everything `draft` would make public, by what holds on `day`: text, enclosed files, pictures in it."""
    told = told_of(draft.organ, day)
    found = [Found(each) for each in look(DraftText(draft).content, told)]
    for enclosure in enclosures_of(draft):
        found += (Found(each, enclosure.digest) for each in vet(read(enclosure.file), enclosure.name, told))
    for picture in pictures_of(draft):
        found += (Found(each, picture.get_file_hash()) for each in vet(read(picture.file), picture.filename, told))
    return Scanned(digest_of(draft), {each.print: each for each in reversed(found)})


def read(file: FieldFile) -> bytes:
    """Return all a kept file holds."""
    with file.open("rb") as opened:
        return bytes(opened.read())


def told_of(organ: Organ, day: date) -> Told:
    """Return what the scan is told for an organ: the numbers its guides state, and the lists it goes by."""
    line = [organ.path[:end] for end in range(organ.steplen, len(organ.path) + 1, organ.steplen)]
    numbers = Organ.objects.filter(path__in=line).values_list("phone", "fax")
    own = {number for told in numbers for text in told for number in _numbers(text)}
    return Told(day, frozenset(own), tuple(_terms(line, day)), _ways(organ, day))


def _ways(organ: Organ, day: date) -> Ways:
    """Return how many digits stay readable where a number is masked, as the organ has decided."""
    held = values_for(organ, day)
    return Ways(**{field.name: _digits(held[f"kept_{field.name}"]) for field in fields(Ways)})


def _digits(value: str) -> tuple[int, int]:
    first, last = value.split("-")
    return int(first), int(last)


def _terms(line: list[str], day: date) -> list[Term]:
    listed = models.Term.objects.filter(
        Q(ended_on__isnull=True) | Q(ended_on__gt=day), organ__path__in=line, since__lte=day
    )
    return [Term(tuple(filter(None, each.wrong.split("、"))), each.right) for each in listed.order_by("pk")]


def _numbers(text: str) -> set[str]:
    """Return the telephone numbers in a field of the guide, with and without the area code."""
    parts = ["".join(filter(str.isdigit, part)) for part in text.replace("，", "、").replace(";", "、").split("、")]
    whole = {part for part in parts if part}
    return whole | {part[code:] for part in whole if part.startswith("0") for code in (3, 4)}


def _key() -> bytes:
    return sha256(f"vetting:{settings.SECRET_KEY}".encode()).digest()
