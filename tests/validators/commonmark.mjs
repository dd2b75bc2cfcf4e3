// Writes every example of the CommonMark specification as a case for tests/corpus.rs: for the reader of Markdown as it stands,
// and as the body of a product. The specification is not kept here because of its licence (CC BY-SA).
// Usage: node commonmark.mjs FOLDER_OF_THE_PACKAGE_commonmark-spec FOLDER_FOR_THE_CASES
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [spec, place] = process.argv.slice(2);
const text = readFileSync(join(spec, "spec.txt"), "utf8");
const examples = [...text.matchAll(/^`{32} example\n([\s\S]*?)^\.\n[\s\S]*?^`{32}$/gm)].map((one) => one[1].replaceAll("→", "\t"));
const product = "products/a.md\n---\ntitle: Richtlijn\nkind: guideline\nurl: https://a.example/\nwishes: []\n---\n";
for (const target of ["markdown", "masking", "front_matter", "record"]) mkdirSync(join(place, target), { recursive: true });
examples.forEach((example, number) => {
  for (const target of ["markdown", "masking"]) writeFileSync(join(place, target, `${number + 1}.md`), example);
  writeFileSync(join(place, "front_matter", `${number + 1}.md`), `---\n${example}---\n${example}`);
  writeFileSync(join(place, "record", `${number + 1}.txt`), product + example);
});
console.log(`${examples.length} examples`);
