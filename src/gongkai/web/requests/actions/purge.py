"""Emptying what the rule of retention no longer keeps: first who asked, later what was written. The counts stay."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from django.db import transaction
from django.db.models import Model, QuerySet
from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.kept import empty_mail
from gongkai.web.requests.models import (
    Approval,
    Assignment,
    Delivered,
    KeptFile,
    Letter,
    Mail,
    Notice,
    OnFile,
    Party,
    Proceeding,
    Purge,
    Rating,
    Redaction,
    Request,
)
from gongkai.web.requests.retention import CONTENT, IDENTITY, is_disputed, run_out

EMPTIED: dict[str, dict[type[Model], tuple[str, tuple[str, ...]]]] = {
    IDENTITY: {Party: ("request", ("name", "contact"))},
    CONTENT: {
        Request: ("pk", ("wanted",)),
        Party: ("request", ("reason",)),
        OnFile: ("request", ("parts",)),
        Assignment: ("request", ("question", "answer")),
        Approval: ("request", ("reason",)),
        Notice: ("request", ("content",)),
        Delivered: ("notice__request", ("proof",)),
        Redaction: ("request", ("marks",)),
        Rating: ("request", ("text",)),
        Proceeding: ("request", ("case_number", "summary")),
    },
}
"""What is emptied besides applicant, letter and files: the fields of a model, and the way from it to its request."""


@dataclass(frozen=True)
class CarryOutPurge(Action):
    """Empty what was proposed. Numbers, subjects, days, events and outcomes stay, and so does every figure."""

    name, label, permission = "carry_out_purge", "清除到期信息", "purge_requests"
    purge: Purge
    person: Person

    def organ(self) -> Organ:
        """Return the organ that keeps the letter."""
        return self.purge.letter.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it; the time is looked at again, for the setting may have changed."""
        letter, stage = self.purge.letter, self.purge.stage
        if Purge.objects.get(pk=self.purge.pk).purged_on:
            yield Reason("已经清除")
        elif (letter.pk, stage) not in _due(letter.organ, timezone.localdate(at)):
            yield Reason("保存年限还没有到，或者案件又在办理")
        if is_disputed(letter):
            yield Reason("还有没有审结的复议诉讼，材料不能清除")
        if stage != IDENTITY and letter.purges.filter(stage=IDENTITY, purged_on__isnull=True).exists():
            yield Reason("请先清除身份信息")

    def act(self, at: datetime) -> Done:
        """Empty the records, and delete the files once nothing can take that back."""
        letter, day = self.purge.letter, timezone.localdate(at)
        files = _identities(letter) if self.purge.stage == IDENTITY else _files(letter)
        if self.purge.stage == IDENTITY:
            _empty_identity(letter, day)
        else:
            _empty_content(letter)
        count = _delete(files.filter(purged_on__isnull=True), day)
        self.purge.purged_on, self.purge.by = day, self.person
        self.purge.save(update_fields=["purged_on", "by"])
        return Done(letter, {"stage": self.purge.stage, "files": count})


def _due(organ: Organ, day: date) -> set[tuple[int, str]]:
    return {(letter.pk, stage) for letter, stage in run_out(organ, day, proposed=True)}


def _empty_identity(letter: Letter, day: date) -> None:
    """Empty who asked and who was consulted; without the mark nobody is recognised any more."""
    applicant = letter.applicant
    applicant.name, applicant.identity, applicant.contact, applicant.mark = "", "", {}, ""
    applicant.purged_on = day
    applicant.save()
    letter.needs_help = ""
    letter.save(update_fields=["needs_help"])
    _empty(letter, IDENTITY)
    _empty_mail(letter)


def _empty_mail(letter: Letter) -> None:
    """Empty the e-mail a letter came as: the whole of it names who wrote."""
    for mail in Mail.objects.filter(letter=letter):
        empty_mail(mail)


def _empty_content(letter: Letter) -> None:
    """Empty what was written in the letter and about it."""
    letter.text = ""
    letter.save(update_fields=["text"])
    _empty(letter, CONTENT)


def _empty(letter: Letter, stage: str) -> None:
    for model, (via, names) in EMPTIED[stage].items():
        blank = {field.name: field.get_default() for field in model._meta.fields if field.name in names}  # noqa: SLF001 -- Django's own public name
        model._default_manager.filter(**{f"{via}__in": letter.requests.values("pk")}).update(**blank)  # noqa: SLF001 -- the same


def _identities(letter: Letter) -> "QuerySet[KeptFile]":
    return _files(letter).filter(purpose="identity")


def _files(letter: Letter) -> "QuerySet[KeptFile]":
    cases = letter.requests.values("pk")
    found = KeptFile.objects.filter(letter=letter) | KeptFile.objects.filter(request__in=cases)
    return found | KeptFile.objects.filter(notice__request__in=cases)


def _delete(files: "QuerySet[KeptFile]", day: date) -> int:
    """Delete the bytes of files and empty their names; the rows stay, with digest and day."""
    for kept in (found := list(files)):
        transaction.on_commit(partial(kept.sealed.storage.delete, str(kept.sealed.name)))
        kept.name, kept.purged_on = "", day
        kept.save(update_fields=["name", "purged_on"])
    return len(found)
