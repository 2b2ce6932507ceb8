// Tables of a document on a phone: each row becomes a block, and its column's name stands beside the
// figure. Names and roles are written here instead of on the server, since they would double the
// length of a page; without a script the table is moved sideways under its first column.
"use strict";
(() => {
  const roles = { THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };

  function roleOf(part) {
    if (part.tagName !== "TH") return roles[part.tagName];
    return part.scope === "row" ? "rowheader" : "columnheader";
  }

  function stack(table) {
    if (!table.tHead) return;
    const names = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
    table.setAttribute("role", "table");
    for (const part of table.querySelectorAll("thead, tbody, tr, th, td")) part.setAttribute("role", roleOf(part));
    for (const cell of table.querySelectorAll("tbody td")) cell.dataset.label = names[cell.cellIndex];
    table.classList.add("bms-t--stack");
  }

  document.querySelectorAll(".bms .bms-doc .bms-scroll > table").forEach(stack);
})();
