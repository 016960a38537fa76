"""Look at what a file or a draft says: every recogniser over every passage, and findings made of what they hit."""

from collections.abc import Iterator, Sequence

from gongkai.vetting import recognisers
from gongkai.vetting.catalogue import Severity, codes
from gongkai.vetting.finding import Finding, Masked, of_hits, secret_of
from gongkai.vetting.masking import masked
from gongkai.vetting.passage import Content, Passage, Rows
from gongkai.vetting.recogniser import ALL, PASSAGES, TABLES, Hit, Told

assert recognisers.__all__  # noqa: S101 -- importing the shelf registers its recognisers
_PERSONAL = "P"
_CELLS = {"cell", "row"}
_NUMBERED = {"page", "member"}
"""Numbers of rows are no headings, and a pdf does not tell which of its lines are rows; nor are those of files."""


def look(content: Content, told: Told) -> tuple[Finding, ...]:
    """Return what is found in `content`, in the order of the catalogue: data and marks, and the traces it carries."""
    hits = list(_hits(content, told))
    shown = Masked()
    for code, hit in hits:
        if code.startswith(_PERSONAL):
            shown.mask(hit, masked(hit.datum, codes()[code].mask, told.ways))
    groups: dict[tuple[str, str, str], list[Hit]] = {}
    for code, hit in hits:
        groups.setdefault((code, hit.passage.place.file, _together(code, hit)), []).append(hit)
    found = [
        of_hits(codes()[code], (file, key), each, _masks(code, each, told), shown)
        for (code, file, key), each in groups.items()
    ]
    return tuple(_in_order([*found, *_traces(content)]))


def _hits(content: Content, told: Told) -> Iterator[tuple[str, Hit]]:
    for passage in content.passages:
        yield from _of_passage(passage, told)
    for rows in content.tables:
        yield from _of_table(rows, told)
    in_tables = {id(cell) for rows in content.tables for row in rows for cell in row if cell}
    running = [each for each in content.passages if id(each) not in in_tables and each.place.kind not in _NUMBERED]
    for code, of_all in ALL.items():
        yield from ((code, hit) for hit in of_all(running, told))


def _of_passage(passage: Passage, told: Told) -> Iterator[tuple[str, Hit]]:
    taken: list[Hit] = []
    for code in codes():
        for hit in PASSAGES[code](passage, told) if code in PASSAGES else ():
            if code.startswith(_PERSONAL):
                if any(hit.start < other.end and other.start < hit.end for other in taken):
                    continue
                taken.append(hit)
            yield code, hit


def _of_table(rows: Rows, told: Told) -> Iterator[tuple[str, Hit]]:
    for code, of_table in TABLES.items():
        yield from ((code, hit) for hit in of_table(rows, told))


def _traces(content: Content) -> Iterator[Finding]:
    for trace in content.traces:
        yield Finding(
            codes()[trace.code],
            trace.place.file,
            (trace.place,),
            trace.quote,
            count=trace.count,
            secret=trace.place.text(),
        )


def _together(code: str, hit: Hit) -> str:
    """Return what groups hits: a column of a list of names is decided upon as one, all else datum by datum."""
    cell = hit.passage
    in_list = code.startswith(_PERSONAL) and cell.named and cell.label and cell.place.kind in _CELLS
    return (
        f"{cell.label}\x1f{cell.place.values.get('sheet', cell.place.values.get('table'))}"
        if in_list
        else secret_of(hit)
    )


def _masks(code: str, hits: Sequence[Hit], told: Told) -> dict[str, str]:
    """Return what may stand in place of a datum, for every way it is written; nothing where nothing is known."""
    way = codes()[code].mask
    masks = {hit.datum: hit.better or masked(hit.datum, way, told.ways) for hit in hits if hit.better or way}
    if codes()[code].unique:
        masks |= {secret_of(hit): masked(secret_of(hit), way, told.ways) for hit in hits if secret_of(hit) not in masks}
    return masks


def _in_order(findings: Sequence[Finding]) -> list[Finding]:
    """Put the files in the order they were met, and what is graver in each first."""
    files = {file: at for at, file in enumerate(dict.fromkeys(finding.file for finding in findings))}
    rank = {key: at for at, key in enumerate(codes())}
    grave = list(Severity)
    return sorted(findings, key=lambda each: (files[each.file], grave.index(each.code.severity), rank[each.code.key]))
