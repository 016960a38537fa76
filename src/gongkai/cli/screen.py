"""The two streams people see: results on standard output, problems and progress on standard error."""

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.console import Console

Result = TypeVar("Result")


@cache
def out() -> "Console":
    """Return the console of results; its lines are not cut where the output is no terminal."""
    return _console(stderr=False)


@cache
def err() -> "Console":
    """Return the console of problems and progress."""
    return _console(stderr=True)


def _console(*, stderr: bool) -> "Console":
    from rich.console import Console

    terminal = (sys.stderr if stderr else sys.stdout).isatty()
    return Console(stderr=stderr, highlight=False, soft_wrap=not terminal, width=None if terminal else 120)


def complain(text: str) -> None:
    """Print one problem on standard error."""
    err().print(text, style="red", markup=False, soft_wrap=True)


def watched(results: Iterable[Result], total: Iterable[object], label: str, *, shown: bool) -> Iterator[Result]:
    """Yield `results`, showing on a terminal how far along they are of the several that `total` holds."""
    count = sum(1 for _ in total) if shown and sys.stderr.isatty() else 0
    if count < 2:
        yield from results
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err(), transient=True, redirect_stdout=False) as progress:
        yield from progress.track(results, total=count, description=label)
