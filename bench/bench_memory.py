"""Whether memory stays flat over many reports: read and checked one after the other in one process."""

import argparse
import gc
import os
import resource
from pathlib import Path
from time import perf_counter

import gongkai
from gongkai.samples import reading

STEPS = (1_000, 10_000, 100_000)


def resident():
    """Return the memory the process holds now, in MiB; its peak where the system tells no more."""
    try:
        pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main():
    """Read and check the same two reports, docx and html in turn, and print the memory held on the way."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--most", type=int, default=STEPS[-1])
    most = options.parse_args().most
    files = [
        (f"{name}.{ending}", gongkai.render(reading(name).report, ending))
        for name, ending in (("liuwan-2024.docx", "docx"), ("bailu-2024.xlsx", "html"))
    ]
    print("## Memory over many reports\n\n| read and checked | resident MiB | reports/s so far |\n|---:|---:|---:|")
    start = perf_counter()
    for number in range(1, most + 1):
        name, data = files[number % 2]
        gongkai.check(gongkai.read_bytes(data, name))
        if number in STEPS or number == most:
            gc.collect()
            print(f"| {number:,} | {resident():.1f} | {number / (perf_counter() - start):.0f} |", flush=True)


if __name__ == "__main__":
    main()
