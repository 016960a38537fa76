"""What an installation is told from outside: everything the office can be configured with, read from the environment.

Nothing has to be told. Data then lie in ./gongkai-data, on SQLite, and the office answers this machine only.
"""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Environment:
    """The configuration of one installation; a field is told by the variable GONGKAI_<NAME>, unless it says otherwise.

    `data` holds database, media, backups and the secret; `database_url` is DATABASE_URL. `hosts` are the names the
    office answers to; `tls` says that a proxy in front speaks https. `keys` encrypt personal data, the first new ones.
    `mailboxes` are the organs' own, each `organ=imaps://user:password@host/INBOX` (docs/guide/operator.md).
    `idle_minutes` is how long a sign-in lasts unused (0: as long as the browser is open, eight hours at the most).
    `submissions_hourly` is how many applications one address may submit online within an hour; `sms_gateway` what sends
    short messages, as module:name. `ldap_user` is how the directory names somebody, such as
    "uid={username},ou=people,dc=qinghe"; `oidc_name` what the button of the identity provider says. `wechat_url` is
    where the official accounts' interface answers: the platform, or a proxy where the office sits on a closed network.
    `inspected` are the sites in a private network whose pages inspections may ask for, as host or host:port.
    """

    data: Path = Path("gongkai-data")
    database_url: str = ""
    secret: str = ""
    keys: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "[::1]")
    origins: tuple[str, ...] = ()
    tls: bool = False
    debug: bool = False
    site_name: str = "政府信息公开"
    email_url: str = ""
    email_from: str = ""
    mailboxes: tuple[str, ...] = ()
    upload_megabytes: int = 50
    idle_minutes: int = 30
    submissions_hourly: int = 20
    sms_gateway: str = ""
    ldap_url: str = ""
    ldap_user: str = "{username}"
    oidc_issuer: str = ""
    oidc_client: str = ""
    oidc_secret: str = ""
    oidc_name: str = "统一身份认证"
    scanner: str = ""
    wechat_url: str = "https://api.weixin.qq.com"
    inspected: tuple[str, ...] = ()
    log_level: str = "INFO"
    unknown: tuple[str, ...] = field(default=())
    wrong: tuple[str, ...] = field(default=())


def read(told: Mapping[str, str] = os.environ) -> Environment:
    """Return the configuration the environment tells; variables GONGKAI_… that are not known are listed.

    What should be a number and is none is listed as well, and the default holds.
    """
    given = {
        name.removeprefix("GONGKAI_").lower(): value for name, value in told.items() if name.startswith("GONGKAI_")
    }
    known = set(Environment.__dataclass_fields__) - {"unknown", "wrong", "database_url"}
    wrong = {name for name in known & given.keys() if _kind(name) is int and not given[name].strip().isdecimal()}
    values: dict[str, object] = {"database_url": told.get("DATABASE_URL", "")}
    for name in known & given.keys() - wrong:
        values[name] = _converted(name, given[name])
    ours = known | {"lang", "require_all"}
    listed = {"unknown": tuple(sorted(given.keys() - ours)), "wrong": tuple(sorted(wrong))}
    return Environment(**values, **listed)  # type: ignore[arg-type]  # by name


def _kind(name: str) -> object:
    return Environment.__annotations__[name]


def _converted(name: str, value: str) -> object:
    kind = _kind(name)
    if kind is bool:
        return value.strip().lower() in {"1", "true", "yes", "on"}
    if kind is int:
        return int(value)
    if kind is Path:
        return Path(value)
    if kind == tuple[str, ...]:
        return tuple(part.strip() for part in value.split(",") if part.strip())
    return value


def secret_of(environment: Environment) -> str:
    """Return the installation's secret: as told, else the one in its data folder, made there the first time."""
    if environment.secret:
        return environment.secret
    path = environment.data / "secret"
    if not path.exists():
        environment.data.mkdir(parents=True, exist_ok=True)
        # Made whole before it gets its name: two processes starting at once must not each hold another secret.
        draft = path.with_suffix(f".{os.getpid()}")
        draft.touch(mode=0o600)
        draft.write_text(secrets.token_urlsafe(48), "ascii")
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_text("ascii").strip()
