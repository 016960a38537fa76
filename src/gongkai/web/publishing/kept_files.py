"""Files that versions of items name: of a draft waiting for its reviews, and of what the public read before."""

from collections.abc import Iterator

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Revision

from gongkai.web.organs.tidy import holds_files
from gongkai.web.publishing.models import Item

_AT_ONCE = 2000


@holds_files
def of_versions() -> Iterator[str]:
    """Yield the name of every file enclosed with any version of any item; a name may come more than once.

    A live item's row holds the files the public reads and no others. Of a version nothing else is read than its list of
    files, so that very many versions take little memory.
    """
    versions = Revision.page_revisions.filter(content_type=ContentType.objects.get_for_model(Item)).order_by()
    for files in versions.values_list("content__enclosures", flat=True).iterator(chunk_size=_AT_ONCE):
        yield from (each["file"] for each in files or ())
