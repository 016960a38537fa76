"""What is misconfigured in an installation, in words, with how to mend it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from shutil import disk_usage, which
from typing import Any, Literal
from urllib.parse import urlsplit

from gongkai.web.settings.environment import Environment

LOCAL = {"localhost", "127.0.0.1", "[::1]"}
LITTLE_SPACE = 1024**3
SHORT = 32
LONG_IDLE = 30
"""Minutes, by custom: the standard (GB/T 22239-2019, 8.1.4.1) demands that idle sessions end, and names no time."""


@dataclass(frozen=True, slots=True)
class Ailment:
    """Something wrong with an installation: how grave, what (a message filled from `values`), and how to mend it."""

    level: Literal["error", "warning"]
    message: str
    remedy: str
    values: dict[str, Any] = field(default_factory=dict)


def ailments(environment: Environment) -> Iterator[Ailment]:
    """Yield what the environment alone shows."""
    for name in environment.unknown:
        remedy = "请核对拼写，可用的名称见运维手册。"
        yield Ailment("warning", "不认识环境变量 GONGKAI_{name}", remedy, {"name": name.upper()})
    for name in environment.wrong:
        remedy = "请改成数字；现在按默认值运行。"
        yield Ailment("error", "环境变量 GONGKAI_{name} 应为整数", remedy, {"name": name.upper()})
    yield from _site_ailments(environment)
    yield from _sign_in_ailments(environment)
    yield from _folder_ailments(environment.data)
    if environment.scanner and which(environment.scanner.split()[0]) is None:
        yield Ailment(
            "error", "找不到查毒程序 {command}", "请安装，或者去掉 GONGKAI_SCANNER。", {"command": environment.scanner}
        )
    if not environment.email_url:
        yield Ailment("warning", "没有设置发信服务器，系统不会发出邮件", "需要时请设 GONGKAI_EMAIL_URL。")


def _site_ailments(environment: Environment) -> Iterator[Ailment]:
    public = set(environment.hosts) - LOCAL
    if environment.debug and public:
        yield Ailment(
            "error", "对外服务时打开了调试（GONGKAI_DEBUG）", "请去掉 GONGKAI_DEBUG，出错页面会泄露内部信息。"
        )
    if public and not environment.tls:
        yield Ailment("warning", "没有使用 https", "请在前面的代理上启用 https，并设 GONGKAI_TLS=1。")
    if public and environment.tls and not environment.origins:
        remedy = "请设 GONGKAI_ORIGINS，例如 https://{host}。"
        yield Ailment("error", "没有写明网站的完整地址，表单会被拒绝", remedy, {"host": min(public)})
    if "*" in environment.hosts:
        yield Ailment("error", "GONGKAI_HOSTS 允许任何主机名", "请写明本网站的域名。")
    if environment.secret and len(environment.secret) < SHORT:
        remedy = "请去掉 GONGKAI_SECRET，由程序自己生成，或者改用更长的随机字符。"
        yield Ailment(
            "error",
            "密钥太短（{length} 位，应不少于 {least} 位）",
            remedy,
            {"length": len(environment.secret), "least": SHORT},
        )


def _sign_in_ailments(environment: Environment) -> Iterator[Ailment]:
    if not 0 < environment.idle_minutes <= LONG_IDLE:
        remedy = "请设 GONGKAI_IDLE_MINUTES，一般不超过 {most}。"
        yield Ailment("warning", "闲置的登录很久或者从不自动退出", remedy, {"most": LONG_IDLE})
    issuer, directory = urlsplit(environment.oidc_issuer), urlsplit(environment.ldap_url)
    if environment.oidc_issuer and issuer.scheme != "https":
        remedy = "请改用 https：身份是凭这个连接相信的，连接被窃听或者冒充，谁都能登录。"
        yield Ailment("error", "统一身份认证的地址 {issuer} 不是 https", remedy, {"issuer": environment.oidc_issuer})
    if environment.oidc_issuer and not (environment.oidc_client and environment.oidc_secret):
        remedy = "请设 GONGKAI_OIDC_CLIENT 和 GONGKAI_OIDC_SECRET。"
        yield Ailment("error", "统一身份认证没有写明本系统的标识和密钥", remedy)
    if environment.ldap_url and directory.scheme not in {"ldap", "ldaps"}:
        remedy = "请写成 ldaps://…，或者 ldap://…（用 StartTLS 加密）。"
        yield Ailment("error", "目录的地址 {url} 不是 LDAP 地址", remedy, {"url": environment.ldap_url})
    if environment.ldap_url and "{username}" not in environment.ldap_user:
        yield Ailment(
            "error", "GONGKAI_LDAP_USER 没有写明用户名的位置", "请在用户名的位置写 {hole}。", {"hole": "{username}"}
        )


def _folder_ailments(folder: Path) -> Iterator[Ailment]:
    values = {"folder": str(folder)}
    if not folder.is_dir():
        yield Ailment("error", "数据目录 {folder} 不存在", "请先运行 gongkai init。", values)
        return
    secret = folder / "secret"
    if secret.exists() and secret.stat().st_mode & 0o077:
        yield Ailment("error", "密钥文件 {folder}/secret 别人也能读", "请运行 chmod 600 {folder}/secret。", values)
    free = disk_usage(folder).free
    if free < LITTLE_SPACE:
        megabytes = {"free": free // 1024**2, **values}
        yield Ailment(
            "warning", "数据目录所在磁盘只剩 {free} MB", "请清理或者扩容，备份需要与数据同样大的空间。", megabytes
        )
