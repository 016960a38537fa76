"""What is added up and compared, as `measures.toml` and `rates.toml` say: measures over cells, rates of measures."""

from fnmatch import fnmatchcase
from functools import cache, reduce
from operator import add
from typing import NamedTuple

import polars as pl

from gongkai.corpus.tables import DECIMAL
from gongkai.law import form
from gongkai.words.tables import table


class Measure(NamedTuple):
    """A measure: its key, its name in Chinese, the patterns of its cells, whether it is one of the outcomes."""

    key: str
    name: str
    cells: tuple[str, ...]
    outcome: bool

    def value(self, form_ids: list[str]) -> pl.Expr:
        """Return its value in a row of the wide table, exact; null where one of the form's cells is blank."""
        expression = pl.lit(None, DECIMAL)
        for form_id in form_ids:
            cells = [path for path in form(form_id).paths if any(fnmatchcase(path, each) for each in self.cells)]
            if cells:
                summed = reduce(add, (pl.col(path).cast(DECIMAL) for path in cells))
                expression = pl.when(pl.col("form") == form_id).then(summed).otherwise(expression)
        return expression.alias(self.key)


class Rate(NamedTuple):
    """A rate: what is counted of what, by the keys of measures."""

    key: str
    name: str
    of: tuple[str, ...]
    over: str


@cache
def measures() -> dict[str, Measure]:
    """Return every measure by its key."""
    return {
        key: Measure(key, raw["message"], tuple(raw["cells"]), raw.get("outcome", False))
        for key, raw in table("corpus/study/measures").items()
    }


@cache
def rates() -> dict[str, Rate]:
    """Return every rate by its key."""
    return {
        key: Rate(key, raw["message"], tuple(raw["of"]), raw["over"])
        for key, raw in table("corpus/study/rates").items()
    }


@cache
def words() -> dict[str, str]:
    """Return the Chinese word for every coded value, a level or a status, and for what is no measure, by its key."""
    return {key: raw["message"] for key, raw in table("corpus/study/columns").items()}


@cache
def names() -> dict[str, str]:
    """Return the Chinese name of every column a table may have, by its key."""
    return words() | {key: each.name for key, each in (rates() | measures()).items()}
