"""The interface for programs, asking: a question in, the answer with its source out, or that there is none."""

from datetime import date
from typing import Annotated, Any

from allauth.core import ratelimit
from django.http import HttpRequest
from ninja import Field, Router, Schema
from ninja.errors import HttpError
from pydantic import StringConstraints

from gongkai.web.dialogue.models.answers import LONGEST
from gongkai.web.organs.guard import today
from gongkai.web.portal.answers import Quoted, answer
from gongkai.web.portal.api import MISSING, REFUSALS, TOO_MANY, Closed, Key, Text
from gongkai.web.portal.views.answers import asked_organs, note


class Enquiry(Closed):
    """A question, and the organ it is put to."""

    organ: Key
    question: Annotated[Text, StringConstraints(min_length=1, max_length=LONGEST)] = Field(
        description="问题；请不要包含姓名、电话、证件号码"
    )


class Source(Schema):
    """A source as it is quoted."""

    kind: str = Field(description="来源类别：faq 常见问题，guide 机关信息，item 公开信息")
    title: str
    text: str = Field(description="来源的原文，公开信息只给开头")
    address: str
    day: date | None = Field(description="发布日期")
    organ: str
    beware: str = Field(description="文件已经修改的，说明修改情况")


class Answered(Schema):
    """What came of a question; without enough confidence nothing is answered."""

    answered: bool
    confidence: int = Field(description="问题与来源相符的程度（%）")
    threshold: int = Field(description="机关设定的作答下限（%）")
    organ: str
    source: Source | None
    found: list[str] = Field(description="找到的字词")
    missed: list[str] = Field(description="没有全部找到的字词")
    near: list[Source] = Field(description="也许有关的来源")


router = Router()


@router.post("answers", response={200: Answered, **REFUSALS}, url_name="api_answer", summary="提问")
def ask(request: HttpRequest, told: Enquiry) -> dict[str, Any]:
    """Answer a question from what is public, as the page does; it is noted in the same way."""
    organ = asked_organs().filter(pk=told.organ).first()
    if organ is None:
        raise HttpError(MISSING, "没有这个机关")
    if not ratelimit.consume(request, action="ask_question"):
        raise HttpError(TOO_MANY, "短时间内的请求太多，系统暂时不再受理。")
    reply = answer(told.question, organ, today())
    note(reply, told.question)
    return {
        "answered": reply.answered,
        "confidence": reply.confidence,
        "threshold": reply.threshold,
        "organ": reply.organ.name,
        "source": _plain(request, reply.source) if reply.source else None,
        "found": list(reply.best.found) if reply.best else [],
        "missed": list(reply.best.missed) if reply.best else [],
        "near": [_plain(request, each) for each in reply.near],
    }


def _plain(request: HttpRequest, source: Quoted) -> dict[str, Any]:
    text = source.text or "\n".join(f"{label}：{value}" for label, value in source.facts)
    told = {"kind": source.kind, "title": source.title, "text": text, "day": source.day, "beware": source.beware}
    return told | {"address": request.build_absolute_uri(source.address), "organ": source.organ.name}
