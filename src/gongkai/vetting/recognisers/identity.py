"""Resident identity numbers: eighteen digits with date and check digit, and the old ones of fifteen."""

import re
from collections.abc import Iterator
from datetime import date

from gongkai.vetting.passage import Passage
from gongkai.vetting.recogniser import Hit, Told, in_passages
from gongkai.vetting.signs import label, provinces

_GAP = r"[ \-]{0,2}"
_EIGHTEEN = re.compile(rf"(?<![0-9A-Za-z])[1-8](?:{_GAP}\d){{16}}{_GAP}[\dXx](?![0-9A-Za-z])")
_FIFTEEN = re.compile(r"(?<![0-9A-Za-z.])[1-8]\d{14}(?![0-9A-Za-z]|\.\d)")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
CHILD = 14
"""Below this age personal data are sensitive whatever they tell (个人信息保护法 Art. 28)."""


@in_passages("P101")
def identity_numbers(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield numbers of eighteen digits whose province, date of birth and check digit are right (GB 11643)."""
    for hit, birth in _sound(passage, told.day):
        if not _is_child(birth, told.day):
            yield hit


@in_passages("P141")
def children(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield identity numbers of children under fourteen; ages and birth dates are recognised in `persons`."""
    for hit, birth in _sound(passage, told.day):
        if _is_child(birth, told.day):
            yield hit


@in_passages("P102")
def old_identity_numbers(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield numbers of fifteen digits with a province and a date of birth, where identity or names are the topic."""
    del told
    for found in _FIFTEEN.finditer(passage.folded):
        digits, before = found[0], passage.before(found.start())
        if digits[:2] not in provinces() or not _day(f"19{digits[6:12]}"):
            continue
        if label("identity").search(before) or (passage.named and not label("number").search(before)):
            yield Hit(passage, *found.span())


@in_passages("P103")
def doubtful_identity_numbers(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield what is said to be an identity number and looks like one, but has a wrong check digit or date."""
    for found in _EIGHTEEN.finditer(passage.folded):
        digits = _digits(found[0])
        if label("identity").search(passage.before(found.start())) and not birth_of(digits, told.day):
            yield Hit(passage, *found.span())


def birth_of(digits: str, day: date) -> date | None:
    """Return the date of birth in a sound number of eighteen digits; None where it is not one."""
    if digits[:2] not in provinces() or digits[6:8] not in {"19", "20"}:
        return None
    born = _day(digits[6:14])
    if born is None or born > day:
        return None
    return born if check_digit(digits[:17]) == digits[17].upper() else None


def check_digit(digits: str) -> str:
    """Return the check digit of seventeen digits (GB 11643: ISO 7064, mod 11-2)."""
    return _CHECKS[sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 11]


def age(birth: date, day: date) -> int:
    """Return the completed years of age on `day`."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def _sound(passage: Passage, day: date) -> Iterator[tuple[Hit, date]]:
    for found in _EIGHTEEN.finditer(passage.folded):
        birth = birth_of(_digits(found[0]), day)
        if birth is not None:
            yield Hit(passage, *found.span()), birth


def _is_child(birth: date, day: date) -> bool:
    return age(birth, day) < CHILD


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def _day(digits: str) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None
