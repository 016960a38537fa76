"""One task over many sources, here or in worker processes: results in order, a problem where one could not be read."""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple, TypeVar

from gongkai.cli.language import speaker
from gongkai.cli.screen import complain
from gongkai.cli.sources import Source

Result = TypeVar("Result")


class Problem(NamedTuple):
    """A source that could not be read or written, and why, in the language of the command."""

    name: str
    text: str


class Intake:
    """Lets results through, prints the problems among them as they come, and counts both."""

    def __init__(self) -> None:
        self.passed = self.problems = 0

    def good(self, results: Iterable[Result | Problem]) -> Iterator[Result]:
        """Yield the results that are no problems."""
        for result in results:
            if isinstance(result, Problem):
                self.refuse(result)
            else:
                self.passed += 1
                yield result

    def refuse(self, problem: Problem) -> None:
        """Print and count a problem."""
        self.problems += 1
        complain(f"{problem.name}：{problem.text}")


def each(
    task: Callable[[Source], Result], sources: Iterable[Source], *, jobs: int = 1, lang: str
) -> Iterator[Result | Problem]:
    """Yield what `task` returns for every source, in order, with never more than a few results waiting.

    With more than one job, `task` and its results must be picklable; `jobs` 0 means one per processor core.
    """
    guarded = partial(attempt, task, lang=lang)
    workers = jobs or os.cpu_count() or 1
    if workers == 1:
        yield from map(guarded, sources)
    else:
        from gongkai.cli.workers import spread

        failed = speaker(lang)("读取此文件时进程意外中止，未处理。请把文件报告给我们。")
        yield from spread(guarded, sources, workers, lambda source: Problem(source.name, failed))


def attempt(task: Callable[[Source], Result], source: Source, *, lang: str) -> Result | Problem:
    """Return what `task` returns for `source`; whatever goes wrong is a Problem and stops no other source."""
    from gongkai.readers import CannotRead
    from gongkai.writers import CannotWrite

    say = speaker(lang)
    if source.path and source.path.is_dir():
        return Problem(source.name, say("文件夹里没有可以读取的文件。请核对路径。"))
    try:
        return task(source)
    except (CannotRead, CannotWrite) as reason:
        return Problem(source.name, reason.text(lang))
    except OSError as fault:
        return Problem(
            source.name, say("读写失败（{detail}）。请核对路径、权限和磁盘空间。", detail=fault.strerror or fault)
        )
    except Exception as fault:
        if os.environ.get("GONGKAI_DEBUG"):
            raise
        detail = f"{type(fault).__name__}: {fault}"
        return Problem(
            source.name, say("程序内部出错（{detail}），此文件未处理。请把文件和这句话报告给我们。", detail=detail)
        )
