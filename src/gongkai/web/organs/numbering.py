"""Numbers an organ gives by its own template: unique, without a gap, never given twice, however many write at once."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from string import Formatter
from typing import Any

from django.db import transaction

from gongkai.web.organs.action import Reason, Refused
from gongkai.web.organs.models import Counter, Organ
from gongkai.web.organs.tables import Setting

SERIAL = "serial"
KNOWN = ("code", "short", "year", "month", SERIAL)
"""What a template may hold in braces; the serial alone may say its width, as in {serial:05}."""

_WIDTH = re.compile(r"(0[1-9])?")


def next_number(organ: Organ, setting_key: str, day: date, **parts: str) -> str:
    """Return the next number of `organ` on `day`, by the template it has decided (a setting of type `number`).

    `parts` are what the template may hold besides what the organ and the day say. The number is taken in the
    transaction of the act that uses it: if that comes to nothing, the number is free again. Raises RuntimeError outside
    a transaction; Refused where the template needs the 机关代字 and the organ has none.
    """
    if not transaction.get_connection().in_atomic_block:
        message = "a number belongs in the transaction of the act that uses it"
        raise RuntimeError(message)
    template = organ.setting(setting_key, day)
    given = _given(organ, day) | parts
    _demand_short(organ, template, given)
    series = Counter.objects.select_for_update()
    counter, _ = series.get_or_create(organ=organ, series=setting_key, period=_filled(template, given))
    counter.last += 1
    counter.save(update_fields=["last"])
    return _filled(template, given, counter.last)


def note_given(organ: Organ, setting_key: str, numbers: Iterable[tuple[date, str]]) -> None:
    """Note that `numbers` were given elsewhere, each on its day: of each template, the next one comes after the last.

    What follows the serial after a dash is no part of it. To be called in the transaction that keeps the numbers.
    """
    patterns: dict[date, tuple[str, re.Pattern[str]]] = {}
    last: dict[str, int] = {}
    for day, number in numbers:
        if day not in patterns:
            patterns[day] = _pattern(organ, organ.setting(setting_key, day), day)
        period, pattern = patterns[day]
        found = pattern.fullmatch(number)
        if found:
            last[period] = max(last.get(period, 0), int(found[1]))
    for period, serial in last.items():
        counter, _ = Counter.objects.get_or_create(organ=organ, series=setting_key, period=period)
        counter.last = max(counter.last, serial)
        counter.save(update_fields=["last"])


def _pattern(organ: Organ, template: str, day: date) -> tuple[str, re.Pattern[str]]:
    """Return what all numbers of the day's period have in common, and the pattern of one, its serial in a group."""
    given = _given(organ, day)
    head, tail = (re.escape(_filled(part, given)) for part in re.split(r"\{serial[^}]*\}", template))
    return _filled(template, given), re.compile(rf"{head}(\d{{1,9}}){tail}(-\d+)?")


def template_fault(setting: Setting, template: str) -> Reason | None:
    """Return what is wrong with a template of numbers and how to mend it; None where nothing is.

    The serial must stand apart from other digits, or 2026 and 11 would read like 20261 and 1.
    """
    try:
        found = [(name, spec) for _, name, spec, _ in Formatter().parse(template) if name is not None]
    except ValueError:
        return Reason("“{name}”的大括号没有成对", {"name": setting.name})
    names = [name for name, _ in found]
    if not set(names) <= set(KNOWN) or not all(_sound(name, spec or "") for name, spec in found):
        known = "、".join(f"{{{name}}}" for name in KNOWN)
        return Reason("“{name}”里大括号只能写：{known}", {"name": setting.name, "known": known})
    for name in (SERIAL, *setting.demands):
        if names.count(name) != 1:
            return Reason("“{name}”里必须有且只有一个 {part}", {"name": setting.name, "part": f"{{{name}}}"})
    if re.search(r"[}\d]\{serial|\{serial[^}]*\}[\d{]", template):
        return Reason("“{name}”的流水号前后应有不是数字的字隔开", {"name": setting.name})
    return None


def _sound(name: str, spec: str) -> bool:
    return bool(_WIDTH.fullmatch(spec)) if name == SERIAL else not spec


def _given(organ: Organ, day: date) -> dict[str, str]:
    """Return what the organ and the day say; where there is no code (a village), its number with us stands in."""
    return {
        "code": organ.code or f"{organ.pk:09}",
        "short": organ.short,
        "year": f"{day.year}",
        "month": f"{day.month:02}",
    }


def _demand_short(organ: Organ, template: str, given: Mapping[str, str]) -> None:
    if "{short}" in template and not given["short"]:
        raise Refused((Reason("{organ}没有登记机关代字，不能编号，请先补上", {"organ": organ}),))


def _filled(template: str, given: Mapping[str, str], serial: int | None = None) -> str:
    """Return the number, or without a serial what all numbers of its period have in common."""
    values: dict[str, Any] = {**given, SERIAL: serial}
    return "".join(
        text + (_part(name, spec or "", values[name]) if name is not None else "")
        for text, name, spec, _ in Formatter().parse(template)
    )


def _part(name: str, spec: str, value: str | int | None) -> str:
    return "" if value is None else format(value, spec if name == SERIAL else "")
