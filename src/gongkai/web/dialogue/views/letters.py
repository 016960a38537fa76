"""The mailbox: the list of letters, the page of one, and the letter itself once the trail says who looked."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.template.loader import render_to_string
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.dialogue.actions.letter_hand_on import HandLetterOn
from gongkai.web.dialogue.actions.letter_open import OpenLetter
from gongkai.web.dialogue.alike import alike_of
from gongkai.web.dialogue.letter_forms import CONTACT
from gongkai.web.dialogue.letter_steps import HANDLE, REVIEW, offered
from gongkai.web.dialogue.mailbox import CHANNELS, ESCALATIONS, KINDS, OPEN, SCORES, STATES, told
from gongkai.web.dialogue.models import Letter, LetterRating, PublicLetter
from gongkai.web.organs.doors import came_from, doors_besides, went_to
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.organs.reach import within
from gongkai.web.organs.remarkable import takes_remarks
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.looks import Look, shows
from gongkai.web.screens.navigation import Entry, enter
from gongkai.web.screens.templatetags.deadline import deadline

SEE, HANDLES, REVIEWS, OPENS = "see_letters", "handle_letters", "review_letters", "see_writers"


def address_of(letter: Any) -> str:
    """Return the page of a letter."""
    return reverse("letter", args=[letter.pk])


@guarded(SEE)
@require_GET
def letters(request: HttpRequest) -> HttpResponseBase:
    """Show the letters of the organs the person may see; no name and no word of the writers stands here."""
    person, day = person_of(request), today()
    sheet = request.GET.get("export") == "xlsx"
    several = organs_where(person, SEE, day).count() > 1
    rows = within(Letter.objects.filter(**_narrowed(request, day)), person, SEE, day)
    return Listing(
        "信箱来信",
        rows.select_related("organ").defer("text", "name", "contact"),
        columns=SHEET if sheet else (*SHOWN[:2], *((_ORGAN,) if several else ()), *SHOWN[2:]),
        search=("number", "subject"),
        filters=FILTERS,
        order="-received_on",
        template="dialogue/letters.html",
        empty="还没有来信。",
        context={"narrows": _narrows(request), "takes": may(person, HANDLES, None, day)},
    ).respond(request)


def _due(letter: Letter) -> str:
    if letter.state not in OPEN:
        return ""
    return render_to_string("screens/deadline.html", deadline(letter.due, letter.due_provisional))


def _state(letter: Letter) -> str:
    return format_html('<span class="badge {}">{}</span>', letter.state, said(letter.get_state_display()))


def _in_time(letter: Letter) -> str:
    return "" if letter.in_time is None else said("是" if letter.in_time else "否")


_ORGAN = Column("机关", "organ.name", sort="organ__path")
SHOWN = (
    Column("编号", "number", sort="number", link=address_of),
    Column("来信事项", "subject"),
    Column("类别", lambda each: said(each.get_kind_display())),
    Column("来信方式", lambda each: said(each.get_channel_display())),
    Column("收到日期", "received_on", sort="received_on"),
    Column("状态", _state),
    Column("答复期限", _due, sort="due"),
    Column("答复日期", "answered_on"),
)
SHEET = (
    *SHOWN[:1],
    _ORGAN,
    *SHOWN[1:5],
    Column("受理时间", "acknowledged_at"),
    Column("状态", lambda each: said(each.get_state_display())),
    Column("答复期限", "due", sort="due"),
    SHOWN[7],
    Column("按期答复", _in_time),
    Column("延长（工作日）", "extended_days"),
    Column("催办", lambda each: said(each.get_escalated_display()) if each.escalated else ""),
)
"""The list as it leaves."""

FILTERS = (
    Choice("state", "状态", STATES),
    Choice("kind", "类别", KINDS),
    Choice("channel", "来信方式", CHANNELS),
    Choice("escalated", "催办", [(str(level), name) for level, name in ESCALATIONS]),
    Days("received", "收到日期", lookup="received_on"),
    Days("due", "答复期限"),
)


OVERDUE, URGED = "overdue=1&sort=due", "urged=1&sort=due"
"""How the list's address narrows it to what is late, and to what the office urged."""


def _narrowed(request: HttpRequest, day: date) -> dict[str, Any]:
    """Return the conditions that the list's address adds to those of its filters."""
    late = {"due__lt": day} if request.GET.get("overdue") else {}
    urged = {"escalated__gt": 0} if request.GET.get("urged") else {}
    return {"state__in": OPEN, **late, **urged} if late or urged else {}


def _narrows(request: HttpRequest) -> list[tuple[str, str, bool]]:
    """Return the usual ways to narrow the list: label, query, whether the page is narrowed so."""
    kept = [("全部", ""), ("已逾期", OVERDUE), ("催办", URGED)]
    kept += [(name, f"state={key}&sort=due") for key, name in STATES if key in OPEN]
    here = request.GET.urlencode()
    return [(label, query, query == here) for label, query in kept]


@guarded(SEE)
@require_GET
def letter(request: HttpRequest, key: int) -> HttpResponse:
    """Show a letter without its writer or words: how it stands, what may be done, who was asked, what was answered."""
    shown, person, day = seen_letter(request, key), person_of(request), today()
    rights = {name: may(person, name, shown.organ, day) for name in (HANDLES, REVIEWS, OPENS)}
    inside = rights[HANDLES] or rights[REVIEWS]
    page = {
        "letter": shown,
        "state": told("states")[shown.state],
        "open": shown.state in OPEN,
        "unacknowledged": shown.acknowledged_at is None and shown.acknowledge_by < timezone.now(),
        "handle": offered(HANDLE, shown) if rights[HANDLES] else [],
        "review": offered(REVIEW, shown) if rights[REVIEWS] else [],
        "alike": alike_of(shown) if rights[HANDLES] and shown.state in {"new", "open"} else [],
        "routes": list(shown.routes.select_related("to", "by", "answered_by").order_by("pk")),
        "replies": list(shown.replies.select_related("drafted_by", "reviewed_by")) if inside else [],
        "inside": inside,
        "public": getattr(shown, "public", None),
        "merged": list(shown.merged.order_by("pk")),
        "doors": doors_besides("dialogue") if rights[HANDLES] and shown.state in {"new", "open"} else [],
        "from": came_from(shown.token),
        "to": went_to("dialogue", shown.pk) if shown.handed_to else None,
        "rating": LetterRating.objects.filter(letter=shown).first(),
        "scores": SCORES,
        **rights,
    }
    return render(request, "dialogue/letter.html", page)


@guarded(OPENS)
@require_POST
def open_letter(request: HttpRequest, key: int) -> HttpResponse:
    """Show a letter as it was written, once the trail says who looked."""
    shown = seen_letter(request, key, OPENS)
    action = OpenLetter(shown, "来信页")
    action.do(actor=person_of(request), at=timezone.now())
    opened = action.opened()
    ways = [(label, opened.contact[key]) for key, label in CONTACT.items() if opened.contact.get(key)]
    answer = render(request, "dialogue/letter_open.html", {"letter": shown, "opened": opened, "ways": ways})
    answer["Cache-Control"] = "no-store"
    return answer


@guarded(HANDLES)
@require_POST
def hand_on(request: HttpRequest, key: int, room: str) -> HttpResponse:
    """Hand a letter on to another room, and go to what it became there."""
    shown = seen_letter(request, key, HANDLES)
    if room not in {each.room for each in doors_besides("dialogue")}:
        return HttpResponseRedirect(address_of(shown))
    done = attempt(request, HandLetterOn(shown, room, person_of(request)))
    way = went_to("dialogue", shown.pk) if done else None
    return HttpResponseRedirect(way.address if way else address_of(shown))


def seen_letter(request: HttpRequest, key: int, permission: str = SEE) -> Letter:
    """Return the letter `key` if the person may do `permission` at its organ; 404 otherwise, as if there were none."""
    found = limited(Letter.objects.all(), person_of(request), permission, today())
    return get_object_or_404(found.select_related("organ", "same_as", "public", "by"), pk=key)


addresses = [
    path("letters/", letters, name="letters"),
    path("letters/<int:key>", letter, name="letter"),
    path("letters/<int:key>/open", open_letter, name="open_letter"),
    path("letters/<int:key>/to/<slug:room>", hand_on, name="hand_letter_on"),
]
enter(Entry("信箱来信", "letters", SEE, rank=30))
takes_remarks(Letter, SEE)
shows(Letter, Look(("organ",), (*SHOWN[:5], *SHEET[-5:-2]), "-received_on", SEE))
shows(
    PublicLetter,
    Look(
        ("organ",),
        (
            Column("标题", "title", link=lambda each: reverse("letter", args=[each.letter_id])),
            Column("类别", lambda each: said(each.get_kind_display())),
            Column("答复日期", "answered_on"),
            Column("公开日期", "published_on"),
        ),
        "-published_on",
        SEE,
    ),
)
