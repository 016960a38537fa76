"""Personal data in a text somebody wrote: found, or masked, before it stands in a list or before the public."""

from datetime import date

from gongkai.vetting import Finding, Told, look
from gongkai.vetting.passage import Content, Place, passage
from gongkai.vetting.vet import mask

_PERSONAL = "P"


def personal_data(text: str, day: date) -> tuple[Finding, ...]:
    """Return what personal data `text` holds; nobody's own numbers are known, so an office's telephone counts, too."""
    return _found(_content(text), day)


def without_personal_data(text: str, day: date) -> str:
    """Return `text` with the personal data that are recognised masked; people see to the rest."""
    content = _content(text)
    mask(content, _found(content, day))
    return "\n".join("".join(each.body.characters) for each in content.passages)


def _found(content: Content, day: date) -> tuple[Finding, ...]:
    return tuple(each for each in look(content, Told(day)) if each.code.key.startswith(_PERSONAL))


def _content(text: str) -> Content:
    return Content([passage(line, Place("", "field", {"field": ""})) for line in text.split("\n")])
