"""The page of all figures a report may state, `docs/figures.md`; a test fails where it is stale."""

from collections.abc import Iterator
from typing import NamedTuple

from gongkai.law.form import form
from gongkai.law.steps import channels
from gongkai.web.publishing.figures import definitions
from gongkai.web.reporting.known import CELLS, CHANNEL, PUBLISHING, REQUESTS, TYPED
from gongkai.words.tables import table

_GENERATED = "<!-- script/figures.py -->"
_FORM = "2021"
_HEAD = "| 键 | 名称 | 计的是什么 | 单位 |\n|---|---|---|---|"
_SECTIONS = {
    CELLS: ("表格的单元格", "由记录逐格计数；点开一格就是它所计的记录。表二里登记簿在别处的，可以填报并附证明。"),
    PUBLISHING: ("公开工作", "由本系统的信息、载体和更正记录计数。"),
    REQUESTS: ("依申请公开", "由申请、步骤和收费记录计数或者加总。"),
    TYPED: ("填报的数据", "本系统没有记录的，由人填报，写明来源，可以附证明；报告和公布的证据里都标明是填报的。"),
}


class Row(NamedTuple):
    """A figure as the page shows it: its key, which is its chip, its name, what it counts, its unit."""

    key: str
    name: str
    definition: str
    unit: str


def page() -> str:
    """Return the page of all figures, as Markdown."""
    return "\n\n".join(_blocks()) + "\n"


def rows(source: str) -> Iterator[Row]:
    """Yield the figures of a source in the order of its table. Raises KeyError for a source there is not."""
    return _ROWS[source]()


def _blocks() -> Iterator[str]:
    yield "# 年度报告的数据"
    yield _GENERATED
    yield "正文里写 `{{键}}`，编成报告时换成当时的数值，例如 `{{t3.new.total}}`。键永不改作他用。"
    for source, (title, about) in _SECTIONS.items():
        yield f"## {title}"
        yield about
        yield "\n".join([_HEAD, *(f"| `{{{{{row.key}}}}}` | {' | '.join(row[1:])} |" for row in rows(source))])


def _cells() -> Iterator[Row]:
    statutory = form(_FORM)
    for cell in statutory.cells:
        yield Row(cell.path, statutory.label(cell.path), "", cell.unit)


def _publishing() -> Iterator[Row]:
    for key, told in definitions().items():
        yield Row(f"publishing.{key}", *_filled(told.name, told.definition, told.about), "条")


def _requests() -> Iterator[Row]:
    for key, told in table("web/reporting/figures").items():
        members = {f".{each.key}": each.name for each in channels().values()} if key == CHANNEL else {"": ""}
        for member, about in members.items():
            yield Row(f"requests.{key}{member}", *_filled(told["name"], told["definition"], about), told["unit"])


def _typed() -> Iterator[Row]:
    for key, told in table("web/reporting/typed").items():
        yield Row(f"typed.{key}", told["name"], told["definition"], told["unit"])


def _filled(name: str, definition: str, about: str) -> tuple[str, str]:
    return name.replace("{name}", about), definition.replace("{name}", about)


_ROWS = {CELLS: _cells, PUBLISHING: _publishing, REQUESTS: _requests, TYPED: _typed}
