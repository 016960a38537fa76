"""`gongkai worker`: do what the office puts off, and tidy up once a day."""

from gongkai.cli.language import language
from gongkai.cli.office import in_words, open_office
from gongkai.cli.options import LangOption


def worker(lang: LangOption = None) -> None:
    """Work off the queue until told to stop, the day's round among it; a task under way is finished first."""
    say = open_office(language(lang))
    from django.core.management import call_command
    from django.utils import timezone

    from gongkai.web.organs.daily import begin

    with in_words(say):
        begin(timezone.now())
        call_command("db_worker", verbosity=0)
