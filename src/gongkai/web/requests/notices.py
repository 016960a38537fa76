"""What a notice of a case says: its fields filled from the case, and the letter it becomes once it is numbered."""

from collections.abc import Mapping
from datetime import date

from gongkai.law.dated import parameters
from gongkai.law.events import Event as LawEvent
from gongkai.law.events import EventRefused
from gongkai.law.remedies import remedy
from gongkai.letters import Field, Kind, fields, fields_in, fill, kinds
from gongkai.letters.kinds import ASKED, CASE, ground, phrase
from gongkai.letters.letter import Letter
from gongkai.web.organs.models import Organ
from gongkai.web.requests.clock import reckoned
from gongkai.web.requests.models import Fee, Notice, Request, Template
from gongkai.words import count, figures

REVIEWED_AS = {
    "nation": "county",
    "province": "county",
    "city": "county",
    "office": "department",
    "village": "department",
}
"""Kinds of organs the table of reviewers does not name, and as which they are reviewed (reconsider2023/24)."""

SOMEBODY = {
    "applicant": "（申请人）",
    "third_party": "（第三方）",
    "joint_maker": "（共同制作机关）",
    "organ": "（有关机关）",
}
"""Who stands for the addressee wherever a draft is shown."""


def template_of(organ: Organ, kind: Kind, day: date) -> Template | None:
    """Return the organ's own template of a kind in force on `day`; None where the shipped one holds."""
    return Template.objects.filter(organ=organ, kind=kind.key, since__lte=day).order_by("-version").first()


def text_of(organ: Organ, kind: Kind, day: date) -> str:
    """Return the template of a kind that holds for an organ on `day`."""
    own = template_of(organ, kind, day)
    return own.text if own else kind.text


def asked_fields(text: str, kind: Kind) -> list[Field]:
    """Return what whoever drafts must tell: what the text asks, what is on file to be looked at, whom to consult."""
    known = fields()
    held = [known[key] for key in fields_in(text) if key in known and known[key].of != CASE]
    consulted = [known["party"], known["party_contact"]] if kind.to != "applicant" else []
    return [*consulted, *held]


def on_file(request: Request) -> dict[str, str]:
    """Return what is on file, each part as `record.part`."""
    return {f"{each.key}.{part}": told for each in request.on_file.all() for part, told in each.parts.items()}


def values_of(request: Request, kind: Kind, asked: Mapping[str, str], day: date) -> dict[str, str]:
    """Return everything a text about a case may hold on `day`; `asked` is what the drafter told, days as YYYY-MM-DD."""
    organ = request.organ
    receipt = request.received_on or request.letter.arrived_on
    values = {
        "organ": organ.name,
        "you": phrase("person" if request.kind == "natural" else "body"),
        "received_on": figures.day(receipt),
        "number": request.number,
        "subject": request.subject,
        "office": organ.office or organ.name,
        "remedy": remedy_of(request, kind, day),
        "reply_days": _period("reply", day),
        "party_days": _period("joint_maker" if kind.to == "joint_maker" else "third_party", day),
        "payment_days": _period("fee_payment", day),
        "new_due": _new_due(request, asked, day),
        "grounds": "；".join(ground(each) for each in _grounds(request) if each.startswith("denied.")),
        **_fee(request),
        **on_file(request),
        **{key: _written(key, told) for key, told in asked.items()},
    }
    values["opening"] = fill(phrase("opening"), values)
    values["contact"] = _contact(organ, values)
    return values


def remedy_of(request: Request, kind: Kind, day: date) -> str:
    """Return the sentence on review and suit against an answer of this kind given on `day`."""
    organ = request.organ
    reviewed_as = REVIEWED_AS.get(organ.kind, organ.kind)
    found = remedy(kind.outcome or "granted", day, reviewed_as, grounds=_grounds(request))
    above = organ.get_parent() if reviewed_as != "department" or organ.kind == "department" else None
    return found.sentence(above.name if above else "")


def letter_of(notice: Notice, to: str, number: str = "", day: date | None = None) -> Letter:
    """Return the letter a notice becomes; a draft has neither number nor day."""
    return Letter(
        organ=notice.request.organ.name,
        title=kinds()[notice.kind].title,
        to=to,
        paragraphs=tuple(words_of(notice).splitlines()),
        number=number,
        day=day,
    )


def addressee(notice: Notice) -> str:
    """Return whom a notice goes to by name. Only where the trail says that somebody saw it."""
    if kinds()[notice.kind].to == "applicant":
        return notice.request.letter.applicant.name
    party = notice.request.parties.filter(label=notice.content.get("label", "")).first()
    return party.name if party else str(notice.content.get("asked", {}).get("party", ""))


def words_of(notice: Notice) -> str:
    """Return the text of a notice; nothing once the rule of retention has emptied it."""
    return str(notice.content.get("text", ""))


def stand_in(notice: Notice) -> str:
    """Return who stands for the addressee where no name may."""
    return SOMEBODY[kinds()[notice.kind].to]


def asked_of(kind: Kind, text: str) -> set[str]:
    """Return the keys of what is asked of the drafter."""
    return {field.key for field in asked_fields(text, kind)}


def _written(key: str, told: str) -> str:
    field = fields()[key]
    if field.of == ASKED and field.type == "day" and told:
        return figures.day(date.fromisoformat(told))
    return told


def _grounds(request: Request) -> list[str]:
    return on_file(request).get("withheld.grounds", "").split()


def _period(key: str, day: date) -> str:
    return str(parameters("deadlines")[key].on(day).value)


def _new_due(request: Request, asked: Mapping[str, str], day: date) -> str:
    """Return the day due were the extension told on `day`; nothing where the clock refuses it."""
    if not asked.get("days"):
        return ""
    told = LawEvent("extended", day, days=int(asked["days"]), approved=True)
    try:
        due = reckoned(request, day, [told]).standing.due
    except EventRefused:
        return ""
    return figures.day(due) if due else ""


def _fee(request: Request) -> dict[str, str]:
    fee = Fee.objects.filter(request=request).first()
    if fee is None:
        return {}
    return {"amount": count(fee.amount), "tariff": fill(phrase(fee.tariff), {"value": str(fee.count)})}


def _contact(organ: Organ, values: Mapping[str, str]) -> str:
    told = {"address": organ.address, "phone": organ.phone}
    reach = "，".join(fill(phrase(key), {"value": value}) for key, value in told.items() if value)
    return fill(phrase("contact"), {**values, "reach": reach}) if reach else ""
