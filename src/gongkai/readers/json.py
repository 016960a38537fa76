"""Our own JSON (`gongkai-report/1`), read strictly: what is not understood in full is refused, with its place."""

import json
from collections import Counter
from typing import Any, NoReturn

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import Limits
from gongkai.report import Reading
from gongkai.report.plain import WrongData, from_plain

_CODES = {
    "schema": "E123",
    "unknown_key": "E124",
    "missing": "E125",
    "object": "E126",
    "list": "E127",
    "text": "E128",
    "form": "E129",
    "unknown_cell": "E130",
    "count": "E131",
    "amount": "E132",
    "year": "E133",
    "section": "E134",
}
_DIGITS = 30
"""A longer number is no count, and turning very long ones into integers takes time that grows with their square."""


def read(data: bytes, limits: Limits) -> Reading:
    """Return the report a json file holds, exactly. Raises CannotRead, naming the line or the path that is wrong."""
    if len(data) > limits.file_bytes:
        raise CannotRead("E102", size=len(data), limit=limits.file_bytes)
    try:
        report = from_plain(_parsed(data))
    except WrongData as wrong:
        raise CannotRead(_CODES[wrong.kind], place=wrong.place, found=wrong.found) from None
    return Reading(report, format="json")


def _parsed(data: bytes) -> Any:
    try:
        text = data.decode("utf-8-sig")
        return json.loads(text, object_pairs_hook=_unique, parse_int=_whole, parse_constant=_constant)
    except UnicodeDecodeError:
        raise CannotRead("E105", detail="json: UTF-8") from None
    except json.JSONDecodeError as wrong:
        raise CannotRead("E121", line=wrong.lineno, column=wrong.colno, detail=wrong.msg) from None
    except RecursionError:
        raise CannotRead("E135") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise CannotRead("E122", key=Counter(key for key, _ in pairs).most_common(1)[0][0])
    return members


def _whole(digits: str) -> int:
    if len(digits) > _DIGITS:
        raise CannotRead("E135")
    return int(digits)


def _constant(name: str) -> NoReturn:
    raise CannotRead("E121", line=1, column=1, detail=name)
