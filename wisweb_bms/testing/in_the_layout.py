"""How our pages stand in the host's layout, and our entry in its menu."""

from __future__ import annotations

import re

from wisweb_bms.testing.under_test import Started

LINK = re.compile(r'(?:href|src|action)="([^"]+)"')


class InTheLayout:
    """Layout, menu, addresses, headers."""

    def test_our_page_stands_in_the_hosts_layout(self, bms: Started) -> None:
        page = bms.browser(bms.host.reader).get(bms.address("page")).text
        assert bms.host.layout_mark in page
        assert len(re.findall(r'<div class="bms" lang="(?:nb|nn|en)">', page)) == 1
        assert re.search(r"<title>[^<]*Prøveside", page), "the layout has no block bms_title"
        assert "/static/dist/bms" in page.partition("</head>")[0], "no block bms_head"

    def test_the_menu_has_our_entry_for_who_may_read(self, bms: Started) -> None:
        page = bms.browser(bms.host.reader).get(bms.host_page()).text
        assert bms.address_of("wisweb_bms.index") in page

    def test_the_menu_is_silent_for_others_and_where_it_is_off(self, bms: Started) -> None:
        ours = bms.address_of("wisweb_bms.index")
        assert f'"{ours}"' not in bms.browser(bms.host.outsider).get(bms.host_page()).text
        assert f'"{ours}"' not in bms.browser().get(bms.host_page()).text
        bms.disable()
        assert f'"{ours}"' not in bms.browser(bms.host.reader).get(bms.host_page()).text

    def test_every_link_of_ours_is_right_under_another_script_name(self, bms: Started) -> None:
        page = bms.address("page").removeprefix(bms.host.script_name)
        outer = "/elsewhere" + bms.host.script_name
        answer = bms.browser(bms.host.configurer).get(
            bms.host.script_name + page, base_url="http://localhost/elsewhere"
        )
        assert answer.status_code == 200
        ours = answer.text.partition('<div class="bms"')[2]
        wrong = [one for one in LINK.findall(ours) if not one.startswith((outer + "/", "#", "?"))]
        # What follows our markup is the host's, and its links lie elsewhere.
        assert not [one for one in wrong if "/bms" in one]

    def test_a_page_for_one_visitor_is_kept_by_nobody(self, bms: Started) -> None:
        for person in (bms.host.reader, bms.host.outsider):
            answer = bms.browser(person).get(bms.address("page"))
            assert answer.headers["Cache-Control"] == "private, no-store"

    def test_we_send_no_policy_beside_the_hosts(self, bms: Started) -> None:
        answer = bms.browser(bms.host.reader).get(bms.address("page"))
        assert len(answer.headers.getlist("Content-Security-Policy")) <= 1
