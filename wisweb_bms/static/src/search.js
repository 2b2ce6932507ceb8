// Lists that answer while one types: the page is asked again, and the parts that the search decides take
// the place of the old ones. Without scripts the button does it.
"use strict";
(() => {
  const PARTS = ["bms-found", "bms-register"];
  const WAIT = 200;
  let timer = null;
  let asked = null;

  async function answer(form) {
    asked?.abort();
    asked = new AbortController();
    const address = new URL(form.action);
    for (const [name, value] of new FormData(form)) if (value) address.searchParams.set(name, value);
    try {
      const page = await fetch(address, { signal: asked.signal, credentials: "same-origin" });
      if (!page.ok) return;
      const parsed = new DOMParser().parseFromString(await page.text(), "text/html");
      for (const id of PARTS) {
        const fresh = parsed.getElementById(id);
        const old = document.getElementById(id);
        if (fresh && old) old.replaceWith(document.importNode(fresh, true));
      }
      const said = document.querySelector(".bms [data-bms-live]");
      if (said) said.textContent = document.querySelector("#bms-found p")?.textContent ?? "";
      window.history.replaceState(null, "", address);
    } catch (fault) {
      if (fault.name !== "AbortError") throw fault;
    }
  }

  function onInput(event) {
    const form = event.target.closest?.(".bms form[data-bms-live-search]");
    if (!form) return;
    clearTimeout(timer);
    timer = setTimeout(() => answer(form), WAIT);
  }

  document.addEventListener("input", onInput);
})();
