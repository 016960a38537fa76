"""The audit trail: rows added one at a time, chained by digest, sealed at the head; and its verification."""

import hashlib
import hmac
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import models, transaction

from gongkai.web.organs.models import AuditHead, AuditRow, Organ, Person


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with the trail: at which number, and what, as a message filled from `values`."""

    number: int
    message: str
    values: Mapping[str, Any]


def record(  # noqa: PLR0913 -- a row has these parts, each named by the caller
    *,
    at: datetime,
    actor: Person | None,
    action: str,
    organ: Organ | None = None,
    capacity: str = "",
    subject: models.Model | None = None,
    detail: Mapping[str, Any] | None = None,
) -> AuditRow:
    """Add a row to the trail. It must stand in the transaction of the act itself: either both remain or neither.

    `detail` is what changed, in values JSON can hold, and never personal data of an applicant.
    """
    if not transaction.get_connection().in_atomic_block:
        message = "an audit row belongs in the transaction of the act it records"
        raise RuntimeError(message)
    head = hold()
    row = AuditRow(
        number=head.number + 1,
        at=at,
        actor=actor,
        actor_name=actor.name if actor else "系统",
        capacity=capacity,
        organ=organ,
        action=action,
        subject_type=subject._meta.label_lower if subject else "",  # noqa: SLF001 -- Django's own public name
        subject_key=str(subject.pk) if subject else "",
        subject=str(subject)[:200] if subject else "",
        detail=dict(detail or {}),
        previous=head.digest,
    )
    row.digest = digest_of(row)
    row.save(force_insert=True)
    head.number, head.digest = row.number, row.digest
    head.seal = seal_of(head)
    head.save()
    return row


def hold() -> AuditHead:
    """Let this transaction alone act until it ends, and return the head of the trail.

    Whoever holds it sees all that was done before: what speaks against an act cannot come about between the look and
    the act, on an engine where several may write at a time.
    """
    return AuditHead.objects.select_for_update().get_or_create(pk=1)[0]


def digest_of(row: AuditRow) -> str:
    """Return the SHA-256 over everything a row says and the digest before it, as 64 hexadecimal digits."""
    said = {
        "number": row.number,
        "at": row.at.astimezone(settings.AUDIT_ZONE).isoformat(),
        "actor": row.actor_id,
        "actor_name": row.actor_name,
        "capacity": row.capacity,
        "organ": row.organ_id,
        "action": row.action,
        "subject": [row.subject_type, row.subject_key, row.subject],
        "detail": row.detail,
        "previous": row.previous,
    }
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def seal_of(head: AuditHead) -> str:
    """Return the head's seal, which nobody without the installation's secret can make."""
    said = f"{head.number}:{head.digest}".encode()
    return hmac.new(settings.SECRET_KEY.encode(), said, hashlib.sha256).hexdigest()


def stands(row: AuditRow, before: AuditRow | None) -> bool:
    """Tell whether a row is as it was written and joins the one before it (None: it is the first)."""
    return digest_of(row) == row.digest and row.previous == (before.digest if before else "")


def faults(watch: Callable[[Iterator[AuditRow]], Iterator[AuditRow]] = iter) -> Iterator[Fault]:
    """Yield every fault of the trail: rows altered, taken out, put in, moved, or cut off at the end.

    `watch` is handed the rows as they are read and gives them on, so that a long reading can show how far it is.
    The office may go on working: rows that are added meanwhile are read too, before the head is judged.
    """
    number, digest, head = 0, "", None
    more = True
    while more:
        reached = number
        for row in watch(AuditRow.objects.filter(number__gt=number).order_by("number").iterator(chunk_size=2000)):
            yield from _row_faults(row, number, digest)
            number, digest = row.number, row.digest
        head = AuditHead.objects.filter(pk=1).first()
        more = head is not None and number > reached and head.number > number
    yield from _head_faults(head, number, digest)


def _row_faults(row: AuditRow, number: int, digest: str) -> Iterator[Fault]:
    if row.number != number + 1:
        yield Fault(row.number, "第 {first} 至 {last} 号记录不见了", {"first": number + 1, "last": row.number - 1})
    elif row.previous != digest:
        yield Fault(row.number, "第 {number} 号记录与上一号接不上，有记录被替换或者移动", {"number": row.number})
    if digest_of(row) != row.digest:
        yield Fault(row.number, "第 {number} 号记录被改动过", {"number": row.number})


def _head_faults(head: AuditHead | None, number: int, digest: str) -> Iterator[Fault]:
    if head is None:
        if number:
            yield Fault(number, "审计记录的封签不见了", {})
        return
    if not hmac.compare_digest(head.seal, seal_of(head)):
        yield Fault(head.number, "审计记录的封签不是本系统所盖", {})
    if (head.number, head.digest) != (number, digest):
        yield Fault(
            number, "末尾应为第 {expected} 号记录，现为第 {found} 号", {"expected": head.number, "found": number}
        )
