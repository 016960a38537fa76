"""Counts, amounts of money and days as people read them. Every screen, letter and document writes them through here."""

from datetime import date
from decimal import Decimal

from gongkai.words.messages import CHINESE


def count(value: int | Decimal | None, blank: str = "") -> str:
    """Write a count or amount plainly, without grouping or exponent; a blank cell is written as `blank`."""
    if value is None:
        return blank
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def amount(value: Decimal | int, unit: str = "万元") -> str:
    """Write an amount of money with its unit: 12.5 -> “12.5万元”."""
    return f"{count(value)}{unit}"


def day(value: date, lang: str = CHINESE) -> str:
    """Write a day as official documents do: “2024年1月31日”, no leading zeros; in English as ISO 8601."""
    return f"{value.year}年{value.month}月{value.day}日" if lang == CHINESE else value.isoformat()
