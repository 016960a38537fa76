"""Secrets of second factors are kept sealed: who steals the database alone cannot make anybody's codes."""

from base64 import urlsafe_b64encode
from hashlib import sha256

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings


def sealed(text: str) -> str:
    """Return `text` so that only this installation can read it."""
    return _box().encrypt(text.encode()).decode("ascii")


def opened(text: str) -> str:
    """Return what was sealed. Raises InvalidToken where another installation, or nobody, sealed it."""
    return _box().decrypt(text.encode()).decode()


def _box() -> MultiFernet:
    """Make the box: new keys first, so that old ones still open what they closed; the secret where none is told."""
    told = (*settings.ENVIRONMENT.keys, settings.SECRET_KEY)
    return MultiFernet([Fernet(urlsafe_b64encode(sha256(f"second factor:{key}".encode()).digest())) for key in told])
