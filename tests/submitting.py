"""Citizens who submit applications at once, each from an address of their own, to an office that may be killed."""

import itertools
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from time import perf_counter, sleep

from applying import TOLD

FREE = {"GONGKAI_SUBMISSIONS_HOURLY": "100000000", "GONGKAI_TLS": "1", "GONGKAI_LOG_LEVEL": "ERROR"}
"""No bound by address, and the office behind a proxy that tells whose address it is."""

SET_UP = """
from datetime import date
from gongkai.web.organs.models import Organ, OrganSetting
county = Organ.add_root(kind="county", name="青禾县人民政府")
town = county.add_child(kind="township", name="柳溪镇人民政府")
OrganSetting.objects.create(organ=county, key="web_letters_hourly", value="100000000", since=date(2020, 1, 1))
print(town.pk)
"""
KEPT = """
import json
from gongkai.web.requests.models import Applicant, Letter, Request
from gongkai.web.organs.models import AuditRow
numbers = list(Request.objects.order_by("pk").values_list("number", flat=True))
print(json.dumps({"numbers": numbers, "letters": Letter.objects.count(), "applicants": Applicant.objects.count(),
    "trail": AuditRow.objects.filter(action="submit_letter").count()}))
"""


@dataclass
class Sent:
    """What the citizens sent: number and time by token of all that was acknowledged, and tokens of all that was not."""

    acknowledged: dict[str, tuple[str, float]] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)


@contextmanager
def running(installation, first=""):
    """Run the office as a process of its own, after the lines `first`; give its port and the process, to be killed."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-c", f"{first}\nfrom gongkai.cli.app import main\nmain()"]
    command += ["serve", "--bind", f"127.0.0.1:{port}", "--no-worker"]
    with (installation.folder / "served.txt").open("ab") as told:
        office = subprocess.Popen(command, env=installation.environment() | FREE, stdout=told, stderr=told)
    try:
        _await(port, office)
        yield port, office
    finally:
        if office.poll() is None:
            office.send_signal(signal.SIGTERM)
        office.wait()


def _await(port, office):
    for _ in range(600):
        assert office.poll() is None, "the office ended before it answered"
        with suppress(OSError, HTTPException), closing(HTTPConnection("127.0.0.1", port, timeout=5)) as line:
            if post(line, "/health/alive", None, 1)[0] == HTTPStatus.OK:
                return
        sleep(0.2)
    raise AssertionError(f"port {port} does not answer")


def post(connection, path, told, citizen):
    """Send JSON as a citizen (None: ask); return status and what was answered."""
    headers = {"X-Forwarded-For": f"10.0.{citizen // 250}.{citizen % 250 + 1}", "X-Forwarded-Proto": "https"}
    headers |= {"Host": "localhost", "Content-Type": "application/json"}
    body = None if told is None else json.dumps(told)
    connection.request("GET" if told is None else "POST", path, body, headers)
    with connection.getresponse() as answer:
        return answer.status, answer.read()


def submit(port, organ, citizens, seconds, stop=None, after=0):
    """Let so many citizens submit one application after another for so long; `stop` is called once `after` are in."""
    sent, end, lock, stopped = Sent(), perf_counter() + seconds, threading.Lock(), []

    def citizen(place):
        with closing(HTTPConnection("127.0.0.1", port, timeout=60)) as line:
            for count in itertools.count():
                if perf_counter() >= end or stopped:
                    break
                ask_once(line, place, count)

    def ask_once(line, place, count):
        token, start = f"citizen-{os.getpid()}-{place:04}-{count:06}", perf_counter()
        with lock:
            sent.open.add(token)
        with suppress(OSError, HTTPException):
            status, body = post(line, "/api/v1/requests", application(organ, token), place)
            assert status == HTTPStatus.CREATED, body
            number = json.loads(body)["requests"][0]["number"]
            with lock:
                sent.open.discard(token)
                sent.acknowledged[token] = (number, perf_counter() - start)
            if stop and not stopped and len(sent.acknowledged) >= after:
                stopped.append(stop())

    crowd = [threading.Thread(target=citizen, args=(place,)) for place in range(citizens)]
    for each in crowd:
        each.start()
    for each in crowd:
        each.join()
    return sent


def application(organ, token):
    """Return an application that differs from all others by its token."""
    return TOLD | {"organ": organ, "token": token, "wanted": f"{TOLD['wanted']}（{token}）"}


def faults(installation, sent, resent=()):
    """Return what is wrong with what the office kept: something lost, something doubled, a gap in the numbers."""
    told = installation.python(KEPT)
    assert told.returncode == 0, told.stderr
    kept = json.loads(told.stdout.splitlines()[-1])
    numbers, acknowledged = kept["numbers"], [number for number, _ in sent.acknowledged.values()]
    serials = sorted(int(number.partition("第")[2].partition("号")[0]) for number in numbers)
    most = len(acknowledged) + len(sent.open)
    wrong = {
        "lost": sorted(set(acknowledged) - set(numbers)),
        "acknowledged twice": len(acknowledged) - len(set(acknowledged)),
        "doubled": len(numbers) - len(set(numbers)),
        "gaps": serials != list(range(1, len(serials) + 1)),
        "half a letter": {kept["letters"], kept["applicants"]} != {len(numbers)} or kept["trail"] < len(numbers),
        "more than was sent": len(numbers) > most or bool(resent and len(numbers) != len(resent)),
    }
    return {name: found for name, found in wrong.items() if found}
