from decimal import Decimal

import polars as pl

from gongkai.corpus.study.measures import measures, names, rates
from gongkai.corpus.tables import tables
from gongkai.law import form, known_forms

WIDE = tables()["wide"].schema


def value(key, form_id, **cells):
    row = {path: cells.get(path.replace(".", "_"), 0) for path in form(form_id).paths}
    frame = pl.DataFrame([{"form": form_id, **row}], schema={"form": pl.String, **{p: WIDE[p] for p in row}})
    return frame.with_columns(
        pl.lit(None, dtype).alias(path) for path, dtype in WIDE.items() if path not in frame.columns
    ).select(measures()[key].value([form_id]))[key][0]


def test_every_measure_has_cells_in_every_form():
    for each in measures().values():
        for year in known_forms():
            frame = pl.DataFrame(schema={**WIDE, "form": pl.String})
            assert frame.select(each.value([str(year)])).columns == [each.key]


def test_a_measure_adds_its_cells_up():
    assert value("denied", "2021", t3_denied_process_total=3, t3_denied_internal_total=2) == Decimal(5)


def test_a_blank_leaves_a_measure_open():
    assert value("denied", "2021", t3_denied_process_total=None) is None


def test_outcomes_are_all_results_of_the_form():
    outcomes = [each.key for each in measures().values() if each.outcome]
    for form_id in ("2021", "2019"):
        results = [row.key for row in form(form_id).t3_rows if row.result]
        cells = {f"t3_{key.replace('.', '_')}_total": 1 for key in results}
        assert sum(value(key, form_id, **cells) for key in outcomes) == len(results)


def test_rates_are_of_measures_and_everything_has_a_name():
    for rate in rates().values():
        assert {*rate.of, rate.over} <= measures().keys()
    assert {*measures(), *rates()} <= names().keys()
