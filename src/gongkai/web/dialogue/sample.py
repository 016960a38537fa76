"""The sample county's dialogue, made behind the page by the worker: what each area enters, one after the other."""

from collections.abc import Callable
from datetime import datetime

from django.utils import timezone
from django_tasks import task

from gongkai.web.dialogue.sample_faqs import open_faqs
from gongkai.web.dialogue.sample_letters import open_letters
from gongkai.web.dialogue.sample_orders import open_orders
from gongkai.web.dialogue.sample_surveys import open_surveys

PARTS: tuple[Callable[[datetime], object], ...] = (open_letters, open_orders, open_surveys, open_faqs)
"""Each enters its records where there are none yet, all or none, and so does no harm when it runs again."""


def open_dialogue(at: datetime) -> None:
    """Enter all of it."""
    for part in PARTS:
        part(at)


@task()  # type: ignore[untyped-decorator]  # django-tasks says nothing of its types
def make_dialogue() -> None:
    """Have the worker enter it."""
    open_dialogue(timezone.now())
