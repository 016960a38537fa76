"""`gongkai serve`: the office and its worker in one command, with no process manager needed."""

import signal
import sys
from contextlib import nullcontext
from typing import Annotated

import typer

from gongkai.cli.beside import worker_beside
from gongkai.cli.language import language
from gongkai.cli.office import in_words, open_office
from gongkai.cli.options import LangOption, said
from gongkai.cli.screen import err

Address = Annotated[str, typer.Option("--bind", help=said("监听的地址和端口"))]
Threads = Annotated[int, typer.Option(min=1, help=said("同时处理多少个请求"))]
Alone = Annotated[bool, typer.Option("--no-worker", help=said("不启动后台任务（另行运行 gongkai worker）"))]

PROXY = {
    "trusted_proxy": "*",
    "trusted_proxy_count": 1,
    "trusted_proxy_headers": {"x-forwarded-for", "x-forwarded-proto"},
    "clear_untrusted_proxy_headers": True,
}
"""With GONGKAI_TLS=1 the office stands behind a proxy and nobody else can reach it: what the proxy says is true."""


def serve(
    bind: Address = "127.0.0.1:8000", threads: Threads = 16, no_worker: Alone = False, lang: LangOption = None
) -> None:
    """Prepare the installation, start the worker beside, and answer requests until told to stop."""
    say = open_office(language(lang))
    from gongkai.cli.init import prepare

    with in_words(say):
        prepare()
    err().print(say("已启动：http://{bind}/ （按 Ctrl+C 停止）", bind=bind), markup=False)
    with nullcontext() if no_worker else worker_beside():
        answer(bind, threads)


def answer(bind: str, threads: int) -> None:
    """Answer requests at `bind` until told to stop; behind a proxy that speaks https, believe what it tells of them."""
    from django.conf import settings
    from waitress import create_server

    from gongkai.web.wsgi import application

    proxy = PROXY if settings.ENVIRONMENT.tls else {}
    server = create_server(application, listen=bind, threads=threads, ident="gongkai", **proxy)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        server.run()
    finally:
        server.close()
