"""What the office looks after by itself, once a day soon after midnight: every room enters its looks, the worker runs.

@each_day
def documents_run_out(at): ...
"""

import logging
from collections.abc import Callable
from datetime import datetime, time, timedelta

from django.utils import timezone
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

Look = Callable[[datetime], None]
_LOOKS: list[Look] = []
_EARLY = time(0, 10)
_log = logging.getLogger("gongkai")


def each_day(look: Look) -> Look:
    """Enter what is to be looked after each day. It is told the moment, and does no harm when it runs twice."""
    if look not in _LOOKS:
        _LOOKS.append(look)
    return look


def look_after_all(at: datetime) -> None:
    """Look after everything; what fails is logged, and keeps nothing else from being done."""
    for look in _LOOKS:
        try:
            look(at)
        except Exception:  # noqa: BLE001 -- one room's failure must not keep the others from their day's work
            _log.exception("%s failed", look.__qualname__)


def begin(at: datetime) -> None:
    """Have the worker look after everything now, unless it waits for its day already; then it goes on by itself."""
    waiting = DBTaskResult.objects.filter(task_path=every_day.module_path, status=TaskResultStatus.READY)
    if not waiting.exists():
        every_day.using(run_after=at).enqueue()


@task()  # type: ignore[untyped-decorator]  # django-tasks says nothing of its types
def every_day() -> None:
    """Look after everything, and again tomorrow."""
    now = timezone.now()
    every_day.using(run_after=next_morning(now)).enqueue()
    look_after_all(now)


def next_morning(at: datetime) -> datetime:
    """Return soon after the next midnight, where the office is."""
    tomorrow = timezone.localdate(at) + timedelta(days=1)
    return timezone.make_aware(datetime.combine(tomorrow, _EARLY))
