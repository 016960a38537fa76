"""What is decided for an organ, setting by setting: the value that holds, whose it is, and where it rests."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from gongkai.law.settings import open_questions
from gongkai.law.sources import sources
from gongkai.web.organs.models import Organ, OrganSetting
from gongkai.web.organs.tables import Setting, settings


@dataclass(frozen=True, slots=True)
class Held:
    """A setting as it holds for an organ on a day. `by` is the organ that decided it (None: nobody, the default holds).

    `coming` is what the organ itself has decided from later days on, each day with the value in words.
    """

    setting: Setting
    value: str
    by: Organ | None = None
    since: date | None = None
    coming: tuple[tuple[date, str], ...] = ()

    @property
    def words(self) -> str:
        """Return the value as people read it."""
        return in_words(self.setting, self.value)

    @property
    def doubt(self) -> str:
        """Return what makes the setting doubtful, if anything does."""
        return self.setting.doubt or (open_questions()[self.setting.key].doubt if self._is_question else "")

    @property
    def source(self) -> tuple[str, str]:
        """Return the title of the text it rests on and the clause there."""
        text, _, clause = self.setting.source.partition("/")
        return sources()[text].title, clause

    @property
    def is_article(self) -> bool:
        """Tell whether the clause is an article by its number, rather than a part by its name."""
        return self.source[1].isdecimal()

    @property
    def _is_question(self) -> bool:
        return self.setting.key in open_questions()


def held_by(organ: Organ, day: date) -> list[Held]:
    """Return every setting as it holds for `organ` on `day`, in the order of the table; one query."""
    decided = OrganSetting.objects.filter(organ__path__in=organ.line).select_related("organ")
    nearest: dict[str, OrganSetting] = {}
    coming: dict[str, list[tuple[date, str]]] = {}
    for each in decided.order_by("organ__depth", "since", "pk"):
        if each.since <= day:
            nearest[each.key] = each
        elif each.organ_id == organ.pk:
            coming.setdefault(each.key, []).append((each.since, in_words(settings()[each.key], each.value)))
    return [_held(setting, nearest.get(key), tuple(coming.get(key, ()))) for key, setting in settings().items()]


@dataclass(frozen=True)
class Decided:
    """The values that hold for an organ, for who asks of several days: read once."""

    organ: Organ

    def on(self, day: date) -> dict[str, str]:
        """Return the value of every setting as it holds on `day`."""
        held = {key: value for key, value, since in self._rows if since <= day}
        return {key: setting.default for key, setting in settings().items()} | held

    @cached_property
    def _rows(self) -> list[tuple[str, str, date]]:
        """What was decided, the nearest and latest last."""
        decided = OrganSetting.objects.filter(organ__path__in=self.organ.line)
        return list(decided.order_by("organ__depth", "since", "pk").values_list("key", "value", "since"))


def values_for(organ: Organ, day: date) -> dict[str, str]:
    """Return the value of every setting as it holds for `organ` on `day`, and nothing else of them; one query."""
    return Decided(organ).on(day)


def in_words(setting: Setting, value: str) -> str:
    """Return a value as people read it: the answer rather than its key, yes and no as words."""
    if setting.type == "choice":
        return open_questions()[setting.key].options.get(value, value)
    return {"yes": "是", "no": "否"}.get(value, value) if setting.type == "yes_no" else value


def choices_of(setting: Setting) -> list[tuple[str, str]]:
    """Return the values to choose from with their words; none where any may be written."""
    if setting.type == "choice":
        return list(open_questions()[setting.key].options.items())
    return [("yes", "是"), ("no", "否")] if setting.type == "yes_no" else []


def _held(setting: Setting, decided: OrganSetting | None, coming: tuple[tuple[date, str], ...]) -> Held:
    if decided is None:
        return Held(setting, setting.default, coming=coming)
    return Held(setting, decided.value, decided.organ, decided.since, coming)
