"""Workbooks: every visible sheet as lines and grids, merged cells resolved, figures exact."""

from gongkai.readers.xlsx.workbook import read

__all__ = ["read"]
