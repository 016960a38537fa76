"""A docx bared of all that is not seen: of its parts only those needed to show the pages, and in them only what shows.

What was deleted or hidden, comments, who wrote when, alternative pictures for older programs, field codes, bookmarks,
links, data behind content controls, embedded objects, properties: each may hold words that were blacked out.
"""

import re
from collections import Counter
from collections.abc import Iterator
from posixpath import basename, dirname, join

from gongkai.readers.markup import Element, remove, unwrap
from gongkai.vetting.files.package import Package
from gongkai.vetting.files.word import W, hiding_styles
from gongkai.vetting.files.word_cleaning import clean_comments, clean_hidden, clean_revisions

STORY = re.compile(r"word/(?:document|(?:header|footer)\d*|footnotes|endnotes)\.xml")
_KEPT = re.compile(
    rf"\[Content_Types\]\.xml|_rels/\.rels|{STORY.pattern}|word/_rels/(?:document|(?:header|footer)\d*|footnotes|endnotes)"
    r"\.xml\.rels|word/(?:styles|numbering|settings)\.xml|word/theme/[^/]+\.xml|word/media/[^/]+"
)
_SETTINGS = {"evenAndOddHeaders", "mirrorMargins", "defaultTabStop", "compat", "characterSpacingControl", "gutterAtTop"}
_UNWRAPPED = ("sdt", "smartTag", "customXml", "hyperlink")
_GONE = (
    *("bookmarkStart", "bookmarkEnd", "permStart", "permEnd", "proofErr", "object", "control", "altChunk", "subDoc"),
    *("sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "ffData"),
)
_ANYWHERE = ("{*}Fallback", "{*}hlinkClick", "{*}hlinkHover", "{*}textpath", "{*}OLEObject")
_TELLING = {"descr", "title", "alt", "href"}
_PAGES = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b[\s\\*A-Za-z]*")
_PLAIN = re.compile(r"-?[\d.]+%?|[a-zA-Z]+")
_SHOWN = {f"{W}t", f"{W}instrText", "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"}
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_SHAPES = re.compile(r"http://schemas\.microsoft\.com/office/word/2010/wordprocessing(?:Shape|Group|Canvas)")
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def bare(package: Package) -> Counter[str]:
    """Take out all that is not seen; return what was seen and could not be kept, as words with how many of each."""
    left_out: Counter[str] = Counter()
    for name in [each for each in package.parts if not _KEPT.fullmatch(each)]:
        package.drop(name)
    stories = [name for name in package.parts if STORY.fullmatch(name)]
    clean_revisions(package, stories)
    clean_hidden(package, stories, hiding_styles(package))
    clean_comments(package, stories)
    for name in stories:
        package.touched.add(name)
        left_out += _bare_story(package.tree(name))
        _unlink(package, name)
    _bare_settings(package)
    return left_out


def _bare_story(root: Element) -> Counter[str]:
    _remove(list(root.iter(*_ANYWHERE)))
    left_out = Counter({"嵌入的对象": len(list(root.iter(f"{W}object")))})
    strange = [each for each in root.iter(f"{W}drawing") if not _is_picture(each)]
    left_out["图表"] = len(strange)
    _remove(strange)
    _remove(list(root.iter(*(f"{W}{kind}" for kind in _GONE))))
    for kind in _UNWRAPPED:
        for element in list(root.iter(f"{W}{kind}")):
            unwrap(element)
    for content in list(root.iter(f"{W}sdtContent")):
        unwrap(content)
    _bare_fields(root)
    for element in root.iter():
        _bare_element(element)
    return +left_out


def _is_picture(drawing: Element) -> bool:
    told = [each.get("uri", "") for each in drawing.iter("{*}graphicData")]
    return all(uri == _PICTURE or _SHAPES.fullmatch(uri) for uri in told)


def _bare_fields(root: Element) -> None:
    """Take out the codes of all fields but those that number pages; what they show stays."""
    for field in list(root.iter(f"{W}fldSimple")):
        if not _PAGES.fullmatch(field.get(f"{W}instr", "")):
            unwrap(field)
    for parts in list(_fields(root)):
        code = "".join(part.text or "" for part in parts if part.tag == f"{W}instrText")
        if not _PAGES.fullmatch(code):
            _remove(parts)


def _fields(root: Element) -> Iterator[list[Element]]:
    """Yield every field as its marks and codes, inner fields before those around them."""
    around: list[list[Element]] = []
    for element in root.iter(f"{W}fldChar", f"{W}instrText"):
        if element.get(f"{W}fldCharType") == "begin":
            around.append([])
        if not around:
            yield [element]
            continue
        around[-1].append(element)
        if element.get(f"{W}fldCharType") == "end":
            yield around.pop()
    yield from around


def _bare_element(element: Element) -> None:
    """Take out what an element says without showing it."""
    if element.tag not in _SHOWN and not _PLAIN.fullmatch((element.text or "").strip()):
        element.text = None
    element.tail = None
    for key in list(element.keys()):
        local = str(key).rpartition("}")[2]
        if local in _TELLING or local.startswith("rsid"):
            del element.attrib[key]
    if str(element.tag).endswith(("}docPr", "}cNvPr")):
        element.set("name", "")


def _unlink(package: Package, name: str) -> None:
    """Take out a story's links: all that lead outside, and those to parts it does not show."""
    rels = join(dirname(name), "_rels", f"{basename(name)}.rels")
    if rels not in package.parts:
        return
    root = package.tree(name)
    used = {str(value) for element in root.iter() for key, value in element.items() if str(key).startswith(_R)}
    package.touched.add(rels)
    for link in list(package.tree(rels)):
        outside = link.get("TargetMode") == "External"
        if outside or (link.get("Type", "").endswith("/image") and link.get("Id") not in used):
            package.tree(rels).remove(link)
    known = {link.get("Id") for link in package.tree(rels)}
    for element in root.iter():
        for key in [key for key, value in element.items() if str(key).startswith(_R) and value not in known]:
            del element.attrib[key]
    for part in [each for each in package.parts if each.startswith("word/media/") and not _is_used(package, each)]:
        package.drop(part)


def _is_used(package: Package, part: str) -> bool:
    return any(part == target for name in package.parts if STORY.fullmatch(name) for _, target in package.related(name))


def _bare_settings(package: Package) -> None:
    name = "word/settings.xml"
    if name in package.parts:
        package.touched.add(name)
        _remove([each for each in package.tree(name) if str(each.tag).rpartition("}")[2] not in _SETTINGS])


def _remove(elements: list[Element]) -> None:
    for element in elements:
        remove(element)
