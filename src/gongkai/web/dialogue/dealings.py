"""What the office keeps of its dealings with the public, said as data: proposals, open days, places, press conferences.

The screens are the same for all four: a list, a page, a form to enter or change, and letting it out by somebody else.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.db.models import URLField
from django.urls import reverse

from gongkai.web.dialogue.actions.kept import Change, Enter, Publish, TakeBack
from gongkai.web.dialogue.actions.open_day import ChangeOpenDay, EnterOpenDay, PublishOpenDay, TakeBackOpenDay
from gongkai.web.dialogue.actions.place import (
    ChangePlace,
    ChangePress,
    EnterPlace,
    EnterPress,
    PublishPlace,
    PublishPress,
    TakeBackPlace,
    TakeBackPress,
)
from gongkai.web.dialogue.actions.proposal import ChangeProposal, EnterProposal, PublishProposal, TakeBackProposal
from gongkai.web.dialogue.models import OpenDay, Place, PressConference, Proposal
from gongkai.web.dialogue.models.kept import Kept
from gongkai.web.organs.forms import Day
from gongkai.web.organs.remarkable import takes_remarks
from gongkai.web.screens.columns import Column
from gongkai.web.screens.language import said
from gongkai.web.screens.looks import Look, shows

SEE = "see_dealings"


@dataclass(frozen=True, slots=True)
class Dealing:
    """A kind of record: its model, what lists and pages are called, its form, its acts, its columns and their order.

    `told` are fields the form does not ask, shown on the page where they hold something.
    """

    key: str
    model: type[Kept]
    title: str
    form: type[forms.ModelForm[Any]]
    enter: type[Enter]
    change: type[Change]
    publish: type[Publish]
    take_back: type[TakeBack]
    columns: tuple[Column, ...]
    search: tuple[str, ...]
    order: str
    told: tuple[str, ...] = ()

    @property
    def listed_at(self) -> str:
        """Return the address of the list."""
        return reverse(f"dealings_{self.key}")

    @property
    def labels(self) -> dict[str, str]:
        """Return what the acts are called; a template would call the classes themselves."""
        return {"enter": self.enter.label, "take_back": self.take_back.label}

    def facts(self, record: Kept) -> list[tuple[str, Any]]:
        """Return what the page tells of a record: label and value, as far as there is one."""
        names = (*self.form.base_fields, *self.told)
        fields = [self.model._meta.get_field(name) for name in names]  # noqa: SLF001 -- Django's own public name
        return [
            (str(field.verbose_name), value)  # type: ignore[union-attr]  # a form asks for fields of the model's own
            for field in fields
            if (value := _shown(record, field.name)) not in {None, ""}
        ]


def public_state(record: Kept) -> str:
    """Say whether the public sees a record."""
    return said("已公开" if record.published_at else "未公开")


def address(record: Any) -> str:
    """Return where a record's page is."""
    key = next(each.key for each in dealings().values() if isinstance(record, each.model))
    return reverse("dealing", args=[key, record.pk])


def dealings() -> Mapping[str, Dealing]:
    """Return the kinds of records by key."""
    return _ALL


def _shown(record: Kept, name: str) -> Any:
    display = getattr(record, f"get_{name}_display", None)
    value = getattr(record, name)
    return said(display()) if display and value else value


class _DayForm(forms.ModelForm[Any]):
    """A form of a record; days are asked for with the browser's own calendar."""

    @staticmethod
    def day(field: Any, **named: Any) -> Any:
        """Return the form's field for a field of the model."""
        if field.get_internal_type() == "DateField":
            return Day(label=field.verbose_name, required=not field.blank, help_text=field.help_text)
        if isinstance(field, URLField):
            named["assume_scheme"] = "https"
        return field.formfield(**named)


def _form(model: type[Kept], *names: str) -> type[forms.ModelForm[Any]]:
    return forms.modelform_factory(model, _DayForm, fields=names, formfield_callback=_DayForm.day)


def _days_left(proposal: Proposal) -> Any:
    return "" if proposal.answered_on else proposal.due


_PUBLIC, _ORGAN = Column("公开", public_state, sort="published_at"), Column("机关", "organ.name")
_ALL = {
    each.key: each
    for each in (
        Dealing(
            "proposals",
            Proposal,
            "建议提案",
            _form(Proposal, "kind", "number", "session", "title", "received_on", "due"),
            EnterProposal,
            ChangeProposal,
            PublishProposal,
            TakeBackProposal,
            (
                Column("编号", "number", link=address),
                Column("案由", "title"),
                Column("类别", lambda each: said(each.get_kind_display()), sort="kind"),
                Column("交办日期", "received_on", sort="received_on"),
                Column("答复期限", _days_left, sort="due"),
                Column("答复日期", "answered_on", sort="answered_on"),
                _PUBLIC,
                _ORGAN,
            ),
            ("number", "title"),
            "-received_on",
            ("answered_on", "result", "answer", "openness", "reason", "public_text", "publish_by"),
        ),
        Dealing(
            "open-days",
            OpenDay,
            "政务公开开放日",
            _form(OpenDay, "title", "on", "hours", "place", "notice", "plan", "seats", "sign_up_until"),
            EnterOpenDay,
            ChangeOpenDay,
            PublishOpenDay,
            TakeBackOpenDay,
            (
                Column("活动名称", "title", link=address),
                Column("活动日期", "on", sort="on"),
                Column("地点", "place"),
                Column("举办日期", "held_on", sort="held_on"),
                Column("参加人数", "visitors"),
                _PUBLIC,
                _ORGAN,
            ),
            ("title", "place"),
            "-on",
            ("cancelled", "held_on", "visitors", "summary"),
        ),
        Dealing(
            "places",
            Place,
            "公开专区和信息角",
            _form(Place, "kind", "name", "address", "hours", "kit", "staff", "phone", "opened_on", "closed_on"),
            EnterPlace,
            ChangePlace,
            PublishPlace,
            TakeBackPlace,
            (
                Column("名称", "name", link=address),
                Column("类别", lambda each: said(each.get_kind_display()), sort="kind"),
                Column("地址", "address"),
                Column("启用日期", "opened_on", sort="opened_on"),
                _PUBLIC,
                _ORGAN,
            ),
            ("name", "address"),
            "name",
        ),
        Dealing(
            "press",
            PressConference,
            "新闻发布会",
            _form(PressConference, "title", "on", "place", "speakers", "summary", "link"),
            EnterPress,
            ChangePress,
            PublishPress,
            TakeBackPress,
            (
                Column("主题", "title", link=address),
                Column("日期", "on", sort="on"),
                Column("发布人", "speakers"),
                _PUBLIC,
                _ORGAN,
            ),
            ("title", "speakers"),
            "-on",
        ),
    )
}
for _each in _ALL.values():
    takes_remarks(_each.model, SEE)
    shows(_each.model, Look(("organ",), _each.columns, _each.order, SEE))
