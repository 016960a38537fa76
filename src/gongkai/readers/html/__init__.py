"""Web pages: the article found among its surroundings, its tables with rowspan and colspan resolved."""

from gongkai.readers.html.page import read

__all__ = ["read"]
