"""The draft in which what was chosen is masked or cleaned: its own text, or a copy of an enclosed file."""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any

from django.core.files.base import ContentFile
from wagtail.images import get_image_model

from gongkai.readers.errors import CannotRead
from gongkai.vetting import CannotClean, Finding, clean, look
from gongkai.vetting.vet import mask, shown_name
from gongkai.web.publishing.content import enclosures_of, pictures_of
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.vetting.draft_text import DraftText
from gongkai.web.publishing.vetting.scan import Found, Scanned, read, scan, told_of


@dataclass(frozen=True)
class Mended:
    """A draft after mending, not saved: what was found before, what was mended (by print), what is found now.

    `problems` are files that could not be changed: name, and the Chinese sentence why.
    """

    draft: Item
    before: Scanned
    mended: frozenset[str]
    now: Scanned
    problems: tuple[tuple[str, str], ...] = ()


def mend(draft: Item, chosen: Collection[str], day: date) -> Mended:
    """Mask or clean the chosen findings (by print) in `draft`; whatever could be mended in earnest is told as such."""
    before = scan(draft, day)
    wanted = {key: each for key, each in before.findings.items() if key in chosen}
    _mend_text(draft, [each for each in wanted.values() if not each.digest], day)
    digests = {each.digest for each in wanted.values()} - {""}
    problems = tuple(_mend_files(draft, digests, wanted, day))
    _mend_pictures(draft, digests, wanted, day)
    now = scan(draft, day)
    return Mended(draft, before, frozenset(wanted.keys() - now.findings.keys()), now, problems)


def _mend_text(draft: Item, wanted: Collection[Found], day: date) -> None:
    if not wanted:
        return
    text, prints = DraftText(draft), {each.print for each in wanted}
    found = look(text.content, told_of(draft.organ, day))
    mask(text.content, [each for each in found if Found(each).print in prints])
    text.write()


def _mend_files(
    draft: Item, digests: Collection[str], wanted: Mapping[str, Found], day: date
) -> Iterator[tuple[str, str]]:
    """Put cleaned copies in the place of enclosed files; yield those that could not be changed, and why."""
    told = told_of(draft.organ, day)
    for enclosure in enclosures_of(draft) if digests else ():
        if enclosure.digest not in digests:
            continue
        data = read(enclosure.file)
        digest, mine = enclosure.digest, [each for each in wanted.values() if each.digest == enclosure.digest]
        if any(each.is_name for each in mine):
            enclosure.name = shown_name(enclosure.name, told)
        if all(each.is_name for each in mine):
            continue
        try:
            cleaned = clean(data, enclosure.name, told, partial(_is_wanted, wanted=wanted, digest=digest))
        except CannotClean as refused:
            yield enclosure.name, refused.reason
        except CannotRead as broken:
            yield enclosure.name, broken.text()
        else:
            _replace(enclosure, cleaned)


def _mend_pictures(draft: Item, digests: Collection[str], wanted: Mapping[str, Found], day: date) -> None:
    """Put cleaned copies in the place of pictures in the text; the old ones stay, versions before show them."""
    told, copies = told_of(draft.organ, day), dict[int, int]()
    for picture in pictures_of(draft) if digests else ():
        digest = picture.get_file_hash()
        if digest in digests:
            data = read(picture.file)
            cleaned = clean(data, picture.filename, told, partial(_is_wanted, wanted=wanted, digest=digest))
            copies[picture.pk] = _copied(picture, cleaned).pk
    if copies:
        blocks = json.loads(json.dumps(list(draft.body.get_prep_value())))
        for block in blocks:
            if block["type"] == "picture":
                block["value"]["image"] = copies.get(block["value"]["image"], block["value"]["image"])
        draft.body = json.dumps(blocks)


def _copied(picture: Any, data: bytes) -> Any:
    """Put another picture on the shelf, by the same person, with other bytes."""
    file = ContentFile(data, name=picture.filename)
    return get_image_model().objects.create(title=picture.title, file=file, uploaded_by_user=picture.uploaded_by_user)


def _is_wanted(finding: Finding, *, wanted: Mapping[str, Found], digest: str) -> bool:
    return Found(finding, digest).print in wanted


def _replace(enclosure: Any, data: bytes) -> None:
    """Enclose other bytes under the same name; the old file stays, versions before this one need it."""
    enclosure.digest, enclosure.text = sha256(data).hexdigest(), ""
    enclosure.file = ContentFile(data, name=PurePosixPath(enclosure.file.name).name)
