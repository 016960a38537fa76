"""Forms drawn within forms: a short file may say "ten times this, which is ten times that", and PDFium would draw it.

So what a file would draw is counted before PDFium is asked.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from gongkai.readers.errors import CannotRead
from gongkai.readers.pdf.streams import Stream

_DRAWN = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+Do\b")
_NAMED = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+(\d+)\s+\d+\s+R\b")
_FORM = re.compile(rb"/Form\b")

Names = Mapping[bytes, Sequence[int]]


def count(data: bytes, streams: Sequence[Stream], most: int) -> None:
    """Raise CannotRead where a form draws itself, or more than `most` forms would be drawn."""
    forms = {stream.number: stream for stream in streams if _FORM.search(stream.head)}
    if not any(len(_DRAWN.findall(form.content)) > 1 for form in forms.values()):
        return  # forms that draw but one other cannot multiply
    names = _names([data, *(stream.content for stream in streams if b"/ObjStm" in stream.head)])
    counted: dict[int, int] = {}
    for number in forms:
        _count(number, forms, names, counted, most)
    pages = (stream for stream in streams if stream.number not in forms)
    if sum(counted.get(form, 0) for page in pages for form in _within(page, names)) > most:
        raise CannotRead("E116", limit=most)


def _names(texts: Sequence[bytes]) -> Names:
    """Return, for every name, the objects that dictionaries give it to: which of them a page means is not told here."""
    names: dict[bytes, list[int]] = defaultdict(list)
    for text in texts:
        for name, number in _NAMED.findall(text):
            names[name].append(int(number))
    return names


def _within(stream: Stream, names: Names) -> list[int]:
    """Return the objects a stream draws, by its own dictionary where that names them."""
    own = _names([stream.head])
    return [number for name in _DRAWN.findall(stream.content) for number in own.get(name, names.get(name, ()))]


def _count(first: int, forms: Mapping[int, Stream], names: Names, counted: dict[int, int], most: int) -> None:
    """Count what a form draws, itself and all within; children before parents, without recursion."""
    path, entered = [first], set[int]()
    while path:
        number = path[-1]
        if number in counted:
            path.pop()
            continue
        inner = [form for form in _within(forms[number], names) if form in forms]
        if number in entered:
            counted[number] = 1 + sum(counted[form] for form in inner)
            if counted[number] > most:
                raise CannotRead("E116", limit=most)
            continue
        entered.add(number)
        left = {form for form in inner if form not in counted}
        if left & entered:
            raise CannotRead("E116", limit=most)
        path.extend(left)
