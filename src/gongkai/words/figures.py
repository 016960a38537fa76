"""Counts, amounts of money and days as people read them. Every screen, letter and document writes them through here."""

from datetime import date
from decimal import Decimal

from gongkai.words.messages import CHINESE

_NUMERALS = "〇一二三四五六七八九"


def count(value: int | Decimal | None, blank: str = "") -> str:
    """Write a count or amount plainly, without grouping or exponent; a blank cell is written as `blank`."""
    if value is None:
        return blank
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def numeral(number: int) -> str:
    """Write a number below a hundred as statutes number their articles: 16 -> “十六”."""
    tens, ones = divmod(number, 10)
    return ("" if not tens else "十" if tens == 1 else f"{_NUMERALS[tens]}十") + (_NUMERALS[ones] if ones else "")


def amount(value: Decimal | int, unit: str = "万元") -> str:
    """Write an amount of money with its unit: 12.5 -> “12.5万元”."""
    return f"{count(value)}{unit}"


def day(value: date, lang: str = CHINESE) -> str:
    """Write a day as official documents do: “2024年1月31日”, no leading zeros; in English as ISO 8601."""
    return f"{value.year}年{value.month}月{value.day}日" if lang == CHINESE else value.isoformat()
