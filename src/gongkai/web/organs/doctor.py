"""What is wrong with an installation's records, in words, with how to mend it."""

from collections.abc import Iterator

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from gongkai.law.calendar import missing_notice
from gongkai.web.organs.audit import faults
from gongkai.web.organs.models import Organ, Post
from gongkai.web.organs.tables import roles
from gongkai.web.settings.doctor import Ailment


def record_ailments() -> Iterator[Ailment]:
    """Yield what only the database shows: migrations not run, nobody to administer, a broken audit trail."""
    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as error:
        first = str(error).splitlines()[0]
        yield Ailment("error", "连不上数据库：{error}", "请核对 DATABASE_URL，并确认数据库已经启动。", {"error": first})
        return
    if waiting:
        yield Ailment("error", "数据库有 {count} 项升级没有执行", "请运行 gongkai init。", {"count": len(waiting)})
        return
    yield from _people_and_trail()


def _people_and_trail() -> Iterator[Ailment]:
    today = timezone.localdate()
    if not Organ.objects.exists():
        yield Ailment("warning", "还没有机关", "请运行 gongkai createorgan 或者 gongkai import。")
    for key, role in roles().items():
        held = Post.objects.held_on(today).filter(role=key, person__is_active=True)
        if role.administrator and not held.exists():
            yield Ailment("warning", "没有人担任“{role}”", "请由安全管理员任命。", {"role": role.name})
    broken = next(faults(), None)
    if broken:
        yield Ailment("error", broken.message, "请立即保存现场，并报告信息安全部门。", dict(broken.values))
    year = missing_notice(today)
    if year:
        yield Ailment(
            "warning", "缺 {year} 年的节假日安排，年底的期限是暂定的", "请升级到含有该年安排的版本。", {"year": year}
        )
