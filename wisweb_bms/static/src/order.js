// Rows are ordered by dragging, or by the arrow keys on the grip; the numbers that are sent follow.
"use strict";
(() => {
  const rows = (table) => [...table.querySelectorAll("tbody tr")];
  const number = (table) => rows(table).forEach((row, place) => {
    const field = row.querySelector('input[name^="r"]');
    if (field) field.value = place + 1;
  });

  function step(table, row, by) {
    const all = rows(table);
    const other = all[all.indexOf(row) + by];
    if (!other) return;
    if (by < 0) other.before(row); else other.after(row);
    number(table);
  }

  // Dragged by pointer events: native dragging starts on no button, and never by touch.
  function drag(table, row, event) {
    const other = rows(table).find((one) => {
      const box = one.getBoundingClientRect();
      return one !== row && event.clientY >= box.top && event.clientY < box.bottom;
    });
    if (!other) return;
    const box = other.getBoundingClientRect();
    if (event.clientY > box.top + box.height / 2) other.after(row); else other.before(row);
  }

  function grip(table, row) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "bms-grip";
    button.textContent = "⋮⋮";
    button.setAttribute("aria-label", row.querySelector('input[name^="r"]').getAttribute("aria-label"));
    button.addEventListener("keydown", (event) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!by) return;
      event.preventDefault();
      step(table, row, by);
      button.focus();
    });
    const move = (event) => drag(table, row, event);
    const drop = () => {
      row.classList.remove("dragged");
      document.removeEventListener("pointermove", move);
      document.removeEventListener("pointerup", drop);
      document.removeEventListener("pointercancel", drop);
      number(table);
    };
    button.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      row.classList.add("dragged");
      document.addEventListener("pointermove", move);
      document.addEventListener("pointerup", drop);
      document.addEventListener("pointercancel", drop);
    });
    return button;
  }

  function equip(table) {
    for (const row of rows(table)) row.firstElementChild.append(grip(table, row));
  }

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll(".bms [data-bms-order]").forEach(equip);
  });
})();
