"""A zip package of XML parts, as docx and xlsx are: the same parts always give the same bytes."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from gongkai.writers.layout import printable

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment a zip file can tell; a real one would change the bytes daily
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def package(parts: Mapping[str, str]) -> bytes:
    """Return a zip file of these XML parts, in their order; the XML declaration is added to each."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, xml in parts.items():
            archive.writestr(_entry(name), _DECLARATION + xml)
    return stream.getvalue()


@cache
def fixed(folder: str, room: str = "gongkai.writers") -> dict[str, str]:
    """Return the parts of a package that are the same in every document, by name, from a room's `parts/<folder>`.

    A file name spells slashes as “!”, so that the folder stays flat.
    """
    root = files(room).joinpath("parts", folder)
    names = sorted(entry.name for entry in root.iterdir())
    return {name.replace("!", "/"): root.joinpath(name).read_text("utf-8") for name in names}


def properties(title: str, organ: str | None) -> dict[str, str]:
    """Return the part that tells a document's title and author; it tells no moment, which would change the bytes."""
    author = f"<dc:creator>{escape(printable(organ))}</dc:creator>" if organ else ""
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(title)}</dc:title>{author}<dc:language>zh-CN</dc:language></cp:coreProperties>"
    )
    return {"docProps/core.xml": core}


def escape(text: str) -> str:
    """Return text as XML holds it, between tags or in an attribute."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _EPOCH)
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry
