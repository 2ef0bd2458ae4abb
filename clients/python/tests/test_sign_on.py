"""Sign-on, renewal and the end of sessions."""

from concurrent.futures import ThreadPoolExecutor

import httpx
import pyotp
import pytest
from conftest import URL, Wire

from nimrs import Nimrs, ProblemError, SignOn, result
from nimrs.generated.api.access import change_pin, list_sessions
from nimrs.generated.api.accounts import get_me
from nimrs.generated.api.directory import list_counties
from nimrs.generated.models import ChangePinRequest


def user(nimrs: Nimrs) -> str:
    return result(get_me.sync(client=nimrs)).account.user_id


def test_signs_on_renews_and_signs_off(take):
    account, wire = take("level_1"), Wire()
    who = account.sign_on()
    with Nimrs(URL, who, transport=wire) as nimrs:
        assert user(nimrs) == account["user_id"]
        first = who._pair
        # About to expire.
        who._expires = 0
        assert user(nimrs) == account["user_id"]
        second = who._pair
        assert first.refresh_token != second.refresh_token
        # Expired, by this machine's slow clock unnoticed.
        second.access_token = second.access_token[:-4] + "AAAA"
        assert user(nimrs) == account["user_id"]
        assert (wire.count("/login"), wire.count("/refresh"), wire.count("/me")) == (1, 2, 4)
        last = who._pair.access_token
    answer = httpx.get(f"{URL}/v1/me", headers={"Authorization": f"Bearer {last}"})
    assert answer.status_code == 401


def test_many_threads_renew_once(take):
    account, wire = take("level_1"), Wire()
    who = account.sign_on()
    with Nimrs(URL, who, transport=wire) as nimrs, ThreadPoolExecutor(16) as pool:
        assert set(pool.map(lambda _: user(nimrs), range(32))) == {account["user_id"]}
        assert wire.count("/login") == 1
        who._expires = 0
        assert set(pool.map(lambda _: user(nimrs), range(32))) == {account["user_id"]}
        who._pair.access_token = who._pair.access_token[:-4] + "AAAA"
        assert set(pool.map(lambda _: user(nimrs), range(32))) == {account["user_id"]}
        assert (wire.count("/login"), wire.count("/refresh")) == (1, 2)


def end_session(who: SignOn) -> None:
    """By another hand."""
    answer = httpx.post(f"{URL}/v1/auth/logout", headers={"Authorization": f"Bearer {who._pair.access_token}"})
    assert answer.status_code == 204


def test_session_that_was_ended_begins_anew_with_the_secret(take):
    who = take("level_1").sign_on()
    with Nimrs(URL, who) as nimrs:
        assert len(result(list_sessions.sync(client=nimrs)).items) == 1
        end_session(who)
        assert len(result(list_sessions.sync(client=nimrs)).items) == 1
        end_session(who)
    # Leaving the block had nothing to end, and said nothing.


def test_session_that_was_ended_is_told_with_a_code(take):
    account = take("level_1")
    code = pyotp.parse_uri(account["otpauth_uri"]).now()
    who = SignOn(account["user_id"], account["pin"], code=code)
    nimrs = Nimrs(URL, who)
    assert user(nimrs) == account["user_id"]
    end_session(who)
    with pytest.raises(ProblemError) as raised:
        user(nimrs)
    assert (raised.value.status, raised.value.code) == (401, "refresh_refused")
    nimrs.sign_off()
    with pytest.raises(RuntimeError, match="used already"):
        user(nimrs)
    nimrs.close()


def test_wrong_pin_is_sent_once(take):
    account, wire = take("level_2"), Wire()
    wrong = SignOn(account["user_id"], "00000000", otpauth=account["otpauth_uri"])
    with Nimrs(URL, wrong, transport=wire) as nimrs, pytest.raises(ProblemError) as raised:
        user(nimrs)
    assert (raised.value.code, wire.count("/login"), wire.count("/refresh")) == ("sign_on_failed", 1, 0)
    assert raised.value.remedy and raised.value.remedy.text


def test_refused_pin_change_is_no_reason_to_renew(take):
    account, wire = take("level_3"), Wire()
    with Nimrs(URL, account.sign_on(), transport=wire) as nimrs:
        body = ChangePinRequest(pin="00000000", new_pin="918273", token_code="000000")
        with pytest.raises(ProblemError):
            change_pin.sync_detailed(client=nimrs, body=body)
        assert (wire.count("/pin"), wire.count("/refresh")) == (1, 0)


def test_secret_alone_will_do(take):
    account = take("level_3")
    secret = pyotp.parse_uri(account["otpauth_uri"]).secret
    with Nimrs(URL, SignOn(account["user_id"], account["pin"], otpauth=secret)) as nimrs:
        assert user(nimrs) == account["user_id"]


def test_nobody_signed_on():
    with Nimrs(URL) as nimrs:
        assert len(result(list_counties.sync(client=nimrs)).items) == 62
        with pytest.raises(ProblemError) as raised:
            user(nimrs)
        assert raised.value.code == "invalid_token"


def test_either_a_code_or_a_secret():
    for given in ({}, {"code": "123456", "otpauth": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"}):
        with pytest.raises(ValueError, match="either a code"):
            SignOn("somebody", "123456", **given)
    with pytest.raises(ValueError, match="time-based"):
        SignOn("somebody", "123456", otpauth="otpauth://hotp/NIMRS:x?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&counter=1")
