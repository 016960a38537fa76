"""What values a setting may take, by its type."""

import re
from collections.abc import Callable
from datetime import date

from gongkai.law.settings import open_questions
from gongkai.web.organs.action import Reason
from gongkai.web.organs.numbering import template_fault
from gongkai.web.organs.tables import Setting, settings
from gongkai.web.screens.asked import number

_DAY = re.compile(r"(\d\d)-(\d\d)")
_KEPT = re.compile(r"\d-\d")
_SITE = re.compile(r"https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?/[\w./~-]*", re.ASCII)
_LEAP_YEAR = 2024
_MOST = 9999
"""No day lies so many days or months ahead that no calendar has it, and nothing else is counted further."""


def fault_of(key: str, value: str) -> Reason | None:
    """Return what is wrong with `value` for the setting `key`, and how to write it; None where nothing is."""
    setting = settings().get(key)
    if setting is None:
        return Reason("没有“{key}”这项设置", {"key": key})
    look = _LOOKS.get(setting.type)
    return look(setting, value) if look else None


def _day_fault(setting: Setting, value: str) -> Reason | None:
    return None if _is_day(value) else Reason("“{name}”应写作 月-日，如 01-31", {"name": setting.name})


def _count_fault(setting: Setting, value: str) -> Reason | None:
    if not value.isdecimal():
        return Reason("“{name}”应为整数", {"name": setting.name})
    count = number(value)
    values = {"name": setting.name, "most": _MOST}
    return None if count is not None and count <= _MOST else Reason("“{name}”不能大于 {most}", values)


def _yes_no_fault(setting: Setting, value: str) -> Reason | None:
    return None if value in {"yes", "no"} else Reason("“{name}”应为 yes 或者 no", {"name": setting.name})


def _choice_fault(setting: Setting, value: str) -> Reason | None:
    options = open_questions()[setting.key].options
    if value in options:
        return None
    return Reason("“{name}”应为下列之一：{known}", {"name": setting.name, "known": "、".join(options)})


def _kept_fault(setting: Setting, value: str) -> Reason | None:
    if _KEPT.fullmatch(value):
        return None
    return Reason("“{name}”应写作 前几位-后几位，如 2-3", {"name": setting.name})


def _site_fault(setting: Setting, value: str) -> Reason | None:
    if not value or _SITE.fullmatch(value):
        return None
    return Reason("“{name}”应写作 https://域名/ 或者 http://域名/", {"name": setting.name})


_LOOKS: dict[str, Callable[[Setting, str], Reason | None]] = {
    "day": _day_fault,
    "count": _count_fault,
    "yes_no": _yes_no_fault,
    "choice": _choice_fault,
    "number": template_fault,
    "kept": _kept_fault,
    "site": _site_fault,
}


def _is_day(value: str) -> bool:
    found = _DAY.fullmatch(value)
    try:
        return bool(found and date(_LEAP_YEAR, int(found[1]), int(found[2])))
    except ValueError:
        return False
