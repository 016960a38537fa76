"""What an applicant submits online, without signing in: the proof of identity first, then the letter."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.daily import each_day
from gongkai.web.organs.marks import token_for
from gongkai.web.organs.models import Organ
from gongkai.web.organs.tables import kinds
from gongkai.web.organs.upload import Looked
from gongkai.web.requests.actions.register import Asker, RegisterLetter
from gongkai.web.requests.kept import sealed_file
from gongkai.web.requests.models import KeptFile, Letter

CHANNEL = "internet"
UNNAMED = "网上申请（事项待核定）"
"""What a request is called until the clerk names what it asks for: the applicant's own words may hold personal data."""

IDENTITY = "identity"
WAITS = timedelta(days=1)
"""So long an uploaded proof waits for the rest of the form."""


@dataclass(frozen=True)
class KeepProof(Action):
    """Keep the proof of identity of a form that is not complete yet, so that nobody has to upload it twice."""

    name, label, permission = "keep_proof", "上传身份证明", "register_requests"
    at_organ: Organ
    looked: Looked

    def organ(self) -> Organ:
        """Return the organ that is asked."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the file."""
        yield from (replace(fault, about="proof") for fault in self.looked.faults)
        yield from against_flood(self.at_organ, at)

    def act(self, at: datetime) -> Done:
        """Seal it; it belongs to no letter yet."""
        looked = self.looked
        kept = KeptFile(organ=self.at_organ, purpose=IDENTITY, name=looked.name, size=looked.size, at=at)
        kept.digest, kept.sealed = looked.digest, sealed_file(looked.file)
        kept.save()
        return Done(kept, {"size": looked.size})


@dataclass(frozen=True)
class SubmitLetter(Action):
    """Submit an application; it is received once office and applicant have both confirmed it (reg2019/31(3)).

    `proof` was kept before. The same letter sent twice is one: its token follows from form and content.
    """

    name, label, permission = "submit_letter", "网上提交申请", "register_requests"
    letter: RegisterLetter
    proof: KeptFile | None = None

    def organ(self) -> Organ:
        """Return the organ that is asked."""
        return self.letter.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is missing (reg2019/29), or why the organ takes none."""
        if not takes_requests(self.organ()):
            yield Reason("{organ}不受理政府信息公开申请", {"organ": self.organ().name}, "reg2019/27")
        if not self.proof and not self.letter.asker.identity.strip():
            yield Reason("请填写证件名称和号码，或者上传身份证明", source="reg2019/29", about="identity")
        yield from self.letter.reasons(at)
        if not Letter.objects.filter(token=self.letter.token).exists():
            yield from against_flood(self.organ(), at)

    def act(self, at: datetime) -> Done:
        """Register the letter, and put the proof with it."""
        done = self.letter.act(at)
        if self.proof and "again" not in done.changes:
            KeptFile.objects.filter(pk=self.proof.pk, letter=None).update(letter=done.subject)
        return done


def takes_requests(organ: Organ) -> bool:
    """Tell whether information can be asked of an organ: the governments and departments of reg2019/27."""
    return kinds()[organ.kind].reports


def against_flood(organ: Organ, at: datetime) -> Iterator[Reason]:
    """Yield why nothing more is taken online for now: so many within an hour are an attack."""
    most = int(organ.setting("web_letters_hourly", timezone.localdate(at)))
    if Letter.objects.filter(organ=organ, channel=CHANNEL, at__gt=at - timedelta(hours=1)).count() >= most:
        yield Reason("网上提交的申请太多，暂时收不下。请稍后再试，也可以当面提交、邮寄或者传真")


def letter_token(form: str, organ: Organ, asker: Asker, *said: str) -> str:
    """Return the token of a letter: the same `form` sent again with the same content gives the same, else another."""
    return token_for("request", form, organ.pk, asker.kind, asker.name, asker.identity, asker.contact, *said)


@each_day
def put_away_proofs(at: datetime) -> None:
    """Put away the proofs of forms that were never finished."""
    for kept in KeptFile.objects.filter(purpose=IDENTITY, letter=None, request=None, notice=None, at__lt=at - WAITS):
        kept.sealed.delete(save=False)
        kept.delete()
