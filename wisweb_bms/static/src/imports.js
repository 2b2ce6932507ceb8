/* A long import tells how far it has come; without scripts the page has a link to look again. */
(() => {
  "use strict";
  const look = async () => {
    const now = document.querySelector("[data-bms-job]");
    if (!now) return;
    try {
      const answer = await fetch(location.href, { credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("bms-job");
      const inside = now.contains(document.activeElement);
      if (fresh && inside && fresh.matches("[data-bms-job]")) {
        now.querySelector("p").textContent = fresh.querySelector("p").textContent;
        const far = fresh.querySelector("progress[value]");
        if (far) now.querySelector("progress").value = far.value;
      } else if (fresh) {
        now.replaceWith(fresh);
        if (inside) fresh.querySelector("a, button")?.focus();
      }
    } catch { /* The next look may reach the server. */ }
    setTimeout(look, 1000);
  };
  document.addEventListener("DOMContentLoaded", () => setTimeout(look, 800));
})();
