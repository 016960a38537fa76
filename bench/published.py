"""A report as a government's web site serves it: pasted from a word processor, among the rest of the site.

Our own pages are lean. What is read in practice is not: every run of text stands in spans with inline styles, every
cell repeats its borders, and lists of links, scripts and a footer stand about the article. The wording is made up.
"""

import re

import gongkai

_RUN = "mso-spacerun:'yes';font-family:仿宋_GB2312;mso-hansi-font-family:宋体;font-size:{}pt;mso-font-kerning:1.0pt;"
_CELL = (
    "width:54.3pt;padding:0pt 5.4pt 0pt 5.4pt;border-left:none;border-right:1.0pt solid windowtext;"
    "mso-border-right-alt:0.5pt solid windowtext;border-top:none;border-bottom:1.0pt solid windowtext;"
)
_LINE = "text-indent:32pt;line-height:28pt;mso-line-height-rule:exactly;text-align:justify;"
_RUNS = re.compile(r"\d+|[^\d]+")
_TOPICS = ("机构职能", "领导信息", "政策文件", "规划计划", "财政预决算", "统计信息", "行政许可", "应急管理", "人事信息")
_LINKS = 120


def published(report):
    """Return the bytes of a page that shows `report`."""
    lean = gongkai.render(report, "html").decode("utf-8")
    article = re.search(r"<article>(.*)</article>", lean, re.DOTALL)[1]
    article = re.sub(r"</?(?:section|div|h1|caption|colgroup|col)\b[^>]*>|(?<=<caption>)[^<]*", "", article)
    article = re.sub(r"<(t[dh])([^>]*)>(.*?)</t[dh]>", _cell, article, flags=re.DOTALL)
    article = re.sub(r"<(?:p|h[23])(?: id=[^>]*)?>(.*?)</(?:p|h[23])>", _paragraph, article, flags=re.DOTALL)
    return _page(report.title or re.sub("<[^>]*>", "", re.search(r"<h1>(.*?)</h1>", lean)[1]), article).encode()


def _runs(text, size):
    runs = (f'<span style="{_RUN.format(size)}">{run}</span>' for run in _RUNS.findall(re.sub("<[^>]*>", "", text)))
    return "".join(runs) + f'<span style="{_RUN.format(size)}"><o:p></o:p></span>'


def _cell(found):
    spans = "".join(re.findall(r' (?:col|row)span="\d+"', found[2]))
    text = f'<p class="MsoNormal" align="center" style="text-align:center;line-height:16pt;">{_runs(found[3], 9)}</p>'
    return f'<td width="72" valign="center"{spans} style="{_CELL}">{text}</td>'


def _paragraph(found):
    return found[0] if "MsoNormal" in found[0] else f'<p class="MsoNormal" style="{_LINE}">{_runs(found[1], 16)}</p>'


def _links(place):
    names = (f"{_TOPICS[number % len(_TOPICS)]}{number // len(_TOPICS) or ''}" for number in range(_LINKS))
    items = (
        f'<li class="item"><a href="/{place}/{name}/" target="_blank" title="{name}">{name}</a></li>' for name in names
    )
    return f'<ul class="{place}">{"".join(items)}</ul>'


def _page(title, article):
    script = (
        "<script>"
        + "".join(f"window.site.ready('module-{number}',{{lazy:true}});" for number in range(60))
        + "</script>"
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}_示例县人民政府</title>
<meta name="ArticleTitle" content="{title}"><link rel="stylesheet" href="/site.css">{script}</head><body>
<div class="header"><div class="logo"></div>{_links("nav")}</div><div class="main">
<div class="side">{_links("side")}</div><div class="content"><h1>{title}</h1>
<div class="info"><span>发布时间：2025-01-20</span><span>浏览次数：<i></i></span></div>
<div class="article TRS_Editor">{article}</div></div><div class="code" style="display:none"><p>扫一扫</p></div></div>
<div class="footer">{_links("links")}<p>版权所有</p></div>{script}</body></html>"""
