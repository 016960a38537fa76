"""What people must not find in the database is kept sealed there: secrets of second factors, forms not yet sent."""

from base64 import urlsafe_b64encode
from hashlib import sha256

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings

FACTOR = "second factor"


def sealed(text: str, use: str = FACTOR) -> str:
    """Return `text` so that only this installation can read it, and only for the same use."""
    return _box(use).encrypt(text.encode()).decode("ascii")


def opened(text: str, use: str = FACTOR) -> str:
    """Return what was sealed. Raises InvalidToken where another installation, or nobody, sealed it for this use."""
    return _box(use).decrypt(text.encode()).decode()


def _box(use: str) -> MultiFernet:
    """Make the box: new keys first, so that old ones still open what they closed; the secret where none is told."""
    told = (*settings.ENVIRONMENT.keys, settings.SECRET_KEY)
    return MultiFernet([Fernet(urlsafe_b64encode(sha256(f"{use}:{key}".encode()).digest())) for key in told])
