"""Hold a data set against the truth a simulated corpus was written with: cells, and planted faults."""

import json
from collections import Counter
from decimal import Decimal

from gongkai.corpus.simulate.faults import ARITHMETIC
from gongkai.corpus.simulate.writing import TRUTH
from gongkai.corpus.study.dataset import Dataset, Selection
from gongkai.corpus.study.outliers import LEAST_LIKENESS, breaks, copied, outliers
from gongkai.law import form

CODES = {
    "row_total": {"R302", "R003"},
    "column_total": {"R303", "R003"},
    "balance": {"R301"},
    "proceedings_unfilled": {"R401", "R003"},
    "narrative": {"N301", "N005"},
}
"""The rules that should object to a planted fault; R003 does where a blank stands in the sum.

Where a blank in a row keeps its sum from being stated, another sum may still object to the very cell: that counts, too.
"""
SUMS = set().union(*(CODES[kind] for kind in ARITHMETIC))


def truths(folder):
    """Yield the truth about every report that was written."""
    with (folder / TRUTH).open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def cells(folder, data):
    """Count the cells that were read right, left blank with a doubt, left blank without one, read wrong."""
    ids = dict(data.scan("files").select("place", "id").collect().iter_rows())
    wide = {row["id"]: row for row in data.scan("wide").collect().iter_rows(named=True)}
    doubted = {}
    for identity, paths in data.scan("doubts").select("id", "paths").collect().iter_rows():
        doubted.setdefault(identity, set()).update(paths or ())
    counted = Counter()
    for truth in truths(folder):
        identity = ids[str(folder.resolve() / truth["path"])]
        row = wide.get(identity)
        if row is None:
            counted["report not read"] += 1
            continue
        for path in form("2021").paths:
            true, found = Decimal(truth["cells"].get(path, 0)), row[path]
            if found is None:
                counted["doubted" if path in doubted.get(identity, ()) else "blank without a doubt"] += 1
            else:
                counted["right" if found == true else "wrong"] += 1
    return counted


def faults(folder, data):
    """Return, for every kind of planted fault, how many were planted, found, and how many finds were none."""
    every = list(truths(folder))
    planted, places = {}, {}
    for truth in every:
        who = truth["region"], truth["organ"], truth["year"]
        for fault in truth["faults"]:
            planted.setdefault(fault["kind"], set()).add(who)
            places.setdefault(fault["kind"], set()).update((who, path) for path in fault["paths"])
    subjects = data.subjects(Selection()).select("id", "region", "organ", "year")
    names = {row[0]: row[1:] for row in subjects.iter_rows()}
    objected, at = {}, set()
    for identity, code, paths in data.scan("findings").select("id", "code", "paths").collect().iter_rows():
        objected.setdefault(code, set()).add(names[identity])
        at.update((names[identity], path) for path in paths if code in SUMS)
    found = {kind: set().union(*(objected.get(code, set()) for code in codes)) for kind, codes in CODES.items()}
    for kind in ARITHMETIC:
        found[kind] |= {who for who, _ in places.get(kind, set()) & at}
    measured = data.measured(Selection())
    who = ("region", "organ", "year")
    found["unit_of_fees"] = set(outliers(measured).filter(measure="行政事业性收费（万元）").select(who).iter_rows())
    found["carry_over"] = set(breaks(data, Selection()).filter(item="上年结转").select(who).iter_rows())
    found["copied"] = set(copied(data, Selection(), LEAST_LIKENESS).select(who).iter_rows())
    return {
        kind: (planted.get(kind, set()), found[kind], _explained(kind, planted, found[kind], data)) for kind in found
    }


def _explained(kind, planted, found, data):
    """Return which finds some planted fault explains, be it another: wrong sums break each other's rules too."""
    if kind in ARITHMETIC:
        return found & set().union(*(planted.get(each, set()) for each in ARITHMETIC))
    if kind == "carry_over":
        left = {(region, organ, year + 1) for region, organ, year in planted.get("balance", ())}
        return found & (
            planted.get(kind, set())
            | left
            | planted.get("row_total", set())
            | {(region, organ, year + 1) for region, organ, year in planted.get("row_total", ())}
        )
    if kind == "copied":
        rows = copied(data, Selection(), LEAST_LIKENESS).select("cluster", "region", "organ", "year").rows()
        clusters = {row[0] for row in rows if row[1:] in planted.get(kind, set())}
        return {row[1:] for row in rows if row[0] in clusters}
    return found & planted.get(kind, set())


def report(folder, out):
    """Print both as markdown."""
    data = Dataset(out)
    counted = cells(folder, data)
    print("\n| cells | |\n|---|---:|")
    for name, number in counted.most_common():
        print(f"| {name} | {number:,} |")
    print("\n| planted fault | planted | found | recall | all finds | precision |\n|---|---:|---:|---:|---:|---:|")
    first = min(data.subjects()["year"])
    for kind, (every, found, explained) in faults(folder, data).items():
        # What was left by the year before shows only where that year is in the corpus.
        planted = {each for each in every if kind != "carry_over" or each[2] != first}
        hit = len(planted & found)
        recall = f"{hit / len(planted):.3f}" if planted else ""
        precision = f"{len(explained) / len(found):.3f}" if found else ""
        mark = " (arithmetic)" if kind in ARITHMETIC else ""
        print(f"| {kind}{mark} | {len(planted)} | {hit} | {recall} | {len(found)} | {precision} |")
