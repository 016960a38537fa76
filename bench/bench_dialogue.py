"""1,000,000 hotline orders and letters of 60 organs: their lists and figures, as clerks and the county open them.

Written in bulk, in the states years of work leave behind. Measured on SQLite, and once more on a PostgreSQL of its
own where its server is installed. BENCH_DIALOGUE tells another number.
"""

import os
import sys
from datetime import UTC, date, datetime, time, timedelta
from http import HTTPStatus
from itertools import islice
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import perf_counter, process_time

ROOT = Path(__file__).parent.parent
COUNT, ORGANS, ROUNDS, AT_ONCE = int(os.environ.get("BENCH_DIALOGUE", "1000000")), 60, 15, 5000
WRITTEN = 50_000
"""So many of each are written one by one; every organ, day and state is among them."""
LAST, SPAN = date(2026, 3, 2), 4 * 365
ORDERS = ("consultation", "help", "complaint", "suggestion", "urgent")
LETTERS = ("consultation", "complaint", "suggestion", "help")
MOST = 300
"""Milliseconds a page may take."""


def main():
    """Measure on both engines."""
    from filled import on_both

    on_both(__file__, f"## Dialogue: {COUNT:,} hotline orders and letters of {ORGANS} organs", measure)


def measure(engine):
    """Print what was measured on one engine."""
    from filled import office

    with office("dialogue") as filled:
        organs, seconds = filled(fill)
        print(f"\n### {engine}\n\n{COUNT:,} rows written in {seconds:.0f} s.", flush=True)
        print("\n| page | median ms | p99 ms | processor ms | queries | |\n|---|---:|---:|---:|---:|---|")
        for name, (client, address) in opened(organs).items():
            print(f"| {name} | {' | '.join(times(client, address))} |", flush=True)


def fill():
    """Write the rows; return the organs, and the seconds it took."""
    start = perf_counter()
    organs = settle()
    write(orders(organs), COUNT // 2, "number")
    write(letters(organs), COUNT - COUNT // 2, "number", "code", "token")
    return organs, perf_counter() - start


def settle():
    """Return the organs."""
    from gongkai.web.organs.models import Organ

    county = Organ.add_root(kind="county", name="青禾县人民政府")
    return [county.add_child(kind="department", name=f"青禾县第{number}局") for number in range(ORGANS)]


def write(rows, count, *differing):
    """Write some of the rows, and let the engine copy them until there are so many."""
    from copied import copy_rows

    some = list(islice(rows, min(WRITTEN, count)))
    type(some[0]).objects.bulk_create(some, batch_size=AT_ONCE)
    copy_rows(type(some[0]), count, differing)


def course(chance, number):
    """Return when something came, by when it was due, and when it was answered (None: it waits)."""
    came = LAST - timedelta(days=number % SPAN)
    due = came + timedelta(days=chance.choice((3, 5, 15)))
    waits = (came > LAST - timedelta(days=20) and chance.random() < 0.5) or chance.random() < 0.001
    return came, due, None if waits else came + timedelta(days=chance.randrange(1, 8))


def orders(organs):
    """Yield orders without end."""
    from gongkai.web.dialogue.models import Order

    chance, number = Random(1), 0  # noqa: S311 -- what comes, and when
    while True:
        number += 1
        came, due, answered = course(chance, number)
        told = {"kind": chance.choice(ORDERS), "subject": "路灯不亮", "received_on": came, "due": due}
        if answered:
            told |= {"state": "closed", "replied_on": answered, "closed_on": answered, "in_time": answered <= due}
            told |= {"visited_on": answered, "satisfaction": chance.choice(("satisfied", "fair", "dissatisfied"))}
        yield Order(organ=chance.choice(organs), number=f"GD{number:09}", caller="", **told)


def letters(organs):
    """Yield letters without end."""
    from gongkai.web.dialogue.models import Letter

    chance, number = Random(2), 0  # noqa: S311 -- the same
    while True:
        number += 1
        came, due, answered = course(chance, number)
        at = datetime.combine(came, time(4), UTC)
        told = {"kind": chance.choice(LETTERS), "received_on": came, "due": due, "at": at, "days": 5}
        if answered:
            told |= {"state": "answered", "answered_on": answered, "in_time": answered <= due, "acknowledged_at": at}
        told |= {"channel": "web", "code": f"c{number}", "token": f"t{number}", "acknowledge_by": at}
        yield Letter(organ=chance.choice(organs), number=f"第{number}号", subject="路灯不亮", contact="", **told)


def opened(organs):
    """Return what is opened: name, client and address."""
    from django.urls import reverse
    from filled import client_of

    from gongkai.web.dialogue.models import Order

    desk = client_of("clerk", "clerk", organs[0])
    above = client_of("overseer", "overseer", organs[0].get_parent())
    one = Order.objects.filter(organ=organs[0]).first()
    queries = {
        "": "all",
        "?which=overdue": "overdue",
        "?which=waiting": "waiting",
        "?state=closed&kind=complaint": "closed complaints",
        "?received_on_from=2025-01-01&received_on_to=2025-12-31": "of a year",
        "?page=1000": "far behind",
        f"?q={one.number}": "by number",
    }
    pages = {}
    for who, client in (("clerk", desk), ("county", above)):
        pages |= {f"orders, {who}, {name}": (client, reverse("orders") + query) for query, name in queries.items()}
        pages[f"figures of a year of orders, {who}"] = (client, reverse("order_figures") + "?year=2025")
        pages[f"letters, {who}"] = (client, reverse("letters"))
        pages[f"letters, {who}, by day due"] = (client, reverse("letters") + "?sort=due")
        pages[f"first screen, {who}"] = (client, reverse("desk"))
    return pages | {"an order": (desk, reverse("order", args=[one.pk]))}


def times(client, address):
    """Return milliseconds by the clock and of the processor, the queries, and whether it was too long."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    if client.get(address).status_code != HTTPStatus.OK:
        sys.exit(f"{address}: {client.get(address).status_code}")
    with CaptureQueriesContext(connection) as queries:
        client.get(address)
    count = len(queries)
    clock, processor = [], []
    for _ in range(ROUNDS):
        start, began = perf_counter(), process_time()
        client.get(address)
        clock.append((perf_counter() - start) * 1000)
        processor.append((process_time() - began) * 1000)
    middle, last = median(clock), quantiles(clock, n=100)[98]
    verdict = "" if middle < MOST else "too long"
    return f"{middle:.1f}", f"{last:.1f}", f"{median(processor):.1f}", f"{count}", verdict


if __name__ == "__main__":
    main()
