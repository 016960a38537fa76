"""`gongkai init`: make the data folder and the database, or bring them up to this version. Safe to run again."""

from gongkai.cli.language import language
from gongkai.cli.office import in_words, open_office
from gongkai.cli.options import LangOption
from gongkai.cli.screen import out


def init(lang: LangOption = None) -> None:
    """Prepare the data folder, the database and the static files."""
    say = open_office(language(lang))
    from django.conf import settings

    with in_words(say):
        prepare()
    out().print(say("已准备好：{folder}", folder=settings.ENVIRONMENT.data.resolve()), markup=False)


def prepare() -> None:
    """Make folders, run the migrations (each in a transaction of its own), and collect what the browser needs."""
    from django.conf import settings
    from django.core.management import call_command

    settings.ENVIRONMENT.data.mkdir(parents=True, exist_ok=True)
    settings.MEDIA_ROOT.mkdir(parents=True, exist_ok=True)
    call_command("migrate", verbosity=0, interactive=False)
    call_command("createcachetable", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
