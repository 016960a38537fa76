"""Old office files (doc, wps, rtf, odt), turned into docx by LibreOffice where that is installed, and read as such.

LibreOffice runs without a window, in a folder and with a profile of its own that go when it goes, with macros and links
off, and is stopped with all it started when its time is over.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from gongkai.readers import docx
from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Document
from gongkai.readers.limits import Limits

_PROGRAMS = ("soffice", "libreoffice")
_RTF, _ZIP = b"{\\rtf", b"PK"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_WPS = "WpsContent".encode("utf-16-le")
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse">
<value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse">
<value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks"
 oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse">
<value>0</value></prop></item></oor:items>
"""
_NOWHERE = "http://127.0.0.1:9"  # a proxy where nobody answers: documents reach no network


def read(data: bytes, limits: Limits) -> Document:
    """Return a doc, wps, rtf or odt file as paragraphs and grids. Raises CannotRead, E110 without LibreOffice."""
    return Document(docx.read(as_docx(data, limits), limits).blocks, kind_of(data))


def as_docx(data: bytes, limits: Limits) -> bytes:
    """Return a doc, wps, rtf or odt file as the docx LibreOffice makes of it. Raises CannotRead, E110 without it."""
    kind = kind_of(data)
    if _LOCKED in data:
        raise CannotRead("E109")
    program = next((found for name in _PROGRAMS if (found := shutil.which(name))), None)
    if program is None:
        raise CannotRead("E110", format=kind)
    with tempfile.TemporaryDirectory(prefix="gongkai-") as folder:
        return _converted(program, data, kind, Path(folder), limits)


def kind_of(data: bytes) -> str:
    """Return the ending that fits the content: rtf, odt, wps or doc."""
    if data.startswith(_RTF):
        return "rtf"
    if data.startswith(_ZIP):
        return "odt"
    return "wps" if _WPS in data else "doc"


def _converted(program: str, data: bytes, kind: str, folder: Path, limits: Limits) -> bytes:
    source, made = folder / f"report.{kind}", folder / "out" / "report.docx"
    source.write_bytes(data)
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_SETTINGS, "utf-8")
    detail = _run(
        [
            program,
            f"-env:UserInstallation={profile.as_uri()}",
            *("--headless", "--invisible", "--nologo", "--norestore", "--nolockcheck", "--nodefault"),
            *("--convert-to", "docx:MS Word 2007 XML", "--outdir", str(made.parent), str(source)),
        ],
        folder,
        limits.seconds,
    )
    if not made.is_file():
        raise CannotRead("E111", detail=detail or kind)
    if made.stat().st_size > limits.file_bytes:
        raise CannotRead("E102", size=made.stat().st_size, limit=limits.file_bytes)
    return made.read_bytes()


def _run(command: list[str], folder: Path, seconds: float) -> str:
    """Run the converter in `folder` and return the last line it said. Raises CannotRead when its time is over."""
    environment = {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LANG": "C.UTF-8",
        **dict.fromkeys(("http_proxy", "https_proxy", "ftp_proxy", "all_proxy"), _NOWHERE),
    }
    said = folder / "said"
    with said.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603 -- no shell, and every word of the command is ours
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            raise CannotRead("E113", seconds=seconds) from None
        finally:
            _stop(process)
    return "".join(said.read_text("utf-8", "replace").strip().splitlines()[-1:]).replace(str(folder), "")[:200]


def _stop(process: "subprocess.Popen[bytes]") -> None:
    """Stop the converter and everything it started."""
    if os.name == "posix":
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
