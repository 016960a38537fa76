"""Every action is known by name as soon as Django is set up, whichever screens were opened."""

import ast
from pathlib import Path

from gongkai.web import organs
from gongkai.web.organs.action import ACTIONS


def test_the_register_holds_every_action_of_the_room():
    folder = Path(organs.__file__).parent
    trees = [
        ast.parse(path.read_text("utf-8")) for path in (*folder.glob("actions/*.py"), folder / "backup/restore.py")
    ]
    classes = [node for tree in trees for node in tree.body if isinstance(node, ast.ClassDef)]
    named = {node.name for node in classes if any("name, label" in ast.unparse(line) for line in node.body)}
    assert named
    assert named <= {action.__name__ for action in ACTIONS.values()}
