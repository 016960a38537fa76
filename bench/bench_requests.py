"""200,000 requests of 20 organs: the register, a case, likes, statistics and the first screen, as a clerk opens them.

They are taken in as registers, so every one has its events and stands as the clock says; some more come over the web,
whose applicants look how they stand. Measured on SQLite, and once more on a PostgreSQL of its own where its server is
installed. BENCH_REQUESTS tells another number.
"""

import os
import sys
from datetime import UTC, date, datetime, timedelta
from http import HTTPStatus
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import perf_counter, process_time
from types import SimpleNamespace

ROOT = Path(__file__).parent.parent
COUNT, ORGANS, ROUNDS = int(os.environ.get("BENCH_REQUESTS", "200000")), 20, 40
AT = datetime(2026, 3, 2, 4, tzinfo=UTC)
SINCE, OPEN_FROM = date(2022, 1, 4), date(2026, 2, 9)
KINDS = ("自然人",) * 8 + ("商业企业", "法律服务机构")
ENDS = ("予以公开",) * 5 + (
    "本机关不掌握相关政府信息",
    "部分公开",
    "属于行政执法案卷",
    "重复申请",
    "信访举报投诉类申请",
)
sys.path[:0] = [str(ROOT / "tests"), str(Path(__file__).parent)]


def main():
    """Measure on both engines."""
    from filled import on_both

    on_both(__file__, f"## Requests: {COUNT:,} cases of {ORGANS} organs", measure)


def measure(engine):
    """Print what was measured on one engine."""
    from filled import office

    with office("requests") as filled:
        organs, receipts, seconds = filled(fill)
        print(f"\n### {engine}\n\n{COUNT:,} requests taken in as registers in {seconds:.0f} s.", flush=True)
        print("\n| page | median ms | p99 ms | processor ms | queries |\n|---|---:|---:|---:|---:|")
        for name, (client, address) in (opened(organs) | followed(receipts)).items():
            print(f"| {name} | {' | '.join(times(client, address))} |", flush=True)


def fill():
    """Take the registers in, and what comes over the web; return the organs, the receipts, and the seconds it took."""
    start = perf_counter()
    organs = take_in()
    return organs, list(handed_in(organs[0])), perf_counter() - start


def handed_in(organ):
    """Hand some requests in over the web, from a household each; yield number and code of each."""
    from django.test import Client

    from applying import apply, receipt_of

    for number in range(ROUNDS):
        yield receipt_of(apply(Client(SERVER_NAME="localhost", REMOTE_ADDR=f"10.0.{number}.1"), organ))


def take_in():
    """Take in a register for every organ; return the organs."""
    from published_items import Writer

    from gongkai.web.organs.models import Organ
    from gongkai.web.requests.actions.carry_in import CarryIn
    from gongkai.web.requests.carried_in import Walk
    from registers import book

    chance = Random(1)  # noqa: S311 -- what is asked for, and when
    county = Organ.add_root(kind="county", name="青禾县人民政府")
    organs = [county.add_child(kind="department", name=f"青禾县第{number}局") for number in range(ORGANS)]
    writer = Writer(chance)
    for organ in organs:
        walk = Walk(organ, AT.date()).take(book(rows(writer, chance, COUNT // ORGANS)))
        if walk.problems:
            sys.exit(str(walk.problems[0]))
        CarryIn(organ, walk.taken, "register.xlsx", "0" * 64).do(actor=None, at=AT)
    return organs


def rows(writer, chance, count):
    """Yield the rows of a register: four years of requests, the last weeks' still open; every fifth applicant again."""
    span = (AT.date() - SINCE).days
    for number in range(count):
        day = SINCE + timedelta(days=number * span // count)
        who = chance.randrange(count * 4 // 5)
        told = {"number": f"第{number}号", "subject": writer.paragraph(12)[:40], "kind": chance.choice(KINDS)}
        told |= {
            "channel": "当面提交",
            "received_on": f"{day}",
            "name": f"申请人{who}",
            "phone": f"{13800000000 + who}",
        }
        if day < OPEN_FROM:
            told |= {"outcome": chance.choice(ENDS), "closed_on": f"{day + timedelta(days=chance.randrange(1, 20))}"}
        yield told


def opened(organs):
    """Return what is opened: name, client, and the address of each round."""
    from django.urls import reverse
    from filled import client_of

    from gongkai.web.requests.models import Request

    chance = Random(1)  # noqa: S311 -- which cases are opened
    desk = client_of("clerk", "clerk", organs[0])
    above = client_of("overseer", "overseer", organs[0].get_parent())
    mine = list(Request.objects.filter(organ=organs[0]).values_list("pk", flat=True))
    register = reverse("cases")
    return {
        "register": (desk, lambda: register),
        "register, what is under way": (desk, lambda: f"{register}?state=running&sort=due"),
        "register, a word looked for": (desk, lambda: f"{register}?q=公开"),
        "register of all organs": (above, lambda: register),
        "case": (desk, lambda: reverse("case", args=[chance.choice(mine)])),
        "likes of a case": (desk, lambda: reverse("alike", args=[chance.choice(mine)])),
        "statistics of a year": (desk, lambda: f"{reverse('request_statistics')}?year=2025"),
        "clerk's first screen": (desk, lambda: reverse("desk")),
    }


def followed(receipts):
    """Return the same of what applicants open: each looks in a browser of their own how their request stands."""
    from itertools import cycle

    from django.test import Client
    from django.urls import reverse

    from applying import track

    browsers = [Client(SERVER_NAME="localhost") for _ in receipts]
    for browser, receipt in zip(browsers, receipts, strict=True):
        track(browser, *receipt)
    following = cycle(browsers)
    page = reverse("own_request")
    return {
        "an applicant's own request": (SimpleNamespace(get=lambda address: next(following).get(address)), lambda: page)
    }


def times(client, address):
    """Return milliseconds by the clock and of the processor, and the queries, of a page."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    if client.get(address()).status_code != HTTPStatus.OK:
        sys.exit(f"{address()}: {client.get(address()).status_code}")
    with CaptureQueriesContext(connection) as queries:
        client.get(address())
    count = len(queries)
    clock, processor = [], []
    for _ in range(ROUNDS):
        where, start, began = address(), perf_counter(), process_time()
        client.get(where)
        clock.append((perf_counter() - start) * 1000)
        processor.append((process_time() - began) * 1000)
    last = quantiles(clock, n=100)[98]
    return f"{median(clock):.1f}", f"{last:.1f}", f"{median(processor):.1f}", f"{count}"


if __name__ == "__main__":
    main()
