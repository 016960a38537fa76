"""Actions that add to any record: a comment, an attachment."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Attachment, Comment, Organ, Person
from gongkai.web.organs.remarkable import kind_of
from gongkai.web.organs.upload import Looked

LONGEST = 2000
"""How many characters a comment may have."""


@dataclass(frozen=True)
class AddComment(Action):
    """Leave a remark on a record, for colleagues only. The trail tells that it was left, not what it says."""

    name, label, permission = "add_comment", "留言", "comment"
    record: Model
    person: Person
    text: str

    def organ(self) -> Organ:
        """Return the record's organ."""
        return kind_of(self.record).organ(self.record)

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the text."""
        del at
        if not self.text.strip():
            yield Reason("留言是空的")
        if len(self.text) > LONGEST:
            yield Reason("留言有 {count} 个字，超过了 {limit} 个字", {"count": len(self.text), "limit": LONGEST})

    def act(self, at: datetime) -> Done:
        """Save it."""
        made = Comment.objects.create(
            organ=self.organ(), **_on(self.record), person=self.person, at=at, text=self.text.strip()
        )
        return Done(self.record, {"comment": made.pk})


@dataclass(frozen=True)
class AttachFile(Action):
    """Add a file, already looked through, to a record. Its digest stands in the trail, so that no one can change it."""

    name, label, permission = "attach_file", "上传附件", "attach"
    record: Model
    person: Person
    looked: Looked

    def organ(self) -> Organ:
        """Return the record's organ."""
        return kind_of(self.record).organ(self.record)

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what was found against the file."""
        del at
        yield from self.looked.faults

    def act(self, at: datetime) -> Done:
        """Keep file and row; the name it is kept under is not the one it came with."""
        made = Attachment(
            organ=self.organ(),
            **_on(self.record),
            person=self.person,
            at=at,
            name=self.looked.name,
            size=self.looked.size,
            digest=self.looked.digest,
            scanned=self.looked.scanned,
        )
        made.file.save(f"{self.looked.digest[:32]}.bin", self.looked.file, save=False)
        made.save()
        return Done(self.record, {"attachment": made.pk, "digest": made.digest})


def _on(record: Model) -> dict[str, object]:
    return {"record_type": ContentType.objects.get_for_model(record), "record_key": record.pk}
