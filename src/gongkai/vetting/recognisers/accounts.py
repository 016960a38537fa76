"""Bank cards by their numbers, accounts by what stands before them."""

import re
from collections.abc import Iterator

from gongkai.vetting.passage import Passage
from gongkai.vetting.recogniser import Hit, Told, in_passages
from gongkai.vetting.signs import cards, label

_CARD = re.compile(r"(?<![0-9A-Za-z.])\d{4}(?:([ \-])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{11,15})(?![0-9A-Za-z]|\.\d)")
_ACCOUNT = re.compile(r"(?<![0-9A-Za-z.])\d{8,22}(?![0-9A-Za-z]|\.\d)")
_FAR = 12


@in_passages("P120")
def bank_cards(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield card numbers: a known beginning and length and the Luhn digit (GB/T 14504), not said to be an order's."""
    del told
    for found in _CARD.finditer(passage.folded):
        digits = re.sub(r"\D", "", found[0])
        before = passage.before(found.start())
        if _issued(digits) and luhn(digits) and (_is_account(before) or not label("number").search(before)):
            yield Hit(passage, *found.span())


@in_passages("P121")
def accounts(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield numbers that stand where an account is named."""
    del told
    for found in _ACCOUNT.finditer(passage.folded):
        if _is_account(passage.before(found.start(), _FAR)):
            yield Hit(passage, *found.span())


def luhn(digits: str) -> bool:
    """Tell whether the last digit is the check digit of those before it (ISO/IEC 7812)."""
    turned = [int(digit) for digit in reversed(digits)]
    doubled = (sum(divmod(2 * digit, 10)) for digit in turned[1::2])
    return (sum(turned[::2]) + sum(doubled)) % 10 == 0


def _issued(digits: str) -> bool:
    return any(digits.startswith(begins) and len(digits) in lengths for begins, lengths in cards())


def _is_account(before: str) -> bool:
    found = None
    for found in label("account").finditer(before):  # noqa: B007 -- the last one is wanted: it stands nearest
        pass
    return found is not None and not label("number").search(before, found.end())
