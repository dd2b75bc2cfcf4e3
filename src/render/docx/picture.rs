//! Charts as pictures with words for who does not see them, and the figures behind them as a table.

use super::block::Body;
use super::raster;
use super::xml::{escaped, line};
use crate::document::chart::{Chart, Figures};
use crate::render::chart;

/// English metric units in a point of a chart, when it fills the page from side to side.
const UNIT: f64 = 9200.0;
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006";

/// A picture of the document: drawn, and as dots for programs that do not draw.
pub(super) struct Picture {
    number: usize,
    pub(super) svg: String,
    pub(super) png: Vec<u8>,
}

impl Picture {
    /// The name of its part.
    pub(super) fn part(&self, form: &str) -> String {
        format!("word/media/chart{}.{form}", self.number)
    }
}

impl Body {
    /// A caption, the picture, and the figures.
    pub(super) fn chart(&mut self, chart: &Chart) {
        let title = format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", line(&chart.title));
        self.paragraph("Caption", "", &title);
        if self.draws {
            self.picture(chart);
        }
        if chart.figures != Figures::Above {
            self.table(&chart.table, true);
        }
    }

    fn picture(&mut self, chart: &Chart) {
        let number = self.pictures.len() + 1;
        let svg = chart::svg(chart);
        let Some(drawn) = raster::drawn(&svg) else { return };
        let [dots, shapes] = ["png", "svg"].map(|form| self.relations.part("image", format!("media/chart{number}.{form}")));
        let size = drawn.size.map(|side| (side * UNIT) as u64);
        let shapes = format!(
            "<a:extLst><a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\"><asvg:svgBlip \
             xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"{shapes}\"/></a:ext></a:extLst>"
        );
        let run = drawing(number + 100, &dots, &shapes, size, &chart.alternative);
        let keep = if chart.figures == Figures::Above { "" } else { "<w:keepNext/>" };
        self.paragraph("Picture", keep, &run);
        self.pictures.push(Picture { number, svg, png: drawn.png });
    }
}

/// A picture in a line of text.
pub(super) fn drawing(number: usize, dots: &str, shapes: &str, [width, height]: [u64; 2], alternative: &str) -> String {
    let words = escaped(&alternative.replace(['\n', '\t'], " "));
    format!(
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{width}\" cy=\"{height}\"/>\
         <wp:docPr id=\"{number}\" name=\"kt {number}\" descr=\"{words}\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks \
         xmlns:a=\"{DRAWING}/main\" noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic xmlns:a=\"{DRAWING}/main\"><a:graphicData \
         uri=\"{DRAWING}/picture\"><pic:pic xmlns:pic=\"{DRAWING}/picture\"><pic:nvPicPr><pic:cNvPr id=\"{number}\" name=\"kt {number}\" \
         descr=\"{words}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{dots}\">{shapes}</a:blip><a:stretch><a:fillRect/>\
         </a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm><a:prstGeom \
         prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
}
