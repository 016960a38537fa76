"""`gongkai worker`: do what the office puts off, and tidy up once a day."""

from gongkai.cli.language import language
from gongkai.cli.office import in_words, open_office
from gongkai.cli.options import LangOption


def worker(lang: LangOption = None) -> None:
    """Work off the queue in the database until told to stop; a task under way is finished first."""
    say = open_office(language(lang))
    from django.core.management import call_command
    from django.utils import timezone

    from gongkai.web.organs.tidy import schedule

    with in_words(say):
        schedule(timezone.now())
        call_command("db_worker", verbosity=0)
