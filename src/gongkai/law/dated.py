"""Numbers the law sets, each with the day it holds from and its source; reached only by a day: old law lives on."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from gongkai.words.tables import table


class NotInForce(LookupError):
    """A parameter was asked for on a day before its first value."""

    def __init__(self, key: str, day: date) -> None:
        super().__init__(key, day)
        self.key, self.day = key, day


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a parameter from a day on; `source` is `text/article`; `doubt` says what is not certain about it."""

    since: date
    value: Any
    source: str
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A number the law sets, under its name in the law; `unit` is how it counts: working_day, day, month or yuan."""

    key: str
    label: str
    unit: str
    values: tuple[Value, ...]

    def on(self, day: date) -> Value:
        """Return the value in force on `day`. Raises NotInForce before the first."""
        at = bisect_right([value.since for value in self.values], day)
        if not at:
            raise NotInForce(self.key, day)
        return self.values[at - 1]


@cache
def parameters(name: str) -> dict[str, Parameter]:
    """Return the parameters of `law/<name>.toml` (deadlines, tariffs, frequencies) by key."""
    return {key: _parameter(key, entry) for key, entry in table(f"law/{name}").items()}


def _parameter(key: str, entry: dict[str, Any]) -> Parameter:
    values = [Value(each["from"], each["value"], each["source"], each.get("doubt", "")) for each in entry["values"]]
    return Parameter(key, entry["label"], entry["unit"], tuple(sorted(values, key=lambda value: value.since)))
