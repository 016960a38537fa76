"""Posters: public text in large type, on no more sheets than allowed, with codes that lead to it."""

from io import BytesIO

import pdfplumber
import pypdfium2
import pytest
from qrcode.main import QRCode

from gongkai.web.publishing.posters import code_of, papers, poster

pytestmark = pytest.mark.django_db
LONG = "".join(f"<p>第{place}段，{'全镇各村要落实责任，' * 12}不得有误。</p>" for place in range(60))


@pytest.fixture(autouse=True)
def here(settings):
    settings.WAGTAILADMIN_BASE_URL = "https://www.liuxi.example"


def pages(pdf):
    with pdfplumber.open(BytesIO(pdf)) as document:
        return [page.extract_text() for page in document.pages]


@pytest.mark.parametrize("key", sorted(papers()))
def test_a_short_item_stands_whole_on_one_sheet(site, released, key):
    item = released(title="防火通知", text="<h2>一、范围</h2><p>全镇禁止野外用火。</p>")
    (text,) = pages(poster(site.organ, [item], papers()[key]))
    for said in ("柳溪镇人民政府", "防火通知", "一、范围", "全镇禁止野外用火。", "扫码看原文"):
        assert said in text.replace("\n", "")
    assert "以下略" not in text


@pytest.mark.parametrize("key", sorted(papers()))
def test_a_long_item_is_cut_and_never_takes_more_sheets_than_allowed(site, released, key):
    made = pages(poster(site.organ, [released(text=LONG)], papers()[key]))
    assert len(made) == papers()[key].sheets
    assert "全文请扫码阅读" in made[-1].replace("\n", "")
    assert "第 0 段" in made[0]
    assert "第 59 段" not in "".join(made)


def test_several_items_share_the_sheets(site, released):
    items = [released(title=f"第{place}条公开的信息", text=LONG) for place in range(papers()["a4"].items)]
    made = pages(poster(site.organ, items, papers()["a4"]))
    assert len(made) <= papers()["a4"].sheets
    for each in items:
        assert each.title in "".join(made).replace("\n", "").replace(" ", "")


def test_the_type_is_large(site, released):
    with pdfplumber.open(BytesIO(poster(site.organ, [released()], papers()["a4"]))) as document:
        sizes = {round(letter["size"]) for letter in document.pages[0].chars}
    assert papers()["a4"].body in sizes
    assert min(sizes) >= 12


def test_a_poster_is_made_for_screen_readers_too(site, released):
    made = poster(site.organ, [released()], papers()["a4"])
    assert b"pdfuaid" in made
    document = pypdfium2.PdfDocument(made)
    assert document.get_metadata_value("Title") == "柳溪镇开展春季防火工作"
    document.close()


def test_the_code_is_that_of_the_address():
    address = "https://www.liuxi.example/items/7"
    known = QRCode()
    known.add_data(address)
    known.make()
    drawn = code_of(address)
    assert 'fill="#fff"' in drawn
    side = int(drawn.split('viewBox="0 0 ')[1].split()[0])
    assert side == 17 + 4 * known.version + 8
    assert drawn.count("h1v1h-1z") > side


def test_nothing_of_the_text_acts_as_markup(site, released):
    item = released(title="通知 #panic() $x$ *重要*", text='<p>#image("/etc/passwd")</p>')
    (text,) = pages(poster(site.organ, [item], papers()["a4"]))
    assert "#panic()" in text
    assert "/etc/passwd" in text
