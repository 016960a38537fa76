"""Tables made at once: step by step, a migration draws all related models of the office anew for every new table."""

from collections.abc import Sequence
from typing import Any

from django.db.migrations import AddField, CreateModel
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState


class CreateModels(Operation):
    """Create models as they stand after all `steps`: a field that leads to a later model is added by a later step.

    The tables are made from the last state, so that adding the field is no step of the database; what its foreign
    keys lead to may come later, because engines look at that at the end.
    """

    def __init__(self, steps: Sequence[CreateModel | AddField]) -> None:
        """Keep what is to be created."""
        self.steps = steps

    def deconstruct(self) -> tuple[str, Sequence[Any], dict[str, Any]]:
        """Return how the operation is written."""
        return (type(self).__name__, [self.steps], {})

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Take all steps; what was drawn of the other models is put away, and drawn once when somebody asks."""
        state.__dict__.pop("apps", None)
        for step in self.steps:
            step.state_forwards(app_label, state)

    def database_forwards(
        self, app_label: str, schema_editor: Any, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Create the tables."""
        for model in self._models:
            model.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self, app_label: str, schema_editor: Any, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Take the tables away, the last one first."""
        for model in reversed(self._models):
            model.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        """Say what is done."""
        return f"Create models {', '.join(model.name for model in self._models)}"

    @property
    def _models(self) -> list[CreateModel]:
        return [step for step in self.steps if isinstance(step, CreateModel)]
