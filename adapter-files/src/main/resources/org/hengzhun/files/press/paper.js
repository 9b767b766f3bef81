
"use strict";
for (const table of document.querySelectorAll("table[data-search]")) {
  const rows = [...table.tBodies[0].rows];
  const texts = rows.map(row => row.textContent.toLowerCase());
  const bar = document.createElement("div");
  bar.className = "search";
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = table.dataset.search;
  input.setAttribute("aria-label", table.dataset.search);
  const shown = document.createElement("span");
  shown.setAttribute("role", "status");
  const chosen = [];
  const show = () => {
    const wanted = input.value.trim().toLowerCase();
    let count = 0;
    rows.forEach((row, i) => {
      const fits = texts[i].includes(wanted)
        && chosen.every(([at, select]) => select.value === "" || row.cells[at].textContent === select.value);
      row.hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.textContent = table.dataset.shown.replace("{n}", count);
  };
  bar.append(input);
  [...table.tHead.rows[0].cells].forEach((head, at) => {
    const values = [...new Set(rows.map(row => row.cells[at].textContent))].sort((a, b) => a.localeCompare(b, document.documentElement.lang));
    if (head.className !== "sign" || values.length < 2 || values.length > 40) return;
    const select = document.createElement("select");
    select.setAttribute("aria-label", head.textContent.trim());
    select.append(new Option(head.textContent.trim() + ": " + table.dataset.all, ""));
    for (const value of values) if (value !== "") select.append(new Option(value, value));
    select.addEventListener("change", show);
    chosen.push([at, select]);
    bar.append(select);
  });
  bar.append(shown);
  input.addEventListener("input", show);
  table.before(bar);
  show();
}
addEventListener("beforeprint", () => document.querySelectorAll("details:not([open])").forEach(part => {
  part.open = true;
  part.dataset.opened = "";
}));
addEventListener("afterprint", () => document.querySelectorAll("details[data-opened]").forEach(part => {
  part.open = false;
  delete part.dataset.opened;
}));
