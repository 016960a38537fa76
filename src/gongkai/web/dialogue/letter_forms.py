"""The clerk's and the reviewer's forms on letters."""

from datetime import date
from secrets import token_urlsafe
from typing import Any

from django import forms

from gongkai.web.dialogue.actions.letter_answers import LONGEST as LONGEST_ANSWER
from gongkai.web.dialogue.actions.letter_answers import PASSED, RETURNED
from gongkai.web.dialogue.actions.letter_publish import PUBLIC
from gongkai.web.dialogue.actions.letter_publish import RETURNED as NOT_PUBLIC
from gongkai.web.dialogue.actions.letter_take import HANDED, LONGEST, WEB, TakeLetter, Written
from gongkai.web.dialogue.alike import alike_of
from gongkai.web.dialogue.mailbox import CHANNELS, KINDS, UNNAMED, WAYS, Choices, told
from gongkai.web.dialogue.models import Letter
from gongkai.web.organs.due import working_days_after
from gongkai.web.organs.forms import Day
from gongkai.web.organs.marks import token_for
from gongkai.web.organs.models import Organ, Person
from gongkai.web.screens.language import said

CONTACT = {"phone": "电话", "email": "电子邮箱", "address": "通信地址"}
"""The ways to reach who wrote; none need be told."""

REWORDED = "用自己的话概括，不写姓名、住址、电话等个人信息，也不写看得出是谁的细节"
SUBJECT = "简短写明什么事，不要写个人信息"


def spoken(choices: Choices) -> list[tuple[str, str]]:
    """Return choices in the language of the page."""
    return [(key, said(name)) for key, name in choices]


def long_text(label: str, rows: int, longest: int, **more: Any) -> forms.CharField:
    """Return a field for several lines."""
    return forms.CharField(label=label, widget=forms.Textarea(attrs={"rows": rows}), max_length=longest, **more)


class TakeForm(forms.Form):
    """A letter as a clerk notes it: from a call, a paper, a visit."""

    token = forms.CharField(widget=forms.HiddenInput, max_length=64)
    organ = forms.ModelChoiceField(Organ.objects.none(), label="收信机关")
    channel = forms.ChoiceField(label="来信方式")
    received_on = Day(label="收到日期")
    kind = forms.ChoiceField(label="类别")
    subject = forms.CharField(label="来信事项", max_length=200, help_text=SUBJECT)
    text = long_text("来信内容", 6, LONGEST, help_text="照原话记录；加密保存")
    name = forms.CharField(label="来信人", max_length=120, required=False, help_text="可以不填；加密保存")
    may_publish = forms.BooleanField(label="来信人同意隐去个人信息后公开", required=False)

    def __init__(self, organs: Any, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.initial = {"token": token_urlsafe(24), "organ": organs.first(), **self.initial}
        self.fields["organ"].queryset = organs  # type: ignore[attr-defined]  # it is a choice of records
        channels = tuple(each for each in CHANNELS if each[0] not in {WEB, HANDED})
        for name, choices in {"channel": channels, "kind": KINDS}.items():
            self.fields[name].choices = spoken(choices)  # type: ignore[attr-defined]  # it is a choice
        for name, label in CONTACT.items():
            self.fields[name] = forms.CharField(label=label, max_length=200, required=False)
        self.order_fields([*list(self.fields)[:8], *CONTACT])

    def letter(self, filled: dict[str, Any], by: Person) -> TakeLetter:
        """Return the action that enters what was filled in; sent again with the same words it is the same letter."""
        contact = {name: filled[name] for name in CONTACT}
        written = Written(filled["kind"], filled["text"], filled["name"], contact, filled["may_publish"])
        how = {name: filled[name] for name in ("channel", "received_on", "subject")}
        said_so = (filled["organ"].pk, *how.values(), written.kind, written.name, contact, written.text)
        return TakeLetter(filled["organ"], written, by=by, token=token_for("letter", filled["token"], *said_so), **how)


class LetterForm(forms.Form):
    """A form about one letter on a day."""

    def __init__(self, letter: Letter, day: date, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.letter = letter
        self.initial = {**self.begins(day), **self.initial}

    def begins(self, day: date) -> dict[str, Any]:
        """Return what stands in the fields before anything is filled in; fill the choices."""
        del day
        return {}

    def choose(self, **choices: list[tuple[str, str]]) -> None:
        """Set the choices of fields."""
        for name, each in choices.items():
            self.fields[name].choices = each  # type: ignore[attr-defined]  # it is a choice


class AcknowledgeForm(LetterForm):
    """What a letter is about, and of which kind."""

    subject = forms.CharField(label="来信事项", max_length=200, help_text=SUBJECT)
    kind = forms.ChoiceField(label="类别", widget=forms.RadioSelect, help_text="类别决定答复期限")

    def begins(self, day: date) -> dict[str, Any]:
        """Begin with what the writer chose."""
        del day
        named = "" if self.letter.subject == UNNAMED else self.letter.subject
        self.choose(kind=spoken(KINDS))
        return {"subject": named, "kind": self.letter.kind}


class MergeForm(LetterForm):
    """The letter to merge with: the likest first."""

    into = forms.ModelChoiceField(Letter.objects.none(), label="并入", widget=forms.RadioSelect)

    def begins(self, day: date) -> dict[str, Any]:
        """Offer the letters that are alike, the likest chosen."""
        del day
        found = alike_of(self.letter)
        keys = [each.letter.pk for each in found]
        self.fields["into"].queryset = Letter.objects.filter(pk__in=keys)  # type: ignore[attr-defined]  # it is a choice of records
        return {"into": keys[0] if keys else None}


class AsideForm(LetterForm):
    """Why a letter is not answered as one."""

    state = forms.ChoiceField(label="情形", widget=forms.RadioSelect)
    reason = long_text("理由", 3, 300, help_text="来信人看得到；属于信访事项的，会一并告知信访渠道")

    def begins(self, day: date) -> dict[str, Any]:
        """Offer the two."""
        del day
        self.choose(state=[(key, said(told("states")[key]["name"])) for key in ("petition", "aside")])
        return {}


class RouteForm(LetterForm):
    """What is asked of an office inside."""

    to = forms.ModelChoiceField(Organ.objects.none(), label="承办单位")
    question = long_text("转办意见", 4, 2000, help_text="写明要办什么、回答什么，不要写来信人的个人信息")
    due = Day(label="反馈期限")

    def begins(self, day: date) -> dict[str, Any]:
        """Offer the offices below, and the organ's own internal limit where it leaves time to answer."""
        organ = self.letter.organ
        below = Organ.objects.filter(path__startswith=organ.path, closed_on__isnull=True).order_by("path")
        self.fields["to"].queryset = below  # type: ignore[attr-defined]  # it is a choice of records
        due = working_days_after(day, int(organ.setting("mailbox_routing", day))).day
        return {"due": min(filter(None, (due, self.letter.due if self.letter.due >= day else None)))}


class DraftForm(LetterForm):
    """The answer, beginning with the last one where it was returned."""

    text = long_text("答复", 10, LONGEST_ANSWER, help_text="来信人凭编号和查询码看得到")

    def begins(self, day: date) -> dict[str, Any]:
        """Begin with the draft that was returned."""
        del day
        last = self.letter.replies.first()
        return {"text": last.text if last else ""}


class SendForm(LetterForm):
    """How the answer goes out."""

    way = forms.ChoiceField(
        label="答复方式", widget=forms.RadioSelect, help_text="无论怎样告知，来信人都能在网上凭编号和查询码查看"
    )

    def begins(self, day: date) -> dict[str, Any]:
        """Offer the way the letter came."""
        del day
        self.choose(way=spoken(WAYS))
        return {"way": self.letter.channel if self.letter.channel in dict(WAYS) else WEB}


class ExtendForm(LetterForm):
    """How much more time, and why."""

    days = forms.IntegerField(label="延长（工作日）", min_value=1, max_value=60)
    reason = long_text("延长理由", 3, 300, help_text="来信人看得到")


class ReviewForm(LetterForm):
    """What a reviewer thinks of an answer."""

    verdict = forms.ChoiceField(label="审核", widget=forms.RadioSelect)
    remark = long_text("审核意见", 3, 500, required=False, help_text="退回时必填")

    def begins(self, day: date) -> dict[str, Any]:
        """Offer the two."""
        del day
        self.choose(verdict=[(PASSED, said("通过")), (RETURNED, said("退回修改"))])
        return {}


class ReviewPublicForm(ReviewForm):
    """What a reviewer thinks of the words for the public."""

    def begins(self, day: date) -> dict[str, Any]:
        """Offer the two."""
        del day
        self.choose(verdict=[(PUBLIC, said("通过，公开")), (NOT_PUBLIC, said("退回修改"))])
        return {}


class WithdrawForm(LetterForm):
    """Why what was published is taken down."""

    reason = long_text("撤下的理由", 3, 500)


class PublicForm(LetterForm):
    """A letter and its answer in the office's own words."""

    title = forms.CharField(label="标题", max_length=120)
    question = long_text("来信", 6, 5000, help_text=REWORDED)
    answer = long_text("答复", 8, LONGEST_ANSWER)

    def begins(self, day: date) -> dict[str, Any]:
        """Begin with what was returned or withdrawn, else with the clerk's own name for the letter."""
        del day
        public = getattr(self.letter, "public", None)
        if public:
            return {name: getattr(public, name) for name in ("title", "question", "answer")}
        return {"title": self.letter.subject}
