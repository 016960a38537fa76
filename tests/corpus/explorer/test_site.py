from concurrent.futures import ThreadPoolExecutor

import pytest
from werkzeug.serving import make_server

from browser import browsing
from corpora import built, printed, report
from gongkai.corpus.explorer.site import FOREIGN, site
from gongkai.corpus.study.dataset import Dataset

PAGES = ("/", "/reports", "/organ?region=甲省/青禾县&organ=柳湾镇", "/rules", "/odd")


@pytest.fixture(scope="module")
def visitor(data):
    return site(data, "zh").test_client()


def identity(data, organ, year):
    return data.subjects().filter(organ=organ, year=year)["id"][0]


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/", "覆盖率"),
        ("/?year=2024&region=甲省", "新收申请"),
        ("/reports", "共 6 份"),
        ("/reports?status=missing", "云溪镇"),
        ("/reports?words=柳湾&order=errors", "共 2 份"),
        ("/reports?page=99&year=x", "共 6 份"),
        ("/organ?region=甲省/青禾县&organ=柳湾镇", "历年数据"),
        ("/rules", "R301"),
        ("/odd", "石桥乡"),
    ],
)
def test_pages_show_what_they_are_for(visitor, address, said):
    answer = visitor.get(address)
    assert answer.status_code == 200
    assert said in answer.text
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")
    assert "<script" not in answer.text
    assert "//" not in answer.text.replace("<!DOCTYPE", "").split("<main")[0]


def test_the_report_of_several_organs_names_each(joint):
    page = site(joint, "zh").test_client().get(f"/report/{identity(joint, '柳湾街道', 2024)}").text
    assert "柳湾镇2024.txt · 柳湾镇" in page
    assert "柳湾镇2024.txt · 柳湾街道" in page


def test_a_report_stands_beside_its_source(visitor, data):
    page = visitor.get(f"/report/{identity(data, '石桥乡', 2024)}").text
    assert "R301" in page
    assert 'src="/form/' in page
    assert 'src="/source/' in page


def test_the_form_is_filled_from_the_data_set(visitor, data):
    answer = visitor.get(f"/form/{identity(data, '柳湾镇', 2024)}")
    assert "政府信息公开工作年度报告" in answer.text
    assert 'data-path="t3.new.total">20<' in answer.text


def test_a_source_may_be_looked_at_and_nothing_else(visitor, data, country):
    answer = visitor.get(f"/source/{identity(data, '柳湾镇', 2024)}")
    assert answer.data == (country / "柳湾镇2024.txt").read_bytes()
    assert answer.headers["Content-Security-Policy"] == FOREIGN
    assert FOREIGN.startswith("sandbox; default-src 'none'")


@pytest.mark.parametrize("path", ["/", "/reports", "/rules", "/odd", "/chart/total.svg", "/chart/errors.svg"])
@pytest.mark.parametrize(
    "asked",
    [
        "status=x", "kind=x", "endpoint=x", "_scheme=javascript", "_external=1", "_anchor=x", "_method=x",
        f"page={10**30}", "page=-1", f"year={10**30}", f"year={'9' * 5000}", f"depth={10**30}", "depth=-3", "order=x",
    ],
)  # fmt: skip
def test_whatever_is_asked_is_answered(visitor, monkeypatch, path, asked):
    monkeypatch.setattr("gongkai.corpus.explorer.site.PAGE", 2)
    answer = visitor.get(f"{path}?{asked}")
    assert answer.status_code == 200
    assert "javascript" not in answer.text


def test_what_is_asked_goes_on_to_the_next_page(visitor, monkeypatch):
    monkeypatch.setattr("gongkai.corpus.explorer.site.PAGE", 2)
    text = visitor.get("/reports?year=2024&order=errors&page=2").text
    assert 'href="/reports?year=2024&amp;order=errors&amp;page=1"' in text


def test_a_page_in_another_encoding_is_left_to_say_so(tmp_path):
    page = f"<html><head><meta charset=gb18030></head><body><pre>{printed(report()).decode()}</pre></body></html>"
    (tmp_path / "a.html").write_bytes(page.encode("gb18030"))
    (tmp_path / "b.html").write_bytes(page.replace("gb18030", "utf-8").replace("柳湾", "石桥").encode())
    data = Dataset(built(tmp_path / "out", tmp_path / "a.html", tmp_path / "b.html"))
    guest = site(data, "zh").test_client()
    types = {
        row["suffix"] + row["place"][-6]: guest.get(f"/source/{row['id']}").headers["Content-Type"]
        for row in data.scan("files").collect().rows(named=True)
    }
    assert types == {".htmla": "text/html", ".htmlb": "text/html; charset=utf-8"}


def test_a_file_that_stands_for_its_organ_has_its_page(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 broken")
    guest = site(Dataset(built(tmp_path / "out", tmp_path / "a.pdf")), "zh").test_client()
    asked = f"?region=&organ={tmp_path / 'a.pdf'}"
    for address in (
        "/",
        "/reports",
        "/rules",
        "/odd",
        f"/organ{asked}",
        "/chart/total.svg",
        f"/chart/organ.svg{asked}",
    ):
        assert guest.get(address).status_code == 200, address
    assert str(tmp_path / "a.pdf") in guest.get("/reports?status=failed").text


@pytest.mark.parametrize("kind", ["total", "errors", "outliers"])
def test_charts_are_pictures(visitor, kind):
    answer = visitor.get(f"/chart/{kind}.svg?year=2024")
    assert (answer.status_code, answer.mimetype) == (200, "image/svg+xml")
    assert answer.text.startswith("<svg")


def test_an_organs_chart_is_a_picture(visitor):
    assert visitor.get("/chart/organ.svg?region=甲省/青禾县&organ=柳湾镇").text.startswith("<svg")


@pytest.mark.parametrize(
    "address", ["/report/0", "/form/0", "/source/0", "/organ?organ=无", "/chart/none.svg", "/chart/organ.svg?organ=无"]
)
def test_what_is_not_there_is_not_found(visitor, address):
    assert visitor.get(address).status_code == 404


def test_nobody_from_elsewhere_is_answered(visitor):
    assert visitor.get("/", headers={"Host": "evil.example"}).status_code == 400


def test_it_speaks_english(data):
    assert "Coverage" in site(data, "en").test_client().get("/").text


@pytest.mark.browser
def test_nobody_is_shut_out(data, program):
    """Every page as axe, phones and large type see it (WCAG 2.2 AA)."""
    server = make_server("127.0.0.1", 0, site(data, "zh"), threaded=True)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(server.serve_forever)
        try:
            with browsing(program, f"http://127.0.0.1:{server.server_port}") as open_door:
                visitor = open_door()
                for path in (*PAGES, f"/report/{identity(data, '石桥乡', 2024)}"):
                    visitor.go(path)
        finally:
            server.shutdown()
            server.server_close()
    assert "\n".join(visitor.faults) == ""
