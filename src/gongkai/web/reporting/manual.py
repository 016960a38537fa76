"""The pages of all figures a report may state, in Chinese and in English.

`script/figures.py` writes them, and a test fails where one is stale.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from gongkai.law.form import form
from gongkai.law.steps import channels
from gongkai.web.organs.figures import figures
from gongkai.web.publishing.figures import definitions
from gongkai.web.reporting.known import CELLS, CHANNEL, DIALOGUE, OVERSIGHT, PUBLISHING, REQUESTS, TYPED
from gongkai.words import CHINESE, say
from gongkai.words.tables import table

_GENERATED = "<!-- script/figures.py -->"
_FORM, _EXAMPLE = "2021", "t3.new.total"
_HEAD, _RULE = ("键", "名称", "计的是什么", "单位"), "|---|---|---|---|"
_SECTIONS = {
    CELLS: ("表格的单元格", "由记录逐格计数；点开一格就是它所计的记录。表二里登记簿在别处的，可以填报并附证明。"),
    PUBLISHING: ("公开工作", "由本系统的信息、载体和更正记录计数。"),
    REQUESTS: ("依申请公开", "由申请、步骤和收费记录计数或者加总。"),
    DIALOGUE: ("互动交流", "由来信、热线工单、调查、活动和建议提案等记录计数或者加总。"),
    OVERSIGHT: ("监督保障", "由会议、培训、考核、评议和责任追究等记录计数或者加总。"),
    TYPED: (
        "填报的数据",
        "本系统没有记录的，由人填报，写明来源，可以附证明；证据里标明是填报的。同一件事有记录的，以记录为准，不再填报。",
    ),
}


class Row(NamedTuple):
    """A figure as the page shows it: key (its chip), name, what it counts, unit; `about` fills the holes of both."""

    key: str
    name: str
    definition: str
    unit: str
    about: str = ""


def page(lang: str = CHINESE) -> str:
    """Return the page of all figures in one language, as Markdown."""
    return "\n\n".join(_blocks(lang)) + "\n"


def rows(source: str) -> Iterator[Row]:
    """Yield the figures of a source in the order of its table. Raises KeyError for a source there is not."""
    return _ROWS[source]()


def _blocks(lang: str) -> Iterator[str]:
    yield f"# {say('年度报告的数据', lang)}"
    yield _GENERATED
    yield say(
        "正文里写双花括号和键，编成报告时换成当时的数值，例如 {example}。键永不改作他用。",
        lang,
        {"example": _chip(_EXAMPLE)},
    )
    for source, (title, about) in _SECTIONS.items():
        yield f"## {say(title, lang)}"
        yield say(about, lang)
        lines = (_line((_chip(row.key), *(_said(each, row.about, lang) for each in row[1:4]))) for row in rows(source))
        yield "\n".join([_line(say(each, lang) for each in _HEAD), _RULE, *lines])


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _chip(key: str) -> str:
    return f"`{{{{{key}}}}}`"


def _said(text: str, about: str, lang: str) -> str:
    """Say a text; of a cell's label each of its words, as the form has them."""
    if about:
        return say(text, lang, {"name": say(about, lang)})
    return " ".join(say(word, lang) for word in text.split(" "))


def _cells() -> Iterator[Row]:
    statutory = form(_FORM)
    for cell in statutory.cells:
        yield Row(cell.path, statutory.label(cell.path), "", cell.unit)


def _publishing() -> Iterator[Row]:
    for key, told in definitions().items():
        yield Row(f"publishing.{key}", told.name, told.definition, "条", told.about)


def _requests() -> Iterator[Row]:
    for key, told in table("web/reporting/figures").items():
        members = {f".{each.key}": each.name for each in channels().values()} if key == CHANNEL else {"": ""}
        for member, about in members.items():
            yield Row(f"requests.{key}{member}", told["name"], told["definition"], told["unit"], about)


def _of_room(room: str) -> Iterator[Row]:
    for each in figures().values():
        if each.key.startswith(f"{room}."):
            yield Row(each.key, each.name, each.definition, each.unit)


def _typed() -> Iterator[Row]:
    for key, told in table("web/reporting/typed").items():
        yield Row(f"typed.{key}", told["name"], told["definition"], told["unit"])


_ROWS: dict[str, Callable[[], Iterator[Row]]] = {
    CELLS: _cells,
    PUBLISHING: _publishing,
    REQUESTS: _requests,
    DIALOGUE: partial(_of_room, DIALOGUE),
    OVERSIGHT: partial(_of_room, OVERSIGHT),
    TYPED: _typed,
}
