"""What nobody needs any more, put away by the worker daily: files nothing names, sessions and tasks long over."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import structlog
from allauth.usersessions.models import UserSession
from django.apps import apps
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db.models import FileField
from django_tasks_db.models import DBTaskResult

from gongkai.web.organs.backup.make import media
from gongkai.web.organs.daily import each_day
from gongkai.web.organs.intake.kept import sweep

FRESH = timedelta(days=1)
"""A file this young may belong to a record whose transaction is not over yet."""
TOLD = timedelta(days=14)
"""How long what came of a task can be read."""

Holder = Callable[[], Iterable[str]]
_HOLDERS: list[Holder] = []

log = structlog.get_logger(__name__)


def holds_files(holder: Holder) -> Holder:
    """Enter what tells the names of files that a room holds elsewhere than in file fields: in versions for instance."""
    if holder not in _HOLDERS:
        _HOLDERS.append(holder)
    return holder


@each_day
def tidy(at: datetime) -> None:
    """Put away what is not needed any more at a moment."""
    for path in orphans(at):
        path.unlink(missing_ok=True)
        log.info("orphan_deleted")
    sweep(at)
    Session.objects.filter(expire_date__lt=at).delete()
    UserSession.objects.exclude(session_key__in=Session.objects.values("session_key")).delete()
    DBTaskResult.objects.finished().filter(finished_at__lt=at - TOLD).delete()


def orphans(at: datetime) -> Iterator[Path]:
    """Yield the files in our own media folders that nothing names: what a transaction that failed has left behind.

    A folder is ours where a file field of the office keeps its files; whatever else lies among the media stays, and so
    does what a room says it holds.
    """
    held = {name for holder in _HOLDERS for name in holder()}
    for folder, named in _named().items():
        for path in media(Path(settings.MEDIA_ROOT, folder)):
            name = path.relative_to(settings.MEDIA_ROOT).as_posix()
            if name not in named and name not in held and path.stat().st_mtime < (at - FRESH).timestamp():
                yield path


def _named() -> dict[str, set[str]]:
    """Return the folders of our file fields, each with the names of the files that records hold there."""
    named: dict[str, set[str]] = defaultdict(set)
    for model in apps.get_models():
        files = (field for field in model._meta.fields if isinstance(field, FileField))  # noqa: SLF001 -- Django's own public name
        for field in files if model.__module__.startswith("gongkai.") else ():
            folder = field.upload_to.partition("%")[0] if isinstance(field.upload_to, str) else ""
            if folder:
                named[folder] |= set(model._base_manager.values_list(field.name, flat=True))  # noqa: SLF001 -- the same
    return named
