"""Letters and cases for the tests of requests: registered and handled through the real actions."""

from datetime import UTC, datetime, time
from itertools import count

from gongkai.request import outcomes, records
from gongkai.web.requests.actions.register import Asker, RegisterLetter
from gongkai.web.requests.models import OnFile

_TOKENS = count(1)
GROUND = "denied.internal"


def noon(day):
    return datetime.combine(day, time(4), UTC)


def letter(organ, day, *, by=None, channel="in_person", subjects=("青苗补偿标准",), **asker):
    """A letter's action, ready to be done."""
    told = {"kind": "natural", "name": "张三", "identity": "34000019900101001X", "contact": {"phone": "13800001234"}}
    return RegisterLetter(
        at_organ=organ,
        asker=Asker(**told | asker),
        channel=channel,
        arrived_on=day,
        subjects=tuple(subjects),
        wanted="请公开本村青苗补偿标准的文件",
        token=f"token{next(_TOKENS)}",
        by=by,
    )


def put_on_file(request, person, outcome, day):
    """Put everything on file that an outcome demands."""
    keys = [record.key for record in outcomes()[outcome].records]
    if outcome == "partial":
        keys += [record.key for record in outcomes()[GROUND].records]
    for key in keys:
        parts = {part: GROUND if part == "grounds" else "有" for part in records()[key].parts}
        kept = {"parts": parts, "by": person, "at": noon(day)}
        OnFile.objects.update_or_create(request=request, key=key, defaults=kept)
