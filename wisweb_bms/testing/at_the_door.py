"""Who comes in and who does not, in the order of the contract."""

from __future__ import annotations

from wisweb_bms.testing.under_test import Started


class AtTheDoor:
    """Log-in, deny by default, off, pending migration, two municipalities apart."""

    def test_a_stranger_gets_the_hosts_log_in_and_no_page(self, bms: Started) -> None:
        for address in (bms.address("page"), bms.address_of("wisweb_bms.index")):
            answer = bms.browser().get(address)
            assert answer.status_code in (301, 302, 303, 307, 308, 401, 403), answer.status
            assert "Prøveside" not in answer.text

    def test_who_has_logged_in_and_may_read_gets_the_page(self, bms: Started) -> None:
        answer = bms.browser(bms.host.reader).get(bms.address("page"))
        assert answer.status_code == 200
        assert f"{bms.host.municipality}/" in answer.text

    def test_our_first_page_opens_for_a_reader(self, bms: Started) -> None:
        answer = bms.browser(bms.host.reader).get(
            bms.address_of("wisweb_bms.index"), follow_redirects=True
        )
        assert answer.status_code == 200
        assert '<div class="bms"' in answer.text

    def test_an_expired_session_loses_nothing_that_was_typed(self, bms: Started) -> None:
        answer = bms.browser().post(bms.address("save"), data={"typed": "tolv <komma> fem"})
        assert "tolv &lt;komma&gt; fem" in answer.text
        assert "<a href=" in answer.text.partition('<div class="bms"')[2], "no link to log in"
        assert bms.typed() is None

    def test_without_a_right_the_answer_is_no_and_stands_in_the_layout(self, bms: Started) -> None:
        answer = bms.browser(bms.host.outsider).get(bms.address("page"))
        assert answer.status_code == 403
        assert '<div class="bms"' in answer.text
        assert bms.host.layout_mark in answer.text

    def test_reading_does_not_give_setting_up(self, bms: Started) -> None:
        assert bms.browser(bms.host.reader).get(bms.address("form")).status_code == 403
        assert bms.browser(bms.host.configurer).get(bms.address("form")).status_code == 200

    def test_off_is_not_found_and_on_again_brings_it_back(self, bms: Started) -> None:
        reader, page = bms.browser(bms.host.reader), bms.address("page")
        bms.disable()
        assert reader.get(page).status_code == 404
        assert reader.get(bms.address_of("wisweb_bms.index")).status_code == 404
        bms.enable()
        assert reader.get(page).status_code == 200

    def test_a_404_of_ours_is_the_hosts_own_page(self, bms: Started) -> None:
        reader = bms.browser(bms.host.reader)
        missing = reader.get(bms.host.script_name + bms.host.missing_page)
        bms.disable()
        missing_when_off = reader.get(bms.host.script_name + bms.host.missing_page)
        ours = reader.get(bms.address("page"))
        assert missing.status_code == ours.status_code == 404
        shown = bms.masked(ours.text).replace("/bms-probe/page", bms.host.missing_page)
        assert shown == bms.masked(missing_when_off.text)

    def test_before_the_migration_pages_say_so_and_the_menu_is_silent(
        self, started: Started
    ) -> None:
        reader = started.browser(started.host.reader)
        answer = reader.get(started.address("page"))
        assert answer.status_code == 503
        assert started.host.layout_mark in answer.text
        host_page = reader.get(started.host_page())
        assert host_page.status_code == 200
        assert f'"{started.address_of("wisweb_bms.index")}"' not in host_page.text

    def test_an_unknown_unit_is_not_found(self, bms: Started) -> None:
        page = bms.address("page", enhet="no such unit")
        assert bms.browser(bms.host.reader).get(page).status_code == 404

    def test_the_neighbour_gets_nothing_where_it_is_off(self, bms: Started) -> None:
        assert bms.browser(bms.host.neighbour).get(bms.address("page")).status_code == 404

    def test_two_municipalities_are_apart(self, bms: Started) -> None:
        bms.enable(bms.host.neighbouring_municipality)
        here = bms.browser(bms.host.reader).get(bms.address("page")).text
        there = bms.browser(bms.host.neighbour).get(bms.address("page")).text
        assert f">{bms.host.municipality}/" in here
        assert f">{bms.host.neighbouring_municipality}/" in there
        bms.disable()
        assert bms.browser(bms.host.reader).get(bms.address("page")).status_code == 404
        assert bms.browser(bms.host.neighbour).get(bms.address("page")).status_code == 200

    def test_a_wrong_method_is_refused_before_any_view(self, bms: Started) -> None:
        assert bms.browser(bms.host.configurer).delete(bms.address("page")).status_code == 405
