//! A chart as dots. Its letters come from the fonts in the program, so that it is the same picture on every machine.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

/// Dots for each unit of a chart: sharp on paper.
const SCALE: f32 = 2.5;
/// A picture is never larger than this.
const LARGEST: f32 = 8_000.0;

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for font in super::style::FONTS {
        fonts.load_font_data(font.to_vec());
    }
    let family = fonts.faces().next().and_then(|face| face.families.first()).map(|(name, _)| name.clone());
    fonts.set_serif_family(family.unwrap_or_default()); // what is taken when none of the names in the picture is there
    Arc::new(fonts)
});

/// A drawn picture: its dots, and how large it is in units of the chart.
pub(super) struct Drawn {
    pub(super) png: Vec<u8>,
    pub(super) size: [f64; 2],
}

/// Draws a chart.
pub(super) fn drawn(svg: &str) -> Option<Drawn> {
    let options = Options { fontdb: Arc::clone(&FONTS), ..Options::default() };
    let tree = Tree::from_str(svg, &options).ok()?;
    let size = tree.size();
    let [width, height] = [size.width(), size.height()].map(|side| (side * SCALE).ceil().min(LARGEST) as u32);
    let mut dots = Pixmap::new(width, height)?;
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut dots.as_mut());
    Some(Drawn { png: dots.encode_png().ok()?, size: [f64::from(size.width()), f64::from(size.height())] })
}
