"""Numbers of official documents (发文字号): how they are written and read (gbt9704), said in this one place."""

import re
from typing import NamedTuple

_SERIES = r"(?P<series>[\u3400-\u9fff][\u3400-\u9fff（）]*)"
_EXACT = re.compile(rf"{_SERIES}〔(?P<year>[12]\d{{3}})〕(?P<serial>[1-9]\d*)号")
_ORDER = re.compile(r"(?P<series>[\u3400-\u9fff]+令)第(?P<serial>[1-9]\d*)号")
_LOOSE = re.compile(
    rf"{_SERIES}\s*[〔﹝\[［【(（]\s*(?P<year>[12]\d{{3}})\s*年?\s*[〕﹞\]］】)）]\s*第?\s*0*(?P<serial>[1-9]\d*)\s*号?"
)


class DocumentNumber(NamedTuple):
    """What a number says: the organ's characters (机关代字), the year (0 in orders, which count on), the serial."""

    series: str
    year: int
    serial: int

    def __str__(self) -> str:
        """Return the number as it is printed."""
        return document_number(*self)


def document_number(series: str, year: int, serial: int) -> str:
    """Write a number: “柳政发〔2026〕3号”; an order “青禾市人民政府令第12号”, whatever its year."""
    return f"{series}第{serial}号" if series.endswith("令") else f"{series}〔{year}〕{serial}号"


def parsed(text: str) -> DocumentNumber | None:
    """Return what a number written exactly as it should be says; None for any other text."""
    found = _EXACT.fullmatch(text)
    if found:
        return DocumentNumber(found["series"], int(found["year"]), int(found["serial"]))
    order = _ORDER.fullmatch(text)
    return DocumentNumber(order["series"], 0, int(order["serial"])) if order else None


def meant(text: str) -> DocumentNumber | None:
    """Return what a number means that may be written with other brackets, 第, leading zeros or without 号."""
    plain = text.strip()
    found = _LOOSE.fullmatch(plain)
    return (
        DocumentNumber(found["series"].rstrip("（"), int(found["year"]), int(found["serial"]))
        if found
        else parsed(plain)
    )
