"""A report compiled from many records: requests, items and rows of registers of one organ, of six years.

Each number of records, a third of each kind, gets a database of its own; on SQLite, and on a PostgreSQL of its own
where its server is installed. BENCH_RECORDS (numbers with commas between) says how many; BENCH_PLANS=1 prints how the
slowest queries are done.
"""

import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parent.parent
COUNTS = os.environ.get("BENCH_RECORDS", "10000,100000,1000000").split(",")
ROUNDS, YEAR, BATCH, SLOWEST = 5, 2025, 5000, 6
FIRST = date(2020, 1, 6)
NOW = datetime(2026, 1, 12, 1, 30, tzinfo=UTC)
sys.path[:0] = [str(ROOT / "tests"), str(Path(__file__).parent)]


def main():
    """Measure each number of records in a process of its own, on SQLite and on PostgreSQL."""
    if len(sys.argv) > 1:
        measure(int(sys.argv[1]))
        return
    print("## Reporting: a report compiled from the records\n", flush=True)
    print("| engine | records | of the year | compiled, median ms | queries | the slowest ms |", flush=True)
    print("|---|---:|---:|---:|---:|---:|", flush=True)
    for engine in ([], [ROOT / "script/postgres"]):
        for count in COUNTS:
            subprocess.run([*engine, sys.executable, __file__, count], check=True)


def measure(count):
    """Print what was measured over so many records."""
    from filled import office

    with office(f"reporting-{count}") as filled:
        compiled(filled(lambda: fill(count)), count)


def fill(count):
    """Return the report of a town, begun, with so many records."""
    from published_items import publish, settle

    from gongkai.web.reporting.actions.begin import BeginReport

    organ = settle(1)[0]
    publish([organ], count // 3)
    for start in range(0, count // 3, BATCH):
        numbers = range(start, min(start + BATCH, count // 3))
        ask(organ, numbers)
        decide(organ, numbers)
    return BeginReport(organ, YEAR).do(actor=None, at=NOW)


def ask(organ, numbers):
    """Write requests, nine in ten of them concluded, of every kind of applicant and with every outcome."""
    from gongkai.law import form
    from gongkai.web.requests.models import Applicant, Letter, Request

    chance = Random(numbers[0])  # noqa: S311 -- to vary, not to hide
    outcomes = [row.key for row in form("2021").t3_rows if row.result]
    kinds = [column.key for column in form("2021").t3_columns][:-1]
    applicant, _ = Applicant.objects.get_or_create(organ=organ, mark="0", defaults={"kind": "natural", "name": "张三"})
    told = {"channel": "in_person", "text": "办法", "at": NOW, "arrived_on": FIRST}
    letter, _ = Letter.objects.get_or_create(organ=organ, applicant=applicant, defaults=told)
    rows = []
    for number in numbers:
        on = day(chance)
        closed = on + timedelta(days=chance.randrange(1, 40)) if chance.random() < 0.9 else None
        rows.append(
            Request(
                organ=organ,
                letter=letter,
                number=str(number),
                code=str(number),
                subject="办法",
                wanted="办法",
                kind=chance.choice(kinds),
                channel="in_person",
                state="closed" if closed else "open",
                received_on=on,
                concluded_on=closed,
                concluded_as=chance.choice(outcomes) if closed else "",
                days_used=10 if closed else None,
            )
        )
    Request.objects.bulk_create(rows)


def decide(organ, numbers):
    """Write rows of every register."""
    from gongkai.web.publishing.models import RegisterRow
    from gongkai.web.publishing.models.register import REGISTERS

    chance = Random(numbers[0] + 1)  # noqa: S311 -- to vary, not to hide
    RegisterRow.objects.bulk_create(
        RegisterRow(
            organ=organ,
            register=REGISTERS[number % len(REGISTERS)][0],
            number=str(number),
            matter="事项",
            decided_on=day(chance),
            amount=number % 1000 if REGISTERS[number % len(REGISTERS)][0] == "fee" else None,
        )
        for number in numbers
    )


def day(chance):
    """Return a day of the six years."""
    return FIRST + timedelta(days=chance.randrange(2190))


def compiled(report, count):
    """Print how long the report takes, and the slowest of its queries."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from gongkai.web.publishing.models import Item, RegisterRow
    from gongkai.web.reporting.value import compile_report
    from gongkai.web.requests.models import Request

    with CaptureQueriesContext(connection) as queries:
        compile_report(report)
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        compile_report(report)
        times.append((perf_counter() - start) * 1000)
    of_year = (
        Item.objects.filter(released_on__year=YEAR).count()
        + Request.objects.filter(received_on__year=YEAR).count()
        + RegisterRow.objects.filter(decided_on__year=YEAR).count()
    )
    slowest = sorted(queries.captured_queries, key=lambda each: -float(each["time"]))[:SLOWEST]
    spent = ", ".join(f"{float(each['time']) * 1000:.0f}" for each in slowest)
    said = f"{count:,} | {of_year:,} | {median(times):.0f} | {len(queries)} | {spent}"
    print(f"| {connection.vendor} | {said} |", flush=True)
    if os.environ.get("BENCH_PLANS"):
        explain(slowest)


def explain(queries):
    """Print how the engine does each query."""
    from django.db import connection

    word = "EXPLAIN QUERY PLAN" if connection.vendor == "sqlite" else "EXPLAIN ANALYZE"
    for each in queries:
        print(f"\n{each['time']} s  {each['sql'][:1500]}")
        with connection.cursor() as cursor:
            cursor.execute(f"{word} {each['sql'].replace('%', '%%')}")
            print("\n".join(str(row) for row in cursor.fetchall()), flush=True)


if __name__ == "__main__":
    main()
