// A document on a phone: its chapters are folded, and opened by their heading or by a link to one. It is
// printed whole, and on wide screens, and without a script, all of it stands open.
"use strict";
(() => {
  const NARROW = 46;
  const chapters = [...document.querySelectorAll(".bms details.pl-chapter")];
  const main = chapters[0]?.closest(".bms-main");
  if (!main || main.clientWidth >= NARROW * parseFloat(getComputedStyle(main).fontSize)) return;
  let before = [];

  function reveal(hash) {
    const target = hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
    const chapter = target && target.closest("details.pl-chapter");
    if (!chapter || chapter.open) return;
    chapter.open = true;
    target.scrollIntoView();
  }

  for (const chapter of chapters) chapter.open = false;
  reveal(window.location.hash);
  window.addEventListener("hashchange", () => reveal(window.location.hash));
  document.addEventListener("click", (event) => reveal(event.target.closest?.("a")?.hash ?? ""));
  window.addEventListener("beforeprint", () => {
    before = chapters.filter((one) => !one.open);
    for (const one of before) one.open = true;
  });
  window.addEventListener("afterprint", () => { for (const one of before) one.open = false; });
})();
