// Assessments are saved while they are written; a text that could not be saved stays and says so.
"use strict";
(() => {
  const PAUSE = 1500;
  let waiting;

  async function save(form, area, mark) {
    const body = new FormData(form);
    body.set("auto", "ja");
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(body), credentials: "same-origin" });
      if (!answer.ok || !answer.headers.get("Content-Type")?.startsWith("application/json")) throw new Error("refused");
      const { faults, versions } = await answer.json();
      for (const [key, version] of Object.entries(versions)) {
        const field = form.elements[`v-${key}`];
        if (field && !faults[key]) field.value = version;
      }
      mark.textContent = Object.values(faults)[0] ?? area.dataset.saved;
    } catch {
      mark.textContent = area.dataset.unsaved;
    }
  }

  document.addEventListener("input", (event) => {
    const area = event.target.closest?.(".bms [data-bms-autosave]");
    if (!area) return;
    const form = area.closest("form");
    const mark = form.querySelector("[data-bms-autosaved]");
    mark.textContent = area.dataset.unsaved;
    clearTimeout(waiting);
    waiting = setTimeout(() => save(form, area, mark), PAUSE);
  });
})();
