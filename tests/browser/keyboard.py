"""Goes through a page with Tab alone: what it can reach, in which order, and whether one sees where one is."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

LISTEN = """() => {
  const kinds = "a[href], button, input, select, textarea, summary, [contenteditable], [tabindex]";
  const stop = (one) => one.tabIndex >= 0 || one.isContentEditable;
  const reachable = (one) => stop(one) && !one.disabled && one.type !== "hidden" &&
    one.checkVisibility({ checkVisibilityCSS: true }) && one.getClientRects().length &&
    !(one.matches("summary") && one !== one.parentElement.querySelector(":scope > summary"));
  const name = (one) => one.dataset.place + " " + one.tagName.toLowerCase() + " " +
    (one.getAttribute("aria-label") || one.name || one.textContent || "").trim().slice(0, 40);
  const groups = new Set();
  const first = (one) => {
    if (one.type !== "radio") return true;
    const group = [...document.getElementsByName(one.name)];
    return one === (group.find((each) => each.checked) || group[0]);
  };
  const wanted = [...document.querySelectorAll(kinds)].filter((one) => reachable(one) && first(one));
  wanted.forEach((one, place) => { one.dataset.place = place; });
  window.reached = [];
  document.addEventListener("focusin", ({ target }) => {
    const styles = [target, target.parentElement].map((one) => getComputedStyle(one));
    const seen = styles.some((style) => style.boxShadow !== "none" ||
      (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0));
    window.reached.push({ place: Number(target.dataset.place ?? -1), name: name(target), seen,
      scrolls: target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight });
  }, true);
  const answers = (one) => {
    const control = one.closest(`${kinds}, label, option`);
    return control && (control.matches("label, option") || stop(control) || control.disabled);
  };
  const mouse = [...document.querySelectorAll("body *")].filter((one) =>
    (getComputedStyle(one).cursor === "pointer" || one.matches("a[href], button, input, select, textarea")) &&
    one.type !== "hidden" && !one.ariaHidden && one.checkVisibility({ checkVisibilityCSS: true }) &&
    !answers(one));
  const many = wanted.filter((one) => ["date", "time", "month"].includes(one.type)).length * 4;
  return { wanted: wanted.map(name), mouse: mouse.map((one) => one.outerHTML.slice(0, 120)), many };
}"""


def walk(page: Page) -> list[str]:
    """What is wrong: out of reach, out of order, unseen, a trap, or for the mouse alone; nothing is best."""
    page.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)")
    found: dict[str, Any] = page.evaluate(LISTEN)
    for _ in range(len(found["wanted"]) + found["many"] + 3):
        page.keyboard.press("Tab")
    reached = once(page.evaluate("window.reached"))
    order = [one["place"] for one in reached if one["place"] >= 0]
    wanted = found["wanted"]
    return [
        *(f"out of reach: {wanted[n]}" for n in range(len(wanted)) if n not in order),
        *(f"out of order: {wanted[b]}" for a, b in zip(order, order[1:], strict=False) if b < a),
        *(f"not seen: {one['name']}" for one in reached if not one["seen"]),
        *(
            f"no control: {one['name']}"
            for one in reached
            if one["place"] < 0 and not one["scrolls"]
        ),
        *(f"for the mouse alone: {one}" for one in found["mouse"]),
    ]


def once(reached: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The first round through the page: up to the first place that comes again."""
    known: set[int] = set()
    first: list[dict[str, Any]] = []
    for one in reached:
        if one["place"] in known:
            break
        if one["place"] >= 0:
            known.add(one["place"])
        first.append(one)
    return first
