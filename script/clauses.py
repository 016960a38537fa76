"""Write the table of clauses in docs/law.md: every clause the program cites, where it is carried out, and its cases.

`python script/clauses.py` writes it, `python script/clauses.py --check` ends with 1 where it is not up to date.
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

from gongkai.law import sources

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "law.md"
BEGIN, END = "<!-- clauses: written by script/clauses.py -->", "<!-- end of clauses -->"
CITED = re.compile(rf"\b({'|'.join(sources())})/([^\s\"'`,，。；;）\]}}]+)")


def citations(folder: str, suffixes: tuple[str, ...]) -> dict[tuple[str, str], dict[str, int]]:
    """Return for every (text, clause) cited under `folder` how often each file cites it."""
    found: dict[tuple[str, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for path in sorted((ROOT / folder).rglob("*")):
        if path.suffix in suffixes:
            for key, clause in CITED.findall(path.read_text("utf-8")):
                found[key, _whole(clause)][path.relative_to(ROOT).as_posix()] += 1
    return found


def _whole(clause: str) -> str:
    """Return a clause without what the sentence around it adds at its end."""
    clause = clause.rstrip(".:")
    return clause.removesuffix(")") if clause.count(")") > clause.count("(") else clause


def table() -> str:
    """Return the table in markdown: text and clause, the files that carry it out, the cases that try it."""
    carried, tried = citations("src/gongkai", (".toml", ".py")), citations("tests/cases", (".toml",))
    order = list(sources())
    lines = ["| Clause | Carried out in | Cases |", "|---|---|---|"]
    for key, clause in sorted(carried | tried, key=lambda each: (order.index(each[0]), _number(each[1]), each[1])):
        code = ", ".join(f"`{path.removeprefix('src/gongkai/')}`" for path in carried.get((key, clause), {}))
        cases = ", ".join(
            f"`{path.removeprefix('tests/cases/')}` ({n})" for path, n in tried.get((key, clause), {}).items()
        )
        lines.append(f"| {sources()[key].title} {clause} | {code} | {cases} |")
    return "\n".join(lines)


def _number(clause: str) -> int:
    digits = re.match(r"\d+", clause)
    return int(digits[0]) if digits else 999


def page() -> str:
    """Return docs/law.md with its table of clauses renewed."""
    text = PAGE.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{table()}\n\n{END}{after}"


if __name__ == "__main__":
    renewed = page()
    if "--check" in sys.argv:
        sys.exit(renewed != PAGE.read_text("utf-8"))
    PAGE.write_text(renewed, "utf-8")
