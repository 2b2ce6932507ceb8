"""Choosing and planning in a real browser, with scripts and without, and the clicks from nothing to targets."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser


def button(page, name):
    return page.get_by_role("button", name=name, exact=True)


def said(page, text):
    """What stands above a list, which is also spoken."""
    return page.locator("[data-bms-said]", has_text=text)


@pytest.mark.parametrize("scripts", [True, False])
def test_units_are_found_and_chosen_and_the_sum_stands_on_the_button(chromium, address, scripts):
    one = Visitor(chromium, address, scripts=scripts)
    page = one.page
    one.log_in("gro.nilsen")
    page.goto("/bms/malinger/planlegg?fra=2031&til=2031")
    field = page.locator("[name=sok_indikator]")
    field.fill("egenmeldt")
    if not scripts:
        field.press("Enter")
    expect(said(page, "1 av 32 har «egenmeldt» i navnet.")).to_be_visible()
    page.locator("[name=indikator]").check()
    field = page.locator("[name=sok_omrade]")
    field.fill("barnehage")
    if not scripts:
        field.press("Enter")
    expect(said(page, "3 av 17 har «barnehage» i navnet.")).to_be_visible()
    button(page, "Velg alle 3").click()
    expect(button(page, "Planlegg 9 målinger")).to_be_visible()
    field = page.locator("[name=sok_omrade]")
    field.fill("skole")
    field.press("Enter")
    expect(page.get_by_label("Sodin skole")).to_be_visible()
    expect(page.get_by_label("Vinje barnehage")).to_have_count(0)
    page.get_by_label("Sodin skole").check()
    if not scripts:
        button(page, "Planlegg 9 målinger").click()
        expect(page.get_by_text("Valget er endret")).to_be_visible()
    button(page, "Planlegg 12 målinger").click()
    expect(page.get_by_text("12 målinger er planlagt.")).to_be_visible()
    button(page, "Angre").click()
    expect(page.get_by_text("Planen er som før.")).to_be_visible()
    assert one.said == []
    one.context.close()


def test_from_nothing_to_three_indicators_planned_with_targets_in_few_clicks(
    chromium, address, capsys
):
    one = Visitor(chromium, address)
    page = one.page
    one.log_in("controller", "harstad")
    one.clicks = 0
    one.click(page.locator("nav.host__menu").get_by_role("link", name="Målstyring"))
    one.click(page.get_by_role("link", name="Velg indikatorer").first)
    page.locator("[name=sok_valgt]").fill("sykefravær")
    expect(said(page, "har «sykefravær» i navnet.")).to_be_visible()
    one.click(button(page, "Velg alle 3"))
    expect(said(page, "3 valgt.")).to_be_visible()
    one.click(button(page, "Se over det du har valgt"))
    one.click(button(page, "Ta inn i registeret"))
    one.click(page.get_by_role("link", name="Planlegg målingene av de 3"))
    page.locator("[name=sok_omrade]").fill("barnehage")
    expect(said(page, "19 av 114 har «barnehage» i navnet.")).to_be_visible()
    one.click(button(page, "Velg alle 19"))
    one.click(button(page, "Planlegg 57 målinger"))
    one.click(page.get_by_role("link", name="Neste: sett mål"))
    fields = page.locator("input[name^='c|'][name$='|2026']")
    assert fields.count() >= 3
    for field in fields.all()[:3]:
        field.fill("5,0 / 7,0")
    one.click(button(page, "Lagre").last)
    expect(page.get_by_text("3 mål er")).to_be_visible()
    page.goto("/bms/oppsett")
    expect(page.get_by_text("Før dere kan måle")).to_have_count(0)
    with capsys.disabled():
        print(f"\nfrom nothing to three indicators planned with targets: {one.clicks} clicks")
    assert one.clicks <= 15
    assert one.said == []
    one.context.close()
