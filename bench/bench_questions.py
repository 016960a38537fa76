"""Automatic answers: the measured questions of the sample county among 100,000 released items, and how long they take.

Measured on SQLite, and once more on a PostgreSQL of its own. The other items are texts of this program's own words, so
that they share words with the questions and answer none.
"""

import os
import sys
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

ROOT = Path(__file__).parent.parent
COUNT = int(os.environ.get("BENCH_ITEMS", "100000"))
sys.path[:0] = [str(ROOT / "tests"), str(Path(__file__).parent)]


def main():
    """Measure on both engines."""
    from filled import on_both

    on_both(__file__, f"## Automatic answers: {COUNT:,} items", measure)


def measure(engine):
    """Print what was measured on one engine."""
    from filled import office

    with office("questions") as filled:
        filled(fill)
        print(f"\n### {engine}\n")
        told()


def fill():
    """Settle the sample county, and publish the items in the organs that have no site yet."""
    from published_items import AT, publish

    from enquiries import settle
    from gongkai.web.organs.models import Organ
    from gongkai.web.publishing.actions.column import OpenSite
    from gongkai.web.publishing.models import Column

    settle()
    taken = Column.objects.values("organ")
    others = list(Organ.objects.filter(kind__in=("county", "township", "department")).exclude(pk__in=taken))
    for organ in others:
        OpenSite(organ).do(actor=None, at=AT)
    publish(others, COUNT)


def told():
    """Print the shares, those that were looked at while the words were tuned apart from the others, and the times."""
    from enquiries import ask, cases, shares

    cases_, puts, times = cases(), [], []
    for case in cases_:
        ask(case)
        start = perf_counter()
        puts.append(ask(case))
        times.append((perf_counter() - start) * 1000)
    print("| questions | with a source | right | declined | wrong | without a source | declined | wrong |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    for name, some in (
        ("looked at while tuning", [each for each in puts if not each.held_out]),
        ("held out", [each for each in puts if each.held_out]),
        ("all", puts),
    ):
        known, other = shares(some)
        figures = (known.total(), known["right"], known["declined"], known["wrong"])
        print(
            f"| {name} | {' | '.join(map(str, figures))} | {other.total()} | {other['declined']} | {other['wrong']} |"
        )
    last = quantiles(times, n=100)[98]
    print(f"\n{len(times)} questions: median {median(times):.1f} ms, p99 {last:.1f} ms.", flush=True)


if __name__ == "__main__":
    main()
