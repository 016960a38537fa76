"""The sheets of a dossier: what the records of a case say, set for whoever reads it on paper."""

from collections.abc import Callable, Sequence
from datetime import date

from django.utils import timezone

from gongkai.request import outcomes, records
from gongkai.web.requests.beside import consulted
from gongkai.web.requests.grounds import grounds
from gongkai.web.requests.intake_forms import CONTACT
from gongkai.web.requests.models import Request
from gongkai.words import CHINESE, figures
from gongkai.writers.sheet import Grid, Sheet

APPLICANT = "申请人"
"""Who wrote what no clerk did: the reason of a withdrawal made online."""


def application(case: Request) -> Sheet | None:
    """Return the application as it was registered; None once it was purged."""
    letter, who = case.letter, case.letter.applicant
    if not case.wanted:
        return None
    ways = tuple((CONTACT[way], value) for way, value in who.contact.items() if way in CONTACT)
    return Sheet(
        "政府信息公开申请登记表",
        facts=(
            ("编号", case.number),
            ("申请事项", case.subject),
            ("申请人类别", case.get_kind_display()),
            ("姓名或者名称", who.name),
            ("身份证明", who.identity),
            *ways,
            ("渠道", case.get_channel_display()),
            ("到达日期", written(letter.arrived_on)),
            ("收到日期", written(case.received_on)),
            ("申请内容", case.wanted),
            ("获取信息的形式", letter.get_form_display()),
            ("获取信息的途径", letter.get_route_display()),
        ),
    )


def parties(case: Request) -> Sheet | None:
    """Return who was consulted and what they answered; None where nobody was."""
    rows = [
        (each.label, each.get_role_display(), each.name, each.get_opinion_display(), each.reason)
        for each in consulted(case)
    ]
    heads = ("代称", "身份", "名称", "意见", "理由")
    return _table("征求意见情况", heads, (2, 2, 3, 2, 4), rows)


def on_file(case: Request) -> Sheet | None:
    """Return what was put on file on the way to the answer; None where nothing was."""
    known = records()
    grids = tuple(
        Grid(
            ("事项", "内容"),
            (1, 3),
            tuple(
                (known[each.key].parts.get(part, part), _worded(part, said))
                for part, said in each.parts.items()
                if said
            ),
            f"{known[each.key].name}（{each.by or APPLICANT}，{written(timezone.localdate(each.at))}）",
        )
        for each in case.on_file.select_related("by").order_by("pk")
    )
    return Sheet("办理记录", grids=grids) if grids else None


def assignments(case: Request) -> Sheet | None:
    """Return what offices were asked and answered; None where none was."""
    rows = [
        (each.to.name, each.question, written(each.due), each.answer)
        for each in case.assignments.select_related("to").order_by("pk")
    ]
    return _table("交办情况", ("承办单位", "交办内容", "反馈期限", "反馈"), (2, 3, 2, 4), rows)


def process(case: Request) -> Sheet | None:
    """Return what happened to the case, in order, with what was struck."""
    rows = [
        (
            written(each.day),
            each.get_kind_display(),
            each.party or (outcomes()[each.outcome].label if each.outcome else ""),
            str(each.by or ""),
            each.struck_reason and f"划去：{each.struck_reason}",
        )
        for each in case.events.select_related("by")
    ]
    facts = (
        ("编号", case.number),
        ("收到日期", written(case.received_on)),
        ("答复期限", written(case.due)),
        ("办结日期", written(case.closed_on)),
        ("用时（工作日）", "" if case.days_used is None else str(case.days_used)),
    )
    heads = ("日期", "事件", "相对方或者结果", "登记人", "备注")
    return Sheet("办理过程", facts, (Grid(heads, (2, 2, 3, 2, 3), tuple(rows)),))


def proceedings(case: Request) -> Sheet | None:
    """Return the reviews and suits over the case; None where there is none."""
    rows = [
        (each.get_kind_display(), each.case_number, each.body, written(each.filed_on), each.get_result_display())
        for each in case.proceedings.order_by("filed_on", "pk")
    ]
    return _table("复议诉讼情况", ("类别", "案号", "受理机关", "受理日期", "结果"), (3, 3, 3, 2, 2), rows)


SHEETS: dict[str, Callable[[Request], Sheet | None]] = {
    "application": application,
    "parties": parties,
    "records": on_file,
    "assignments": assignments,
    "process": process,
    "proceedings": proceedings,
}
"""The sheets by the names that dossier.toml calls them."""


def written(day: date | None) -> str:
    """Return a day as official documents write it; "" for none."""
    return figures.day(day, CHINESE) if day else ""


def _table(
    title: str, heads: tuple[str, ...], widths: tuple[int, ...], rows: Sequence[tuple[str, ...]]
) -> Sheet | None:
    return Sheet(title, grids=(Grid(heads, widths, tuple(rows)),)) if rows else None


def _worded(part: str, said: str) -> str:
    """Return a part of a record as people read it: grounds by their labels, all else as it was written."""
    return "；".join(grounds().get(each, each) for each in said.split()) if part == "grounds" else said
