"""Time several ways of doing a thing, turn by turn, so that whatever slows the machine slows them all."""

import gc
from statistics import median
from time import perf_counter


def race(ways, rounds):
    """Run every way once per round, after one round that does not count; return each way's times in milliseconds."""
    times = {name: [] for name in ways}
    for number in range(rounds + 1):
        for name, way in ways.items():
            gc.collect()
            start = perf_counter()
            way()
            if number:
                times[name].append((perf_counter() - start) * 1000)
    return times


def table(title, times, ours):
    """Print the times as a markdown table, each way's median against ours."""
    print(f"\n### {title}\n\n| | min ms | median ms | against ours | per second |\n|---|---:|---:|---:|---:|")
    own = median(times[ours])
    for name, taken in times.items():
        ratio = "" if name == ours else f"{median(taken) / own:.1f} ×"
        print(f"| {name} | {min(taken):.3f} | {median(taken):.3f} | {ratio} | {1000 / median(taken):.0f} |")
