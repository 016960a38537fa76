"""OFD (GB/T 33190-2016), the nation's page format: pages as words and rulings, which the pdf's reader takes on."""

from gongkai.readers.ofd.package import read

__all__ = ["read"]
