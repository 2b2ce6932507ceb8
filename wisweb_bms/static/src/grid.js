// The entry grid by keyboard, as in a spreadsheet: Enter and the arrows move, a pasted block fills cells.
"use strict";
(() => {
  const STEP = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };
  const YES = new Set(["ja", "yes", "j", "y", "1", "x"]);
  const NO = new Set(["nei", "no", "n", "0"]);
  let undo = null;

  const fieldsOf = (cell) => [...cell.querySelectorAll("input.n, fieldset.bms-yn")];

  // Every row and every cell keeps its place, those that take no figure too: a pasted block must never
  // slide past a locked cell or one that is not planned.
  function rowsOf(table) {
    const cells = [...table.querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll("[data-bms-cell]")]);
    const width = Math.max(1, ...cells.flat().map((cell) => fieldsOf(cell).length));
    return cells.map((row) => row.flatMap((cell) => {
      const fields = fieldsOf(cell);
      return [...fields, ...Array(width - fields.length).fill(null)];
    }));
  }

  function place(table, control) {
    const field = control.closest("fieldset.bms-yn") ?? control;
    const rows = rowsOf(table);
    const row = rows.findIndex((fields) => fields.includes(field));
    return { rows, row, column: row < 0 ? -1 : rows[row].indexOf(field) };
  }

  function go(field) {
    const control = field.matches("fieldset") ? field.querySelector("input:checked") ?? field.querySelector("input") : field;
    control.focus();
    if (control.matches("input.n")) control.select();
  }

  function upOrDown({ rows, row, column }, step) {
    for (let at = row + step; rows[at]; at += step) {
      const field = rows[at][column] ?? rows[at].find(Boolean);
      if (field) { go(field); return; }
    }
  }

  function sideways({ rows, row, column }, step, input) {
    const [start, end, length] = [input.selectionStart, input.selectionEnd, input.value.length];
    const all = start === 0 && end === length;
    if (!all && !(start === end && start === (step < 0 ? 0 : length))) return false;
    for (let at = column + step; at >= 0 && at < rows[row].length; at += step) {
      if (rows[row][at]) { go(rows[row][at]); return true; }
    }
    return false;
  }

  function onKey(event) {
    const table = event.target.closest?.(".bms [data-bms-grid]");
    if (!table || event.ctrlKey || event.metaKey || event.altKey) return;
    const figure = event.target.matches("input.n");
    const choice = event.target.matches("fieldset.bms-yn input");
    if (figure && event.key === "Escape") {
      put(event.target, event.target.defaultValue);
      event.target.select();
    } else if ((figure && STEP[event.key]) || (choice && event.key === "Enter")) {
      event.preventDefault();
      upOrDown(place(table, event.target), event.key === "Enter" && event.shiftKey ? -1 : STEP[event.key]);
    } else if (figure && !event.shiftKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      const moved = sideways(place(table, event.target), event.key === "ArrowLeft" ? -1 : 1, event.target);
      if (moved) event.preventDefault();
    }
  }

  // False where the text cannot stand there: it is then told, never dropped in silence.
  function put(field, text) {
    if (!field) return false;
    if (field.matches("fieldset")) {
      const word = text.toLowerCase();
      const answer = YES.has(word) ? "ja" : NO.has(word) ? "nei" : "";
      if (!answer) return false;
      field.querySelector(`input[value=${answer}]`).checked = true;
    } else {
      field.value = text;
    }
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  }

  const standing = (field) => field.matches("fieldset") ? field.querySelector("input:checked")?.value ?? "" : field.value;

  // As Excel and Calc copy it: tabs between cells, quotes around a cell that holds a tab or a new line.
  function blockOf(text) {
    const rows = [[]];
    const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
    for (let found; (found = cell.exec(text));) {
      rows.at(-1).push((found[1]?.replaceAll('""', '"') ?? found[2]).trim());
      if (!found[3]) break;
      if (found[3] === "\n") rows.push([]);
    }
    return rows;
  }

  function onPaste(event) {
    const table = event.target.closest?.(".bms [data-bms-grid]");
    const text = (event.clipboardData?.getData("text/plain") ?? "").replace(/\r\n?/g, "\n").replace(/\n$/, "");
    const here = event.target.matches("input.n, fieldset.bms-yn input");
    if (!table || !here || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    const { rows, row, column } = place(table, event.target);
    const before = [];
    const left = [];
    blockOf(text).forEach((line, down) => line.forEach((value, across) => {
      const field = rows[row + down]?.[column + across];
      const stood = field ? standing(field) : "";
      if (put(field, value)) before.push([field, stood]);
      else if (value) left.push(value);
    }));
    undo = before;
    tell(table, before.length, left);
  }

  function tell(table, count, left) {
    const box = table.closest("form").querySelector("[data-bms-pasted]");
    const sentence = document.createElement("p");
    sentence.textContent = box.dataset.pasted.replace("{n}", count);
    if (left.length) {
      const some = left.slice(0, 12).join("; ") + (left.length > 12 ? " …" : "");
      sentence.textContent += ` ${box.dataset.left.replace("{n}", left.length).replace("{cells}", some)}`;
    }
    const back = document.createElement("button");
    back.type = "button";
    back.className = "ds-button xs";
    back.dataset.variant = "secondary";
    back.textContent = box.dataset.undo;
    back.addEventListener("click", () => takeBack(box));
    box.className = `bms-msg bms-msg--${left.length ? "warning" : "info"}`;
    box.replaceChildren(sentence, back);
    box.hidden = false;
  }

  function takeBack(box) {
    for (const [field, stood] of undo ?? []) {
      if (field.matches("fieldset")) {
        for (const choice of field.querySelectorAll("input")) choice.checked = choice.value === stood;
      } else {
        field.value = stood;
      }
    }
    const first = undo?.[0]?.[0];
    undo = null;
    box.hidden = true;
    if (first) go(first);
  }

  document.addEventListener("keydown", onKey);
  document.addEventListener("paste", onPaste);
  function showHelp() {
    for (const help of document.querySelectorAll(".bms [data-bms-grid-help]")) help.hidden = false;
  }

  document.addEventListener("DOMContentLoaded", showHelp);
  document.addEventListener("bms:shown", showHelp);
})();
