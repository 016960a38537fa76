"""Dismissals in a file people can read and edit: TOML, one table each, kept beside the reports they are about.

```toml
[[dismissal]]
fingerprint = "0123456789abcdef"
code = "Y201"
paths = ["t2.normative.issued", "t2.normative.repealed", "t2.normative.in_force"]
text = "行政规范性文件：上年有效 5 件，加制发 3、减废止 0，应为 8 件，表中 7 件"
reason = "一件有效期届满自动失效，未计入废止"
```
"""

import json
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from gongkai.checks.finding import Dismissal, Finding
from gongkai.words import CHINESE, say


class WrongDismissals(ValueError):
    """Dismissals that cannot be used; `reason` is a Chinese sentence that `values` fill."""

    def __init__(self, reason: str, **values: Any) -> None:
        super().__init__(say(reason, values=values))
        self.reason, self.values = reason, values

    def text(self, lang: str = CHINESE) -> str:
        """Return why, in words."""
        return say(self.reason, lang, self.values)


def dismiss(finding: Finding, reason: str) -> Dismissal:
    """Return the decision that `finding` is no fault. Raises WrongDismissals without a reason."""
    if not reason.strip():
        raise WrongDismissals("驳回检查结果应写明理由")
    return Dismissal(finding.fingerprint, reason.strip(), finding.code, finding.place.paths, finding.text())


def load_dismissals(path: str | Path) -> tuple[Dismissal, ...]:
    """Read a file of dismissals. Raises WrongDismissals where it is no such file, OSError where there is none."""
    try:
        raw = tomllib.loads(Path(path).read_text("utf-8"))["dismissal"]
        return tuple(_dismissal(entry) for entry in raw)
    except (ValueError, KeyError, TypeError, AttributeError) as wrong:
        raise WrongDismissals("{path} 不是驳回记录文件：每条应有 fingerprint 和 reason", path=path) from wrong


def save_dismissals(path: str | Path, dismissals: Iterable[Dismissal]) -> None:
    """Write dismissals to a file, one table each."""
    Path(path).write_text("\n".join(_table(each) for each in dismissals), "utf-8")


def _dismissal(entry: dict[str, object]) -> Dismissal:
    fingerprint, reason, paths = entry["fingerprint"], entry["reason"], entry.get("paths", [])
    if not (isinstance(fingerprint, str) and isinstance(reason, str) and isinstance(paths, list) and reason.strip()):
        raise ValueError(entry)
    code, text = str(entry.get("code", "")), str(entry.get("text", ""))
    return Dismissal(fingerprint, reason, code, tuple(str(each) for each in paths), text)


def _table(each: Dismissal) -> str:
    # A JSON string or list of strings is written the same in TOML, but for one character JSON leaves as it is.
    lines = [
        f"{key} = {json.dumps(value, ensure_ascii=False)}".replace("\x7f", "\\u007f")
        for key, value in each._asdict().items()
        if value
    ]
    return "[[dismissal]]\n" + "\n".join(lines) + "\n"
