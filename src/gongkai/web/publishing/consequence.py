"""What follows when an item is released or withdrawn, in the same transaction: each concern enters its own."""

from collections.abc import Callable

from gongkai.web.publishing.models import Release

Follow = Callable[[Release], None]
_AFTER_RELEASE: list[Follow] = []
_AFTER_END: list[Follow] = []


def follows_release(follow: Follow) -> Follow:
    """Enter what is to be done when a release was made; the item is live by then."""
    if follow not in _AFTER_RELEASE:
        _AFTER_RELEASE.append(follow)
    return follow


def follows_end(follow: Follow) -> Follow:
    """Enter what is to be done when a release ended without another: the item is withdrawn and no longer live."""
    if follow not in _AFTER_END:
        _AFTER_END.append(follow)
    return follow


def released(release: Release) -> None:
    """Do everything that follows a release. Only the release action calls it."""
    for follow in _AFTER_RELEASE:
        follow(release)


def ended(release: Release) -> None:
    """Do everything that follows a withdrawal. Only the withdraw action calls it."""
    for follow in _AFTER_END:
        follow(release)
