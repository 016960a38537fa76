"""What a person may do with columns and items in Wagtail's editor: by the office's own table, and never publish.

Wagtail asks these testers for every button and address. What they do not grant is done by actions or not at all.
"""

from wagtail.models import PagePermissionTester

from gongkai.web.organs.guard import today
from gongkai.web.organs.permissions import may


class ColumnRights(PagePermissionTester):
    """Rights at a column: to draft items under it."""

    def _may(self, permission: str) -> bool:
        return may(self.user, permission, self.page.organ, today())


class ItemRights(ColumnRights):
    """Rights at an item: to edit its draft."""
