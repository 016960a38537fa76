"""An item as an article of the official account: within its limits, in what is shown there, leading back to ours."""

from collections.abc import Callable
from html import escape
from typing import Any

from bs4 import BeautifulSoup
from wagtail.images.models import AbstractImage

from gongkai.web.organs.absolute import absolute
from gongkai.web.publishing.models import Item
from gongkai.words import CHINESE, figures, say
from gongkai.words.tables import table

ALLOWED = {"p", "h2", "h3", "h4", "b", "strong", "i", "em", "ol", "ul", "li", "hr", "sup", "sub", "br"}
"""What of an item's running text the platform shows as well. Links lead nowhere there: their words stay."""

_CELL = "border:1px solid #666;padding:6px 8px;font-size:16px"

Upload = Callable[[AbstractImage], str]


def article_of(item: Item, cover: str, upload: Upload) -> dict[str, Any]:
    """Return the article of a public item; `upload` puts a picture of its text there and returns its address.

    A title that is too long is cut there, and stands whole above the text.
    """
    most = table("web/publishing/wechat/wechat")["limit"]
    return {
        "article_type": "news",
        "title": _cut(item.title, most["title"]),
        "author": _cut(item.organ.name, most["author"]),
        "digest": _cut(item.summary or plain(item), most["digest"]),
        "content": _content(item, upload, most),
        "content_source_url": address_of(item),
        "thumb_media_id": cover,
        "need_open_comment": 0,
        "only_fans_can_comment": 0,
    }


def address_of(item: Item) -> str:
    """Return the public address of an item, in full."""
    return absolute("public_item", item.pk)


def plain(item: Item) -> str:
    """Return the running text of an item without any form."""
    sources = [block.value.source for block in item.body if block.block_type == "text"]
    return " ".join(BeautifulSoup(" ".join(sources), "html.parser").get_text(" ").split())


def _content(item: Item, upload: Upload, most: dict[str, int]) -> str:
    head, end = _head(item, most["title"]), _end(item)
    parts: list[str] = []
    room = most["content"] - len(head) - len(end) - len(_SHORTENED)
    for block in item.body:
        for piece in _pieces(block, upload):
            if len(piece) > room or len("".join([*parts, piece]).encode()) > most["content_bytes"]:
                return f"{head}{''.join(parts)}{_SHORTENED}{end}"
            parts.append(piece)
            room -= len(piece)
    return f"{head}{''.join(parts)}{end}"


def _pieces(block: Any, upload: Upload) -> list[str]:
    """Return a block of the text as pieces that may stand without the next."""
    if block.block_type == "text":
        return [str(each) for each in _cleaned(block.value.source).contents]
    if block.block_type == "table":
        return [_table(block.value)]
    image, caption = block.value["image"], block.value["caption"]
    said = f'<p style="text-align:center;color:#555">{escape(caption)}</p>' if caption else ""
    return [f'<p><img src="{escape(upload(image))}" alt="{escape(block.value["says"])}"></p>{said}'] if image else []


def _cleaned(source: str) -> BeautifulSoup:
    page = BeautifulSoup(source, "html.parser")
    for each in page.find_all():
        if each.name in {"script", "style"}:
            each.decompose()
        elif each.name not in ALLOWED:
            each.unwrap()
        else:
            each.attrs = {}
    return page


def _table(value: dict[str, Any]) -> str:
    rows = "".join(
        "<tr>" + "".join(f'<td style="{_CELL}">{escape(str(cell or ""))}</td>' for cell in row) + "</tr>"
        for row in value.get("data") or []
    )
    caption = f"<p><strong>{escape(value['table_caption'])}</strong></p>" if value.get("table_caption") else ""
    return f'{caption}<table style="border-collapse:collapse;width:100%"><tbody>{rows}</tbody></table>'


def _head(item: Item, longest: int) -> str:
    title = f"<h2>{escape(item.title)}</h2>" if len(item.title) > longest else ""
    day = figures.day(item.released_on) if item.released_on else ""
    told = " · ".join(filter(None, (item.organ.name, item.document_number, day)))
    return f'{title}<p style="color:#555">{escape(told)}</p>'


def _end(item: Item) -> str:
    where = say("以政府网站公开的为准：{address}", CHINESE, {"address": address_of(item)})
    return f'<hr><p style="color:#555">{escape(where)}</p>'


_SHORTENED = f"<p><strong>{say('（内容较长，全文请点“阅读原文”）', CHINESE)}</strong></p>"


def _cut(text: str, longest: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
