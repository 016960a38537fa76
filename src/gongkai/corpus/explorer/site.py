"""The explorer's pages. They need no script, load nothing from elsewhere, and let no foreign document act."""

from collections.abc import Callable
from functools import partial
from typing import Any

from flask import Flask, Response, abort, render_template, request

from gongkai.corpus.explorer.beside import Beside
from gongkai.corpus.explorer.listing import PAGE, Listing, selection_of
from gongkai.corpus.study.charts import organ_chart, svg
from gongkai.corpus.study.dataset import Dataset
from gongkai.corpus.study.league import league
from gongkai.corpus.study.measures import names
from gongkai.corpus.study.outliers import oddities
from gongkai.corpus.study.sheet import shown
from gongkai.corpus.study.totals import totals
from gongkai.words import CHINESE, say

OWN = "default-src 'self'; frame-ancestors 'self'"
FOREIGN = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'"
"""What a document from elsewhere may do: be looked at. No script, nothing fetched, nobody called."""

_HOSTS = ["127.0.0.1", "localhost"]
_KEPT = ("year", "level", "region", "status", "words", "order")
"""What an address passes on to those it leads to; `url_for` takes other words of an address for orders."""
_DEEPEST = 9


def site(data: Dataset, lang: str) -> Flask:
    """Return the explorer of a data set, to be served on this machine alone."""
    app = Flask(__name__)
    app.config["TRUSTED_HOSTS"] = _HOSTS
    app.jinja_env.globals |= {
        "say": partial(_said, lang),
        "shown": lambda column, value: shown(column, value, lang),
        "lang": "zh-CN" if lang == CHINESE else "en",
        "name_of": lambda key: names().get(key, key),
        "asked": lambda: {key: request.args[key] for key in _KEPT if request.args.get(key)},
    }
    listing, beside = Listing(data), Beside(data)
    _pages(app, data, listing, beside)
    _charts(app, data, listing, lang)
    _documents(app, beside)
    app.after_request(_guarded)
    return app


def _said(lang: str, message: str, **values: Any) -> str:
    return say(message, lang, values or None)


def _pages(app: Flask, data: Dataset, listing: Listing, beside: Beside) -> None:
    def overview() -> str:
        selection = selection_of(request.args)
        sheets = totals(data, selection, ["level"])
        choice = listing.choices()
        return render_template(
            "overview.html", sums=sheets[0], missing=sheets[3], choice=choice, nameless=data.unknown()
        )

    def reports() -> str:
        found = listing.found(request.args)
        pages = -(-found.height // PAGE)
        number = max(min(request.args.get("page", 1, int), pages), 1)
        rows = found.slice((number - 1) * PAGE, PAGE).rows(named=True)
        return render_template(
            "reports.html", rows=rows, count=found.height, number=number, pages=pages, choice=listing.choices()
        )

    def report(identity: str) -> str:
        return render_template("report.html", **_found(beside.told(identity)))

    def organ() -> str:
        name, region = request.args.get("organ", ""), request.args.get("region", "")
        return render_template("organ.html", name=name, region=region, years=_found(listing.years(region, name)))

    def rules() -> str:
        depth = max(min(request.args.get("depth", 3, int), _DEEPEST), 1)
        by_rule, by_region = league(data, selection_of(request.args), ["region"], depth)
        return render_template(
            "tables.html", title="问题率", chart="errors", sheets=[by_rule, by_region], choice=listing.choices()
        )

    def odd() -> str:
        sheets = oddities(data, selection_of(request.args))
        return render_template("tables.html", title="异常", chart="outliers", sheets=sheets, choice=listing.choices())

    for path, view in (("/", overview), ("/reports", reports), ("/organ", organ), ("/rules", rules), ("/odd", odd)):
        app.add_url_rule(path, view.__name__, view)
    app.add_url_rule("/report/<identity>", "report", report)


def _charts(app: Flask, data: Dataset, listing: Listing, lang: str) -> None:
    drawn: dict[str, Callable[[], str]] = {
        "total": lambda: svg("total", totals(data, selection_of(request.args), ["level", "year"]), lang),
        "errors": lambda: svg("errors", league(data, selection_of(request.args), ["region"], 3), lang),
        "outliers": lambda: svg("outliers", oddities(data, selection_of(request.args)), lang),
        "organ": lambda: organ_chart(
            _found(listing.years(request.args.get("region", ""), request.args.get("organ", ""))), lang
        ),
    }

    def chart(kind: str) -> Response:
        if kind not in drawn:
            abort(404)
        return Response(drawn[kind](), mimetype="image/svg+xml")

    app.add_url_rule("/chart/<kind>.svg", "chart", chart)


def _documents(app: Flask, beside: Beside) -> None:
    def form(identity: str) -> Response:
        return Response(
            _found(beside.form(identity)), mimetype="text/html", headers={"Content-Security-Policy": FOREIGN}
        )

    def source(identity: str) -> Response:
        content = _found(beside.source(identity))
        headers = {"Content-Security-Policy": FOREIGN} if content.shown else {"Content-Disposition": "attachment"}
        return Response(content.data, content_type=content.media, headers=headers)

    app.add_url_rule("/form/<identity>", "form", form)
    app.add_url_rule("/source/<identity>", "source", source)


def _found(thing: Any) -> Any:
    """Return what was looked for, or answer that it is not there."""
    if thing is None or (hasattr(thing, "is_empty") and thing.is_empty()):
        abort(404)
    return thing


def _guarded(response: Response) -> Response:
    response.headers.setdefault("Content-Security-Policy", OWN)
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
