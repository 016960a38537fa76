"""Releases at a set moment: the worker looks at everything anew when it has come."""

import logging
from datetime import datetime
from importlib import import_module

from django.db import transaction
from django.utils import timezone
from django_tasks import task

from gongkai.web.organs.action import Refused
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.models.item import APPROVED

_log = logging.getLogger("gongkai")


def set_for(moment: datetime) -> None:
    """Let the worker look for what is to be released at `moment`, once this transaction stands."""
    transaction.on_commit(lambda: release_due.using(run_after=moment).enqueue())


@task()  # type: ignore[untyped-decorator]  # django-tasks tells no types
def release_due() -> None:
    """Release what is approved and whose moment has come; what is refused stays where it is, and the desk shows it."""
    release_all(timezone.now())


def release_all(at: datetime) -> int:
    """Release all whose moment has come by `at`, each for itself; what fails keeps no other back. Return how many."""
    release = import_module("gongkai.web.publishing.actions.release").Release
    done = 0
    for item in Item.objects.filter(stage=APPROVED, release_at__lte=at).order_by("release_at", "pk"):
        try:
            release(item).do(actor=None, at=at)
            done += 1
        except Refused as refused:
            _log.warning("scheduled release of item %s refused: %s", item.pk, refused)
        except Exception:  # noqa: BLE001 -- one item's failure must not keep the others from the public
            _log.exception("scheduled release of item %s failed", item.pk)
    return done
