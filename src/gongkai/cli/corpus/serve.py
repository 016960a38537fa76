"""`gongkai corpus serve`: the data set in the browser, on this machine alone."""

from pathlib import Path
from typing import Annotated

import typer

from gongkai.cli.corpus.opening import open_corpus, open_dataset
from gongkai.cli.language import language
from gongkai.cli.options import LangOption, said
from gongkai.cli.screen import err

HOST = "127.0.0.1"
"""The only address it answers at: a data set is looked at where it lies; nobody signs in."""

Folder = Annotated[Path, typer.Argument(metavar="DATASET", help=said("数据集所在的文件夹"))]
Port = Annotated[int, typer.Option("--port", min=1, max=65535, help=said("端口"))]


def serve(dataset: Folder, port: Port = 8042, lang: LangOption = None) -> None:
    """Answer requests for the explorer's pages until told to stop."""
    say = open_corpus(lang)
    from waitress import create_server

    from gongkai.corpus.explorer.site import site

    pages = site(open_dataset(dataset, say), language(lang))
    server = create_server(pages, listen=f"{HOST}:{port}", threads=4, ident="gongkai")
    err().print(say("已启动：http://{bind}/ （按 Ctrl+C 停止）", bind=f"{HOST}:{port}"), markup=False)
    try:
        server.run()
    finally:
        server.close()
