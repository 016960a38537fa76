"""The interface, asked over HTTP."""

import pytest

from gongkai.web.publishing.wechat.service import Service, ServiceFault, Token, status_name
from wechat import APP_ID, SECRET, platform


@pytest.fixture
def wechat():
    with platform() as known:
        yield known


def test_an_article_goes_from_token_to_address(wechat):
    service = Service(wechat.url + "/")
    assert service.token(APP_ID, SECRET) == Token("token0", 7200)
    cover = service.upload_cover("token0", "cover.png", b"\x89PNG")
    assert service.upload_picture("token0", "1.jpg", b"picture").startswith("https://mmbiz")
    assert b'name="media"; filename="cover.png"' in wechat.uploads[0]
    draft = service.add_draft("token0", {"title": "防汛提示", "author": "", "digest": "", "thumb_media_id": cover})
    task = service.submit("token0", draft)
    wechat.statuses = [1]
    assert service.state("token0", task).status == 1
    found = service.state("token0", task)
    assert (found.status, found.address) == (0, f"https://mp.weixin.qq.com/s/{task}")
    service.delete("token0", found.article)
    assert not wechat.articles


def test_another_token_makes_the_one_before_void(wechat):
    service = Service(wechat.url)
    assert service.token(APP_ID, SECRET, renewed=True).value == "token1"
    with pytest.raises(ServiceFault) as caught:
        service.state("token0", "1")
    assert (caught.value.code, caught.value.renew, caught.value.final) == (40014, True, False)


@pytest.mark.parametrize(("code", "final"), [(-1, False), (45011, False), (48001, True), (53503, True), (99999, False)])
def test_every_fault_says_what_is_wrong_and_whether_trying_again_helps(wechat, code, final):
    wechat.fail("freepublish/submit", code)
    with pytest.raises(ServiceFault, match=str(code)) as caught:
        Service(wechat.url).submit("token0", "draft0")
    assert caught.value.final is final


def test_silence_is_told_without_the_token():
    with pytest.raises(ServiceFault) as caught:
        Service("http://127.0.0.1:9").state("token-secret", "1")
    assert "ConnectionError" in str(caught.value)
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("answer", [{}, []])
def test_an_answer_that_lacks_what_was_asked_for_is_a_fault(wechat, monkeypatch, answer):
    monkeypatch.setattr(wechat, "freepublish_submit", lambda _: answer)
    with pytest.raises(ServiceFault):
        Service(wechat.url).submit("token0", "draft0")


def test_every_status_has_a_name():
    assert status_name(4) == "平台审核未通过"
    assert status_name(77) == "状态 77"
