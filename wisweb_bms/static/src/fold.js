// A card on a phone: each focus area may be folded away, and a link to one opens it again. What is
// folded stays so while the visitor goes from unit to unit. On wide screens nothing folds.
"use strict";
(() => {
  const table = document.querySelector(".bms .bms-t--card");
  const heads = [...(table?.querySelectorAll("[data-bms-fold]") ?? [])];
  if (heads.length < 2) return;
  const words = document.querySelector(".bms [data-bms-texts]").dataset;
  const memory = `bms:fold:${window.location.pathname}`;
  const folded = new Set(recall());

  function recall() {
    try { return JSON.parse(window.sessionStorage.getItem(memory) ?? "[]"); } catch { return []; }
  }

  function remember() {
    try { window.sessionStorage.setItem(memory, JSON.stringify([...folded])); } catch { /* the page works without */ }
  }

  // The groups of rows that belong to a heading: all up to the next one.
  function groups(head) {
    const found = [];
    let group = head.closest("tbody").nextElementSibling;
    while (group && !group.querySelector("[data-bms-fold]")) {
      found.push(group);
      group = group.nextElementSibling;
    }
    return found;
  }

  function button(text, press) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "bms-fold";
    made.textContent = text;
    made.addEventListener("click", press);
    return made;
  }

  function show(head) {
    const away = folded.has(head.id);
    for (const group of groups(head)) group.classList.toggle("is-folded", away);
    const switcher = head.querySelector(".bms-fold");
    switcher.setAttribute("aria-expanded", String(!away));
    switcher.textContent = away ? words.unfold : words.fold;
    const name = document.createElement("span");
    name.className = "sr";
    name.textContent = ` ${head.dataset.bmsFold}`;
    switcher.append(name);
  }

  function fold(some, away) {
    for (const head of some) {
      if (away) folded.add(head.id);
      else folded.delete(head.id);
      show(head);
    }
    everything.textContent = folded.size === heads.length ? words.unfoldAll : words.foldAll;
    remember();
  }

  const everything = button("", () => fold(heads, folded.size < heads.length));
  for (const head of heads) head.prepend(button("", () => fold([head], !folded.has(head.id))));
  const jump = document.querySelector(".bms .bms-jump");
  jump.append(everything);
  jump.addEventListener("click", (event) => {
    const target = heads.find((head) => `#${head.id}` === event.target.closest("a")?.hash);
    if (target) fold([target], false);
  });
  const known = heads.filter((head) => folded.has(head.id));
  folded.clear();
  fold(known, true);
  for (const head of heads) show(head);
})();
