// What every page of the site does: narrow a list, and keep the place when the language changes. Without this script all is there to read.
(() => {
  "use strict";
  const tongue = document.querySelector(".tongue");
  const keepPlace = () => {
    if (!tongue) return;
    const plain = tongue.getAttribute("href").split(/[?#]/)[0];
    tongue.setAttribute("href", plain + location.search + location.hash);
  };
  addEventListener("hashchange", keepPlace);
  keepPlace();
  globalThis.ktKeepPlace = keepPlace;

  // A table that is too wide for the screen says so, and scrolls by keyboard too.
  const more = document.getElementById("content")?.dataset.more;
  const reach = () => {
    for (const part of document.querySelectorAll(".scroll")) {
      const wide = part.scrollWidth > part.clientWidth;
      if (wide) part.tabIndex = 0; else part.removeAttribute("tabindex");
      if (wide && more) part.dataset.more = more; else delete part.dataset.more;
    }
  };
  addEventListener("resize", reach);
  reach();

  const filter = document.getElementById("filter");
  if (!filter) return;
  const things = [...document.querySelectorAll("#things > li")].map((item) => ({
    item,
    title: fold(item.querySelector("h2").textContent),
  }));
  const count = document.getElementById("count");
  const clear = filter.querySelector("button[type=reset]");
  const fields = [...filter.elements].filter((field) => field.name);

  function fold(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }

  const fits = (thing) => fields.every((field) => {
    if (!field.value) return true;
    if (field.name === "text") return fold(field.value).trim().split(/\s+/).every((word) => thing.title.includes(word));
    return (thing.item.dataset[field.name] || "").split(" ").includes(field.value);
  });

  function narrow() {
    let shown = 0;
    for (const thing of things) {
      thing.item.hidden = !fits(thing);
      if (!thing.item.hidden) shown += 1;
    }
    const words = shown === 0 ? filter.dataset.nothing : shown === 1 ? filter.dataset.one : filter.dataset.count;
    count.textContent = words.replace("{n}", shown);
    clear.hidden = fields.every((field) => !field.value);
  }

  function keep() {
    const chosen = new URLSearchParams();
    for (const field of fields) if (field.value) chosen.set(field.name, field.value);
    const text = chosen.toString();
    if (location.hash.slice(1) !== text) history.replaceState(null, "", "#" + text);
    keepPlace();
  }

  function recall() {
    const chosen = new URLSearchParams(location.hash.slice(1));
    for (const field of fields) {
      const value = chosen.get(field.name) || "";
      if (field.tagName !== "SELECT" || [...field.options].some((option) => option.value === value)) field.value = value;
    }
    narrow();
  }

  filter.hidden = false;
  filter.addEventListener("input", () => { narrow(); keep(); });
  filter.addEventListener("submit", (event) => event.preventDefault());
  filter.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const field of fields) field.value = "";
    narrow();
    keep();
    fields[0].focus();
  });
  addEventListener("hashchange", recall);
  recall();
})();
