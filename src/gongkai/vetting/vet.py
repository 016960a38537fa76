"""Vet a file before it is made public, and make the copy in which what was decided is masked or cleaned away."""

from collections.abc import Callable, Collection, Mapping
from functools import partial
from pathlib import PurePath

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import DEFAULT_LIMITS, Limits
from gongkai.vetting.files import Opened, open_file
from gongkai.vetting.finding import Finding
from gongkai.vetting.look import look
from gongkai.vetting.passage import Content, Place, Trace, passage
from gongkai.vetting.recogniser import Told

_CHANGED = {".docx", ".xlsx", ".txt", ".csv", ".html", ".htm", ".zip"}
_TAKEN_OUT = {".pdf": {"H206", "H210", "H211"}, ".jpg": {"H213"}, ".jpeg": {"H213"}, ".png": {"H213"}}
Chosen = Callable[[Finding], bool]
_BEGINNING = 6
"""Characters by which data are found again; numbers are longer than that."""


def vet(data: bytes, name: str, told: Told, limits: Limits = DEFAULT_LIMITS) -> tuple[Finding, ...]:
    """Return what is found in a file, shown or hidden, and in its name; one that does not open is a finding, F501."""
    shown = shown_name(name, told)
    try:
        content = open_file(data, shown, limits, shown=partial(shown_name, told=told)).content
    except CannotRead as reason:
        content = Content(traces=[Trace("F501", Place(shown, "file"), reason.text())])
    content.passages.insert(0, passage(name, Place(shown, "name")))
    return look(content, told)


def clean(data: bytes, name: str, told: Told, chosen: Chosen, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """Return the file with every chosen finding masked, mended or cleaned away.

    Raises CannotRead, and CannotClean where the format cannot be changed by the program.
    """
    opened = open_file(data, shown_name(name, told), limits, shown=partial(shown_name, told=told))
    findings = [each for each in look(opened.content, told) if chosen(each)]
    apply(opened, findings)
    return opened.saved()


def mendable(code: str, name: str, better: str) -> bool:
    """Tell whether the program can mend a finding in a file of this name; inside, a file may still forbid it."""
    suffix, family = PurePath(name).suffix.lower(), code[0]
    if family == "H":
        return (suffix in _CHANGED and code != "H211") or code in _TAKEN_OUT.get(suffix, ())
    return bool(better) and (not name or suffix in _CHANGED)


def shown_name(name: str, told: Told) -> str:
    """Return a file's name as it may be shown and kept: data in it are masked."""
    content = Content([passage(name, Place("", "name"))])
    mask(content, [each for each in look(content, told) if each.code.family == "P"])
    return "".join(content.passages[0].body.characters)


def apply(opened: Opened, findings: Collection[Finding]) -> None:
    """Mask, mend or clean `findings` in an opened file, which is then to be saved. Raises CannotClean."""
    hidden = frozenset(each.code.key for each in findings if each.code.family == "H")
    if hidden:
        opened.clean(hidden)
    mask(opened.content, findings)


def mask(content: Content, findings: Collection[Finding]) -> None:
    """Put masks and right words where findings stand; what is distinctive is masked wherever else it is found."""
    for finding in findings:
        for hit in finding.hits if finding.masks else ():
            hit.passage.body.mask(hit.start, hit.end, finding.masks[hit.datum])
    _everywhere(content, {datum: mask for each in findings if each.code.unique for datum, mask in each.masks.items()})


def _everywhere(content: Content, masks: Mapping[str, str]) -> None:
    """Mask data in all passages, found by how they begin and how long they are: a list may hold ten thousand."""
    lengths: dict[str, set[int]] = {}
    for datum in masks:
        lengths.setdefault(datum[:_BEGINNING], set()).add(len(datum))
    for each in content.passages if masks else ():
        text = each.text
        for at in range(len(text) - _BEGINNING + 1):
            for length in lengths.get(text[at : at + _BEGINNING], ()):
                mask = masks.get(text[at : at + length])
                if mask is not None:
                    each.body.mask(at, at + length, mask)
