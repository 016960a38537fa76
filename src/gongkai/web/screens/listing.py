"""Lists: any queryset as a table that searches, filters, sorts, pages and exports to xlsx, without any script.

    @guarded("see_people")
    def people(request):
        rows = limited(Person.objects.all(), person_of(request), "see_people", today(), via="posts__organ")
        return Listing(
            "人员",
            rows,
            columns=(
                Column("姓名", "name", sort="name", link=lambda person: reverse("person", args=[person.pk])),
                Column("用户名", "username", sort="username"),
                Column("建立于", "date_joined", sort="date_joined"),
            ),
            search=("name", "username"),
            filters=(Choice("role", "职务", role_options, lookup="posts__role", many=True),),
            order="name",
        ).respond(request)

It asks the database twice, for the count and for one page; what the columns need beyond that belongs into the
queryset's `select_related` and `prefetch_related`. The export holds all the rows that the page's address describes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Model, Q, QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import render

from gongkai.web.screens.asked import sought
from gongkai.web.screens.columns import Column, Filter
from gongkai.web.screens.language import said
from gongkai.web.screens.workbook import workbook

PAGE = 50


@dataclass(frozen=True, kw_only=True)
class _Rest:
    columns: tuple[Column, ...]
    search: tuple[str, ...] = ()
    filters: tuple[Filter, ...] = ()
    order: str = "pk"
    export: bool = True
    template: str = "screens/listing.html"
    empty: str = "还没有记录。"
    context: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Listing(_Rest):
    """A list of records: its title, its rows (already limited to what the person may see), and how they are shown.

    `order` is the sort key the list opens with (`-` before it: falling); `export` whether it may leave as xlsx;
    `context` is given on to the template, which extends `screens/listing.html` where a list has more to show.
    """

    title: str
    rows: "QuerySet[Any]"

    def respond(self, request: HttpRequest) -> HttpResponseBase:
        """Return the page the address describes, or with `export=xlsx` the file of all its rows."""
        rows = self.found(request.GET)
        if self.export and request.GET.get("export") == "xlsx":
            return workbook(said(self.title), [said(column.label) for column in self.columns], self._values(rows))
        page = Paginator(rows, PAGE).get_page(request.GET.get("page"))
        return render(request, self.template, {"listing": self, **self._shown(page, request.GET), **self.context})

    def found(self, given: Mapping[str, str]) -> "QuerySet[Any]":
        """Return the rows that search and filters leave, sorted; what the address says wrongly is passed over."""
        rows = self.rows
        for word in sought(given).split():
            rows = rows.filter(_any_of(self.search, word))
        for each in self.filters:
            conditions = each.conditions(given)
            if conditions and each.many:
                rows = rows.filter(pk__in=self.rows.model._base_manager.filter(**conditions).values("pk"))  # noqa: SLF001 -- Django's own public name
            elif conditions:
                rows = rows.filter(**conditions)
        return rows.order_by(self._sort(given), "pk")

    def _sort(self, given: Mapping[str, str]) -> str:
        told = given.get("sort", "")
        known = {column.sort for column in self.columns if column.sort}
        return told if told.removeprefix("-") in known else self.order

    def _values(self, rows: "QuerySet[Any]") -> Any:
        return ([column.of(record) for column in self.columns] for record in rows.iterator(chunk_size=1000))

    def _shown(self, page: "Page[Any]", given: Mapping[str, str]) -> dict[str, Any]:
        sort = self._sort(given)
        lines = [[_cell(column, record) for column in self.columns] for record in page]
        return {
            "page": page,
            "heads": [
                _head(column, sort, number=bool(lines) and lines[0][place]["number"])
                for place, column in enumerate(self.columns)
            ],
            "lines": lines,
            "narrowing": [_narrowing(each, given) for each in self.filters],
            "query": given.get("q", ""),
            "sorts": [
                (key, column.label, falling, key == sort)
                for column in self.columns
                if column.sort
                for key, falling in ((column.sort, False), (f"-{column.sort}", True))
            ],
            "narrowed": any(given.get(key) for key in given if key not in {"sort", "page", "export"}),
            "pages": page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1),
        }


def _any_of(fields: tuple[str, ...], word: str) -> Q:
    condition = Q(pk__in=()) if not fields else Q()
    for name in fields:
        condition |= Q(**{f"{name}__icontains": word})
    return condition


def _head(column: Column, sort: str, *, number: bool) -> dict[str, Any]:
    order = {column.sort: "ascending", f"-{column.sort}": "descending"}.get(sort, "") if column.sort else ""
    turned = f"-{column.sort}" if order == "ascending" else column.sort
    return {"label": column.label, "sort": turned, "order": order, "number": number}


def _cell(column: Column, record: Model) -> dict[str, Any]:
    link = column.link(record) if column.link else ""
    value = column.of(record)
    number = isinstance(value, int) and not isinstance(value, bool)
    return {"label": column.label, "value": value, "link": link, "number": number}


def _narrowing(each: Filter, given: Mapping[str, str]) -> dict[str, Any]:
    keys = (each.key, f"{each.key}_from", f"{each.key}_to")
    chosen, first, last = (given.get(key, "") for key in keys)
    choices = each.choices() if hasattr(each, "choices") else []
    return {
        "key": each.key,
        "label": each.label,
        "choices": choices,
        "days": not hasattr(each, "choices"),
        "chosen": chosen,
        "first": first,
        "last": last,
    }
