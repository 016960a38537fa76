"""`gongkai doctor`: what is wrong with this installation, and how to mend it."""

import typer

from gongkai.cli.language import language
from gongkai.cli.office import open_office
from gongkai.cli.options import FINDINGS, LangOption
from gongkai.cli.screen import out


def doctor(lang: LangOption = None) -> None:
    """Examine configuration, folders, database and audit trail. Ends with 1 where something is wrong."""
    say = open_office(language(lang))
    from django.conf import settings

    from gongkai.web.organs.doctor import record_ailments
    from gongkai.web.settings.doctor import ailments

    found = [*ailments(settings.ENVIRONMENT), *record_ailments()]
    for ailment in found:
        style, mark = ("red", "✗") if ailment.level == "error" else ("yellow", "!")
        out().print(f"{mark} {say(ailment.message, **ailment.values)}", style=style, markup=False)
        out().print(f"  {say(ailment.remedy, **ailment.values)}", markup=False)
    if any(ailment.level == "error" for ailment in found):
        raise typer.Exit(FINDINGS)
    out().print(say("没有发现错误。"))
