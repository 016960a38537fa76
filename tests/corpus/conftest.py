"""A small country's data set, built once for all tests that only look at it."""

import pytest

from corpora import cells, inline, printed, report
from gongkai.corpus.build import build
from gongkai.corpus.study.dataset import Dataset

REGIONS = {"柳湾镇": "甲省/青禾县", "石桥乡": "甲省/青禾县", "云溪镇": "乙省/白水县"}
ROWS = ("denied.process", "granted")


def refused(town, year, new, denied):
    """A sound report in which so many of the new requests were denied."""
    each = report(town, year, new)
    counts = cells(new) | {f"t3.granted.{end}": new - denied for end in ("natural", "total")}
    counts |= {f"t3.denied.process.{end}": denied for end in ("natural", "total")}
    return each.with_cells(counts)


REPORTS = (
    refused("柳湾镇", 2023, 10, 1),
    refused("柳湾镇", 2024, 20, 4),
    refused("石桥乡", 2023, 5, 0),
    refused("石桥乡", 2024, 5, 5).with_cells({"t3.carried_in.total": 2, "t3.carried_in.natural": 2}),
    refused("云溪镇", 2024, 40, 0).with_cells({"t3.new.total": None}),
)


@pytest.fixture(scope="session")
def country(tmp_path_factory):
    """The folder of sources, with its register: one town has no report of 2023, one file is no report."""
    folder = tmp_path_factory.mktemp("country")
    rows = ["path,organ,level,region,year"]
    for each in REPORTS:
        town = each.organ.removeprefix("青禾县").removesuffix("人民政府")
        name = f"{town}{each.year}.txt"
        (folder / name).write_bytes(printed(each))
        rows.append(f"{name},{town},township,{REGIONS[town]},{each.year}")
    rows.append(f",云溪镇,township,{REGIONS['云溪镇']},2023")
    (folder / "summary.txt").write_text("青禾县2024年工作总结", "utf-8")
    (folder / "register.csv").write_text("\n".join(rows), "utf-8")
    return folder


@pytest.fixture(scope="session")
def data(country, tmp_path_factory):
    """The data set made from it."""
    out = tmp_path_factory.mktemp("built") / "out"
    build([str(country), str(country / "register.csv")], out, inline)
    return Dataset(out)


@pytest.fixture
def joint(tmp_path):
    """A data set in which one file a year is the report of a town and of its street, another that of a town alone."""
    rows = ["path,organ,level,region,year"]
    for year, new in ((2023, 3), (2024, 5)):
        for town, organs in (("柳湾镇", ("柳湾镇,township", "柳湾街道,street")), ("石桥乡", ("石桥乡,township",))):
            (tmp_path / f"{town}{year}.txt").write_bytes(printed(report(town, year, new)))
            rows += [f"{town}{year}.txt,{organ},甲省,{year}" for organ in organs]
    (tmp_path / "register.csv").write_text("\n".join(rows), "utf-8")
    build([str(tmp_path / "register.csv")], tmp_path / "out", inline)
    return Dataset(tmp_path / "out")
