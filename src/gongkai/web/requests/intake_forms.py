"""The clerk's form for a letter that came by post, fax, in person or orally: what reg2019/29 names, no more."""

from secrets import token_urlsafe
from typing import Any

from django.forms import (
    CharField,
    ChoiceField,
    FileField,
    Form,
    HiddenInput,
    ModelChoiceField,
    Textarea,
)

from gongkai.law.steps import channels
from gongkai.web.organs.forms import Day
from gongkai.web.organs.models import Organ
from gongkai.web.organs.upload import look_through
from gongkai.web.requests.actions.register import Asker, RegisterLetter
from gongkai.web.requests.actions.submit import letter_token
from gongkai.web.requests.kept import Given
from gongkai.web.requests.models.applicant import KINDS
from gongkai.web.requests.models.letter import FORMS, ROUTES
from gongkai.web.screens.language import said

CONTACT = {"phone": "电话", "email": "电子邮箱", "address": "通信地址", "postcode": "邮政编码", "fax": "传真"}
"""The ways to reach an applicant; one is enough."""

_SAID = ("channel", "wanted", "subjects", "form", "route", "needs_help")
"""What a letter is known by besides who sent it when: the same once more is the same letter."""

SUBJECTS = "简短写明申请什么，不要写个人信息；一份申请书申请几项的，一行一项，各编一号"


class LetterForm(Form):
    """A letter as it lies on the desk. No purpose is asked: the Regulation allows none to be demanded."""

    token = CharField(widget=HiddenInput)
    organ = ModelChoiceField(Organ.objects.none(), label="受理机关")
    channel = ChoiceField(label="渠道")
    arrived_on = Day(label="到达日期")
    kind = ChoiceField(label="申请人类别")
    name = CharField(label="姓名或者名称", max_length=120)
    identity = CharField(label="身份证明", max_length=120, required=False, help_text="证件名称和号码；加密保存")
    identity_file = FileField(
        label="身份证明的复印件或者照片", required=False, help_text="加密保存，只有办理本件的人员能打开"
    )
    wanted = CharField(
        label="申请内容",
        widget=Textarea(attrs={"rows": 5}),
        max_length=5000,
        help_text="照申请书写：信息名称、文号或者其他特征",
    )
    subjects = CharField(
        label="申请事项",
        widget=Textarea(attrs={"rows": 2}),
        max_length=2000,
        help_text=SUBJECTS,
    )
    form = ChoiceField(label="获取信息的形式")
    route = ChoiceField(label="获取信息的途径")
    needs_help = CharField(label="阅读、视听有困难的，需要什么帮助", max_length=200, required=False)

    def __init__(self, organs: Any, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.initial = {"token": token_urlsafe(24), "organ": organs.first(), **self.initial}
        self.fields["organ"].queryset = organs  # type: ignore[attr-defined]  # it is a choice of records
        offered = {
            "channel": [(key, each.name) for key, each in channels().items()],
            "kind": KINDS,
            "form": FORMS,
            "route": ROUTES,
        }
        for name, choices in offered.items():
            self.fields[name].choices = [(key, said(words)) for key, words in choices]  # type: ignore[attr-defined]  # the same
        for name, label in CONTACT.items():
            self.fields[name] = CharField(label=label, max_length=200, required=False)
        self.order_fields([*list(self.fields)[:7], *CONTACT])

    def letter(self, told: dict[str, Any], by: Any) -> RegisterLetter:
        """Return the action that enters what was filled in.

        Its token follows from form and content: a form gone back to and filled in with another letter is another.
        """
        asker = Asker(
            told["kind"], told["name"], told["identity"], {name: told[name] for name in CONTACT if told[name]}
        )
        said = (told[name] for name in _SAID)
        token = letter_token(told["token"], told["organ"], asker, str(told["arrived_on"]), *said)
        return RegisterLetter(
            at_organ=told["organ"],
            asker=asker,
            channel=told["channel"],
            arrived_on=told["arrived_on"],
            subjects=lines_of(told["subjects"]),
            wanted=told["wanted"],
            token=token,
            form=told["form"],
            route=told["route"],
            needs_help=told["needs_help"],
            files=tuple(Given("identity", look_through(file)) for file in (told["identity_file"],) if file),
            by=by,
        )


class SubjectsForm(Form):
    """What a letter asks for, one thing a line."""

    subjects = CharField(label="申请事项", widget=Textarea(attrs={"rows": 3}), max_length=2000, help_text=SUBJECTS)


class ConfirmForm(SubjectsForm):
    """What a letter asks for, and when both sides confirmed its receipt."""

    day = Day(label="确认日期", help_text="双方确认收到申请的日期，答复期限自次日起算")


def lines_of(told: str) -> tuple[str, ...]:
    """Return the lines that say something."""
    return tuple(line.strip() for line in told.splitlines() if line.strip())
