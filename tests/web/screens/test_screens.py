"""What holds for every template and the one sheet of style; and the error pages, which tell nothing of the program."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django import forms
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.template.loader import render_to_string
from django.test import override_settings
from django.urls import path

import gongkai.web
from gongkai.web.organs.guard import public
from gongkai.web.urls import urlpatterns as ours

pytestmark = pytest.mark.django_db
WEB = Path(gongkai.web.__file__).parent
TEMPLATES = sorted(WEB.rglob("templates/**/*.html"))
STYLE = (WEB / "screens/static/gongkai/office.css").read_text("utf-8")
APPLICANT = "张三 13800138000"


def failing(error):
    @public
    def view(_request):
        raise error

    return view


urlpatterns = [
    *ours,
    path("fail/400", failing(SuspiciousOperation(APPLICANT))),
    path("fail/403", failing(PermissionDenied(APPLICANT))),
    path("fail/500", failing(RuntimeError(APPLICANT))),
]
PAGES = [("/fail/400", 400, "请求有误"), ("/fail/403", 403, "没有权限"), ("/nowhere", 404, "没有这一页")]


@pytest.fixture
def quiet(client):
    """A client that sees the page rather than the error."""
    client.raise_request_exception = False
    with override_settings(ROOT_URLCONF=__name__):
        yield client


@pytest.fixture
def clerk(county, person):
    return person("clerk", county.town)


@pytest.mark.parametrize(("address", "status", "words"), [*PAGES, ("/fail/500", 500, "系统出错")])
@pytest.mark.parametrize("signed_in", [False, True])
def test_an_error_says_what_and_leaks_nothing(quiet, clerk, address, status, words, signed_in):
    if signed_in:
        quiet.force_login(clerk)
    answer = quiet.get(address)
    page = answer.content.decode()
    assert answer.status_code == status
    assert words in page
    assert "office.css" in page
    assert APPLICANT not in page
    assert "Traceback" not in page


def test_an_expired_form_says_so(quiet):
    quiet.handler.enforce_csrf_checks = True
    answer = quiet.post("/reader/type-size", {"large": "yes"})
    assert answer.status_code == 403
    assert "页面已经过期" in answer.content.decode()


def test_errors_are_said_in_english_too(quiet):
    assert "No such page" in quiet.get("/nowhere", headers={"accept-language": "en"}).content.decode()


# ---- templates ------------------------------------------------------------------------------------------------

TAGS = re.compile(r"{%.*?%}|{{.*?}}|{#.*?#}", re.DOTALL)
REMARKS = re.compile(r"{% comment %}.*?{% endcomment %}", re.DOTALL)

each_template = pytest.mark.parametrize(
    "text", [path.read_text("utf-8") for path in TEMPLATES], ids=[str(path.relative_to(WEB)) for path in TEMPLATES]
)


def parsed(text):
    """Return a template's HTML; what tags write into attributes stays, so that ids and labels can be compared."""
    text = REMARKS.sub("", text)
    # A tag inside an attribute may hold quotes, which would end the attribute for a parser.
    return BeautifulSoup(TAGS.sub(lambda tag: re.sub(r"[<>\"]", "", tag[0]), text), "html.parser")


@each_template
def test_every_field_has_its_label(text):
    page = parsed(text)
    labelled = {label["for"] for label in page.find_all("label", attrs={"for": True})}
    fields = page.find_all(["input", "select", "textarea"])
    shown = [
        field for field in fields if field.get("type") not in {"hidden", "submit"} and not field.has_attr("hidden")
    ]
    named = {"aria-labelledby", "alt"}  # by a heading beside it; a picture that is a button, by its own words
    bare = [field for field in shown if field.get("id") not in labelled and not field.find_parent("label")]
    assert [field for field in bare if not any(map(field.has_attr, named))] == []


@each_template
def test_every_table_has_its_caption_and_every_heading_its_scope(text):
    page = parsed(text)
    assert [table for table in page.find_all("table") if not table.find("caption")] == []
    assert [head for head in page.find_all("th") if head.get("scope") not in {"col", "row"}] == []


@each_template
def test_every_form_that_changes_something_carries_its_token(text):
    forms = re.findall(r"<form[^>]*method=.post.*?</form>", text, re.DOTALL)
    assert [form for form in forms if "{% csrf_token %}" not in form] == []


@each_template
def test_nothing_stands_in_a_page_that_its_policy_forbids(text):
    page = parsed(text)
    # A script of our own may ease the work; it stands in a file, and the page works without it.
    own = re.compile(r"^\{% static gongkai/\w+\.js %\}$")
    assert [tag for tag in page.find_all("script") if tag.text or not own.match(tag.get("src", ""))] == []
    assert [tag.name for tag in page.find_all(["style", "iframe", "font", "center"])] == []
    assert [tag for tag in page.find_all() if any(key == "style" or key.startswith("on") for key in tag.attrs)] == []
    fetched = re.sub(r"<a [^>]*>", "", text)  # a link may lead elsewhere; nothing is fetched from there
    assert re.findall(r"""["'(](?:https?:)?//[^"')]+""", fetched) == []


@each_template
def test_every_sentence_is_said_and_none_stands_raw(text):
    page = parsed(text)
    for own in page.body.find_all(attrs={"lang": True}) if page.body else page.find_all(attrs={"lang": True}):
        own.decompose()
    bare = TAGS.sub("", page.decode())
    assert re.findall(r"[\u3400-\u9fff]+", bare) == []


@each_template
def test_an_image_says_what_it_shows_and_a_section_what_it_is(text):
    page = parsed(text)
    assert [image for image in page.find_all("img") if image.get("alt") is None] == []
    assert [nav for nav in page.find_all("nav") if not nav.get("aria-label") and not nav.get("aria-labelledby")] == []


class Sample(forms.Form):
    name = forms.CharField(label="名称", help_text="写一条留言，只有同事能看到")
    kind = forms.ChoiceField(label="类别", choices=[("a", "甲")], widget=forms.RadioSelect)


def test_a_fields_help_and_errors_are_tied_to_it():
    page = BeautifulSoup(render_to_string("screens/fields.html", {"form": Sample({})}), "html.parser")
    field = page.find("input", id="id_name")
    described = [page.find(id=key) for key in field["aria-describedby"].split()]
    assert described[0].get_text(strip=True) == "写一条留言，只有同事能看到"
    assert "errorlist" in described[1]["class"]
    assert field["aria-invalid"] == "true"
    choice = page.find("fieldset")
    assert choice.legend.get_text(strip=True).startswith("类别")
    assert "errorlist" in page.find(id=choice["aria-describedby"])["class"]


# ---- style ----------------------------------------------------------------------------------------------------

COLOURS = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", STYLE))
READ = [
    ("ink", "ground"),
    ("ink", "shade"),
    ("soft", "ground"),
    ("soft", "shade"),
    ("link", "ground"),
    ("link", "shade"),
    ("navy", "ground"),
    ("navy", "shade"),
    ("red", "ground"),
    ("ground", "red"),
    ("ground", "navy"),
    ("good", "good-ground"),
    ("warn", "warn-ground"),
    ("ink", "warn-ground"),
    ("red-deep", "bad-ground"),
    ("ink", "good-ground"),
]


def brightness(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted(brightness(COLOURS[name]) for name in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("text", "ground"), READ)
def test_text_stands_out_from_its_ground(text, ground):
    """WCAG 2.2, 1.4.3: the visual presentation of text has a contrast ratio of at least 4.5:1."""
    assert contrast(text, ground) >= 4.5


@pytest.mark.parametrize("ground", ["ground", "shade"])
def test_the_edges_of_fields_stand_out(ground):
    """WCAG 2.2, 1.4.11: what identifies a control has a contrast ratio of at least 3:1."""
    assert contrast("edge", ground) >= 3


def test_the_style_fetches_nothing_and_minds_paper_and_focus():
    assert "url(" not in STYLE
    assert "@import" not in STYLE
    assert "@media print" in STYLE
    assert ":focus-visible" in STYLE
