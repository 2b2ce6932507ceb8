(() => {
  const form = document.getElementById("search"), field = document.getElementById("q"), hits = document.getElementById("hits");
  const main = document.querySelector("main");
  let marks = [], at = -1;
  const clear = () => {
    for (const mark of marks) { const parent = mark.parentNode; mark.replaceWith(...mark.childNodes); parent.normalize(); }
    marks = []; at = -1;
  };
  const find = () => {
    clear();
    const wanted = field.value.trim().toLocaleLowerCase();
    if (wanted.length < 2) { hits.textContent = ""; return; }
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT), nodes = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("svg")) nodes.push(walker.currentNode);
    for (let node of nodes) {
      for (;;) {
        const place = node.data.toLocaleLowerCase().indexOf(wanted);
        if (place < 0) break;
        const rest = node.splitText(place), after = rest.splitText(wanted.length), mark = document.createElement("mark");
        rest.replaceWith(mark); mark.append(rest); marks.push(mark); node = after;
      }
    }
    hits.textContent = hits.dataset.text.replace("{count}", marks.length);
  };
  field.addEventListener("input", find);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!marks.length) return;
    at = (at + 1) % marks.length;
    marks[at].scrollIntoView({ block: "center" });
  });
  form.hidden = false;
})();
