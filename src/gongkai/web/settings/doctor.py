"""What is misconfigured in an installation, in words, with how to mend it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from shutil import disk_usage, which
from typing import Any, Literal

from gongkai.web.settings.environment import Environment

LOCAL = {"localhost", "127.0.0.1", "[::1]"}
LITTLE_SPACE = 1024**3
SHORT = 32


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
    yield from _folder_ailments(environment.data)
    if environment.scanner and which(environment.scanner.split()[0]) is None:
        yield Ailment(
            "error", "找不到查毒程序 {command}", "请安装，或者去掉 GONGKAI_SCANNER。", {"command": environment.scanner}
        )
    if not environment.email_url:
        yield Ailment("warning", "没有设置发信服务器，系统不会发出邮件", "需要时请设 GONGKAI_EMAIL_URL。")


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
