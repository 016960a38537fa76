"""Pages the public finds by their key: an address that outlives every renaming and moving."""

from typing import Any, ClassVar

from django.urls import reverse


class AddressedByKey:
    """A page whose address is made of its key, wherever it stands in the tree of pages and whatever it is called."""

    address: ClassVar[str]
    """The name of the public address that takes the key."""

    def get_url_parts(self, request: Any = None) -> tuple[int, str, str] | None:
        """Return site, root of the site, and path, as Wagtail asks wherever it links to a page."""
        sites = self._get_relevant_site_root_paths(request)  # type: ignore[attr-defined]  # Wagtail's page has it
        if not sites:
            return None
        return sites[0].site_id, sites[0].root_url, reverse(self.address, args=[self.pk])  # type: ignore[attr-defined]  # a page has it
