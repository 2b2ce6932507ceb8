// The entry grid by keyboard, as in a spreadsheet: Enter and the arrows move, a pasted block fills cells.
"use strict";
(() => {
  const rowsOf = (table) => [...table.querySelectorAll("tbody tr")]
    .map((row) => [...row.querySelectorAll("input.n")])
    .filter((inputs) => inputs.length);

  function place(table, input) {
    const rows = rowsOf(table);
    const row = rows.findIndex((inputs) => inputs.includes(input));
    return { rows, row, column: row < 0 ? -1 : rows[row].indexOf(input) };
  }

  function onKey(event) {
    const table = event.target.closest?.(".bms [data-bms-grid]");
    if (!table || !event.target.matches("input.n")) return;
    const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    const { rows, row, column } = place(table, event.target);
    const next = rows[row + step];
    event.preventDefault();
    if (!next) return;
    const input = next[Math.min(column, next.length - 1)];
    input.focus();
    input.select();
  }

  function onPaste(event) {
    const table = event.target.closest?.(".bms [data-bms-grid]");
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!table || !event.target.matches("input.n") || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const block = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n").map((line) => line.split("\t"));
    const { rows, row, column } = place(table, event.target);
    block.forEach((line, down) => line.forEach((cell, across) => {
      const input = rows[row + down]?.[column + across];
      if (!input) return;
      input.value = cell.trim();
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }));
  }

  document.addEventListener("keydown", onKey);
  document.addEventListener("paste", onPaste);
  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll(".bms [data-bms-grid-help]").forEach((help) => { help.hidden = false; });
  });
})();
