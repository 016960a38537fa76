"""The data set described for strangers: a Data Package descriptor, `datapackage.json`, made from the schema."""

import json
from pathlib import Path
from typing import Any

from gongkai.corpus.marks import whole
from gongkai.corpus.tables import YEAR, Column, Table, cell_columns, tables, version

_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_TYPES = {"decimal": "number", "binary": "string"}


def write_descriptor(folder: Path) -> None:
    """Write `datapackage.json` for the data set as it is now. Raises OSError."""
    whole(folder / "datapackage.json", json.dumps(descriptor(folder), ensure_ascii=False, indent=1).encode())


def descriptor(folder: Path) -> dict[str, Any]:
    """Return the descriptor: every table with its files, columns, types and meaning; no day, no chance in it."""
    return {
        "$schema": _PROFILE,
        "name": "gongkai-corpus",
        "title": "政府信息公开工作年度报告数据集",
        "version": str(version()),
        "resources": [_resource(table, folder) for table in tables().values()],
    }


def _resource(table: Table, folder: Path) -> dict[str, Any]:
    paths = sorted(path.relative_to(folder).as_posix() for path in (folder / table.name).rglob("*.parquet"))
    return {
        "name": table.name,
        "title": table.title,
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "path": paths,
        "schema": {"fields": fields(table), "primaryKey": list(table.key)},
    }


def fields(table: Table) -> list[dict[str, Any]]:
    """Return the columns of a table as Table Schema describes them, the partition's year last."""
    columns = list(table.columns)
    if table.partitioned:
        columns.append(Column(YEAR, "integer", "year the report is on; the name of the folder"))
    return [
        {"name": column.name, "type": _TYPES.get(column.type, column.type), "title": column.title} for column in columns
    ]


def page() -> str:
    """Return the tables and their columns as Markdown, as `docs/schema/corpus.md` shows them; cells are summed up."""
    lines = []
    for table in tables().values():
        lines += [f"## `{table.name}`", "", table.title, "", "| column | type | what it holds |", "|---|---|---|"]
        cells = cell_columns()
        plain = [column for column in table.columns if column.name not in cells]
        lines += [f"| `{column.name}` | {column.type} | {column.title} |" for column in plain]
        if len(plain) < len(table.columns):
            lines.append(
                "| `t2.…`, `t3.…`, `t4.…` | integer; amounts decimal | every cell of every form, by its path |"
            )
        lines += ["", f"Key: {', '.join(f'`{name}`' for name in table.key)}.", ""]
    return "\n".join(lines)
