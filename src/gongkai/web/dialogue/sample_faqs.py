"""The sample county's frequent questions, entered and released through the actions people use."""

from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from gongkai.web.dialogue.actions.faq import FaqText, ReleaseFaq, SubmitFaq, WriteFaq
from gongkai.web.dialogue.models import Faq
from gongkai.web.organs.models import Organ, Person, Post
from gongkai.web.organs.sample_places import sample_names
from gongkai.words.tables import table


def open_faqs(at: datetime) -> int:
    """Enter the sample's frequent questions where there are none yet; all or none. Return how many there are now."""
    names = sample_names()
    organs = {organ.name: organ for organ in Organ.objects.filter(name__in=names.values())}
    with transaction.atomic():
        if not Faq.objects.exists():
            for told in table("samples/faq")["faq"]:
                _enter(organs[names[told["organ"]]], told, at)
    return Faq.objects.count()


def _enter(organ: Organ, told: dict[str, str | list[str]], at: datetime) -> None:
    day = timezone.localdate(at)
    clerk, head = _holder(organ, "clerk", day), _holder(organ, "office_head", day)
    text = FaqText(str(told["question"]), str(told["answer"]), "\n".join(told.get("alike", [])))
    faq = WriteFaq(organ, text, clerk).do(actor=clerk, at=at)
    assert isinstance(faq, Faq)  # noqa: S101 -- what the action makes
    SubmitFaq(faq, clerk).do(actor=clerk, at=at)
    ReleaseFaq(faq, head).do(actor=head, at=at)


def _holder(organ: Organ, role: str, day: date) -> Person | None:
    """Return who holds a role in the sample; None where nobody does, and the set-up itself acts."""
    post = Post.objects.held_on(day).filter(organ=organ, role=role).select_related("person").first()
    return post.person if post else None
