"""100,000 released items of 20 organs: pages against a stock page of Wagtail's, the first screen, the search.

Measured on SQLite, and once more on a PostgreSQL of its own where its server is installed. The stock page is a bare
subclass of Wagtail's page in the same frame, with text of the same length, served by Wagtail.
"""

import os
import sys
from http import HTTPStatus
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import perf_counter, process_time

ROOT = Path(__file__).parent.parent
COUNT, ORGANS, ROUNDS, QUERIES = int(os.environ.get("BENCH_ITEMS", "100000")), 20, 60, 200
sys.path[:0] = [str(ROOT / "tests"), str(Path(__file__).parent)]


def main():
    """Measure on both engines."""
    from filled import on_both

    on_both(__file__, f"## Publishing: {COUNT:,} items of {ORGANS} organs", measure)


def measure(engine):
    """Print what was measured on one engine."""
    from filled import office

    with office("publishing", beside_stock) as filled:
        organs, seconds = filled(fill)
        print(f"\n### {engine}\n\n{COUNT:,} items written, listed and indexed in {seconds:.0f} s.", flush=True)
        pages(organs)
        searches()


def beside_stock(settings):
    """Let the stock page be served beside the office's."""
    settings.TEMPLATES[0]["DIRS"] = [Path(__file__).parent / "templates"]
    settings.ROOT_URLCONF = "stock_urls"


def fill():
    """Publish the items; return the organs, and the seconds it took."""
    from published_items import publish, settle

    organs, start = settle(ORGANS), perf_counter()
    publish(organs, COUNT)
    return organs, perf_counter() - start


def pages(organs):
    """Print a table of the public's pages and the clerk's first screen, against the stock page."""
    taken = times(opened(organs))
    stock = median(taken["stock page of Wagtail's"][0])
    print("\n| page | median ms | p99 ms | processor ms | queries | against stock |\n|---|---:|---:|---:|---:|---:|")
    for name, (clock, processor, queries) in taken.items():
        last = quantiles(clock, n=100)[98]
        spent = f"{median(clock):.1f} | {last:.1f} | {median(processor):.1f} | {queries}"
        print(f"| {name} | {spent} | {median(clock) / stock:.2f} × |", flush=True)


def opened(organs):
    """Return what is opened: name, client, and the address of each round."""
    from django.test import Client
    from django.urls import reverse
    from filled import client_of
    from stock_urls import stock

    from gongkai.web.publishing.models import Column, Item, Listed

    chance = Random(1)  # noqa: S311 -- which pages are opened
    keys = list(Listed.objects.order_by("pk").values_list("item", flat=True))
    text = Item.objects.get(pk=keys[0]).body
    address = stock(text)
    leaf = [column.pk for column in Column.objects.filter(organ=organs[1], numchild=0)]
    large = Column.objects.filter(organ=organs[1], kind="statutory").first()
    reader, office = Client(SERVER_NAME="localhost"), client_of("clerk", "clerk", organs[0])
    return {
        "stock page of Wagtail's": (reader, lambda: address),
        "item": (reader, lambda: reverse("public_item", args=[chance.choice(keys)])),
        "list of a column": (reader, lambda: reverse("public_column", args=[chance.choice(leaf)])),
        "list of a block with all columns in it": (reader, lambda: reverse("public_column", args=[large.pk])),
        "site of an organ": (reader, lambda: reverse("public_organ", args=[chance.choice(organs).pk])),
        "search": (reader, lambda: reverse("search") + "?q=公开"),
        "feed of an organ": (reader, lambda: reverse("organ_feed", args=[chance.choice(organs).pk])),
        "clerk's first screen": (office, lambda: reverse("desk")),
    }


def times(asked):
    """Return milliseconds by the clock and of the processor, and the queries, of each page; they take turns."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    found = {}
    for name, (client, address) in asked.items():
        if client.get(address()).status_code != HTTPStatus.OK:
            sys.exit(f"{name}: {client.get(address()).status_code}")
        with CaptureQueriesContext(connection) as queries:
            client.get(address())
        found[name] = [], [], len(queries)
    for _ in range(ROUNDS):
        for name, (client, address) in asked.items():
            where, start, began = address(), perf_counter(), process_time()
            b"".join(client.get(where))
            found[name][0].append((perf_counter() - start) * 1000)
            found[name][1].append((process_time() - began) * 1000)
    return found


def searches():
    """Print how long searches take, and whether they find what a scan of every text finds."""
    from gongkai.web.publishing.models import Listed
    from gongkai.web.publishing.search.finding import MOST, find
    from gongkai.web.publishing.search.folding import squeeze
    from gongkai.web.publishing.search.sought import Sought

    chance = Random(2)  # noqa: S311 -- what is looked for
    texts = {key: squeeze(text) for key, text in Listed.objects.order_by("-pk").values_list("pk", "text").iterator()}
    keys, clock, processor, right, wanted, hits = list(texts), [], [], 0, 0, []
    for number in range(QUERIES):
        line = chance.choice([line for line in texts[chance.choice(keys)].split("\n") if len(line) > 6])
        length = 2 + number % 5
        start = chance.randrange(len(line) - length)
        word = line[start : start + length]
        began, used = perf_counter(), process_time()
        found = find(Sought((word,)))
        clock.append((perf_counter() - began) * 1000)
        processor.append((process_time() - used) * 1000)
        expected = [key for key, text in texts.items() if word in text]
        hits.append(len(expected))
        right += len(set(found.keys) & set(expected[:MOST]))
        wanted += len(expected[:MOST])
        if list(found.keys) != expected[:MOST]:
            print(f"\n{word}: {len(found.keys)} found, {len(expected)} there")
    spread = quantiles(clock, n=100)
    print(
        f"\n{QUERIES} searches for two to six characters, {min(hits)} to {max(hits):,} hits,"
        f" the newest {MOST:,} of each: median {median(clock):.1f} ms, p99 {spread[98]:.1f} ms"
        f" (of the processor here: p99 {quantiles(processor, n=100)[98]:.1f} ms); recall {right / wanted:.4f}.",
        flush=True,
    )


if __name__ == "__main__":
    main()
