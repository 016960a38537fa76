"""Word documents, straight from their XML: a quick walk over the plain shape, to which all else is first brought."""

from gongkai.readers.docx.document import read

__all__ = ["read"]
