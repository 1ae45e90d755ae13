"use strict";
// State lives in the address: what is filtered, sorted and open can be copied, reloaded and gone back to.

const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const START = { field: "all", errors: "", changed: "", find: "", sort: "article", order: "asc", article: "", item: "" };
const FIELDS = { all: "All fields", actors: "Actors", meetings: "Meetings", claims: "Claims", dates: "Dates", sources: "Sources", record: "Grounding" };
const ERRORS = ["missing", "spurious", "incorrect", "partial"];
const VERDICTS = {
  correct: "✓ right", incorrect: "✗ wrong", partial: "◐ partly", missing: "− missing", spurious: "+ spurious", absent: "not there",
};
let state = { ...START };

/** An element; names starting with "on" are listeners, the rest attributes; strings become text. */
function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function placed(node, styles) {
  for (const [name, value] of Object.entries(styles)) node.style.setProperty(name, value);
  return node;
}

const percent = (value) => (value === null || value === undefined ? "–" : (100 * value).toFixed(1));
const signed = (value) => (value > 0 ? "+" : value < 0 ? "−" : "±") + Math.abs(100 * value).toFixed(1);
const seconds = (value) => (value === null ? "–" : value.toFixed(value < 10 ? 2 : 0));
const money = (value) => (value === null ? "–" : value.toFixed(4));
const between = (pair) => (pair ? `${percent(pair[0])}–${percent(pair[1])}` : "");

// ---- state and address

function readAddress() {
  const given = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  state = { ...START };
  for (const name of Object.keys(START)) if (typeof given[name] === "string") state[name] = given[name];
  if (!(state.field in FIELDS)) state.field = "all";
  if (!COLUMNS.some((column) => column.key === state.sort)) state.sort = "article";
}

function go(changes, { enter = false } = {}) {
  state = { ...state, ...changes };
  const kept = Object.entries(state).filter(([name, value]) => value !== START[name]);
  const address = "#" + new URLSearchParams(kept);
  if (enter) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  draw();
}

/** Moves the reader there; a plain link would overwrite the state in the address. */
function to(id) {
  byId(id).focus({ preventScroll: true });
  byId(id).scrollIntoView();
}

// ---- figures

function bar(figure) {
  const at = (value) => `${100 * Math.min(1, Math.max(0, value))}%`;
  const track = h("div", { class: "track", "aria-hidden": "true" });
  if (figure.band) track.append(placed(h("i", { class: "band" }), { left: `min(${at(figure.band[0])}, 100% - 4px)`, width: at(figure.band[1] - figure.band[0]) }));
  if (figure.value !== null) track.append(placed(h("i", { class: figure.kind === "errors" ? "bar fewer" : "bar" }), { width: at(figure.value) }));
  if (figure.interval) track.append(placed(h("i", { class: "whisker" }), { left: at(figure.interval[0]), width: at(figure.interval[1] - figure.interval[0]) }));
  if (figure.against && figure.against.value !== null) track.append(placed(h("i", { class: "tick" }), { left: at(figure.against.value) }));
  return track;
}

function found(figure) {
  if (figure.gold === null) return "mean of the five";
  if (figure.kind !== "f1") return `${figure.kind === "errors" ? figure.gold - figure.correct : figure.correct} of ${figure.gold}`;
  const share = (of) => (of ? ` (${percent(figure.correct / of)})` : "");
  return `${figure.correct} of ${figure.predicted} predicted are right${share(figure.predicted)}, of ${figure.gold} gold${share(figure.gold)}`;
}

function difference(figure) {
  const against = figure.against;
  if (!against || against.difference === null) return "–";
  const better = figure.kind === "errors" ? against.difference < 0 : against.difference > 0;
  const sign = h("span", { class: against.difference === 0 ? "" : better ? "better" : "worse" }, signed(against.difference));
  const details = [against.interval && `${signed(against.interval[0])} to ${signed(against.interval[1])}`, against.p !== null && `p = ${against.p.toFixed(3)}`];
  return [sign, ...details.filter(Boolean).map((words) => h("span", { class: "note" }, words))];
}

function figureTable(figures, caption) {
  const band = figures.some((figure) => figure.band);
  const cell = (label, content) => h("td", { "data-label": label, class: content === "" || content === "–" ? "empty" : null }, content);
  const heads = ["Figure", "0 to 100", "Value", "95% interval", band && "Agreement", data.against && "Against", data.against && "Difference"];
  return h("table", { class: "figure-table" },
    h("caption", {}, caption),
    h("thead", {}, h("tr", {}, heads.filter(Boolean).map((name) => h("th", { scope: "col", class: name === "0 to 100" ? "chart" : null }, name)))),
    h("tbody", {}, figures.map((figure) => h("tr", { class: figure.main ? "main" : null },
      h("th", { scope: "row" }, figure.label, h("span", { class: "note" }, figure.about, figure.kind === "errors" ? " Fewer is better." : "")),
      h("td", { class: "chart" }, bar(figure), h("span", { class: "note" }, found(figure))),
      h("td", { class: "value", "data-label": "Value" }, percent(figure.value)),
      cell("95% interval", between(figure.interval) || "–"),
      band && cell("Agreement", between(figure.band) || "–"),
      data.against && cell("Against", percent(figure.against && figure.against.value)),
      data.against && cell("Difference", difference(figure)),
    ))));
}

function drawFigures() {
  byId("title").textContent = data.against ? `${data.title} against ${data.against}` : data.title;
  byId("facts").replaceChildren(...data.facts.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
  byId("figures-about").textContent = data.about;
  const figures = data.figures;
  const legend = [["bar", "this run"]];
  if (figures.some((figure) => figure.interval)) legend.push(["whisker", "95% interval, articles resampled"]);
  if (figures.some((figure) => figure.band)) legend.push(["band", "agreement of two labellings"]);
  if (data.against) legend.push(["tick", `against: ${data.against}`]);
  byId("figures-legend").replaceChildren(...legend.map(([sort, words]) =>
    h("li", {}, h("span", { class: sort === "tick" ? "tick" : `swatch ${sort}`, "aria-hidden": "true" }), words)));
  byId("headline").replaceChildren(figureTable(figures.filter((figure) => figure.main), "The headline figure and the five it is the mean of, in per cent"));
  byId("figures").replaceChildren(figureTable(figures.filter((figure) => figure.gold !== null), "Every figure, in per cent"));
}

// ---- the table of articles

function errorsOf(article, verdict) {
  const fields = state.field === "all" ? Object.keys(article.errors) : [state.field];
  return fields.reduce((sum, field) => sum + article.errors[field][verdict], 0);
}
const allErrors = (article) => ERRORS.reduce((sum, verdict) => sum + errorsOf(article, verdict), 0);
const changesOf = (article) => [...article.items.filter((item) => item.was), ...article.gone].filter((item) => item.counted && inField(item)).length;
const inField = (item) => state.field === "all" || item.field === state.field;

const figureColumn = (key, label) => ({ key, label, get: (a) => a.values[key], show: percent });
const COLUMNS = [
  { key: "article", label: "Article", get: (a) => a.id },
  figureColumn("headline", "Mean"), figureColumn("actors", "Actors"), figureColumn("meetings.slots", "Meetings"),
  figureColumn("claims.joint", "Claims"), figureColumn("dates.value", "Dates"), figureColumn("sources", "Sources"),
  ...ERRORS.map((verdict) => ({ key: verdict, label: { missing: "Missing", spurious: "Spurious", incorrect: "Wrong", partial: "Partly" }[verdict], get: (a) => errorsOf(a, verdict), show: String, count: true })),
  ...(data.against ? [{ key: "changed", label: "Changed", get: changesOf, show: (value, a) => [state.field === "all" && { regressed: h("span", { class: "worse" }), fixed: h("span", { class: "better" }) }[a.change], String(value)] }] : []),
  ...(data.articles.some((a) => a.seconds !== null) ? [{ key: "seconds", label: "Seconds", get: (a) => a.seconds, show: seconds }] : []),
  ...(data.articles.some((a) => a.cost !== null) ? [{ key: "cost", label: "Cost", get: (a) => a.cost, show: money }] : []),
];

function holds(article, words) {
  const haystack = [article.id, ...article.items.flatMap((item) => [item.gold || "", item.predicted || ""])].join("\n");
  return haystack.toLocaleLowerCase().includes(words.toLocaleLowerCase());
}

function visible() {
  const column = COLUMNS.find((one) => one.key === state.sort);
  const turn = state.order === "desc" ? -1 : 1;
  return data.articles
    .filter((a) => (!state.errors || allErrors(a) > 0) && (!state.changed || changesOf(a) > 0) && (!state.find || holds(a, state.find)))
    .sort((one, other) => {
      const [x, y] = [column.get(one), column.get(other)];
      if (x === null || y === null) return (x === null) - (y === null); // nothing to judge comes last, either way
      return turn * (x < y ? -1 : x > y ? 1 : 0) || (one.id < other.id ? -1 : 1);
    });
}

function sortBy(key) {
  const first = key === "article" || ["headline", "actors", "meetings.slots", "claims.joint", "dates.value", "sources"].includes(key) ? "asc" : "desc";
  const order = state.sort === key ? (state.order === "asc" ? "desc" : "asc") : first;
  go({ sort: key, order });
}

/** Whether a narrow screen shows the column, too. */
function needed(column) {
  const figure = state.field === "all" ? "headline" : state.field;
  return column.count || column.key === "changed" || column.key === state.sort || column.key.split(".")[0] === figure;
}

function drawTable(rows, open) {
  const heads = COLUMNS.map((column) => h("th", { scope: "col", class: column.key !== "article" && !needed(column) && "detail", "aria-sort": state.sort === column.key ? `${state.order}ending` : null },
    h("button", { type: "button", "data-sort": column.key, onclick: () => sortBy(column.key) }, column.label)));
  const focused = document.activeElement && document.activeElement.dataset.sort;
  const body = rows.map((article) => h("tr", { "aria-current": article === open ? "true" : null },
    h("th", { scope: "row" },
      h("button", { type: "button", class: "plain", onclick: () => { go({ article: article.id, item: "" }, { enter: true }); to("article-title"); } }, article.id),
      article.crashed && h("span", { class: "note some" }, " failed")),
    COLUMNS.slice(1).map((column) => {
      const value = column.get(article);
      const classes = [column.count && (value ? "some" : "zero"), !needed(column) && "detail"].filter(Boolean).join(" ");
      return h("td", { "data-label": column.label, class: classes || null }, [column.show(value, article)].flat());
    })));
  byId("table").replaceChildren(rows.length
    ? h("table", { class: "article-table" },
      h("caption", {}, `Figures in per cent; errors counted ${state.field === "all" ? "over all fields" : `in ${FIELDS[state.field].toLowerCase()}`}`),
      h("thead", {}, h("tr", {}, heads)), h("tbody", {}, body))
    : h("p", { class: "about" }, "No article is left by these filters."));
  if (focused) byId("table").querySelector(`[data-sort="${focused}"]`)?.focus();
  const errors = rows.reduce((sum, article) => sum + allErrors(article), 0);
  byId("count").textContent = `${rows.length} of ${data.articles.length} articles, ${errors} errors`;
}

function drawControls() {
  const form = byId("controls");
  form.field.value = state.field;
  form.errors.checked = Boolean(state.errors);
  form.changed.checked = Boolean(state.changed);
  if (form.find.value !== state.find) form.find.value = state.find;
  form.sort.value = state.sort;
  byId("direction").textContent = state.order === "asc" ? "↑ ascending" : "↓ descending";
}

function draw() {
  const rows = visible();
  const open = rows.find((article) => article.id === state.article) || rows[0];
  drawControls();
  drawTable(rows, open);
  drawArticle(open, rows);
}

function start() {
  const form = byId("controls");
  form.field.append(...Object.entries(FIELDS).map(([value, words]) => h("option", { value }, words)));
  form.sort.append(...COLUMNS.map((column) => h("option", { value: column.key }, column.label)));
  byId("changed-control").hidden = !data.against;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => {
    if (event.target.name === "sort") return sortBy(form.sort.value);
    go({ field: form.field.value, errors: form.errors.checked ? "1" : "", changed: form.changed.checked ? "1" : "", find: form.find.value, item: "" });
  });
  byId("direction").addEventListener("click", () => go({ order: state.order === "asc" ? "desc" : "asc" }));
  window.addEventListener("popstate", () => { readAddress(); draw(); });
  document.querySelector(".skip").addEventListener("click", (event) => { event.preventDefault(); to("articles"); });
  drawFigures();
  readAddress();
  draw();
  if (state.item) choose(Number(state.item), { scroll: true });
  else if (state.article) byId("article").scrollIntoView();
}
