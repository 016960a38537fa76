"""Recognisers: one short function per code, registered by importing this shelf."""

from gongkai.vetting.recognisers import (
    accounts,
    addresses,
    dates,
    identity,
    numbering,
    persons,
    phones,
    secrecy,
    sums,
    texts,
)

__all__ = ["accounts", "addresses", "dates", "identity", "numbering", "persons", "phones", "secrecy", "sums", "texts"]
