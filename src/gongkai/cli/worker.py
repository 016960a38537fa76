"""`gongkai worker`: do what the office puts off, and tidy up once a day."""

from collections.abc import Callable
from time import sleep
from typing import Any

from gongkai.cli.language import language
from gongkai.cli.office import open_office
from gongkai.cli.options import LangOption

PAUSE = 10
"""How many seconds a database that is busy or away is left alone."""


def worker(lang: LangOption = None) -> None:
    """Work off the queue until told to stop, the day's round among it; a task under way is finished first."""
    open_office(language(lang))
    from django.db import connection
    from django.utils.crypto import get_random_string
    from django_tasks import DEFAULT_TASK_BACKEND_ALIAS, DEFAULT_TASK_QUEUE_NAME
    from django_tasks_db.management.commands.db_worker import Command, Worker

    Command().configure_logging(verbosity=0)
    hands = Worker(
        queue_names=[DEFAULT_TASK_QUEUE_NAME],
        excluded_queue_names=[],
        backend_name=DEFAULT_TASK_BACKEND_ALIAS,
        worker_id=get_random_string(32),
        interval=1,
        startup_delay=True,
        batch=False,
        max_tasks=None,
    )
    hands.configure_signals()
    keep_at(hands, close=connection.close)


def keep_at(hands: Any, *, close: Callable[[], None], rest: Callable[[float], object] = sleep) -> None:
    """Let `hands` work until told to stop: what the database refuses is logged, and tried again after a rest."""
    import structlog
    from django.db import Error
    from django.utils import timezone

    from gongkai.web.organs import daily

    while hands.running:
        try:
            daily.begin(timezone.now())
            hands.run()
        except Error as error:
            structlog.get_logger(__name__).warning("database_failed", status=type(error).__name__)
            close()
            if hands.running:
                rest(PAUSE)
