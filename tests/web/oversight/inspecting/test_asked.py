"""What came back says whether it is there, and whether it is a page."""

from gongkai.web.oversight.inspecting.asked import Answer


def test_an_answer_is_there_below_400_and_a_page_by_its_type():
    assert [Answer("/", status).opens for status in (200, 302, 399, 400, 410, 500)] == [True] * 3 + [False] * 3
    assert [Answer("/", 200, media).is_page for media in ("text/html", "text/plain", "")] == [True, False, False]
