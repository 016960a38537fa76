"""The interface for programs: submit an application, ask how it stands, open statistics. Described by OpenAPI.

Everything it takes goes through the same actions and bounds as the public's form.
"""

from datetime import date
from typing import Annotated, Any

from allauth.core import ratelimit
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Field, NinjaAPI, Schema, Status
from ninja.errors import HttpError, ValidationError
from pydantic import AfterValidator, ConfigDict, JsonValue, StringConstraints, ValidationInfo, field_validator

from gongkai.web.organs.action import Refused
from gongkai.web.organs.guard import today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.tables import kinds
from gongkai.web.portal.request_forms import letter_of
from gongkai.web.requests.actions.register import codes_of
from gongkai.web.requests.actions.submit import SubmitLetter
from gongkai.web.requests.figures import table_three
from gongkai.web.requests.intake_forms import CONTACT
from gongkai.web.requests.models.applicant import KINDS
from gongkai.web.requests.models.letter import FORMS, ROUTES
from gongkai.web.requests.tracking import Tracked, found
from gongkai.web.screens.language import said

PREFIX = "/api/v1/"
UNREAD, MISSING, UNFIT, TOO_MANY = 400, 404, 422, 429

CHOICES: dict[str, list[JsonValue]] = {
    "kind": list(dict(KINDS)),
    "form": list(dict(FORMS)),
    "route": list(dict(ROUTES)),
}


def _writable(text: str) -> str:
    """Refuse text no database keeps: NUL, and halves of signs (UnicodeEncodeError is a ValueError)."""
    if b"\0" in text.encode():
        message = "NUL"
        raise ValueError(message)
    return text


Text = Annotated[str, AfterValidator(_writable)]
Line = Annotated[Text, StringConstraints(max_length=200)]
Key = Annotated[int, Field(ge=1, le=2**31 - 1, description="机关的编号，见机关列表")]
Year = Annotated[int, Field(ge=2021, le=2100, description="年份")]


class Closed(Schema):
    """What a program tells: nothing but the fields that are named."""

    model_config = ConfigDict(extra="forbid")


class Application(Closed):
    """An application, with what reg2019/29 names and no more."""

    token: Annotated[Text, StringConstraints(min_length=16, max_length=64)] = Field(
        description="由调用方生成的随机字符串；同一字符串、同一内容重复提交，只登记一件"
    )
    organ: Key
    kind: str = Field(description="申请人类别，与年度报告表三的列相同", json_schema_extra={"enum": CHOICES["kind"]})
    name: Annotated[Text, StringConstraints(min_length=1, max_length=120)] = Field(description="姓名或者名称")
    identity: Annotated[Text, StringConstraints(min_length=1, max_length=120)] = Field(description="证件名称和号码")
    wanted: Annotated[Text, StringConstraints(min_length=1, max_length=5000)] = Field(
        description="所需信息的名称、文号或者其他描述"
    )
    phone: Line = Field("", description="联系方式至少填写一种")
    email: Line = Field("", description=CONTACT["email"])
    address: Line = Field("", description=CONTACT["address"])
    postcode: Line = Field("", description=CONTACT["postcode"])
    fax: Line = Field("", description=CONTACT["fax"])
    form: str = Field("electronic", description="获取信息的形式", json_schema_extra={"enum": CHOICES["form"]})
    route: str = Field("web", description="获取信息的途径", json_schema_extra={"enum": CHOICES["route"]})
    needs_help: Line = Field("", description="阅读、视听有困难的，需要什么帮助")

    @field_validator(*CHOICES)
    @classmethod
    def is_offered(cls, value: str, about: ValidationInfo) -> str:
        """Refuse what is none of the choices."""
        if value not in CHOICES[str(about.field_name)]:
            raise ValueError(value)
        return value


class Slip(Schema):
    """A number and the code that opens it."""

    number: str = Field(description="申请编号")
    code: str = Field(description="查询码；请妥善保存，不能再次取得")


class Receipt(Schema):
    """The receipt of an application; nothing is received yet: both sides must confirm it (reg2019/31(3))."""

    requests: list[Slip]


class Ask(Closed):
    """Number and code."""

    number: Line = Field(description="申请编号")
    code: Annotated[Text, StringConstraints(max_length=40)] = Field(description="查询码")


class Happened(Schema):
    """Something that happened."""

    day: date
    what: str


class Standing(Schema):
    """How a request stands."""

    number: str
    organ: str
    state: str = Field(description="状态的代码")
    words: str = Field(description="状态")
    message: str = Field(description="状态的说明")
    received_on: date | None = Field(description="收到日期")
    due: date | None = Field(description="答复期限；现在不计算的，为空")
    awaited_until: date | None = Field(description="等待申请人补正或者缴费的期限")
    outcome: str = Field(description="办理结果的代码，与年度报告表三的行相同")
    closed_on: date | None = Field(description="办结日期")
    happened: list[Happened]


class Known(Schema):
    """An organ that can be asked."""

    key: int
    name: str
    kind: str


class Statistics(Schema):
    """Table three of the annual report, as the records make it."""

    organ: str
    year: int
    cells: dict[str, int] = Field(description="单元格的路径和数值，见术语表")


class Problem(Schema):
    """Something wrong: at which field, and how to mend it."""

    field: str
    message: str


class Problems(Schema):
    """Everything that is wrong."""

    problems: list[Problem]


REFUSALS: dict[int, Any] = dict.fromkeys((UNREAD, MISSING, UNFIT, TOO_MANY), Problems)
api = NinjaAPI(title="gongkai", version="1", openapi_url=None, docs_url=None, urls_namespace="portal-api")


@api.post("requests", response={201: Receipt, **REFUSALS}, url_name="api_submit", summary="提交申请")
def submit(request: HttpRequest, told: Application) -> Status[Any]:
    """Register an application; the same token with the same content gives the same receipt."""
    organ = _organ(told.organ)
    _consume(request, "submit_request")
    letter: Any = SubmitLetter(letter_of(told.dict(), organ, today(), told.token)).do(actor=None, at=timezone.now())
    made = list(letter.requests.order_by("pk"))
    codes = codes_of(letter.token, len(made))
    slips = [{"number": each.number, "code": code} for each, code in zip(made, codes, strict=True)]
    return Status(201, {"requests": slips})


@api.post(
    "requests/status",
    response={200: Standing, **REFUSALS},
    url_name="api_status",
    summary="查询申请进展",
)
def status(request: HttpRequest, told: Ask) -> dict[str, Any]:
    """Tell how a request stands; number and code are never part of an address."""
    _consume(request, "track_request_failed", dry_run=True)
    case = found(told.number, told.code)
    if case is None:
        _consume(request, "track_request_failed")
        raise HttpError(MISSING, "编号和查询码对不上，请照回执核对后再查")
    tracked = Tracked(case, today())
    words, message = tracked.words
    return {
        "number": case.number,
        "organ": case.organ.name,
        "state": tracked.state,
        "words": said(words),
        "message": said(message),
        "received_on": case.received_on,
        "due": tracked.standing.due,
        "awaited_until": tracked.until,
        "outcome": case.outcome,
        "closed_on": case.closed_on,
        "happened": [{"day": day, "what": said(what)} for day, what in tracked.happened],
    }


@api.get("organs", response={200: list[Known]}, url_name="api_organs", summary="可以申请的机关")
def organs(request: HttpRequest) -> list[dict[str, Any]]:
    """List the organs that can be asked."""
    del request
    found = Organ.objects.filter(_open(today()), kind__in=_ASKED).order_by("path").values("pk", "name", "kind")
    return [{"key": each["pk"], "name": each["name"], "kind": each["kind"]} for each in found]


@api.get(
    "statistics",
    response={200: Statistics, MISSING: Problems, UNFIT: Problems},
    url_name="api_statistics",
    summary="申请办理的统计",
)
def statistics(request: HttpRequest, organ: Key, year: Year) -> dict[str, Any]:
    """Count what an organ received and how it ended in a year, by kind of applicant."""
    del request
    asked = _organ(organ)
    return {"organ": asked.name, "year": year, "cells": table_three(asked, year)}


def _consume(request: HttpRequest, action: str, *, dry_run: bool = False) -> None:
    if not ratelimit.consume(request, action=action, dry_run=dry_run):
        raise HttpError(TOO_MANY, "短时间内的请求太多，系统暂时不再受理。")


def _organ(key: int) -> Organ:
    organ = Organ.objects.filter(_open(today()), pk=key, kind__in=_ASKED).first()
    if organ is None:
        raise HttpError(MISSING, "没有这个机关，或者它不受理政府信息公开申请")
    return organ


def _open(day: date) -> Q:
    return Q(closed_on__isnull=True) | Q(closed_on__gte=day)


_ASKED = [key for key, kind in kinds().items() if kind.reports]


@api.exception_handler(Refused)
def refused(request: HttpRequest, fault: Refused) -> HttpResponse:
    """Tell every reason an action gave."""
    problems = [{"field": each.about, "message": said(each.message, **each.values)} for each in fault.reasons]
    return api.create_response(request, {"problems": problems}, status=UNFIT)


@api.exception_handler(ValidationError)
def unfit(request: HttpRequest, fault: ValidationError) -> HttpResponse:
    """Tell which fields do not say what the description demands."""
    places = [".".join(str(part) for part in each["loc"][1:] if part != "told") for each in fault.errors]
    message = said("缺少，或者不合接口说明的要求")
    return api.create_response(
        request, {"problems": [{"field": at, "message": message} for at in places]}, status=UNFIT
    )


@api.exception_handler(HttpError)
def stopped(request: HttpRequest, fault: HttpError) -> HttpResponse:
    """Tell why nothing was done; what cannot be read at all is ninja's finding, and our words."""
    message = said("读不懂发来的内容，应为 JSON" if fault.status_code == UNREAD else str(fault))
    told = {"problems": [{"field": "", "message": message}]}
    return api.create_response(request, told, status=fault.status_code)
