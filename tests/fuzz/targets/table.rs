//! Tables that people bring: rows within the limits or a refusal, whatever the file is.

use std::io::{Cursor, Write};
use std::ops::ControlFlow;

use kt::source::sheet::{Cell, MOST_COLUMNS, Separated, Sort, Workbook, sort};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const SHEET: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// Any file.
pub(crate) fn table(bytes: &[u8]) {
    let mut stream = Cursor::new(bytes);
    match sort(&mut stream).unwrap() {
        Sort::Zip => book(bytes.to_vec()),
        Sort::Nothing | Sort::Old | Sort::Json => {}
        Sort::Text => {
            let Ok(mut table) = Separated::open(stream).unwrap() else { return };
            let (mut last, mut rows) = (0, 0);
            let counted = table.rows(&mut |number, cells| {
                assert!(number > last && cells.len() <= MOST_COLUMNS);
                (last, rows) = (number, rows + 1);
                ControlFlow::Continue(())
            });
            counted.unwrap().ok();
            assert!(rows <= bytes.len() + 1, "{rows} rows of {} bytes", bytes.len());
        }
    }
}

/// A spreadsheet with these bytes as its first sheet; what stands before a NUL is the list of shared texts.
pub(crate) fn workbook(bytes: &[u8]) {
    let (shared, sheet) = match bytes.iter().position(|b| *b == 0) {
        Some(at) => (&bytes[..at], &bytes[at + 1..]),
        None => (&b""[..], bytes),
    };
    let workbook = format!(
        "<workbook xmlns=\"{SHEET}\" xmlns:r=\"{LINKS}\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let link = |id: &str, kind: &str, to: &str| format!("<Relationship Id=\"{id}\" Type=\"{LINKS}/{kind}\" Target=\"{to}\"/>");
    let links = |inside: &str| format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{inside}</Relationships>");
    let top = links(&link("r1", "officeDocument", "xl/workbook.xml"));
    let below = links(&(link("r1", "worksheet", "worksheets/sheet1.xml") + &link("r2", "sharedStrings", "sharedStrings.xml")));
    let types = format!("<Types xmlns=\"{PACKAGE}/content-types\"/>");
    let parts: [(&str, &[u8]); 6] = [
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", top.as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", below.as_bytes()),
        ("xl/sharedStrings.xml", shared),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Stored)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    book(zip.finish().unwrap().into_inner());
}

fn book(bytes: Vec<u8>) {
    let Ok(mut book) = Workbook::open(Cursor::new(bytes)) else { return };
    for sheet in book.sheets() {
        book.merged(&sheet);
        let mut each = |_: u64, cells: &[Cell<'_>]| {
            assert!(cells.len() <= MOST_COLUMNS);
            ControlFlow::Continue(())
        };
        book.rows(&sheet, &mut each).ok();
    }
}
