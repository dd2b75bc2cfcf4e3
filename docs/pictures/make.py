#!/usr/bin/env python3
"""Makes the pictures of this folder again: documents and pages of examples/nl, as readers get them.

Needs Pillow, pdftoppm, LibreOffice and Chromium. Usage: docs/pictures/make.py [KT] [NAME...]
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

from PIL import Image

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
GROUND = (215, 220, 224)
EDGE = 12
# A picture: how the document is made, its ending, the pages, dots an inch, and how many stand side by side.
DOCUMENTS = {
    "memo-pdf": (["memo", "samen-beslissen"], "pdf", 1, 2, 76, 2),
    "memo-word": (["memo", "samen-beslissen"], "docx", 1, 1, 90, 1),
    "plan-pdf": (["plan", "richtlijn-scheiding"], "pdf", 1, 2, 76, 2),
    "portfolio-pdf": (["report", "portfolio"], "pdf", 1, 1, 90, 1),
    "slides-pdf": (["practice", "present", "practice/samen-aan-tafel"], "pdf", 1, 6, 46, 3),
}
# A page of the site, its width and its height.
PAGES = {"site-home": ("nl/index.html", 1200, 1150), "site-product": ("nl/products/samen-beslissen.html", 1200, 1400)}


def run(*command):
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def document(kt, top, name):
    command, ending, first, last, dots, beside = DOCUMENTS[name]
    made = top / f"{name}.{ending}"
    run(kt, "-C", top / "nl", *command, "-o", made)
    if ending == "docx":
        run("soffice", "--headless", "--convert-to", "pdf", "--outdir", top, made)
    run("pdftoppm", "-r", dots, "-f", first, "-l", last, "-png", top / f"{name}.pdf", top / name)
    return sheet([Image.open(path) for path in sorted(top.glob(f"{name}-*.png"))], beside)


def sheet(pages, beside):
    """Pages side by side on a ground, so that their edges are seen."""
    wide, high = pages[0].width + EDGE, pages[0].height + EDGE
    rows = -(-len(pages) // beside)
    whole = Image.new("RGB", (wide * min(beside, len(pages)) + EDGE, high * rows + EDGE), GROUND)
    for i, page in enumerate(pages):
        whole.paste(page, (EDGE + i % beside * wide, EDGE + i // beside * high))
    return whole


def page(kt, top, name):
    path, wide, high = PAGES[name]
    site = top / "site"
    if not site.exists():
        run(kt, "-C", top / "nl", "site", "build", site)
    made = top / f"{name}.png"
    run("chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--window-size={wide},{high}",
        f"--screenshot={made}", f"file://{site / path}")
    return Image.open(made).convert("RGB")


def main():
    kt = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/debug/kt").resolve()
    with tempfile.TemporaryDirectory() as top:
        top = pathlib.Path(top)
        shutil.copytree(ROOT / "examples/nl", top / "nl")
        for name in sys.argv[2:] or [*DOCUMENTS, *PAGES]:
            picture = document(kt, top, name) if name in DOCUMENTS else page(kt, top, name)
            # Enough colours for the edges of letters, and those of charts.
            picture.quantize(64, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(HERE / f"{name}.png", optimize=True)


main()
