"""What values a setting may take, by its type."""

import re
from datetime import date

from gongkai.law.settings import open_questions
from gongkai.web.organs.action import Reason
from gongkai.web.organs.tables import settings

_DAY = re.compile(r"(\d\d)-(\d\d)")
_LEAP_YEAR = 2024


def fault_of(key: str, value: str) -> Reason | None:
    """Return what is wrong with `value` for the setting `key`, and how to write it; None where nothing is."""
    setting = settings().get(key)
    if setting is None:
        return Reason("没有“{key}”这项设置", {"key": key})
    if setting.type == "day" and not _is_day(value):
        return Reason("“{name}”应写作 月-日，如 01-31", {"name": setting.name})
    if setting.type == "count" and not value.isdecimal():
        return Reason("“{name}”应为整数", {"name": setting.name})
    if setting.type == "yes_no" and value not in {"yes", "no"}:
        return Reason("“{name}”应为 yes 或者 no", {"name": setting.name})
    if setting.type == "choice" and value not in open_questions()[key].options:
        known = "、".join(open_questions()[key].options)
        return Reason("“{name}”应为下列之一：{known}", {"name": setting.name, "known": known})
    return None


def _is_day(value: str) -> bool:
    found = _DAY.fullmatch(value)
    try:
        return bool(found and date(_LEAP_YEAR, int(found[1]), int(found[2])))
    except ValueError:
        return False
