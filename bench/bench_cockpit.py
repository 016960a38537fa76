"""The overview of a county of 60 organs over 1,000,000 records, the monthly sheet, the list of flaws, the first screen.

Half of the records are requests, the rest flaws, corrections and numbers kept by month; written in bulk. Measured on
SQLite, and once more on a PostgreSQL of its own where its server is installed. BENCH_COCKPIT tells another number.
"""

import os
import sys
from datetime import UTC, date, datetime, timedelta
from http import HTTPStatus
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import perf_counter

ROOT = Path(__file__).parent.parent
COUNT, ORGANS, ROUNDS, BATCH = int(os.environ.get("BENCH_COCKPIT", "1000000")), 60, 20, 5000
WRITTEN = 100_000
"""So many are written one by one; each of every organ, day and state is among them."""
FIRST, NOW = date(2022, 1, 4), datetime(2026, 3, 2, 4, tzinfo=UTC)
SPAN = (NOW.date() - FIRST).days
sys.path[:0] = [str(ROOT / "tests"), str(Path(__file__).parent)]


def main():
    """Measure on both engines."""
    from filled import on_both

    on_both(__file__, f"## The overview of a county: {COUNT:,} records of {ORGANS} organs", measure)


def measure(engine):
    """Print what was measured on one engine."""
    from filled import client_of, office

    with office("cockpit") as filled:
        county = filled(fill)
        print(f"\n### {engine}\n\n| page | median ms | p95 ms | queries |\n|---|---:|---:|---:|", flush=True)
        client = client_of("overseer", "overseer", county)
        for name, address in pages(county).items():
            print(f"| {name} | {' | '.join(times(client, address))} |", flush=True)


def fill():
    """Write the county, its organs with sites of thirty columns, and their records; return the county."""
    from wagtail.models import Page

    from gongkai.web.organs.models import Organ
    from gongkai.web.publishing.models import Column

    county = Organ.add_root(kind="county", name="青禾县人民政府")
    organs = [county.add_child(kind="township", name=f"青禾县第{number}镇人民政府") for number in range(ORGANS)]
    first, chance = Page.objects.get(depth=2), Random(1)  # noqa: S311 -- to vary, not to hide
    for organ in organs:
        told = {"organ": organ, "newest_on": NOW.date()}
        root = first.add_child(instance=Column(title="站", slug=f"s{organ.pk}", kind="root", **told))
        for number in range(30):
            told["newest_on"] = NOW.date() - timedelta(days=chance.randrange(40))
            root.add_child(instance=Column(title="栏", slug=f"c{number}", kind="news", freshness="news", **told))
    for start in range(0, min(WRITTEN, COUNT) // 2, BATCH):
        ask(organs, range(start, start + BATCH))
        find(organs, range(start, start + BATCH))
    copy_all()
    keep(organs)
    return Organ.objects.get(pk=county.pk)


def copy_all():
    """Let the engine copy what was written until there are as many as there should be."""
    from copied import copy_rows

    from gongkai.web.oversight.models import Flaw
    from gongkai.web.publishing.models import Correction
    from gongkai.web.requests.models import Request

    copy_rows(Request, COUNT // 2, ["number", "code"])
    copy_rows(Flaw, COUNT // 4, ["print"])
    copy_rows(Correction, COUNT // 4, ["code"])


def ask(organs, numbers):
    """Write requests of four years, one in five hundred of them running and late."""
    from gongkai.web.requests.models import Applicant, Letter, Request

    applicant, _ = Applicant.objects.get_or_create(
        organ=organs[0], mark="0", defaults={"kind": "natural", "name": "张三"}
    )
    told = {"channel": "in_person", "text": "办法", "at": NOW, "arrived_on": FIRST}
    letter, _ = Letter.objects.get_or_create(organ=organs[0], applicant=applicant, defaults=told)
    same = {"letter": letter, "subject": "办法", "wanted": "", "kind": "natural", "channel": "in_person"}
    rows = []
    for number in numbers:
        on, runs = FIRST + timedelta(days=number * 7 % SPAN), number % 500 == 0
        stands = {"state": "running", "due": on + timedelta(days=28)} if runs else {"state": "closed"}
        ended = None if runs else on + timedelta(days=10)
        whose = {"organ": organs[number % ORGANS], "number": str(number), "code": str(number)}
        rows.append(Request(received_on=on, concluded_on=ended, closed_on=ended, **whose, **same, **stands))
    Request.objects.bulk_create(rows)


def find(organs, numbers):
    """Write flaws and corrections of four years, one in five hundred open and late."""
    from gongkai.web.oversight.models import Flaw
    from gongkai.web.publishing.models import Correction

    flaws, errors = [], []
    for number in numbers:
        on, organ = FIRST + timedelta(days=number * 11 % SPAN), organs[number % ORGANS]
        due, stands = on + timedelta(days=3), number % 500 == 0
        if number % 2:
            told = {"kind": "dead_link", "print": str(number), "about": "/gone", "address": "/items/1"}
            state = {"state": "open"} if number % 499 == 0 else {"state": "closed", "closed_on": due}
            flaws.append(Flaw(organ=organ, found_on=on, due=due, **told, **state))
        else:
            at = datetime(on.year, on.month, on.day, tzinfo=UTC)
            state = "open" if stands else "answered"
            errors.append(Correction(organ=organ, code=str(number), text="错", at=at, due=due, state=state))
    Flaw.objects.bulk_create(flaws)
    Correction.objects.bulk_create(errors)


def keep(organs):
    """Write what was kept of sixty months."""
    from gongkai.web.organs.watched import all_watched
    from gongkai.web.oversight.models import Gauge

    months = [date(2021 + place // 12, place % 12 + 1, 1) for place in range(3, 63)]
    told = [(organ, month, each.key) for organ in organs for month in months for each in all_watched()]
    Gauge.objects.bulk_create(
        (Gauge(organ=organ, month=month, key=key, count=month.month) for organ, month, key in told), batch_size=BATCH
    )


def pages(county):
    """Return the pages that are opened, by name."""
    from django.urls import reverse

    organ = county.get_children().first()
    return {
        "overview of the county": reverse("cockpit", args=[county.pk]),
        "requests that are late, of one organ": reverse("late_records", args=[organ.pk, "requests.cases"]),
        "monthly sheet": reverse("dispatch", args=[county.pk]),
        "flaws of all organs": reverse("flaws"),
        "flaws that are late": f"{reverse('flaws')}?late=overdue",
        "overseer's first screen": reverse("desk"),
    }


def times(client, address):
    """Return milliseconds by the clock and the queries of a page."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    if client.get(address).status_code != HTTPStatus.OK:
        sys.exit(f"{address}: {client.get(address).status_code}")
    with CaptureQueriesContext(connection) as queries:
        client.get(address)
    count = len(queries)
    if os.environ.get("BENCH_PLANS"):
        for each in sorted(queries.captured_queries, key=lambda each: -float(each["time"]))[:4]:
            print(each["time"], each["sql"][:700])
    clock = []
    for _ in range(ROUNDS):
        start = perf_counter()
        client.get(address)
        clock.append((perf_counter() - start) * 1000)
    return f"{median(clock):.0f}", f"{quantiles(clock, n=20)[18]:.0f}", f"{count}"


if __name__ == "__main__":
    main()
