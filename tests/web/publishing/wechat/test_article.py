"""Items as articles: within the platform's limits, and leading back."""

import pytest
from bs4 import BeautifulSoup

from gongkai.web.publishing.wechat.article import article_of, plain

pytestmark = pytest.mark.django_db


def made(item):
    return article_of(item, "cover1", lambda image: f"https://mmbiz.qpic.cn/{image}")


@pytest.fixture(autouse=True)
def here(settings):
    settings.WAGTAILADMIN_BASE_URL = "https://www.liuxi.example"


def test_an_article_says_what_the_item_says_and_where_it_stands(site, released):
    item = released(text='<p>今年3月<a href="https://x.example">防火</a><b>禁火</b>。</p><script>x</script>')
    article = made(item)
    assert article["title"] == item.title
    assert article["thumb_media_id"] == "cover1"
    assert article["content_source_url"] == f"https://www.liuxi.example/items/{item.pk}"
    assert "<p>今年3月防火<b>禁火</b>。</p>" in article["content"]
    assert "<a" not in article["content"]
    assert "<h2>" not in article["content"]
    assert site.organ.name in article["content"]


def test_a_long_title_is_cut_and_stands_whole_above_the_text(released):
    title = "柳溪镇人民政府关于印发二〇二六年春季森林草原防火和秸秆禁烧工作方案的通知"
    article = made(released(title=title))
    assert len(article["title"]) == 32
    assert article["title"].endswith("…")
    assert article["content"].startswith(f"<h2>{title}</h2>")


def test_a_long_text_is_shortened_at_a_paragraph_and_says_so(released):
    item = released(text="".join(f"<p>{place:04}{'文' * 996}</p>" for place in range(40)))
    content = made(item)["content"]
    assert len(content) < 20000
    assert "阅读原文" in content
    paragraphs = [each.get_text() for each in BeautifulSoup(content, "html.parser").find_all("p")]
    assert all(len(each) == 1000 for each in paragraphs[1:-2])
    assert "0000" in content
    assert "0039" not in content


def test_tables_and_pictures_are_set_for_the_platform(released):
    item = released()
    item.body = [("table", {"data": [["村", "户<数"], ["上湾村", None]], "table_caption": "名单"})]
    content = made(item)["content"]
    assert "<strong>名单</strong>" in content
    assert ">户&lt;数</td>" in content
    item.body = [("picture", {"image": "7", "says": "防火", "caption": "现场"})]
    content = made(item)["content"]
    assert '<img src="https://mmbiz.qpic.cn/7" alt="防火">' in content
    assert "现场" in content


def test_the_digest_is_the_summary_or_the_beginning(released):
    assert made(released(summary="摘要"))["digest"] == "摘要"
    item = released(text=f"<p>{'文' * 300}</p>")
    assert made(item)["digest"] == "文" * 127 + "…"
    assert plain(item) == "文" * 300
