"""Citizens who hand in answer sheets at once, each from a browser and a household of its own; a quarter send twice.

They speak to the office in bare bytes, because they share the machine with it: what they take, it lacks.
"""

import itertools
import json
import re
import socket
import threading
from dataclasses import dataclass, field
from http import HTTPStatus
from time import perf_counter
from urllib.parse import urlencode

SET_UP = """
from datetime import date, timedelta
from gongkai.web.dialogue.models import Survey
from gongkai.web.organs.models import Organ, OrganSetting, Person
organ = Organ.add_root(kind="county", name="青禾县人民政府")
OrganSetting.objects.create(organ=organ, key="survey_same_address", value="100000000", since=date(2020, 1, 1))
days = {"opens_on": now.date() - timedelta(days=2), "closes_on": now.date() + timedelta(days=9)}
author = Person.objects.create(username="a", name="王某")
survey = Survey.objects.create(organ=organ, kind="survey", title="调查", stage="published", author=author, **days)
asked = [
    survey.questions.create(place=1, kind="single", text="一", options=["甲", "乙", "丙"]),
    survey.questions.create(place=2, kind="multiple", text="二", options=["甲", "乙", "丙"]),
    survey.questions.create(place=3, kind="scale", text="三"),
    survey.questions.create(place=4, kind="text", text="四", required=False),
]
print(survey.pk, *(each.pk for each in asked))
"""
KEPT = """
import json
from django.db.models import Count
from gongkai.web.dialogue.models import Sheet
from gongkai.web.dialogue.models import SheetAnswer
from gongkai.web.organs.audit import faults
from gongkai.web.organs.models import AuditRow
texts = sorted(SheetAnswer.objects.filter(option=None).values_list("text", flat=True))
rows = AuditRow.objects.filter(action="take_answers")
print(json.dumps({"texts": texts, "sheets": Sheet.objects.count(), "rows": rows.count(),
    "told": sum(row.detail["count"] for row in rows), "broken": [f"{each}" for each in faults()],
    "halves": Sheet.objects.annotate(n=Count("answers")).exclude(n=5).count()}))
"""


@dataclass
class HandedIn:
    """What the citizens handed in: how long each sheet took until it was acknowledged, by its text."""

    acknowledged: dict[str, float] = field(default_factory=dict)
    refused: list[int] = field(default_factory=list)


def hand_in(port, numbers, citizens, seconds):
    """Let so many citizens hand sheets in one after another for so long; `numbers` are the survey and its questions."""
    with _line(port) as line:
        _send(line, numbers, 0, 0, "0000第000000份")  # what is loaded the first time is not what is measured
    handed, end, lock = HandedIn(), perf_counter() + seconds, threading.Lock()

    def citizen(place):
        with _line(port) as line:
            for count in itertools.count():
                if perf_counter() >= end:
                    break
                text, start = f"{place:04}第{count:06}份", perf_counter()
                answers = [_send(line, numbers, place, count, text) for _ in range(2 if count % 4 == 0 else 1)]
                with lock:
                    if set(answers) == {HTTPStatus.FOUND}:
                        handed.acknowledged[text] = (perf_counter() - start) / len(answers)
                    else:
                        handed.refused.extend(answers)

    crowd = [threading.Thread(target=citizen, args=(place,)) for place in range(citizens)]
    for each in crowd:
        each.start()
    for each in crowd:
        each.join()
    return handed


def faults(installation, handed):
    """Return what is wrong with what the office kept: lost, doubled, half a sheet, a trail that tells otherwise."""
    told = installation.python(KEPT)
    assert told.returncode == 0, told.stderr
    kept = json.loads(told.stdout.splitlines()[-1])
    wrong = {
        "lost": sorted(set(handed.acknowledged) - set(kept["texts"])),
        "doubled": len(kept["texts"]) - len(set(kept["texts"])),
        "more than was sent": kept["sheets"] - len(handed.acknowledged),
        "half a sheet": kept["halves"],
        "not in the trail": kept["sheets"] - kept["told"],
        "trail": kept["broken"],
        "refused": handed.refused[:5],
    }
    return {name: found for name, found in wrong.items() if found}, kept["rows"]


_HEAD = (
    "POST /surveys/{survey} HTTP/1.1\r\nHost: localhost\r\nOrigin: https://localhost\r\nCookie: csrftoken={word}\r\n"
    "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n"
    "X-Forwarded-For: {address}\r\nX-Forwarded-Proto: https\r\n\r\n"
)
_LENGTH = re.compile(rb"\r\nContent-Length: (\d+)", re.IGNORECASE)


def _line(port):
    return socket.create_connection(("127.0.0.1", port), timeout=60)


def _send(line, numbers, place, count, text):
    """Send a sheet as a new browser does: with the word its form held, in the cookie too; return the status."""
    survey, *asked = numbers
    word = f"{place:04}{count:06}".ljust(32, "w")
    told = [("csrfmiddlewaretoken", word), (f"q{asked[0]}", count % 3), (f"q{asked[1]}", 0), (f"q{asked[1]}", 2)]
    told += [(f"q{asked[2]}", 1 + count % 5), (f"q{asked[3]}", text)]
    body = urlencode(told)
    address = f"10.{count % 200}.{place // 250}.{place % 250 + 1}"
    line.sendall((_HEAD.format(survey=survey, word=word, length=len(body), address=address) + body).encode())
    return _status(line)


def _status(line):
    """Read an answer to its end; return its status."""
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += _more(line)
    head, _, body = answer.partition(b"\r\n\r\n")
    length, got = int(_LENGTH.search(head)[1]), len(body)
    while got < length:
        got += len(_more(line))
    return int(head.split(b" ", 2)[1])


def _more(line):
    piece = line.recv(65536)
    assert piece, "the office hung up"
    return piece
