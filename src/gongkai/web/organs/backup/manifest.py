"""What a backup says of itself: version, engine, its parts with their digests, and a seal over all of it."""

import hashlib
import hmac
import json
from dataclasses import asdict, dataclass, field
from typing import Any

from django.conf import settings

FORMAT = 2
IN_THE_CLEAR = 1
"""The format that held the values of sealed fields in the clear."""
NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class Part:
    """A file in the backup: its name there, SHA-256, size, and how many records it holds (None: a media file)."""

    name: str
    sha256: str
    size: int
    rows: int | None = None


@dataclass(frozen=True, slots=True)
class Manifest:
    """A backup's account of itself. `migrations` say which shape its records have; `trail` is the audit trail's end.

    `key` tells which secret sealed it without telling the secret; `seal` is made with that secret over all the rest.
    """

    program: str
    engine: str
    made_at: str
    migrations: tuple[tuple[str, str], ...]
    trail: tuple[int, str]
    parts: tuple[Part, ...]
    format: int = FORMAT
    key: str = ""
    seal: str = field(default="", compare=False)

    def sealed(self) -> "Manifest":
        """Return the same manifest with this installation's key and seal."""
        bare = Manifest(**{**_fields(self), "key": key_of_secret(), "seal": ""})
        return Manifest(**{**_fields(bare), "seal": _seal(bare)})

    def holds(self) -> bool:
        """Tell whether the seal is this installation's, over exactly what the manifest says."""
        return hmac.compare_digest(self.seal, _seal(self))

    def text(self) -> str:
        """Return it as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1)


def manifest_of(text: str) -> Manifest:
    """Read a manifest. Raises ValueError, KeyError or TypeError for what is none."""
    raw: dict[str, Any] = json.loads(text)
    if raw["format"] not in {FORMAT, IN_THE_CLEAR}:
        raise ValueError(raw["format"])
    raw["parts"] = tuple(Part(**part) for part in raw["parts"])
    raw["migrations"] = tuple((app, name) for app, name in raw["migrations"])
    number, digest = raw["trail"]
    return Manifest(**{**raw, "trail": (int(number), str(digest))})


def key_of_secret() -> str:
    """Return a short name of this installation's secret, from which the secret cannot be found."""
    return hmac.new(settings.SECRET_KEY.encode(), b"gongkai backup", hashlib.sha256).hexdigest()[:16]


def _seal(manifest: Manifest) -> str:
    said = json.dumps({**asdict(manifest), "seal": ""}, ensure_ascii=False, sort_keys=True)
    return hmac.new(settings.SECRET_KEY.encode(), said.encode(), hashlib.sha256).hexdigest()


def _fields(manifest: Manifest) -> dict[str, Any]:
    return {name: getattr(manifest, name) for name in Manifest.__dataclass_fields__}
