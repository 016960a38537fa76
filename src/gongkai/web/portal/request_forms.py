"""The forms an applicant fills in: the application, with what reg2019/29 names and no more, and those on a case."""

from secrets import token_urlsafe
from typing import Any

from django import forms
from django.core import signing

from gongkai.web.organs.models import Organ
from gongkai.web.portal.unseen import Unseen
from gongkai.web.requests.actions.rate import SCORES
from gongkai.web.requests.actions.register import Asker, RegisterLetter
from gongkai.web.requests.actions.submit import CHANNEL, IDENTITY, UNNAMED, letter_token
from gongkai.web.requests.intake_forms import CONTACT
from gongkai.web.requests.models import KeptFile
from gongkai.web.requests.models.applicant import KINDS
from gongkai.web.requests.models.letter import FORMS, ROUTES
from gongkai.web.screens.language import said

KEPT = "kept proof"
"""What the number of an uploaded proof is signed for on its way through the form."""

REACHED_BY = {"post": "address", "email": "email", "fax": "fax"}
"""What must be told of a way to get the information, for it to be gone."""

HINTS = {"phone": "用于与您确认收到申请", "postcode": "", "email": "", "address": "", "fax": ""}
MORE = tuple(name for name in CONTACT if name != "phone")
"""Further ways to be reached: few need them, and on a phone they would stand before what is asked."""

FILLED_BY = {"phone": "tel", "email": "email", "address": "street-address", "postcode": "postal-code"}
"""What browsers offer to fill in (WCAG 2.2, 1.3.5)."""


class ApplicationForm(forms.Form):
    """An application. No purpose is asked, and no account is needed."""

    token = forms.CharField(widget=forms.HiddenInput, max_length=64)
    kept = forms.CharField(widget=forms.HiddenInput, max_length=200, required=False)
    kind = forms.ChoiceField(label="申请人类别", help_text="个人申请的，选自然人")
    name = forms.CharField(label="姓名或者名称", max_length=120, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    identity = forms.CharField(
        label="身份证明", max_length=120, required=False, help_text="证件名称和号码，例如：居民身份证 号码"
    )
    proof = forms.FileField(
        label="身份证明的扫描件或者照片", required=False, help_text="填写了证件名称和号码的，可以不上传。加密保存"
    )
    wanted = forms.CharField(
        label="您要什么信息",
        widget=forms.Textarea(attrs={"rows": 6}),
        max_length=5000,
        help_text="写明信息的名称、文号，或者便于查找的其他描述。一次申请一项，办理更快",
    )
    form = forms.ChoiceField(label="想要什么形式")
    route = forms.ChoiceField(label="怎样领取")
    needs_help = forms.CharField(label="阅读、视听有困难的，需要什么帮助", max_length=200, required=False)
    website = Unseen()

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.initial = {"token": token_urlsafe(24), **self.initial}
        for name, choices in {"kind": KINDS, "form": FORMS, "route": ROUTES}.items():
            self.fields[name].choices = [(key, said(words)) for key, words in choices]  # type: ignore[attr-defined]  # it is a choice
        for name, label in CONTACT.items():
            widget = forms.TextInput(attrs={"autocomplete": FILLED_BY.get(name, "off")})
            field = forms.CharField(label=label, max_length=200, required=False, widget=widget, help_text=HINTS[name])
            self.fields[name] = field
        self.order_fields(["wanted", *list(self.fields)[:6], "phone", "form", "route", *MORE])

    @property
    def tells_more(self) -> bool:
        """Tell whether one of the further ways to be reached is filled in or wrong, so that it must be seen."""
        return any(self[name].value() or self[name].errors for name in MORE)

    def clean(self) -> dict[str, Any]:
        """Look for a way to reach the applicant, and the one the information is to take."""
        told = super().clean() or {}
        if not any(told.get(name) for name in CONTACT):
            self.add_error("phone", said("请至少填写一种联系方式"))
        needed = REACHED_BY.get(told.get("route", ""))
        if needed and not told.get(needed):
            self.add_error(needed, said("您选择了这种领取方式，请填写{label}", label=CONTACT[needed]))
        return told

    def letter(self, organ: Organ, day: Any) -> RegisterLetter:
        """Return the letter of what was filled in."""
        told = self.cleaned_data
        return letter_of(told, organ, day, told["token"])

    @property
    def proof_kept(self) -> KeptFile | None:
        """Return the proof that an earlier, incomplete try has left, as long as no letter has it."""
        try:
            number = signing.loads(self.data.get("kept", ""), salt=KEPT)
        except signing.BadSignature:
            return None
        return KeptFile.objects.filter(pk=number, purpose=IDENTITY).first()

    def keep(self, proof: KeptFile) -> None:
        """Let the form carry the number of a proof that was kept."""
        self.data = {**self.data.dict(), "kept": signing.dumps(proof.pk, salt=KEPT)}  # type: ignore[attr-defined]  # what a browser sent


def letter_of(told: dict[str, Any], organ: Organ, day: Any, token: str) -> RegisterLetter:
    """Return the letter of what an applicant told, by the form or the interface for programs."""
    contact = {name: told[name].strip() for name in CONTACT if told.get(name)}
    asker = Asker(told["kind"], told["name"], told.get("identity", ""), contact)
    how = {name: told[name] for name in ("form", "route", "needs_help")}
    return RegisterLetter(
        at_organ=organ,
        asker=asker,
        channel=CHANNEL,
        arrived_on=day,
        subjects=(UNNAMED,),
        wanted=told["wanted"],
        token=letter_token(token, organ, asker, told["wanted"], *how.values()),
        **how,
    )


class TrackForm(forms.Form):
    """Number and code, as they stand on the receipt."""

    number = forms.CharField(
        label="申请编号", max_length=80, widget=forms.TextInput(attrs={"autocomplete": "off"}), help_text="回执上的编号"
    )
    code = forms.CharField(
        label="查询码",
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        help_text="回执上的十二位字母和数字，大小写、横线都不要紧",
    )


class ReplyForm(forms.Form):
    """An answer to a notice."""

    step = forms.CharField(widget=forms.HiddenInput, max_length=24)
    text = forms.CharField(
        label="补正或者说明的内容", max_length=5000, required=False, widget=forms.Textarea(attrs={"rows": 5})
    )
    file = forms.FileField(label="文件", required=False)


class WithdrawForm(forms.Form):
    """A withdrawal, meant seriously."""

    why = forms.CharField(label="撤回的原因", max_length=300, required=False, help_text="可以不填")
    sure = forms.BooleanField(label="我确定撤回这件申请，不再需要答复")


class RateForm(forms.Form):
    """How it was."""

    score = forms.TypedChoiceField(label="满意程度", coerce=int, widget=forms.RadioSelect)
    text = forms.CharField(
        label="意见", max_length=1000, required=False, widget=forms.Textarea(attrs={"rows": 3}), help_text="可以不填"
    )

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["score"].choices = [(key, said(words)) for key, words in SCORES.items()]  # type: ignore[attr-defined]  # it is a choice
