// Comforts on top of pages that work without any script: the panel for "why", switches that need no
// button, a search in long lists, and saving that never loses what was typed. No library, no inline
// code, nothing outside .bms.
"use strict";
(() => {
  const root = () => document.querySelector(".bms");
  const all = (selector, within = root()) => [...within.querySelectorAll(selector)];
  const text = (name) => root().querySelector("[data-bms-texts]")?.dataset[name] ?? "";

  function announce(sentence) {
    const live = root().querySelector("[data-bms-live]");
    if (live) live.textContent = sentence;
  }

  // ----- switches -----
  // Arrow keys in a closed list change its value at every step: from the keyboard a choice goes with
  // Enter or when the switch is left, by pointer at once. A form of nothing but switches needs no button.
  let lastKey = "";
  let waiting = null;

  function onKey(event) {
    lastKey = event.key;
    if (event.key === "Enter" && event.target === waiting) {
      event.preventDefault();
      leave();
    }
  }

  function leave() {
    const form = waiting?.form;
    waiting = null;
    form?.requestSubmit();
  }

  function onChange(event) {
    const control = event.target;
    if (!control.matches?.(".bms [data-bms-auto]")) return;
    const steps = control.matches("select") && lastKey && lastKey !== "Enter";
    const moved = [...(control.options ?? [])].some((one) => one.selected !== one.defaultSelected);
    waiting = !steps || moved ? control : null;
    if (!steps) leave();
  }

  function hideButtons() {
    for (const form of all("form[method=get]")) {
      const shown = [...form.elements].filter((one) => one.type !== "hidden" && one.type !== "submit");
      if (shown.length && shown.every((one) => "bmsAuto" in one.dataset)) {
        for (const button of all("[type=submit]", form)) button.hidden = true;
      }
    }
  }

  // ----- the list on the left -----
  // A closed list is shown by style where there is room; older browsers need it opened.
  function openPickers() {
    if (CSS.supports("selector(::details-content)")) return;
    const page = root().querySelector(".bms-page");
    if (!page || !("ResizeObserver" in window)) return;
    new ResizeObserver(() => {
      const wide = page.clientWidth >= 68 * parseFloat(getComputedStyle(page).fontSize);
      for (const picker of all("[data-bms-pick]")) picker.open = wide || Boolean(picker.querySelector("input[type=search]")?.value);
    }).observe(page);
  }

  function showFilters() {
    for (const form of all("[data-bms-filter]")) form.hidden = false;
  }

  function onInput(event) {
    const form = event.target.closest?.(".bms [data-bms-filter]");
    if (!form) return;
    const wanted = event.target.value.trim().toLocaleLowerCase();
    const fits = (one) => one.textContent.toLocaleLowerCase().includes(wanted);
    let found = 0;
    for (const group of all("details", form.parentElement)) {
      let inGroup = 0;
      for (const item of all("li", group)) {
        item.hidden = !fits(item);
        inGroup += item.hidden ? 0 : 1;
      }
      group.hidden = inGroup === 0;
      group.open = wanted ? inGroup > 0 : group.querySelector("[aria-current]") !== null;
      found += inGroup;
    }
    for (const item of all(":scope > ul li", form.parentElement)) {
      const above = item.parentElement.closest("li")?.querySelector("a");
      item.hidden = !fits(item) && !(above && fits(above));
      found += item.hidden ? 0 : 1;
    }
    announce(text("found").replace("{n}", String(found)));
  }

  // ----- print -----
  function showPrint() {
    for (const button of all("[data-bms-print]")) button.hidden = false;
  }

  // ----- why this number -----
  let fetching = null;
  let opener = null;

  function panel() {
    let dialog = root().querySelector("dialog.bms-panel");
    if (!dialog) {
      dialog = document.createElement("dialog");
      dialog.className = "bms-panel";
      dialog.setAttribute("aria-labelledby", "bms-why-h");
      dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
      dialog.addEventListener("close", () => { dialog.replaceChildren(); opener?.focus(); });
      root().append(dialog);
    }
    return dialog;
  }

  function closeButton(dialog) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "ds-button";
    button.dataset.variant = "secondary";
    button.textContent = text("close");
    button.addEventListener("click", () => dialog.close());
    return button;
  }

  // The page's own heading is above the panel's.
  function lowerHeading(content) {
    const top = content.querySelector("h1");
    if (!top) return;
    const heading = document.createElement("h2");
    for (const { name, value } of top.attributes) heading.setAttribute(name, value);
    heading.append(...top.childNodes);
    top.replaceWith(heading);
  }

  async function fragment(address) {
    fetching?.abort();
    fetching = new AbortController();
    const wanted = new URL(address);
    wanted.searchParams.set("del", "ja");
    const answer = await fetch(wanted, { signal: fetching.signal, credentials: "same-origin" });
    const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
    const content = parsed.querySelector("[data-bms-why-content]");
    if (!answer.ok || !content) throw new Error("no answer for the panel");
    return document.importNode(content, true);
  }

  async function openWhy(link) {
    link.setAttribute("aria-busy", "true");
    try {
      const content = await fragment(link.href);
      const dialog = panel();
      if (!dialog.contains(link)) opener = link;
      lowerHeading(content);
      dialog.replaceChildren(content);
      content.querySelector(".bms-why__top")?.append(closeButton(dialog));
      dialog.scrollTop = 0;
      if (!dialog.open) dialog.showModal();
      dialog.querySelector("button")?.focus();
    } catch (fault) {
      if (fault.name !== "AbortError") window.location.assign(link.href);
    } finally {
      link.removeAttribute("aria-busy");
    }
  }

  function onClick(event) {
    const target = event.target.closest?.(".bms a[data-bms-why], .bms [data-bms-print]");
    if (!target) return;
    if (target.matches("[data-bms-print]")) { window.print(); return; }
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const onOwnPage = root().querySelector(".bms-page [data-bms-why-content]");
    if (!plain || onOwnPage || typeof HTMLDialogElement === "undefined") return;
    event.preventDefault();
    openWhy(target);
  }

  // ----- saving -----
  const PATIENCE = 20000;
  const HIDDEN = new Set(["csrf_token"]);
  const key = (form) => `bms:${form.getAttribute("action")}:${form.dataset.bmsForm}`;

  function store(use) {
    try { return use(window.sessionStorage); } catch { return null; }  // forbidden in some browsers
  }

  // Tokens are never kept: the page that is restored has a fresh one.
  function typed(form) {
    const token = form.querySelector("input[type=hidden]")?.name;
    return [...new FormData(form)].filter(([name, value]) =>
      typeof value === "string" && !HIDDEN.has(name) && name !== token);
  }

  function keep(form) {
    store((memory) => memory.setItem(key(form), JSON.stringify(typed(form))));
  }

  function forget(form) {
    store((memory) => memory.removeItem(key(form)));
  }

  function restore(form) {
    const kept = store((memory) => memory.getItem(key(form)));
    if (!kept) return;
    const values = new Map();
    for (const [name, value] of JSON.parse(kept)) values.set(name, [...(values.get(name) ?? []), value]);
    for (const control of form.elements) {
      if (!values.has(control.name)) continue;
      if (control.type === "radio" || control.type === "checkbox") control.checked = values.get(control.name).includes(control.value);
      else if (control.type !== "submit") control.value = values.get(control.name)[0];
      const fold = control.closest("details");
      if (fold && control.value) fold.open = true;
    }
    sayUnknown(form, false);
  }

  function messageBox(form) {
    let box = form.parentElement.querySelector("[data-bms-unsent]");
    if (!box) {
      box = document.createElement("div");
      box.className = "bms-msg bms-msg--danger";
      box.dataset.bmsUnsent = "";
      box.setAttribute("role", "alert");
      box.tabIndex = -1;
      form.before(box);
    }
    return box;
  }

  // Whether it was saved is not known: the same key makes a second send harmless.
  function sayUnknown(form, focus) {
    const box = messageBox(form);
    const heading = document.createElement("h2");
    heading.textContent = text("unknown");
    const sentence = document.createElement("p");
    sentence.textContent = text("kept");
    const again = document.createElement("button");
    again.type = "button";
    again.className = "ds-button xs";
    again.textContent = text("again");
    again.addEventListener("click", () => form.requestSubmit());
    const drop = document.createElement("button");
    drop.type = "button";
    drop.className = "ds-button xs";
    drop.dataset.variant = "tertiary";
    drop.textContent = text("drop");
    drop.addEventListener("click", () => { forget(form); window.location.reload(); });
    const row = document.createElement("div");
    row.className = "bms-choice";
    row.append(again, drop);
    box.replaceChildren(heading, sentence, row);
    if (focus) box.focus();
  }

  function busy(form, on) {
    form.toggleAttribute("data-sending", on);
    form.setAttribute("aria-busy", String(on));
    const note = form.querySelector("[data-bms-saving]");
    if (note) {
      note.hidden = !on;
      note.textContent = on ? text("saving") : "";
    }
    announce(on ? text("saving") : "");
  }

  async function send(form, button) {
    let body = new FormData(form);
    if (button?.name) body.append(button.name, button.value);
    // Servers bound the number of parts of a multipart form; a large grid has more fields than that.
    if (form.enctype !== "multipart/form-data") body = new URLSearchParams(body);
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), PATIENCE);
    try {
      const answer = await fetch(form.action, {
        method: "POST", body, signal: waiting.signal, credentials: "same-origin",
      });
      if (answer.status >= 500) throw new Error("the server failed");
      return { answer, page: await answer.text() };
    } finally {
      clearTimeout(timer);
    }
  }

  // The answer is a whole page: our part of it takes the place of ours.
  function show(form, { answer, page }) {
    const parsed = new DOMParser().parseFromString(page, "text/html");
    const ours = parsed.querySelector(".bms");
    if (!ours) { window.location.assign(answer.url); return; }
    forget(form);
    const answered = document.importNode(ours, true);
    const said = answered.querySelector(".bms-msg[autofocus]");
    // What is refused is read first; what is saved is heard while one goes on with the next field.
    const first = answered.querySelector("[data-bms-refused], [autofocus]:not(.bms-msg)") ?? said ?? answered.querySelector("h1");
    // Browsers heed the wish of a page that is opened, and complain of one that is put in.
    for (const one of all("[autofocus]", answered)) one.removeAttribute("autofocus");
    root().replaceChildren(...answered.childNodes);
    document.title = parsed.title;
    window.history.replaceState(null, "", answer.url);
    begin(false);
    if (!first) return;
    if (said && first !== said) announce(said.textContent.trim());
    if (!first.matches("input, select, textarea")) first.tabIndex = -1;
    first.focus();
    first.scrollIntoView({ block: "center" });
  }

  async function onSubmit(event) {
    const form = event.target;
    if (form.matches(".bms [data-bms-filter]")) { event.preventDefault(); return; }
    if (!form.matches(".bms form[data-bms-form]")) return;
    event.preventDefault();
    if (form.hasAttribute("data-sending")) return;
    busy(form, true);
    keep(form);
    try {
      const result = await send(form, event.submitter);
      busy(form, false);
      show(form, result);
    } catch {
      busy(form, false);
      sayUnknown(form, true);
    }
  }

  // An address that leads to a place on the page takes the focus there; then the message is read out.
  function sayWhatCame() {
    const box = root().querySelector(".bms-msg[autofocus]");
    if (box && window.location.hash) setTimeout(() => announce(box.textContent.trim()), 300);
  }

  function begin(first) {
    sayWhatCame();
    showPrint();
    showFilters();
    hideButtons();
    openPickers();
    document.dispatchEvent(new Event("bms:shown"));
    if (first) for (const form of all("form[data-bms-form]")) restore(form);
  }

  if (!root()) return;
  document.addEventListener("keydown", onKey, true);
  document.addEventListener("pointerdown", () => { lastKey = ""; }, true);
  document.addEventListener("focusout", (event) => { if (event.target === waiting) leave(); });
  document.addEventListener("change", onChange);
  document.addEventListener("input", onInput);
  document.addEventListener("click", onClick);
  document.addEventListener("submit", onSubmit);
  begin(true);
})();
