"""The exemptions a passage may be blacked out by: the rows of table three, each with what the reader is told."""

from functools import cache

from gongkai.law.disclosure import Exemption, exemptions
from gongkai.law.sources import sources
from gongkai.request import outcomes
from gongkai.words.figures import numeral


@cache
def grounds() -> dict[str, str]:
    """Return the label of every ground by its row of table three, as the form prints it."""
    return {f"denied.{key}": outcomes()[f"denied.{key}"].label for key in exemptions()}


@cache
def notes() -> dict[str, str]:
    """Return the sentence of every ground, as it stands in what is handed over: why, and by which article."""
    return {f"denied.{key}": _note(each) for key, each in exemptions().items()}


def _note(exemption: Exemption) -> str:
    article, _, paragraph = exemption.article.rstrip(")").partition("(")
    part = f"第{numeral(int(paragraph))}款" if paragraph else ""
    return f"{exemption.name}，依据《{sources()['reg2019'].title}》第{numeral(int(article))}条{part}不予公开"
