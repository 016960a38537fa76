"""What every Office package carries besides its text: properties, custom data, thumbnails, pictures, embedded files."""

from collections.abc import Callable, Iterator

from gongkai.readers.errors import CannotRead
from gongkai.readers.markup import Element
from gongkai.vetting.catalogue import table
from gongkai.vetting.files.exif import without_position
from gongkai.vetting.files.opened import CannotClean, Opened
from gongkai.vetting.files.package import Package
from gongkai.vetting.passage import Content, Place, Trace

CORE, APP, CUSTOM = "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"
_PERSONAL: dict[str, str] = table("signs")["properties"]
_PICTURES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp")
_EMBEDDED = "/embeddings/"
_EMPTY = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/'
    b'officeDocument/2006/extended-properties"/>'
)

Opener = Callable[[bytes, str], Opened]


def carried(package: Package, file: str, opener: Opener) -> Content:
    """Return what a package carries besides its text, and as passages what embedded files say."""
    content = Content()
    told = [label for name, label in _PERSONAL.items() if any(_values(package, name))]
    if told:
        content.traces.append(Trace("H206", Place(file, "property"), "、".join(told), len(told)))
    custom = [name for name in package.parts if _is_custom(name)]
    if custom:
        content.traces.append(Trace("H207", Place(file, "part", {"part": custom[0]}), count=len(custom)))
    for name in package.parts:
        if "thumbnail" in name.lower() and not name.endswith(".rels"):
            content.traces.append(Trace("H208", Place(file, "part", {"part": name})))
        elif name.lower().endswith(_PICTURES) and without_position(package.parts[name]) is not None:
            content.traces.append(Trace("H213", Place(file, "part", {"part": name})))
        elif _EMBEDDED in f"/{name}" and not name.endswith(".rels"):
            content.traces.append(Trace("H211", Place(file, "part", {"part": name})))
            content.add(_embedded(package.parts[name], f"{file} › {name.rpartition('/')[2]}", opener))
    return content


def _embedded(data: bytes, name: str, opener: Opener) -> Content:
    try:
        return opener(data, name).content
    except CannotRead:
        return Content(traces=[Trace("F501", Place(name, "file"))])


def clean_carried(package: Package, codes: frozenset[str]) -> None:
    """Take out what `carried` tells, of the kinds in `codes`."""
    if "H206" in codes:
        _clean_properties(package)
    for name in [each for each in package.parts if _is_custom(each)] if "H207" in codes else ():
        package.drop(name)
    for name in [each for each in package.parts if "thumbnail" in each.lower()] if "H208" in codes else ():
        package.drop(name)
    for name in list(package.parts) if "H213" in codes else ():
        cleaned = without_position(package.parts[name]) if name.lower().endswith(_PICTURES) else None
        if cleaned is not None:
            package.put(name, cleaned)


def _clean_properties(package: Package) -> None:
    for name in _PERSONAL:
        for part, element in _elements(package, name):
            element.text = None
            package.touched.add(part)
    if APP in package.parts:
        package.put(APP, _EMPTY)


def refuse_embedded(package: Package, codes: frozenset[str]) -> None:
    """Raise CannotClean where embedded files are to go: text refers to them in ways only its own software knows."""
    if "H211" in codes and any(_EMBEDDED in f"/{name}" for name in package.parts):
        raise CannotClean("嵌入的文件不能由程序取出。请在原软件中删除嵌入的对象，或者改为图片，另存后重新上传。")


def _is_custom(name: str) -> bool:
    return name.startswith("customXml/item") or name == CUSTOM


def _values(package: Package, name: str) -> Iterator[str]:
    for _, element in _elements(package, name):
        if (element.text or "").strip():
            yield element.text or ""


def _elements(package: Package, name: str) -> Iterator[tuple[str, Element]]:
    for part in (CORE, APP):
        if part in package.parts:
            yield from ((part, element) for element in package.tree(part).iter(f"{{*}}{name}"))
