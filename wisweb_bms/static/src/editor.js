// A chapter is written as it will be read: a small editor over the plain field, saved while one writes.
// What is sent is made safe by the server; here only what is pasted is made plain, so that one sees it.
"use strict";
(() => {
  const PAUSE = 2500;
  const KEPT = { P: "p", DIV: "p", H1: "h3", H2: "h3", H3: "h3", H4: "h4", H5: "h4", H6: "h4", UL: "ul", OL: "ol", LI: "li", STRONG: "strong", B: "strong", EM: "em", I: "em", BR: "br", TABLE: "table", THEAD: "thead", TBODY: "tbody", TR: "tr", TH: "th", TD: "td", A: "a" };
  const DROPPED = /^(SCRIPT|STYLE|META|LINK|TITLE|XML|HEAD|OBJECT|IFRAME|SVG|IMG|O:P|TEMPLATE)$/;
  const ADDRESS = /^(https?:\/\/|mailto:)\S+$/i;

  // -- what is pasted ---------------------------------------------------------------------------

  function wordLevel(node) {
    const style = node.getAttribute("style") ?? "";
    return /mso-list:\s*l\d+/i.test(style) ? Number(/level(\d)/i.exec(style)?.[1] ?? 1) : 0;
  }

  function plainCopy(source, target) {
    let list = null;
    for (const node of source.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) target.append(node.data.replace(/\s*\n\s*/g, " "));
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const name = node.tagName.toUpperCase();
      const style = node.getAttribute("style") ?? "";
      if (DROPPED.test(name) || /mso-list:\s*ignore/i.test(style)) continue;
      const level = wordLevel(node);
      if (level) {
        const ordered = /^\s*(\d+|[a-z])[.)]/i.test(node.textContent);
        list ??= target.appendChild(document.createElement(ordered ? "ol" : "ul"));
        plainCopy(node, list.appendChild(document.createElement("li")));
        continue;
      }
      if (node.textContent.trim() || name === "BR") list = null;
      plainNode(node, name, style, target);
    }
  }

  function plainNode(node, name, style, target) {
    let kept = KEPT[name];
    if (name === "SPAN" && /font-weight:\s*(bold|[6-9]00)/i.test(style)) kept = "strong";
    if (name === "B" && /font-weight:\s*normal/i.test(style)) kept = undefined;
    if (!kept || (kept === "a" && !ADDRESS.test(node.getAttribute("href") ?? ""))) { plainCopy(node, target); return; }
    const made = target.appendChild(document.createElement(kept));
    if (kept === "a") made.setAttribute("href", node.getAttribute("href"));
    plainCopy(node, made);
  }

  function plainHtml(html) {
    const made = document.createElement("div");
    plainCopy(new DOMParser().parseFromString(html, "text/html").body, made);
    return made.innerHTML;
  }

  function onPaste(event) {
    const html = event.clipboardData.getData("text/html");
    if (!html) return;
    event.preventDefault();
    document.execCommand("insertHTML", false, plainHtml(html));
  }

  // -- the tools --------------------------------------------------------------------------------

  class Editor {
    constructor(form) {
      this.form = form;
      this.plain = form.querySelector("[data-bms-plain]");
      const kept = form.querySelector("[data-bms-rich]");
      this.names = JSON.parse(kept.dataset.names);
      this.mark = form.querySelector("[data-bms-written]");
      this.area = document.createElement("div");
      this.area.className = "pl-edit pl-text";
      this.area.contentEditable = "true";
      this.area.setAttribute("role", "textbox");
      this.area.setAttribute("aria-multiline", "true");
      this.area.setAttribute("aria-labelledby", "bms-tekst-l");
      if (document.getElementById("bms-help")) this.area.setAttribute("aria-describedby", "bms-help");
      this.area.append(...kept.childNodes);
      if (!this.area.childNodes.length) this.area.append(this.emptyLine());
      this.range = null;
      this.dirty = false;
      this.tools = this.makeTools();
      form.querySelector("[data-bms-marks]").hidden = true;
      this.plain.hidden = true;
      this.plain.removeAttribute("name");
      this.plain.before(this.tools, this.area);
      this.html = document.createElement("input");
      this.html.type = "hidden";
      this.html.name = "html";
      form.append(this.html);
      document.execCommand("defaultParagraphSeparator", false, "p");
      this.listen();
      this.show();
    }

    button(name, act, look) {
      const made = document.createElement("button");
      made.type = "button";
      const inner = document.createElement(look ?? "span");
      inner.textContent = look ? this.names[name][0] : this.names[name];
      if (look) {
        made.setAttribute("aria-label", this.names[name]);
        made.title = this.names[name];
      }
      made.append(inner);
      made.addEventListener("click", () => { this.back(); act(); this.area.focus(); this.changed(); this.show(); });
      made.addEventListener("mousedown", (event) => event.preventDefault());
      return made;
    }

    makeTools() {
      const run = (command, value) => () => document.execCommand(command, false, value);
      const bar = document.createElement("div");
      bar.className = "pl-tools";
      bar.setAttribute("role", "group");
      bar.setAttribute("aria-label", this.names.label);
      this.kind = document.createElement("select");
      this.kind.setAttribute("aria-label", this.names.kind);
      for (const tag of ["p", "h3", "h4"]) this.kind.add(new Option(this.names[tag], tag));
      this.kind.addEventListener("change", () => { this.back(); document.execCommand("formatBlock", false, this.kind.value); this.area.focus(); this.changed(); });
      this.toggles = {
        bold: this.button("bold", run("bold"), "b"),
        italic: this.button("italic", run("italic"), "i"),
        insertUnorderedList: this.button("ul", run("insertUnorderedList")),
        insertOrderedList: this.button("ol", run("insertOrderedList")),
      };
      this.inTable = [
        this.button("row", () => this.row()),
        this.button("column", () => this.column()),
        this.button("rowless", () => this.rowless()),
        this.button("columnless", () => this.columnless()),
      ];
      const link = this.button("link", () => {});
      link.addEventListener("click", () => this.askLink());
      bar.append(this.kind, ...Object.values(this.toggles), link, this.button("unlink", run("unlink")), this.button("table", () => this.table()), ...this.inTable, this.makeLink());
      return bar;
    }

    makeLink() {
      this.link = document.createElement("div");
      this.link.className = "pl-link";
      this.link.hidden = true;
      this.address = document.createElement("input");
      this.address.className = "ds-input";
      this.address.type = "url";
      this.address.setAttribute("aria-label", this.names.address);
      this.said = document.createElement("span");
      this.said.className = "bms-err";
      this.said.setAttribute("role", "alert");
      const use = document.createElement("button");
      use.type = "button";
      use.textContent = this.names.use;
      use.addEventListener("click", () => this.useLink());
      this.address.addEventListener("keydown", (event) => {
        if (event.key === "Enter") { event.preventDefault(); this.useLink(); }
        if (event.key === "Escape") { this.link.hidden = true; this.back(); this.area.focus(); }
      });
      this.link.append(this.address, use, this.said);
      return this.link;
    }

    askLink() {
      this.link.hidden = false;
      this.address.value = this.near("a")?.getAttribute("href") ?? "";
      this.said.textContent = "";
      this.address.focus();
    }

    useLink() {
      const address = this.address.value.trim();
      if (!ADDRESS.test(address)) { this.said.textContent = this.names.wrong; return; }
      this.link.hidden = true;
      this.area.focus();
      this.back();
      if (this.range?.collapsed && !this.near("a")) {
        const made = document.createElement("a");
        made.href = address;
        made.textContent = address;
        document.execCommand("insertHTML", false, made.outerHTML);
      } else document.execCommand("createLink", false, address);
      this.changed();
    }

    // -- where one writes ---------------------------------------------------------------------

    near(selector) {
      const node = this.range?.startContainer;
      const found = (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.(selector);
      return found && this.area.contains(found) ? found : null;
    }

    back() {
      if (!this.range) { this.area.focus(); return; }
      const selection = document.getSelection();
      selection.removeAllRanges();
      selection.addRange(this.range);
    }

    seen() {
      const selection = document.getSelection();
      if (!selection.rangeCount || !this.area.contains(selection.anchorNode)) return;
      this.range = selection.getRangeAt(0).cloneRange();
      this.show();
    }

    show() {
      for (const [command, made] of Object.entries(this.toggles)) made.setAttribute("aria-pressed", String(document.queryCommandState(command)));
      this.kind.value = this.near("h3") ? "h3" : this.near("h4") ? "h4" : "p";
      for (const made of this.inTable) made.hidden = !this.near("td, th");
    }

    table() {
      if (this.near("table")) return;
      const made = document.createElement("table");
      const [head, body] = [made.createTHead(), made.createTBody()];
      for (const [part, tag] of [[head, "th"], [body, "td"], [body, "td"]]) {
        const row = part.insertRow();
        for (let n = 0; n < 3; n += 1) row.appendChild(document.createElement(tag)).append(document.createElement("br"));
      }
      let block = this.range?.startContainer ?? this.area;
      while (block !== this.area && block.parentElement !== this.area) block = block.parentElement;
      if (block === this.area) this.area.append(made); else block.after(made);
      if (!made.nextElementSibling) made.after(this.emptyLine());
      this.into(made.querySelector("th"));
    }

    emptyLine() {
      const made = document.createElement("p");
      made.append(document.createElement("br"));
      return made;
    }

    row() {
      const here = this.near("tr");
      const body = here.closest("table").tBodies[0];
      const made = document.createElement("tr");
      for (let n = 0; n < here.cells.length; n += 1) made.insertCell().append(document.createElement("br"));
      if (here.parentElement === body) here.after(made); else body.prepend(made);
      this.into(made.cells[0]);
    }

    column() {
      const at = this.near("td, th").cellIndex;
      for (const row of this.near("table").rows) {
        const made = document.createElement(row.parentElement.tagName === "THEAD" ? "th" : "td");
        made.append(document.createElement("br"));
        row.cells[at].after(made);
      }
      this.into(this.near("tr").cells[at + 1]);
    }

    rowless() {
      const table = this.near("table");
      this.near("tr").remove();
      this.left(table);
    }

    columnless() {
      const table = this.near("table");
      const at = this.near("td, th").cellIndex;
      for (const row of table.rows) row.cells[at]?.remove();
      this.left(table);
    }

    left(table) {
      const cell = table.querySelector("td, th");
      if (cell) { this.into(cell); return; }
      const made = this.emptyLine();
      table.replaceWith(made);
      this.into(made);
    }

    into(node) {
      this.range = document.createRange();
      this.range.selectNodeContents(node);
      this.range.collapse(true);
      this.back();
    }

    // -- saving -------------------------------------------------------------------------------

    listen() {
      this.area.addEventListener("paste", onPaste);
      this.area.addEventListener("drop", (event) => event.preventDefault());
      this.area.addEventListener("input", () => this.changed());
      this.form.elements.samle?.addEventListener("change", () => this.changed());
      document.addEventListener("selectionchange", () => this.seen());
      this.form.addEventListener("submit", (event) => {
        if (!this.fill()) { event.preventDefault(); return; }
        this.dirty = false;
        clearTimeout(this.waiting);
      });
      window.addEventListener("beforeunload", (event) => { if (this.dirty) event.preventDefault(); });
    }

    /** Whether it is short enough to be sent; what is not stays here, and says so. */
    fill() {
      this.html.value = this.area.innerHTML;
      const fits = this.html.value.length <= Number(this.form.dataset.most);
      if (!fits) this.mark.textContent = this.form.dataset.long;
      return fits;
    }

    changed() {
      this.dirty = true;
      this.mark.textContent = this.form.dataset.unsaved;
      clearTimeout(this.waiting);
      if (!this.overtaken) this.waiting = setTimeout(() => this.save(), PAUSE);
    }

    async save() {
      if (this.saving) { this.again = true; return; }
      if (!this.fill()) return;
      this.saving = true;
      this.dirty = false;
      const body = new FormData(this.form);
      body.set("auto", "ja");
      try {
        const answer = await fetch(this.form.action, { method: "POST", body, credentials: "same-origin" });
        if (!answer.ok || !answer.headers.get("Content-Type")?.startsWith("application/json")) throw new Error("refused");
        const { version, fault, overtaken } = await answer.json();
        this.overtaken = Boolean(overtaken);
        if (fault) { this.dirty = true; this.mark.textContent = fault; }
        else {
          this.form.elements.lock_version.value = version;
          this.mark.textContent = this.dirty ? this.form.dataset.unsaved : this.form.dataset.saved;
        }
      } catch {
        this.dirty = true;
        this.mark.textContent = this.form.dataset.unsaved;
      }
      this.saving = false;
      if (this.again) { this.again = false; this.changed(); }
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    for (const form of document.querySelectorAll(".bms form[data-bms-write]")) new Editor(form);
  });
})();
