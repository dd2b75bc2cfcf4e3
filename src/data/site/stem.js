// Does with what a person types what kt did with the words of the site: the same folding, the same stems.
// The Rust side stands in render/site/stem.rs; a test holds the two to each other.
(() => {
  "use strict";
  const FROM = "àáâãäåèéêëìíîïòóôõöøùúûüýÿçñ";
  const TO = "aaaaaaeeeeiiiioooooouuuuyycn";
  const LONGEST = 40;
  const VOWELS = "aeiouy";
  const isVowel = (c) => VOWELS.includes(c);
  const hasVowel = (word) => [...word].some(isVowel);
  const last = (word) => word[word.length - 1];
  const isRoot = (rest, least) => rest.length >= least && hasVowel(rest) && !isVowel(last(rest));

  const folded = (text) =>
    [...text].flatMap((c) => [...c.toLowerCase()]).map((c) => { const at = FROM.indexOf(c); return at < 0 ? c : TO[at]; }).join("")
      .replace(/[\u0300-\u036f]/g, "");

  const words = (text) =>
    (folded(text).match(/[\p{Alphabetic}\p{N}]+/gu) || []).map((word) => [...word].slice(0, LONGEST).join(""));

  const beforeS = (end) => ("en".includes(end) ? 6 : end === "r" ? 5 : "aiouydjstz".includes(end) ? Infinity : 4);

  const number = (word) => {
    if (word.endsWith("kinderen")) return word.slice(0, -4);
    if (word.endsWith("eeen") || word.endsWith("ieen")) return word.slice(0, -2);
    if (word.endsWith("en") && isRoot(word.slice(0, -2), 3)) return word.slice(0, -2);
    const rest = word.slice(0, -1);
    return word.endsWith("s") && hasVowel(rest) && rest.length >= beforeS(last(rest)) ? rest : word;
  };

  const stem = (word) => {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
    let stem = number(word);
    for (const ending of ["ing", "heid", "e"]) {
      const rest = stem.slice(0, -ending.length);
      if (stem.endsWith(ending) && isRoot(rest, ending === "e" ? 3 : 4)) { stem = rest; break; }
    }
    if (stem.length > 1 && last(stem) === stem[stem.length - 2] && !isVowel(last(stem))) stem = stem.slice(0, -1);
    if (stem.endsWith("v")) stem = stem.slice(0, -1) + "f";
    else if (stem.endsWith("z")) stem = stem.slice(0, -1) + "s";
    const double = /^(.*[^aeiouy])(aa|ee|oo|uu)([^aeiouy])$/.exec(stem);
    return double ? double[1] + double[2][0] + double[3] : stem;
  };

  globalThis.ktWords = { words, stem };
})();
