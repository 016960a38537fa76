"""Secrets and personal data are kept sealed: who steals the database alone reads none of them."""

from base64 import urlsafe_b64encode
from hashlib import sha256

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings


def sealed(text: str, purpose: str) -> str:
    """Return `text` so that only this installation can read it; "" stays "".

    `purpose` is permanent and part of the key: what was sealed for one purpose cannot be passed off for another.
    """
    return _box(purpose).encrypt(text.encode()).decode("ascii") if text else ""


def opened(text: str, purpose: str) -> str:
    """Return what was sealed for `purpose`. Raises InvalidToken where another installation, or nobody, sealed it."""
    return _box(purpose).decrypt(text.encode()).decode() if text else ""


def sealed_bytes(data: bytes, purpose: str) -> bytes:
    """Return `data` so that only this installation can read it; the sealed bytes are about a third longer."""
    return _box(purpose).encrypt(data)


def opened_bytes(data: bytes, purpose: str) -> bytes:
    """Return the bytes that were sealed for `purpose`. Raises InvalidToken as `opened` does."""
    return _box(purpose).decrypt(data)


def _box(purpose: str) -> MultiFernet:
    """Make the box: new keys first, so that old ones still open what they closed; the secret where none is told."""
    told = (*settings.ENVIRONMENT.keys, settings.SECRET_KEY)
    return MultiFernet([Fernet(urlsafe_b64encode(sha256(f"{purpose}:{key}".encode()).digest())) for key in told])
