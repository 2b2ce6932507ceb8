// Rows are ordered by dragging, or by the arrow keys on the grip; the numbers that are sent follow.
"use strict";
(() => {
  const rows = (table) => [...table.querySelectorAll("tbody tr")];
  const number = (table) => rows(table).forEach((row, place) => {
    const field = row.querySelector('input[name^="r"]');
    if (field) field.value = place;
  });

  function step(table, row, by) {
    const all = rows(table);
    const other = all[all.indexOf(row) + by];
    if (!other) return;
    if (by < 0) other.before(row); else other.after(row);
    number(table);
  }

  function equip(table) {
    let dragged = null;
    for (const row of rows(table)) {
      const grip = document.createElement("button");
      grip.type = "button";
      grip.className = "bms-grip";
      grip.textContent = "⋮⋮";
      grip.setAttribute("aria-label", row.querySelector('input[name^="r"]').getAttribute("aria-label"));
      row.firstElementChild.append(grip);
      grip.addEventListener("keydown", (event) => {
        const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (!by) return;
        event.preventDefault();
        step(table, row, by);
        grip.focus();
      });
      grip.addEventListener("pointerdown", () => { row.draggable = true; });
      row.addEventListener("dragstart", () => { dragged = row; row.classList.add("dragged"); });
      row.addEventListener("dragend", () => {
        row.draggable = false;
        row.classList.remove("dragged");
        dragged = null;
        number(table);
      });
      row.addEventListener("dragover", (event) => {
        if (!dragged || dragged === row) return;
        event.preventDefault();
        const below = event.clientY > row.getBoundingClientRect().top + row.offsetHeight / 2;
        if (below) row.after(dragged); else row.before(dragged);
      });
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll(".bms [data-bms-order]").forEach(equip);
  });
})();
