// Searches in the words that kt put in some files (words-1.js and further), and shows what was found. Everything that a person wrote is put in as text.
(() => {
  "use strict";
  const COMMON = new Set(("aan als bij dat de die door een en er het in is met niet of om ook op te van voor wordt zijn").split(" "));
  const SHOWN = 20;
  const form = document.getElementById("find");
  const field = document.getElementById("q");
  const told = document.getElementById("told");
  const results = document.getElementById("results");
  const more = document.getElementById("more");
  const { words, stem } = globalThis.ktWords;
  let found = [];

  // The files have other pages each, but words in common. Where a word stands is the inside of an object, by field.
  function joined(shares) {
    const terms = new Map();
    for (const [term, ...fields] of shares.flatMap((share) => share.index)) {
      const known = terms.get(term);
      if (!known) { terms.set(term, fields); continue; }
      fields.forEach((places, field) => { if (places) known[field] += (known[field] && ",") + places; });
    }
    const read = (places, field) => places ? [[field, JSON.parse("{" + places + "}")]] : [];
    const index = [...terms].map(([term, fields]) => [term, Object.fromEntries(fields.flatMap(read))]);
    const all = (name) => Object.assign({}, ...shares.map((share) => share[name]));
    const sum = (one) => shares.reduce((sum, share) => sum + one(share), 0);
    const documentCount = sum((share) => share.documentCount);
    return {
      ...shares[0], documentCount, index,
      nextId: Math.max(...shares.map((share) => share.nextId)),
      documentIds: all("documentIds"), fieldLength: all("fieldLength"), storedFields: all("storedFields"),
      averageFieldLength: shares[0].averageFieldLength.map((_, field) =>
        sum((share) => share.averageFieldLength[field] * share.documentCount) / (documentCount || 1)),
    };
  }

  const list = globalThis.MiniSearch.loadJS(joined(globalThis.ktIndex), {
    fields: ["title", "text", "parts"],
    storeFields: ["a", "k", "t", "l", "d"],
    tokenize: words,
    processTerm: stem,
  });
  globalThis.ktIndex = null;

  // The last word may still be half typed; a slip of the pen counts in longer words only.
  const options = {
    boost: { title: 4, parts: 0.6 },
    combineWith: "AND",
    prefix: (term) => term.length >= 3,
    fuzzy: (term) => (term.length >= 6 ? 0.15 : false),
    weights: { fuzzy: 0.2, prefix: 0.4 },
  };

  function look(text) {
    const asked = words(text);
    const rare = asked.filter((word) => !COMMON.has(word));
    return list.search((rare.length ? rare : asked).join(" "), options);
  }

  // Puts a text in an element, with the words that were found marked in it.
  function put(element, text, terms) {
    const isFound = (word) => words(word).some((one) => terms.some((term) =>
      term === stem(one) || (term.length >= 4 && (one.startsWith(term) || one.endsWith(term)))));
    for (const piece of text.split(/([\p{Alphabetic}\p{N}\p{M}]+)/u)) {
      if (!piece) continue;
      if (!isFound(piece)) { element.append(piece); continue; }
      const mark = document.createElement("mark");
      mark.textContent = piece;
      element.append(mark);
    }
  }

  function one(hit) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = hit.a;
    put(link, hit.t, hit.terms);
    const kind = document.createElement("p");
    kind.textContent = [results.getAttribute("data-kind-" + hit.k), hit.l].filter(Boolean).join(" · ");
    item.append(link, kind);
    if (hit.d) {
      const excerpt = document.createElement("p");
      excerpt.className = "excerpt";
      put(excerpt, hit.d, hit.terms);
      item.append(excerpt);
    }
    return item;
  }

  function show(from) {
    results.append(...found.slice(from, from + SHOWN).map(one));
    more.hidden = results.children.length >= found.length;
  }

  function search() {
    const text = field.value.trim();
    found = text ? look(text) : [];
    results.replaceChildren();
    show(0);
    const words = found.length === 0 ? results.dataset.none : found.length === 1 ? results.dataset.one : results.dataset.many;
    told.textContent = text ? words.replace("{n}", found.length).replace("{q}", () => text) : "";
    const place = text ? "?q=" + encodeURIComponent(text) : location.pathname;
    try { history.replaceState(null, "", place); } catch { /* some browsers refuse this for a file on a disk */ }
    globalThis.ktKeepPlace();
  }

  form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
  let wait = 0;
  field.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(search, 120); });
  more.addEventListener("click", () => {
    const next = results.children.length;
    show(next);
    results.children[next].querySelector("a").focus();
  });

  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) search(); else field.focus();
})();
