"""Time several ways of doing a thing, turn by turn, so that whatever slows the machine slows them all."""

import gc
from math import ceil
from statistics import median
from time import perf_counter

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
    start = perf_counter()
    for _ in range(repeats):
        way()
    return (perf_counter() - start) / repeats
