// One article: its text with gold and predicted marks, and beside it what was paired with what.

let shown = null;

const quoted = (words) => `“${words.length > 90 ? words.slice(0, 60).replace(/\s\S*$/, "") + " … " + words.slice(-25).replace(/^\S*\s/, "") : words}”`;
const isError = (item) => item.counted && item.verdict !== "correct";

function shownItems(article) {
  return article.items.map((item, number) => ({ item, number }))
    .filter(({ item }) => inField(item) && (!state.errors || isError(item)) && (!state.changed || item.was));
}

function drawArticle(article, rows) {
  shown = article;
  const place = byId("article");
  place.hidden = !article;
  if (!article) return place.replaceChildren();
  const at = rows.indexOf(article);
  const step = (by, words) => h("button", { type: "button", disabled: !rows[at + by], onclick: () => { go({ article: rows[at + by].id, item: "" }, { enter: true }); to("article-title"); } }, words);
  const about = [...article.about, article.engine, article.seconds !== null && `${seconds(article.seconds)} s`, article.cost !== null && `cost ${money(article.cost)}`];
  const parts = shownItems(article);
  place.replaceChildren(
    h("div", { class: "article-head" }, h("h2", { id: "article-title", tabindex: "-1" }, article.id), 
      step(-1, "← Previous"), step(1, "Next →"), h("button", { type: "button", onclick: () => to("articles") }, "↑ Articles")),
    h("p", { class: "about" }, about.filter(Boolean).join(" · ")),
    h("button", { type: "button", class: "plain jump", onclick: () => to("pairs-title") }, "Go to gold and predicted"),
    ...(article.error ? [h("p", { class: "notice" }, `Failed: ${article.error}`)] : []),
    h("div", { class: "split" },
      h("section", { class: "source", tabindex: "0", "aria-labelledby": "text-title" },
        h("h3", { id: "text-title" }, "Text"), marksLegend(), h("div", { class: "words" }, words(article, parts))),
      h("section", { "aria-labelledby": "pairs-title" },
        h("h3", { id: "pairs-title", tabindex: "-1" }, "Gold and predicted"), ...groups(article, parts), ...gone(article))));
  connect();
}

function marksLegend() {
  const sample = (classes, text) => h("li", {}, h("mark", { class: classes }, text));
  return h("ul", { class: "legend", "aria-label": "Marks in the text" },
    sample("gold", "gold, line above"), sample("predicted", "predicted, line below"), sample("gold lost", "missing"), sample("predicted extra", "spurious"));
}

function words(article, parts) {
  const kept = new Map(parts.map(({ item, number }) => [number, item]));
  return article.segments.map(([text, marks]) => {
    const here = marks.filter(([number]) => kept.has(number));
    if (!here.length) return text;
    const classes = new Set(here.map(([, side]) => side));
    for (const [number] of here) {
      if (isError(kept.get(number)) && kept.get(number).verdict === "missing") classes.add("lost");
      if (isError(kept.get(number)) && kept.get(number).verdict === "spurious") classes.add("extra");
    }
    const numbers = [...new Set(here.map(([number]) => number))];
    return h("mark", { class: [...classes].join(" "), "data-items": ` ${numbers.join(" ")} `, onclick: () => choose(numbers[0], { toItem: true }) }, text);
  });
}

function groups(article, parts) {
  if (!parts.length) return [h("p", { class: "about" }, "Nothing in this article is left by these filters.")];
  return Object.entries(FIELDS).slice(1).flatMap(([field, name]) => {
    const own = parts.filter(({ item }) => item.field === field);
    if (!own.length) return [];
    const errors = own.filter(({ item }) => isError(item)).length;
    return [
      h("div", { class: "group" }, h("h4", {}, name), h("span", { class: "soft about" }, errors === 1 ? "1 error" : errors ? `${errors} errors` : "no error")),
      h("div", { class: "columns", "aria-hidden": "true" }, h("span", {}, "Gold"), h("span", {}, "Predicted")),
      h("div", { class: "drawn" }, h("ul", { class: "pairs" }, own.map(({ item, number }) => pair(article, item, number)))),
    ];
  });
}

function pair(article, item, number) {
  const bad = isError(item);
  const free = item.verdict !== "correct" && !item.counted;
  const verdict = free ? (item.verdict === "missing" ? "○ left out" : "○ not counted") : VERDICTS[item.verdict];
  const why = explanation(article, item);
  const alone = item.gold === undefined || item.predicted === undefined;
  const inText = article.segments.some(([, marks]) => marks.some((mark) => mark[0] === number));
  return h("li", { class: `pair${free ? " free" : ""}`, id: `item-${number}`, tabindex: "-1", "data-near": alone ? item.nearest : null, "data-bad": bad },
    side("gold", item, why),
    h("div", { class: "link" }, h("span", { class: "arrow", "aria-hidden": "true" }, alone ? "" : "↓"),
      h("span", { class: bad ? "verdict bad" : "verdict" }, verdict),
      item.overlap !== null && (item.field === "claims" || item.field === "dates") && h("span", { class: "soft" }, `overlap ${Math.round(100 * item.overlap)}%`),
      inText && h("button", { type: "button", class: "plain", "aria-label": `Show in the text: ${quoted(item.gold || item.predicted || "")}`, onclick: () => choose(number, { toText: true }) }, "show in text")),
    side("predicted", item, why),
    !alone && why);
}

function side(which, item, why) {
  const label = h("span", { class: "which" }, which === "gold" ? "Gold" : "Predicted");
  if (item[which] === undefined) {
    return h("div", { class: `side ${which} none` }, label, h("p", { class: "name" }, which === "gold" ? "Not in the gold label" : "Not predicted"), why);
  }
  const column = which === "gold" ? 1 : 2;
  const facts = item.facts.filter((fact) => !["name", "participants", "content", "words"].includes(fact[0]) || (fact[3] === false && fact[0] === "participants"));
  const kept = facts.filter((fact) => fact[column] || fact[3] === false);
  return h("div", { class: `side ${which}` }, label,
    h("p", { class: "name" }, item[which] || "(no words)"),
    kept.length > 0 && h("dl", {}, kept.flatMap((fact) => [
      h("dt", {}, fact[0]),
      h("dd", { class: fact[3] === false && item.counted ? "differs" : null }, fact[column] || "none"),
    ])));
}

function explanation(article, item) {
  const near = item.nearest === null ? null : article.items[item.nearest];
  const nearWords = near && (item.gold === undefined ? near.gold : near.predicted);
  const toNearest = nearWords
    && h("button", { type: "button", class: "plain", onclick: () => choose(item.nearest, { toItem: true, keep: true }) }, `Nearest: ${quoted(nearWords)}`);
  if (!item.why.length && !item.was && !toNearest) return null;
  return h("div", { class: "why" },
    item.why.length > 0 && h("p", { class: "now" }, item.why.join(" ")),
    item.was && h("p", { class: "was" }, `In ${data.against}: ${VERDICTS[item.was.verdict]}${item.was.predicted ? `, ${quoted(item.was.predicted)}` : ""}. ${item.was.why.join(" ")}`),
    toNearest);
}

function gone(article) {
  const own = article.gone.filter((item) => inField(item) && (!state.errors || state.changed));
  if (!own.length) return [];
  return [h("div", { class: "group" }, h("h4", {}, `Only in ${data.against}`)),
    h("ul", { class: "about" }, own.map((item) => h("li", {}, `${VERDICTS[item.verdict]}: ${quoted(item.predicted || item.gold || "")}. ${item.why.join(" ")}`)))];
}

/** Draws the assignment: a line between the two sides of a pair, dots from what is left over to the nearest. */
function connect() {
  const svg = (tag, attributes) => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    return node;
  };
  for (const list of document.querySelectorAll(".drawn")) {
    list.querySelector(".lines")?.remove();
    const frame = list.getBoundingClientRect();
    const edge = (card, right) => {
      const box = card.getBoundingClientRect();
      const level = card.parentNode.querySelector(".verdict").getBoundingClientRect();
      return [(right ? box.right : box.left) - frame.left, level.top + level.height / 2 - frame.top];
    };
    const lines = svg("svg", { class: "lines", "aria-hidden": "true" });
    for (const row of list.querySelectorAll(".pair")) {
      const [gold, predicted] = [row.querySelector(".side.gold"), row.querySelector(".side.predicted")];
      const bad = row.hasAttribute("data-bad");
      if (!gold.matches(".none") && !predicted.matches(".none")) {
        const [[x1, y1], [x2, y2]] = [edge(gold, true), edge(predicted, false)];
        lines.append(svg("path", { class: bad ? "bad" : "", d: `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}` }));
        continue;
      }
      const other = row.dataset.near && document.getElementById(`item-${row.dataset.near}`);
      if (!other || !list.contains(other)) continue;
      const missing = predicted.matches(".none");
      const [[x1, y1], [x2, y2]] = missing ? [edge(gold, true), edge(other.querySelector(".predicted"), false)] : [edge(predicted, false), edge(other.querySelector(".gold"), true)];
      lines.append(svg("path", { class: "near", d: `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}` }));
    }
    list.prepend(lines);
  }
}

/** Makes an item the chosen one: outlined in text and list, held in the address. */
function choose(number, { toText = false, toItem = false, scroll = false, keep = false } = {}) {
  const item = shown && shown.items[number];
  if (!item) return;
  let row = byId(`item-${number}`);
  if (!row && keep) { go({ errors: "", changed: "", field: item.field }); row = byId(`item-${number}`); }
  for (const node of document.querySelectorAll(".chosen")) node.classList.remove("chosen");
  const marks = [...document.querySelectorAll(`mark[data-items~="${number}"]`)];
  for (const node of [...marks, row]) if (node) node.classList.add("chosen");
  state.article = shown.id;
  state.item = String(number);
  history.replaceState(null, "", "#" + new URLSearchParams(Object.entries(state).filter(([name, value]) => value !== START[name])));
  if ((toItem || scroll) && row) { row.scrollIntoView({ block: "center" }); row.focus({ preventScroll: true }); }
  if (marks.length && (toText || scroll || toItem)) {
    const pane = marks[0].closest(".source");
    if (getComputedStyle(pane).position === "sticky") pane.scrollTop = marks[0].offsetTop - pane.clientHeight / 3;
    else if (toText) marks[0].scrollIntoView({ block: "center" });
  }
}

new ResizeObserver(() => connect()).observe(byId("article"));
start();
