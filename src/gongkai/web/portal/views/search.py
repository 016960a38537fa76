"""Searching in all that is public: words, index numbers and document numbers as they are typed."""

from datetime import date
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from gongkai.web.organs.guard import public, today
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.models import Column, Listed
from gongkai.web.publishing.models.item import VALIDITY
from gongkai.web.publishing.search.finding import MOST, excerpt, find, marked, pattern
from gongkai.web.publishing.search.folding import words
from gongkai.web.publishing.search.sought import Sought
from gongkai.web.publishing.shown import open_columns
from gongkai.web.publishing.tables import item_kinds
from gongkai.web.screens.language import said

PAGE = 20
LONGEST = 100
_SINCE = 2008
"""The year in which disclosure became a duty (reg2007): nothing released before is asked for."""

Choices = list[tuple[str, str]]


class SearchForm(forms.Form):
    """What is looked for, and where. What an address says wrongly is passed over."""

    q = forms.CharField(label="查找内容", max_length=LONGEST, required=False, strip=True)
    organ = forms.TypedChoiceField(label="发布机构", required=False, coerce=int, empty_value=None)
    column = forms.TypedChoiceField(label="栏目", required=False, coerce=int, empty_value=None)
    kind = forms.ChoiceField(label="信息类别", required=False)
    year = forms.TypedChoiceField(label="发布年份", required=False, coerce=int, empty_value=None)
    validity = forms.ChoiceField(label="有效性", required=False)
    sort = forms.ChoiceField(label="排列", required=False, choices=[("", "最新的在前"), ("relevant", "标题相符的在前")])

    def __init__(self, data: Any, organs: Choices, columns: Choices, day: date) -> None:
        super().__init__(data)
        years = [(str(year), str(year)) for year in range(day.year, _SINCE - 1, -1)]
        kinds = [(key, said(kind.name)) for key, kind in item_kinds().items()]
        states = [(key, said(name)) for key, name in VALIDITY if key]
        for name, choices in (("organ", organs), ("kind", kinds), ("year", years), ("validity", states)):
            self._offer(name, choices)
        self._offer("column", columns)
        if not columns:
            del self.fields["column"]
        self.fields["sort"].choices = [(key, said(name)) for key, name in self.fields["sort"].choices]  # type: ignore[attr-defined]  # a field of choices
        self.fields["q"].widget = forms.TextInput(attrs={"type": "search"})

    @property
    def narrowed(self) -> bool:
        """Tell whether anything but words was chosen."""
        return any(self.cleaned_data.get(name) for name in ("organ", "column", "kind", "year", "validity"))

    def _offer(self, name: str, choices: Choices) -> None:
        if name in self.fields:
            self.fields[name].choices = [("", said("全部")), *choices]  # type: ignore[attr-defined]  # a field of choices


@public
@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Show what was found, newest first or by title, twenty a page, with the words marked where they stand."""
    organs = list(Organ.objects.order_by("path"))
    organ = next((each for each in organs if str(each.pk) == request.GET.get("organ")), None)
    columns = open_columns(organ, today()) if organ else []
    chosen = [(str(each.pk), "　" * (each.depth - columns[0].depth) + each.title) for each in columns]
    form = SearchForm(request.GET, [(str(each.pk), each.name) for each in organs], chosen, today())
    form.is_valid()
    told: dict[str, Any] = {"form": form, "organ": organ, "query": form.cleaned_data.get("q", "")}
    typed = tuple(words(told["query"]))
    if typed:
        found = find(_sought(typed, form.cleaned_data, columns), relevant=form.cleaned_data.get("sort") == "relevant")
        page = Paginator(found.keys, PAGE).get_page(request.GET.get("page"))
        told |= {"page": page, "more": found.more, "most": MOST, "lines": _lines(page.object_list, typed)}
        told["pages"] = page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1)
    return render(request, "portal/search.html", told)


def _sought(typed: tuple[str, ...], chosen: dict[str, Any], columns: list[Column]) -> Sought:
    column = next((each for each in columns if each.pk == chosen.get("column")), None)
    year = chosen.get("year")
    return Sought(
        typed,
        organ=chosen.get("organ"),
        kind=chosen.get("kind", ""),
        columns=tuple(each.pk for each in columns if column and each.path.startswith(column.path)),
        validity=chosen.get("validity", ""),
        **({"since": date(year, 1, 1), "until": date(year, 12, 31)} if year else {}),
    )


def _lines(keys: Any, typed: tuple[str, ...]) -> list[dict[str, Any]]:
    rows = (
        Listed.objects.filter(item__live=True).select_related("item", "organ").defer("item__body").in_bulk(list(keys))
    )
    seek = pattern(typed)
    shown = [rows[key] for key in keys if key in rows]
    return [
        {
            "row": row,
            "title": marked(row.item.title, seek),
            "number": marked(row.item.document_number, seek),
            "text": excerpt(row.text, seek),
        }
        for row in shown
    ]


addresses = [path("search", search, name="search")]
