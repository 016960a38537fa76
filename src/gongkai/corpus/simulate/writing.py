"""Write a simulated corpus: a folder of reports, the register of the organs, and the truth about every report."""

import csv
import json
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from gongkai.corpus.simulate.country import Organ, organs
from gongkai.corpus.simulate.faults import SHARES, Fault, misquoted, planted
from gongkai.corpus.simulate.figures import figures
from gongkai.corpus.simulate.printing import FORMATS, printed
from gongkai.corpus.simulate.prose import written

TRUTH, REGISTER = "truth.jsonl", "register.csv"
_MISSING = 0.01
_CHUNK = 200


class Plan(NamedTuple):
    """What to simulate: into which folder, from which seed, in which formats and how often each."""

    folder: Path
    seed: int = 1
    formats: tuple[tuple[str, float], ...] = tuple(FORMATS.items())


def simulate(plan: Plan, number: int, years: Sequence[int], jobs: int = 0) -> Iterator[int]:
    """Write `number` reports, spread evenly over `years`; yield how many each step wrote.

    The same plan gives the same files on every machine. One organ in a hundred has published nothing: it stands in
    the register without a file. Raises OSError.
    """
    plan.folder.mkdir(parents=True, exist_ok=True)
    wanted = ((organ, year) for organ in organs(-(-number // len(years))) for year in years)
    chunks = iter(lambda: tuple(islice(wanted, _CHUNK)), ())
    with (
        (plan.folder / TRUTH).open("w", encoding="utf-8") as truth,
        (plan.folder / REGISTER).open("w", encoding="utf-8", newline="") as register,
        ProcessPoolExecutor(jobs or os.cpu_count(), get_context("spawn")) as pool,
    ):
        rows = csv.writer(register)
        rows.writerow(("path", "organ", "level", "region", "year"))
        for told in pool.map(partial(write_some, plan), islice(chunks, -(-number // _CHUNK))):
            rows.writerows((each["path"], each["organ"], each["level"], each["region"], each["year"]) for each in told)
            truth.writelines(json.dumps(each, ensure_ascii=False) + "\n" for each in told if each["path"])
            yield len(told)


def write_some(plan: Plan, some: Sequence[tuple[Organ, int]]) -> list[dict[str, Any]]:
    """Write the reports of some organs and years and return the truth about each."""
    return [write_one(plan, organ, year) for organ, year in some]


def write_one(plan: Plan, organ: Organ, year: int) -> dict[str, Any]:
    """Write one organ's report on a year and return the truth about it; its path is '' where it published none."""
    dice = Random(f"{plan.seed} {organ.number} {year} print")
    truth: dict[str, Any] = {
        "path": "",
        "organ": organ.name,
        "level": organ.level,
        "region": organ.region,
        "year": year,
    }
    if dice.random() < _MISSING:
        return truth
    cells, faults = _with_faults(figures(organ, year, plan.seed), dice)
    text = words_of(organ.number, year, plan.seed)
    if text != organ.number:
        faults.append(Fault("copied"))
    report = written(organ, year, cells, plan.seed, text)
    if dice.random() < SHARES["narrative"]:
        wrong = misquoted(report)
        if wrong:
            report, fault = wrong
            faults.append(fault)
    ending = dice.choices([name for name, _ in plan.formats], [share for _, share in plan.formats])[0]
    path = Path(str(year), *organ.region.split("/"), f"{organ.name}{year}.{ending}")
    place = plan.folder / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(printed(report, ending, dice))
    return truth | {
        "path": path.as_posix(),
        "cells": {key: str(value) for key, value in report.cells() if value},
        "faults": [{"kind": fault.kind, "paths": fault.paths} for fault in faults],
    }


def words_of(number: int, year: int, seed: int) -> int:
    """Return whose words an organ's report has: its own, or, copied, those its neighbour on the list has."""
    dice = Random(f"{seed} {number} {year} copied")
    copied = number and dice.random() < SHARES["copied"]
    return words_of(number - 1, year, seed) if copied else number


def _with_faults(cells: dict[str, Any], dice: Random) -> tuple[dict[str, Any], list[Fault]]:
    faults = []
    for kind, share in SHARES.items():
        if dice.random() < share:
            wrong = planted(kind, cells, dice)
            if wrong:
                cells, fault = wrong
                faults.append(fault)
    return cells, faults
