"""Actions of vetting: keep a scan, fill in the form of Art. 17, record an answer, decide, mend the draft."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gongkai.law.disclosure import exemptions
from gongkai.vetting import codes
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing.actions.draft import SaveDraft
from gongkai.web.publishing.content import digest_of
from gongkai.web.publishing.models import Finding, Item, Vetting
from gongkai.web.publishing.models.vetting import ANSWERS, ASK, CLEANED, EXCEPTION, KEPT, MASKED
from gongkai.web.publishing.vetting.mend import Mended
from gongkai.web.publishing.vetting.scan import Found, Scanned
from gongkai.web.publishing.vetting.standing import ARTICLE, vetting_of

_LONGEST = 200
_SECRECY = "S301"
_CHANGED = Reason("草稿刚刚被修改过，请重新扫描")


@dataclass(frozen=True)
class Scan(Action):
    """Keep what a scan found in the newest draft; decisions to keep something hold on where it is found again."""

    name, label, permission = "scan_draft", "公开前扫描", "see_items"
    item: Item
    scanned: Scanned

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def places(self) -> tuple[Organ, ...]:
        """Return where it may be drafted."""
        return self.item.places

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield that the draft is another by now."""
        del at
        if digest_of(_draft(self.item)) != self.scanned.digest:
            yield _CHANGED

    def act(self, at: datetime) -> Done:
        """Write the findings."""
        vetting = keep(self.item, self.scanned, at)
        return Done(
            self.item, {"vetting": vetting.pk, "findings": _counted(vetting.findings.values_list("code", flat=True))}
        )


@dataclass(frozen=True)
class Answer(Action):
    """Fill in the review form: each exemption of Arts. 14 to 16 asked, one by one (reg2019/17)."""

    name, label, permission = "answer_vetting", "填写公开审查表", "vet"
    item: Item
    person: Person
    answers: Mapping[str, str]
    note: str = ""

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is missing in the form."""
        del at
        if vetting_of(_draft(self.item)) is None:
            yield Reason("请先进行公开前扫描")
        for key, exemption in exemptions().items():
            told = self.answers.get(key, "")
            if told not in dict(ANSWERS):
                yield Reason("“{name}”还没有回答", {"name": exemption.name}, ARTICLE, key)
            elif told == EXCEPTION and not exemption.exception:
                yield Reason("“{name}”没有例外情形", {"name": exemption.name}, f"reg2019/{exemption.article}", key)
        if EXCEPTION in self.answers.values() and not self.note.strip():
            yield Reason("请说明例外情形的理由", about="note")

    def act(self, at: datetime) -> Done:
        """Write the answers; what was answered to a question asked before stays with them."""
        vetting = _vetting(self.item)
        vetting.answers = {key: self.answers[key] for key in exemptions()}
        vetting.note, vetting.by, vetting.at = self.note.strip(), self.person, at
        vetting.save()
        return Done(self.item, {"vetting": vetting.pk, "answers": vetting.answers})


@dataclass(frozen=True)
class RecordAnswer(Action):
    """Record what the secrecy office or the competent department answered, and whether the draft may be public."""

    name, label, permission = "record_answer", "登记答复", "vet"
    item: Item
    person: Person
    answer_from: str
    answer: str
    open: bool

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is missing, or that nobody was asked."""
        del at
        vetting = vetting_of(_draft(self.item))
        asked = vetting is not None and (
            ASK in vetting.answers.values() or vetting.findings.filter(code=_SECRECY).exists()
        )
        if not asked:
            yield Reason("审查表没有请示事项，也没有发现密级标志，无须登记答复")
        if not self.answer_from.strip():
            yield Reason("请填写由谁答复", about="answer_from")
        if not self.answer.strip():
            yield Reason("请填写答复的内容", about="answer")

    def act(self, at: datetime) -> Done:
        """Write it; the trail tells who answered and what followed, the words stay with the form."""
        vetting = _vetting(self.item)
        vetting.answer_from, vetting.answer = self.answer_from.strip(), self.answer.strip()
        vetting.answer_open, vetting.answer_by, vetting.answer_at = self.open, self.person, at
        vetting.save()
        return Done(self.item, {"vetting": vetting.pk, "from": vetting.answer_from, "open": self.open})


@dataclass(frozen=True)
class Keep(Action):
    """Decide that what was found stays, with the reason. A mark of secrecy stays only after a recorded answer."""

    name, label, permission = "keep_findings", "保留并说明理由", "vet"
    item: Item
    person: Person
    findings: tuple[int, ...]
    reason: str

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against keeping it."""
        del at
        vetting, found = vetting_of(_draft(self.item)), self._found()
        if vetting is None or not found or any(each.vetting_id != vetting.pk for each in found):
            yield _CHANGED
            return
        if not self.reason.strip():
            yield Reason("请写明保留的理由", about="reason")
        if len(self.reason) > 300:
            yield Reason("理由最多 {count} 个字", {"count": 300}, about="reason")
        if any(each.code == _SECRECY for each in found) and not vetting.answer_open:
            yield Reason(
                "带有密级标志的内容，须先登记保密行政管理部门或者定密机关同意公开的答复", source="secrecy2024/35"
            )

    def act(self, at: datetime) -> Done:
        """Write the decision."""
        found = self._found()
        Finding.objects.filter(pk__in=[each.pk for each in found]).update(
            decision=KEPT, reason=self.reason.strip(), by=self.person, at=at
        )
        return Done(self.item, {"kept": _counted(each.code for each in found), "reason": self.reason.strip()})

    def _found(self) -> list[Finding]:
        return list(Finding.objects.filter(pk__in=self.findings, vetting__item=self.item))


@dataclass(frozen=True)
class Mend(Action):
    """Save the draft in which chosen findings are masked, put right or cleaned away, and keep the scan of it.

    The mending itself was done before, outside the transaction. What was decided stays with the scan before.
    """

    name, label, permission = "mend_draft", "遮盖、清除", "draft"
    item: Item
    person: Person
    mended: Mended

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def places(self) -> tuple[Organ, ...]:
        """Return where it may be drafted."""
        return self.item.places

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield why nothing could be mended, or may be saved."""
        if digest_of(_draft(self.item)) != self.mended.before.digest:
            yield _CHANGED
        elif self.mended.problems:
            yield from (Reason("{name}：{why}", {"name": name, "why": why}) for name, why in self.mended.problems)
        elif not self.mended.mended:
            yield Reason("这些疑点不能由程序处理，请在原文中修改，或者保留并说明理由")
        yield from self._saving().reasons(at)

    def act(self, at: datetime) -> Done:
        """Save the draft and both scans."""
        before = keep(self.item, self.mended.before, at)
        for each in before.findings.filter(print__in=self.mended.mended):
            each.decision = CLEANED if codes()[each.code].family == "H" else MASKED
            each.by, each.at = self.person, at
            each.save()
        saved = self._saving().act(at)
        after = keep(self.item, self.mended.now, at)
        told = _counted(self.mended.before.findings[key].finding.code.key for key in self.mended.mended)
        return Done(self.item, {**saved.changes, "mended": told, "vetting": [before.pk, after.pk]})

    def _saving(self) -> SaveDraft:
        return SaveDraft(self.item, self.mended.draft, self.person)


def keep(item: Item, scanned: Scanned, at: datetime) -> Vetting:
    """Write a scan as the vetting of its draft; what was decided before on the same finding is decided again so."""
    newest = Item.objects.values_list("latest_revision", flat=True).get(pk=item.pk)
    told = {"revision_id": newest, "scanned_at": at}
    vetting, _ = Vetting.objects.update_or_create(item=item, digest=scanned.digest, defaults=told)
    known = Finding.objects.filter(vetting__item=item, print__in=scanned.findings, decision=KEPT)
    decided = {each.print: each for each in known.order_by("at", "pk")}
    vetting.findings.exclude(print__in=scanned.findings).exclude(decision__in=(MASKED, CLEANED)).delete()
    there = set(vetting.findings.values_list("print", flat=True))
    Finding.objects.bulk_create(
        _row(vetting, key, found, decided.get(key)) for key, found in scanned.findings.items() if key not in there
    )
    return vetting


def _row(vetting: Vetting, key: str, found: Found, decided: Finding | None) -> Finding:
    finding = found.finding
    kept: dict[str, Any] = {}
    if decided is not None:
        kept = {"decision": KEPT, "reason": decided.reason, "by": decided.by, "at": decided.at}
    return Finding(
        vetting=vetting,
        code=finding.code.key,
        severity=finding.code.severity.value,
        file=finding.file[:400],
        digest=found.digest,
        place=[{"kind": place.kind, "values": dict(place.values)} for place in finding.places],
        count=finding.count,
        quote=finding.quote[:_LONGEST],
        better=finding.better[:_LONGEST],
        print=key,
        **kept,
    )


def _draft(item: Item) -> Item:
    """Return the newest version there is now, whatever was known of the item before."""
    return item.get_latest_revision_as_object()


def _vetting(item: Item) -> Vetting:
    return Vetting.objects.select_for_update().get(item=item, digest=digest_of(_draft(item)))


def _counted(given: Iterable[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for code in given:
        counts[code] = counts.get(code, 0) + 1
    return dict(sorted(counts.items()))
