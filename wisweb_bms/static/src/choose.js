// Lists to choose from answer while one types and ticks: the form is asked as its own buttons ask it, and
// the parts that the choice decides take the place of the old ones. Nothing is saved by that.
"use strict";
(() => {
  const WAIT = 200;
  const FORM = ".bms form[data-bms-choose]";
  let timer = null;
  let asking = null;

  // What is being ticked or pressed stays: the finger is on it, and the server looks at the sum again.
  function swap(fresh) {
    const old = document.getElementById(fresh.id);
    const held = old?.contains(document.activeElement) ? document.activeElement : null;
    if (!old || held?.type === "checkbox" || old.matches(":active")) return;
    old.replaceWith(document.importNode(fresh, true));
    if (held) (document.getElementById(held.id) ?? document.querySelector(`#${fresh.id} button`))?.focus();
  }

  async function answer(form, pressed) {
    clearTimeout(timer);
    asking?.abort();
    asking = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    body.set("velg", pressed?.value ?? "sok");
    try {
      const page = await fetch(form.action, { method: "POST", body, signal: asking.signal, credentials: "same-origin" });
      if (!page.ok) return;
      const parsed = new DOMParser().parseFromString(await page.text(), "text/html");
      parsed.querySelectorAll("[data-bms-part]").forEach(swap);
      for (const field of parsed.querySelectorAll(`${FORM} input[type=search]`)) {
        const own = document.getElementById(field.id);
        if (own && own !== document.activeElement) own.value = field.value;
      }
      const live = document.querySelector(".bms [data-bms-live]");
      if (live) live.textContent = [...document.querySelectorAll("[data-bms-said]")].map((one) => one.textContent).join(" ");
    } catch (fault) {
      if (fault.name !== "AbortError") throw fault;
    }
  }

  function soon(event) {
    const form = event.target.closest?.(FORM);
    if (!form) return;
    clearTimeout(timer);
    timer = setTimeout(() => answer(form), WAIT);
  }

  document.addEventListener("input", soon);
  document.addEventListener("change", soon);
  document.addEventListener("submit", (event) => {
    if (!event.target.matches?.(FORM)) return;
    clearTimeout(timer);
    asking?.abort();
    if (event.submitter?.name !== "velg") return;
    event.preventDefault();
    answer(event.target, event.submitter);
  });
})();
