"""The press: sets data by a Typst template as a tagged pdf (PDF/UA-1), in the Chinese fonts found on the machine.

A template reads its data as JSON from `sys.inputs.data`, so no word of it can act as markup.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, cast

import typst

from gongkai.words.tables import table
from gongkai.writers.errors import CannotWrite

Fonts = dict[str, list[Any]]


def press(template: bytes, data: Mapping[str, Any]) -> bytes:
    """Return the pdf of `data` set by `template`; the same data and fonts give the same bytes.

    Raises CannotWrite where it cannot be set.
    """
    return _set(template, data, format="pdf", pdf_standards=["ua-1"])


def picture(template: bytes, data: Mapping[str, Any]) -> bytes:
    """Return the png of `data` set by `template` on one page, a pixel for each of its points; else as `press`."""
    return _set(template, data, format="png", ppi=72.0)


def _set(template: bytes, data: Mapping[str, Any], **manner: Any) -> bytes:
    try:
        inputs = {"data": json.dumps(data, ensure_ascii=False)}
        pages = _compiler().compile(template, sys_inputs=inputs, **manner)
    except typst.TypstError as error:
        raise CannotWrite("排不成 PDF：{reason}", reason=error) from error
    return cast("bytes", pages)  # only several pictures come as a list


@cache
def fonts() -> Fonts:
    """Return for each use the families to set it in, best first; raises CannotWrite where no Chinese one is found."""
    known: dict[str, list[str]] = table("writers/parts/fonts")
    here = {family.lower() for family in _installed().families()}
    found = {use: [family for family in families if family.lower() in here] for use, families in known.items()}
    latin = [{"name": family, "covers": "latin-in-cjk"} for family in found.pop("latin")[:1]]
    every = list(dict.fromkeys(family for families in found.values() for family in families))
    if not every:
        raise CannotWrite(
            "本机没有中文字体，写不了 PDF；请安装 {fonts} 等任一种字体", fonts="、".join(known["body"][-2:])
        )
    return {use: [*latin, *dict.fromkeys([*families, *every])] for use, families in found.items()}


@cache
def _compiler() -> typst.Compiler:
    return typst.Compiler(font_paths=_installed())


@cache
def _installed() -> typst.Fonts:
    """Return the machine's fonts, which take a while to find."""
    return typst.Fonts()
