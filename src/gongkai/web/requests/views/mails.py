"""E-mails waiting to be registered: the list, a file handed in, and the e-mail beside the form that registers it."""

from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.forms import CharField, FileField, Form, ModelChoiceField
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import limited, organs_where
from gongkai.web.requests.actions.mail import OpenMail, PutAsideMail, RegisterMail, TakeInMail
from gongkai.web.requests.intake_forms import LetterForm
from gongkai.web.requests.models import Mail
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.columns import Choice, Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing

REGISTER = "register_requests"
WAITING, REGISTERED, ASIDE = "waiting", "registered", "aside"
STATES = ((WAITING, "待登记"), (REGISTERED, "已登记"), (ASIDE, "已搁置"))
_CONDITIONS: dict[str, dict[str, Any]] = {
    WAITING: {"letter__isnull": True, "put_aside": ""},
    REGISTERED: {"letter__isnull": False},
    ASIDE: {"put_aside__gt": ""},
}


class MailForm(Form):
    """An e-mail saved as a file."""

    organ = ModelChoiceField(Organ.objects.none(), label="受理机关")
    file = FileField(label="邮件文件", help_text="在邮箱中把邮件另存为 eml")

    def __init__(self, organs: Any, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["organ"].queryset = organs  # type: ignore[attr-defined]  # it is a choice of records
        self.initial = {"organ": organs.first()}


class AsideForm(Form):
    """Why an e-mail is no request."""

    reason = CharField(label="搁置的原因", max_length=200, help_text="如 广告、咨询，不要写个人信息")


@guarded(REGISTER)
@require_GET
def mails(request: HttpRequest) -> HttpResponseBase:
    """List the e-mails, those that wait first; who wrote them is told on none."""
    state = request.GET.get("state", WAITING)
    rows = limited(Mail.objects.all(), person_of(request), REGISTER, today()).select_related("organ", "letter")
    return Listing(
        "来信邮件",
        rows.filter(**_CONDITIONS.get(state, {})),
        columns=(
            Column("到达日期", "arrived_on", sort="arrived_on", link=lambda mail: reverse("mail", args=[mail.pk])),
            Column("机关", "organ", sort="organ__path"),
            Column("状态", lambda mail: said(dict(STATES)[state_of(mail)])),
            Column("搁置的原因", "put_aside"),
        ),
        filters=(Choice("organ", "机关", lambda: _organs(request)),),
        order="-arrived_on",
        export=False,
        template="requests/mails.html",
        context={"narrows": [(label, key, key == state) for key, label in STATES]},
    ).respond(request)


@guarded(REGISTER)
@require_http_methods(["GET", "POST"])
def hand_in_mail(request: HttpRequest) -> HttpResponse:
    """Take in an e-mail that was saved as a file."""
    person = person_of(request)
    form = MailForm(
        organs_where(person, REGISTER, today()).order_by("path"), request.POST or None, request.FILES or None
    )
    return acting(
        request,
        form,
        lambda told: TakeInMail(told["organ"], _content(told["file"]), person),
        lambda mail: reverse("mail", args=[mail.pk]),
        title=TakeInMail.label,
        submit="收取",
        back=reverse("mails"),
    )


@guarded(REGISTER)
@require_http_methods(["GET", "POST"])
def mail(request: HttpRequest, key: int) -> HttpResponse:
    """Show an e-mail without opening it; opened, what it says stands beside the form that registers it."""
    shown = _seen(request, key)
    told: dict[str, Any] = {"mail": shown, "state": state_of(shown), "states": dict(STATES)}
    told["emptied"] = not (shown.sender or shown.subject)
    if request.method == "POST":
        action = OpenMail(shown)
        if attempt(request, action, silent=True) is None:
            return HttpResponseRedirect(reverse("mail", args=[key]))
        message = action.opened()
        told |= {"message": message, "form": _form(request, shown, message)}
    answer = render(request, "requests/mail.html", told)
    answer["Cache-Control"] = "no-store"
    return answer


@guarded(REGISTER)
@require_POST
def register_mail(request: HttpRequest, key: int) -> HttpResponse:
    """Register an e-mail as it was filled in."""
    shown, person = _seen(request, key), person_of(request)
    form = LetterForm(Organ.objects.filter(pk=shown.organ_id), request.POST, request.FILES)
    return acting(
        request,
        form,
        lambda told: RegisterMail(shown, form.letter(told, person)),
        lambda letter: reverse("receipt", args=[letter.pk]),
        title=RegisterMail.label,
        submit="登记",
        back=reverse("mail", args=[shown.pk]),
    )


@guarded(REGISTER)
@require_http_methods(["GET", "POST"])
def put_aside_mail(request: HttpRequest, key: int) -> HttpResponse:
    """Put an e-mail aside."""
    shown = _seen(request, key)
    form = AsideForm(request.POST or None)
    back = reverse("mails")
    return acting(
        request,
        form,
        lambda told: PutAsideMail(shown, told["reason"]),
        lambda _: back,
        title=PutAsideMail.label,
        submit="搁置",
        back=back,
    )


def state_of(mail: Mail) -> str:
    """Return whether an e-mail waits, was registered, or was put aside."""
    return REGISTERED if mail.letter_id else ASIDE if mail.put_aside else WAITING


def _form(request: HttpRequest, mail: Mail, message: Any) -> LetterForm:
    """Return the form with what the e-mail says; what it asks for is the clerk's to name."""
    organs = organs_where(person_of(request), REGISTER, today()).filter(pk=mail.organ_id)
    told = {
        "channel": "internet",
        "arrived_on": mail.arrived_on,
        "name": message.name,
        "email": message.address,
        "wanted": message.text,
        "route": "email",
    }
    return LetterForm(organs, initial=told)


def _seen(request: HttpRequest, key: int) -> Mail:
    return get_object_or_404(
        limited(Mail.objects.select_related("organ", "letter"), person_of(request), REGISTER, today()), pk=key
    )


def _organs(request: HttpRequest) -> list[tuple[str, str]]:
    return [(str(each.pk), each.name) for each in organs_where(person_of(request), REGISTER, today()).order_by("path")]


def _content(file: "UploadedFile[Any]") -> bytes:
    file.seek(0)
    return bytes(file.read())


addresses = [
    path("mails", mails, name="mails"),
    path("mails/new", hand_in_mail, name="hand_in_mail"),
    path("mails/<int:key>", mail, name="mail"),
    path("mails/<int:key>/register", register_mail, name="register_mail"),
    path("mails/<int:key>/aside", put_aside_mail, name="put_aside_mail"),
]
