//! Changes every piece of running text in blocks, wherever it stands: in lists, tables, quotations, and the figures of charts.

use super::{Block, Inline, Table};

/// What gives a text as it may be shown, or nothing when all of it may be seen.
pub type Veil<'v> = &'v dyn Fn(&str) -> Option<String>;

/// Changes each piece of running text, the innermost first.
pub fn each_inline(blocks: &mut [Block], change: &dyn Fn(&mut Inline)) {
    for block in blocks {
        match block {
            Block::Heading(_, inlines) | Block::Paragraph(inlines) => run(inlines, change),
            Block::List(_, items) => items.iter_mut().for_each(|item| each_inline(item, change)),
            Block::Quote(inner) => each_inline(inner, change),
            Block::Table(table) => cells(table, change),
            Block::Chart(chart) => cells(&mut chart.table, change),
            Block::Code(_) | Block::Rule => {}
        }
    }
}

fn cells(table: &mut Table, change: &dyn Fn(&mut Inline)) {
    table.header.iter_mut().chain(table.rows.iter_mut().flatten()).for_each(|cell| run(cell, change));
}

fn run(inlines: &mut [Inline], change: &dyn Fn(&mut Inline)) {
    for inline in inlines {
        if let Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link(_, inner) = inline {
            run(inner, change);
        }
        change(inline);
    }
}

/// Masks what should not be shown in one text.
pub fn mask(text: &mut String, veil: Veil<'_>) {
    if let Some(masked) = veil(text) {
        *text = masked;
    }
}

/// Masks what should not be shown. A link whose address holds such a thing stays text.
pub fn veil(blocks: &mut [Block], veil: Veil<'_>) {
    for block in &mut *blocks {
        match block {
            Block::Chart(chart) => chart.veil(veil),
            Block::Code(code) => mask(code, veil),
            Block::List(_, items) => items.iter_mut().for_each(|item| self::veil(item, veil)),
            Block::Quote(inner) => self::veil(inner, veil),
            _ => {}
        }
    }
    each_inline(blocks, &|inline| veil_inline(inline, veil));
}

/// The same in running text.
pub fn veil_line(inlines: &mut [Inline], veil: Veil<'_>) {
    run(inlines, &|inline| veil_inline(inline, veil));
}

fn veil_inline(inline: &mut Inline, veil: Veil<'_>) {
    match inline {
        Inline::Text(text) | Inline::Code(text) => mask(text, veil),
        Inline::Link(address, inner) if veil(address).is_some() => *inline = Inline::Emphasis(std::mem::take(inner)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{from_markdown, running_text};
    use crate::lang::Lang;

    #[test]
    fn a_mask_reaches_every_place_where_text_stands() {
        let text =
            "a geheim\n\n- b geheim\n  > c *geheim*\n\n| k | geheim |\n|---|---|\n| `geheim` | [geheim](https://geheim.nl) |\n";
        let mut document = from_markdown(text, Lang::Nl);
        veil(&mut document.blocks, &|text| text.contains("geheim").then(|| text.replace("geheim", "•")));
        let seen = format!("{}{:?}", running_text(&document.blocks), document.blocks);
        assert!(!seen.contains("geheim") && seen.contains('•'), "{seen}");
    }
}
