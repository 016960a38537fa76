"""Time several ways of doing a thing, turn by turn, so that whatever slows the machine slows them all.

What is counted is the processor's time, that of processes started included: what else the machine does counts little.
"""

import gc
from math import ceil
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from statistics import median

TURN = 0.05
"""Seconds a turn should take: a quick way runs several times in its turn, as it would over many reports."""


def race(ways, rounds):
    """Give every way one turn per round; return the milliseconds a run took, on average of each turn."""
    repeats = {name: ceil(TURN / max(_seconds(way, 1), 1e-6)) for name, way in ways.items()}
    times = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            gc.collect()
            times[name].append(_seconds(way, repeats[name]) * 1000)
    return times


def table(title, times, ours):
    """Print the times as a markdown table, each way's median against ours."""
    print(f"\n### {title}\n\n| | min ms | median ms | against ours | per second |\n|---|---:|---:|---:|---:|")
    own = median(times[ours])
    for name, taken in times.items():
        ratio = "" if name == ours else f"{median(taken) / own:.1f} ×"
        print(f"| {name} | {min(taken):.3f} | {median(taken):.3f} | {ratio} | {1000 / median(taken):.0f} |")


def _seconds(way, repeats):
    way()  # what is loaded or worked out once is not what is measured
    start = _spent()
    for _ in range(repeats):
        way()
    return (_spent() - start) / repeats


def _spent():
    return sum(spent.ru_utime + spent.ru_stime for spent in map(getrusage, (RUSAGE_SELF, RUSAGE_CHILDREN)))
