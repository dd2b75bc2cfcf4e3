//! Tables that mean harm or are broken: each is refused with its reason, or read as harmless text; never a crash, never a flood.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::io::{Cursor, Write};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use kt::source::sheet::{Cell, Separated, Workbook};
use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const SHEET: &str = "xl/worksheets/sheet1.xml";

/// The parts of the smallest spreadsheet, with these cells.
fn parts(cells: &str) -> Vec<(String, Vec<u8>)> {
    let types = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    let book = "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
                xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>\
                <sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    let links = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
                 <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" \
                 Target=\"worksheets/sheet1.xml\"/></Relationships>";
    let top = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
               <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
               Target=\"xl/workbook.xml\"/></Relationships>";
    let sheet = format!(
        "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{cells}\
         </sheetData></worksheet>"
    );
    let all = [("[Content_Types].xml", types), ("_rels/.rels", top), ("xl/workbook.xml", book), (SHEET, sheet.as_str())];
    all.into_iter()
        .chain([("xl/_rels/workbook.xml.rels", links)])
        .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
        .collect()
}

fn zipped(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let method = if name.ends_with(".bin") { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        zip.start_file(name.as_str(), SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn with(name: &str, bytes: Vec<u8>) -> Vec<u8> {
    let mut parts = parts("");
    parts.push((name.to_owned(), bytes));
    zipped(&parts)
}

/// Why a spreadsheet is refused.
fn refused(bytes: Vec<u8>) -> String {
    Workbook::open(Cursor::new(bytes)).err().map_or_else(|| "opened".to_owned(), |refusal| refusal.id.to_owned())
}

/// Every row of the first sheet as text, or why it cannot be read.
fn rows(bytes: Vec<u8>) -> Result<Vec<(u64, Vec<String>)>, String> {
    let mut book = Workbook::open(Cursor::new(bytes)).map_err(|refusal| format!("{} {:?}", refusal.id, refusal.args))?;
    let sheet = book.sheets().first().cloned().ok_or("no sheet")?;
    let mut rows = Vec::new();
    let mut keep = |row: u64, cells: &[Cell<'_>]| {
        rows.push((row, cells.iter().map(|cell| format!("{cell:?}")).collect()));
        ControlFlow::Continue(())
    };
    book.rows(&sheet, &mut keep).map_err(|refusal| format!("{} {:?}", refusal.id, refusal.args))?;
    let _ = book.merged(&sheet);
    Ok(rows)
}

#[test]
fn a_zip_bomb_is_refused_while_it_is_inflated() {
    let since = Instant::now();
    assert_eq!(refused(with("xl/bom.xml", vec![b' '; 20 << 20])), "error-archive-bomb", "stretched a thousand times");
    let noise = |size: usize| (0..size).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect::<Vec<u8>>();
    assert_eq!(refused(with("xl/groot.bin", noise(33 << 20))), "error-archive-bomb", "one part above 32 MiB");
    let mut many = parts("");
    many.extend((0..5).map(|i| (format!("xl/deel{i}.bin"), noise(15 << 20))));
    assert_eq!(refused(zipped(&many)), "error-archive-bomb", "together above 64 MiB");
    assert_eq!(refused(with("xl/gewoon.xml", vec![b' '; 1 << 20])), "opened", "the first MiB may stretch");
    assert!(since.elapsed() < Duration::from_secs(60));
}

#[test]
fn too_many_parts_double_parts_and_definitions_are_refused() {
    let mut many = parts("");
    many.extend((0..1_000).map(|i| (format!("xl/{i}.xml"), Vec::new())));
    assert_eq!(refused(zipped(&many)), "error-archive-parts");
    let twice = with("xl/WORKBOOK.xml", Vec::new());
    let text: Vec<u8> = twice.windows(15).fold(twice.clone(), |mut bytes, window| {
        if window == b"xl/WORKBOOK.xml" {
            let at = bytes.windows(15).position(|part| part == b"xl/WORKBOOK.xml").unwrap();
            bytes[at..at + 15].copy_from_slice(b"xl/workbook.xml");
        }
        bytes
    });
    assert_eq!(refused(text), "error-archive-double");
    let bomb = b"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>".to_vec();
    assert_eq!(refused(with("xl/styles.xml", bomb)), "error-archive-entities");
    assert_eq!(refused(zipped(&[("mimetype".to_owned(), b"application/x".to_vec())])), "error-sheet-no-workbook");
    assert_eq!(refused(b"PK\x03\x04 and then nothing".to_vec()), "error-sheet-broken");
}

#[test]
fn a_cell_at_the_far_end_costs_nothing() {
    let cell = |place: &str| format!("<row><c r=\"{place}\"><v>1</v></c></row>");
    let since = Instant::now();
    let far = rows(zipped(&parts(&(cell("A1") + &cell("A900000"))))).unwrap();
    assert_eq!(far.iter().map(|(row, _)| *row).collect::<Vec<_>>(), [1, 900_000]);
    let wide = rows(zipped(&parts(&(cell("A1") + &cell("XFD2"))))).unwrap_err();
    assert!(wide.starts_with("error-sheet-columns") && wide.contains("16384"), "{wide}");
    assert!(rows(zipped(&parts(&cell("A1048576")))).unwrap_err().starts_with("error-sheet-rows"));
    assert!(rows(zipped(&parts(&cell("XFDA99999999999")))).is_err());
    assert!(since.elapsed() < Duration::from_secs(20));
}

#[test]
fn cells_of_every_kind_are_harmless() {
    let cells = "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>HYPERLINK(\"http://kwaad.example\",\"x\")</f><v>klik</v></c>\
                 <c r=\"B1\"><f>1+</f></c><c r=\"C1\" t=\"e\"><v>#REF!</v></c><c r=\"D1\" t=\"b\"><v>1</v></c>\
                 <c r=\"E1\" t=\"d\"><v>2026-04-01</v></c><c r=\"F1\" t=\"inlineStr\"><is><t>=cmd</t></is></c><c r=\"G1\"><v>4</v></c></row>";
    let rows = rows(zipped(&parts(cells))).unwrap();
    assert_eq!(
        rows[0].1,
        ["Text(\"klik\")", "Fault", "Fault", "Truth(true)", "Date(Some(2026-04-01))", "Text(\"=cmd\")", "Number(4.0)"]
    );
    let broken = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>99</v></c></row>";
    assert!(self::rows(zipped(&parts(broken))).unwrap_err().contains("(\"row\", \"1\")"), "read up to the wrong cell");
}

#[test]
fn a_quote_that_never_ends_is_one_long_cell() {
    let text = format!("a,b\n\"{}", "x,y\n".repeat(200_000));
    let mut table = Separated::open(Cursor::new(text.into_bytes())).unwrap().unwrap();
    let mut count = 0;
    let mut each = |_: u64, _: &[Cell<'_>]| {
        count += 1;
        ControlFlow::Continue(())
    };
    table.rows(&mut each).unwrap().unwrap();
    assert_eq!(count, 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_damaged_spreadsheet_never_crashes(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)) {
        let mut bytes = include_bytes!("sheets/formulier.xlsx").to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = rows(bytes);
    }

    #[test]
    fn a_damaged_sheet_never_crashes(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)) {
        let mut parts = parts("<row r=\"1\"><c r=\"A1\" t=\"str\"><f>1+1</f><v>2</v></c><c r=\"B1\" s=\"1\"><v>4</v></c></row>");
        let sheet = &mut parts[3].1;
        for (at, byte) in changes {
            let at = at.index(sheet.len());
            sheet[at] = byte;
        }
        let _ = rows(zipped(&parts));
    }

    #[test]
    fn any_bytes_are_a_table_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        if let Ok(mut table) = Separated::open(Cursor::new(bytes)).unwrap() {
            let _ = table.rows(&mut |_, _| ControlFlow::Continue(())).unwrap();
        }
    }
}
