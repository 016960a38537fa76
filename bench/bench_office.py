"""The office with 20 organs of 500 people each: how long its server takes for every screen, how much it asks.

Measured on SQLite, and once more on a PostgreSQL of its own where its server is installed. Queries are counted at 2
organs and at 20: a screen whose count grows would not stay quick in a larger county.
"""

import os
import subprocess
import sys
import tempfile
from http import HTTPStatus
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

ROOT = Path(__file__).parent.parent
FEW, MANY, PEOPLE, ROUNDS = 2, 20, 500, 9
sys.path.insert(0, str(ROOT / "tests"))


def main():
    """Measure on SQLite here, and on PostgreSQL in a process of its own."""
    if "postgres" in os.environ.get("DATABASE_URL", ""):
        measure("PostgreSQL")
        return
    print(f"## The office: {MANY} organs × {PEOPLE} people", flush=True)
    measure("SQLite")
    subprocess.run([ROOT / "script/postgres", sys.executable, __file__], check=True)


def measure(engine):
    """Print a table of every screen on one engine."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ |= {"GONGKAI_DATA": folder, "DJANGO_SETTINGS_MODULE": "gongkai.web.settings"}
        import django

        django.setup()
        from crowd import grow, settle
        from gongkai.cli.init import prepare

        prepare()
        office = settle()
        grow(office, FEW, PEOPLE)
        opened = screens(office)
        few = queries(opened)
        grow(office, MANY, PEOPLE)
        table(engine, few, queries(opened), times(opened))


def screens(office):
    """Return every screen: its name, its address, and a client of somebody who may open it."""
    from django.test import Client

    from crowd import SCREENS

    clients = {role: Client(SERVER_NAME="localhost") for role in office.viewers}
    for role, client in clients.items():
        if role:
            client.force_login(office.viewers[role])
    return [(name, screen.address(name, office), clients[screen.role]) for name, screen in SCREENS.items()]


def queries(opened):
    """Return how many queries each screen asks."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    found = {}
    for name, address, client in opened:
        client.get(address)  # the first of all may load what later ones have at hand
        with CaptureQueriesContext(connection) as asked:
            answer = client.get(address)
        if answer.status_code != HTTPStatus.OK:
            sys.exit(f"{name}: {answer.status_code}")
        found[name] = len(asked)
    return found


def times(opened):
    """Return the milliseconds each screen took, by the clock and of the processor, and the size of its page.

    They take turns, so that a busy moment slows all alike; on a machine that others use, the processor's time is the
    truer one (of the server alone: a database in a process of its own is not in it).
    """
    found = {name: ([], [], []) for name, _, _ in opened}
    for _ in range(ROUNDS):
        for name, address, client in opened:
            start, began = perf_counter(), process_time()
            size = len(client.get(address).content) / 1024
            taken = (perf_counter() - start) * 1000, (process_time() - began) * 1000, size
            for values, value in zip(found[name], taken, strict=True):
                values.append(value)
    return found


def table(engine, few, many, taken):
    """Print what was measured."""
    print(f"\n### {engine}\n\n| screen | median ms | min ms | processor ms | KiB | queries at {FEW} | at {MANY} |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for name, (clock, processor, size) in taken.items():
        shown = f"{median(clock):.1f} | {min(clock):.1f} | {median(processor):.1f} | {size[0]:.0f}"
        print(f"| {name} | {shown} | {few[name]} | {many[name]} |", flush=True)


if __name__ == "__main__":
    main()
