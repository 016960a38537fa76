"""Wagtail's own indexes, which nothing here asks: the public's search is ours, and what is used where is never shown.

The editor's choosers search the tables themselves (WAGTAILSEARCH_BACKENDS), as few pages or pictures match a word.
"""

from wagtail.search import index


def leave_out() -> None:
    """Keep Wagtail from queueing two tasks at every save of a page or a picture; before it looks at its models."""
    for model in index.get_indexed_models():
        model.search_auto_update = False
        model.wagtail_reference_index_ignore = True
