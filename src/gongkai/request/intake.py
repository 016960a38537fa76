"""Letters and requests: one letter may ask for several things, and the same thing may be asked again (一事一申请)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Item:
    """One thing a letter asks for, once the letter is split: each is a request of its own, with its own outcome.

    All items of a letter share its day of receipt; `number` is the letter's number with the item's place in it.
    """

    number: str
    subject: str
    received: date


def split(number: str, received: date, subjects: Sequence[str]) -> tuple[Item, ...]:
    """Return the requests a letter makes, in the smallest reasonable units the clerk named in `subjects`.

    A letter with one subject keeps its number. Raises ValueError where there is none, or one is empty. The same units
    count in the register, in the fee and in table three. Source: fee2020/4.
    """
    named = [subject.strip() for subject in subjects]
    if not named or not all(named):
        message = f"{number}: {subjects!r}"
        raise ValueError(message)
    if len(named) == 1:
        return (Item(number, named[0], received),)
    return tuple(Item(f"{number}-{n}", subject, received) for n, subject in enumerate(named, 1))


def counted_before(received: Iterable[date], day: date) -> int:
    """Count an applicant's requests received earlier in the month of `day`, for the fee by item. Source: fee2020/4."""
    return sum((each.year, each.month) == (day.year, day.month) and each < day for each in received)
