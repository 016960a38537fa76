"""Word files without what is hidden in them: comments gone, revisions accepted, hidden text taken out."""

from collections.abc import Sequence

from gongkai.readers.markup import Element, remove, unwrap
from gongkai.vetting.files.package import Package

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMMENTS = ("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef")
_REMOVED = ("del", "moveFrom")
_UNWRAPPED = ("ins", "moveTo")
_RECORDS = (
    *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange"),
    *("tblGridChange", "numberingChange", "cellIns", "cellMerge"),
    *(f"{move}Range{end}" for move in ("moveFrom", "moveTo") for end in ("Start", "End")),
    *(f"customXml{kind}Range{end}" for kind in ("Ins", "Del", "MoveFrom", "MoveTo") for end in ("Start", "End")),
)


def clean_comments(package: Package, stories: Sequence[str]) -> None:
    """Take out all comments, the parts that hold them and their authors, and every mark that leads to them."""
    for name in [each for each in package.parts if each.startswith(("word/comments", "word/people"))]:
        package.drop(name)
    for name in stories:
        if name in package.parts:
            _cut(package, name, _COMMENTS)


def clean_revisions(package: Package, stories: Sequence[str]) -> None:
    """Accept all revisions: what was deleted goes, what was inserted stays, the record of who did it goes."""
    for name in stories:
        tree = package.tree(name)
        package.touched.add(name)
        for mark in [*tree.iter(f"{W}del")]:
            _accept_mark(mark)
        _cut(package, name, (*_REMOVED, *_RECORDS, "cellDel"))
        for kind in _UNWRAPPED:
            for element in [*tree.iter(f"{W}{kind}")]:
                unwrap(element)


def clean_hidden(package: Package, stories: Sequence[str], hiding: frozenset[str]) -> None:
    """Take out every run that is not to be seen."""
    from gongkai.vetting.files.word import is_hidden  # noqa: PLC0415 -- reading and cleaning know each other

    for name in stories:
        for run in [*package.tree(name).iter(f"{W}r")]:
            if is_hidden(run, hiding):
                package.touched.add(name)
                remove(run)


def clean_marks(package: Package, stories: Sequence[str]) -> None:
    """Take out the bookmarks Word leaves where somebody last typed, and the numbers of editing sessions."""
    for name in stories:
        tree = package.tree(name)
        gone = {each.get(f"{W}id") for each in tree.iter(f"{W}bookmarkStart") if each.get(f"{W}name") == "_GoBack"}
        for element in [*tree.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
            if element.get(f"{W}id") in gone:
                package.touched.add(name)
                remove(element)
    if "word/settings.xml" in package.parts:
        _cut(package, "word/settings.xml", ("rsids",))


def _accept_mark(mark: Element) -> None:
    """Accept the deletion of a paragraph's end (its text joins the next paragraph), or of a table row."""
    properties = mark.getparent()
    if properties is None or properties.tag not in {f"{W}rPr", f"{W}trPr"}:
        return
    holder = properties.getparent()
    if properties.tag == f"{W}trPr" and holder is not None:
        remove(holder)
    elif holder is not None and holder.tag == f"{W}pPr":
        _join_next(holder.getparent())


def _join_next(paragraph: Element | None) -> None:
    after = paragraph.getnext() if paragraph is not None else None
    if paragraph is None or after is None or after.tag != f"{W}p":
        return
    at = 1 if after.find(f"{W}pPr") is not None else 0
    for child in [each for each in paragraph if each.tag != f"{W}pPr"]:
        after.insert(at, child)
        at += 1
    remove(paragraph)


def _cut(package: Package, name: str, kinds: Sequence[str]) -> None:
    for element in [*package.tree(name).iter(*(f"{W}{kind}" for kind in kinds))]:
        package.touched.add(name)
        remove(element)
