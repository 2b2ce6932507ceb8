"""What is saved and what is not: forms, transactions, the host's own unfinished work."""

from __future__ import annotations

from sqlalchemy import event
from sqlalchemy.orm import Session

from wisweb_bms.testing.under_test import Started


class Keeping:
    """Form tokens, rollback, reads that never commit."""

    def test_a_form_with_its_token_is_saved(self, bms: Started) -> None:
        browser, address = bms.browser(bms.host.configurer), bms.address("form")
        fields = bms.token_fields(browser.get(address))
        answer = browser.post(address, data={**fields, "typed": "12,5"})
        assert answer.status_code == 200
        assert bms.typed() == "12,5"

    def test_a_form_without_a_token_comes_back_as_typed_with_a_fresh_one(
        self, bms: Started
    ) -> None:
        browser = bms.browser(bms.host.configurer)
        for address in (bms.address("form"), bms.address("save")):
            answer = browser.post(address, data={"typed": "12,5 <b>"})
            assert bms.typed() is None, "saved without a token"
            assert "12,5 &lt;b&gt;" in answer.text, "what was typed is gone"
            assert bms.token_fields(answer), "no fresh token"
        fields = bms.token_fields(answer)
        assert browser.post(address, data={**fields, "typed": "12,5"}).status_code == 200
        assert bms.typed() == "12,5"

    def test_another_visitors_token_is_refused(self, bms: Started) -> None:
        address = bms.address("form")
        stolen = bms.token_fields(bms.browser(bms.host.configurer).get(address))
        browser = bms.browser(bms.host.configurer)
        browser.get(address)
        browser.post(address, data={**stolen, "typed": "stolen"})
        assert bms.typed() is None

    def test_the_right_is_checked_before_the_form(self, bms: Started) -> None:
        answer = bms.browser(bms.host.reader).post(bms.address("save"), data={"typed": "x"})
        assert answer.status_code == 403

    def test_a_view_that_fails_leaves_nothing(self, bms: Started) -> None:
        browser = bms.browser(bms.host.configurer)
        fields = bms.token_fields(browser.get(bms.address("form")))
        answer = browser.post(bms.address("break_off"), data={**fields, "typed": "half"})
        assert answer.status_code == 500
        assert bms.typed() is None
        assert browser.get(bms.address("page")).status_code == 200

    def test_reading_never_commits(self, bms: Started) -> None:
        browser = bms.browser(bms.host.reader)
        browser.get(bms.address("page"))
        commits: list[Session] = []

        def noted(session: Session) -> None:
            commits.append(session)

        event.listen(Session, "before_commit", noted)
        try:
            browser.get(bms.address("page"))
        finally:
            event.remove(Session, "before_commit", noted)
        assert not commits
