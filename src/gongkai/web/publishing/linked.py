"""Items and the register of documents: what a draft's number must be, and the link made when it is released."""

from collections.abc import Iterator
from datetime import datetime

from django.utils import timezone

from gongkai.web.organs.action import Reason
from gongkai.web.publishing.consequence import follows_release
from gongkai.web.publishing.documents import settle, with_number
from gongkai.web.publishing.due import set_clock
from gongkai.web.publishing.gate import holds_back
from gongkai.web.publishing.models import Document, Item, Release
from gongkai.web.publishing.models.item import DISCARDED, PROACTIVE
from gongkai.web.publishing.tables import item_kinds
from gongkai.words.document_number import DocumentNumber, meant, parsed


@holds_back
def number_is_sound(draft: Item, at: datetime) -> Iterator[Reason]:
    """Yield what is wrong with the number of a draft, and what its entry in the register says against it."""
    del at
    if not draft.document_number:
        return
    number = parsed(draft.document_number)
    if number is None:
        yield _miswritten(draft.document_number)
    elif "document_number" in item_kinds()[draft.kind].demands and _own(draft, number):
        document = with_number(draft.organ, draft.document_number)
        if document is None:
            told = {"number": draft.document_number}
            yield Reason("文件 {number} 还没有登记，请先登记", told, about="document_number")
        elif document.openness != PROACTIVE:
            told = {"number": draft.document_number, "openness": document.get_openness_display()}
            yield Reason("文件 {number} 登记的公开属性是“{openness}”", told, about="document_number")
        elif document.item_id not in {None, draft.pk}:
            told = {"number": draft.document_number}
            yield Reason("文件 {number} 已经由另一条信息公开", told, about="document_number")


@holds_back
def interpretation_is_sound(draft: Item, at: datetime) -> Iterator[Reason]:
    """Yield what an interpretation lacks: the document it is of, and in what form it explains it."""
    del at
    if draft.kind == "interpretation":
        if draft.interprets_id is None:
            yield Reason("请选择解读的是哪一份文件", about="interprets")
        if not draft.form:
            yield Reason("请选择解读形式", about="form")
    if draft.interprets_id is not None and draft.interprets_id == draft.pk:
        yield Reason("解读的文件不能是它自己", about="interprets")


@follows_release
def link(release: Release) -> None:
    """Link a released item to its entry in the register, whose state its page then shows.

    Where its number was corrected, the entry it had before lets go of it: an item is public for one entry alone.
    """
    item = release.item
    if not item.document_number:
        return
    document = with_number(item.organ, item.document_number)
    if document is not None and document.item_id in {None, item.pk}:
        Document.objects.filter(item=item).exclude(pk=document.pk).update(item=None)
        Document.objects.filter(pk=document.pk).update(item=item)
        document.item = item
        settle(document, timezone.localdate(release.at))


@follows_release
def start_the_clock_of_interpretations(release: Release) -> None:
    """Let the clock of interpretations run from the release of what they interpret."""
    for each in Item.objects.filter(interprets=release.item, released_on__isnull=True).exclude(stage=DISCARDED):
        set_clock(each)


def _own(draft: Item, number: DocumentNumber) -> bool:
    """Tell whether the number is of the organ's own: a superior's document is in the superior's register."""
    short = draft.organ.short
    return (
        bool(short and number.series.startswith(short)) or draft.organ.documents.filter(series=number.series).exists()
    )


def _miswritten(text: str) -> Reason:
    number = meant(text)
    if number is None:
        return Reason("发文字号应写作“柳政发〔2026〕3号”或者“某某令第3号”", about="document_number")
    return Reason("发文字号应写作“{number}”", {"number": number}, about="document_number")
