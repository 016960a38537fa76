"""The office's addresses, and beside them a page as Wagtail serves it out of the box, to measure against."""

from django.core.management.color import no_style
from django.db import connection
from django.urls import include, path
from wagtail import urls as wagtail
from wagtail.fields import StreamField
from wagtail.models import Page

from gongkai.web import urls
from gongkai.web.publishing.body import BLOCKS

ADDRESS = "/stock/stock-page/"


class StockPage(Page):
    """A bare page: a title and a text."""

    body = StreamField(BLOCKS)
    template = "stock.html"

    class Meta:
        """It is no part of the office."""

        app_label = "portal"


def stock(body):
    """Make the page's table and one page; return its address."""
    if StockPage._meta.db_table in connection.introspection.table_names():  # noqa: SLF001 -- Django's own public name
        return ADDRESS  # an earlier run made it
    with connection.schema_editor() as editor:
        editor.create_model(StockPage)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [Page]):  # items were put in with their keys
            cursor.execute(statement)
    home = Page.objects.get(depth=2)
    home.add_child(instance=StockPage(title="通知", slug="stock-page", body=body))
    return ADDRESS


urlpatterns = [*urls.urlpatterns, path("stock/", include(wagtail))]
