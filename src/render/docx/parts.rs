//! The small parts of the file: what is in it, its settings, and what it says of itself.

use super::Setting;
use super::block::Body;
use super::frame::{Frame, NAMESPACES, section};
use super::xml::{HEAD, line};
use crate::document::Document;
use crate::lang::Lang;

const CONTENT: &str = "application/vnd.openxmlformats-officedocument";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006";
/// The name under which a document remembers where it comes from.
const ORIGIN: &str = "kt";

pub(super) fn content_types(frame: &Frame<'_>, setting: &Setting<'_>) -> String {
    let part = |(name, sort): (&str, &str)| format!("<Override PartName=\"/{name}\" ContentType=\"{CONTENT}.{sort}+xml\"/>");
    let parts = [
        ("word/document.xml", "wordprocessingml.document.main"),
        ("word/styles.xml", "wordprocessingml.styles"),
        ("word/numbering.xml", "wordprocessingml.numbering"),
        ("word/settings.xml", "wordprocessingml.settings"),
        ("word/fontTable.xml", "wordprocessingml.fontTable"),
        ("word/header1.xml", "wordprocessingml.header"),
        ("word/header2.xml", "wordprocessingml.header"),
        ("word/footer1.xml", "wordprocessingml.footer"),
        ("docProps/app.xml", "extended-properties"),
    ];
    let custom = if setting.origin.is_empty() { String::new() } else { part(("docProps/custom.xml", "custom-properties")) };
    let photograph = if frame.picture() == Some("jpeg") { "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>" } else { "" };
    format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>{photograph}{}{custom}\
         <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>",
        parts.map(part).concat()
    )
}

pub(super) fn root_relations(setting: &Setting<'_>) -> String {
    let custom =
        format!("<Relationship Id=\"rId4\" Type=\"{OFFICE}/relationships/custom-properties\" Target=\"docProps/custom.xml\"/>");
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/relationships/officeDocument\" \
         Target=\"word/document.xml\"/><Relationship Id=\"rId2\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" \
         Target=\"docProps/core.xml\"/><Relationship Id=\"rId3\" Type=\"{OFFICE}/relationships/extended-properties\" \
         Target=\"docProps/app.xml\"/>{}</Relationships>",
        if setting.origin.is_empty() { "" } else { &custom }
    )
}

pub(super) fn document(body: &Body) -> String {
    wrapped(&body.xml)
}

/// A text as a whole document.
pub(super) fn wrapped(xml: &str) -> String {
    format!("{HEAD}<w:document {NAMESPACES}><w:body>{xml}{}</w:body></w:document>", section())
}

/// Words are broken at the end of a line, names in capitals are not, and the language is known.
pub(super) fn settings(lang: Lang) -> String {
    let region = match lang {
        Lang::Nl => "nl-NL",
        Lang::En => "en-GB",
    };
    format!(
        "{HEAD}<w:settings {NAMESPACES}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"708\"/><w:autoHyphenation/>\
         <w:consecutiveHyphenLimit w:val=\"2\"/><w:hyphenationZone w:val=\"360\"/><w:doNotHyphenateCaps/><w:characterSpacingControl \
         w:val=\"doNotCompress\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" \
         w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"{region}\"/><w:decimalSymbol w:val=\"{}\"/><w:listSeparator w:val=\";\"/></w:settings>",
        if lang == Lang::Nl { "," } else { "." }
    )
}

pub(super) fn core(document: &Document, setting: &Setting<'_>) -> String {
    let moment = format!("{}T00:00:00Z", setting.day);
    let by = if setting.house.name.is_empty() { "kt" } else { &setting.house.name };
    let date = |name: &str| format!("<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:{name}>");
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title>\
         <dc:creator>{}</dc:creator><dc:language>{}</dc:language>{}{}</cp:coreProperties>",
        line(&document.title),
        line(by),
        document.lang.code(),
        date("created"),
        date("modified")
    )
}

pub(super) fn app(setting: &Setting<'_>) -> String {
    let company = line(&setting.house.name);
    format!(
        "{HEAD}<Properties xmlns=\"{OFFICE}/extended-properties\"><Application>kt</Application><Company>{company}</Company></Properties>"
    )
}

pub(super) fn custom(origin: &str) -> String {
    format!(
        "{HEAD}<Properties xmlns=\"{OFFICE}/custom-properties\" xmlns:vt=\"{OFFICE}/docPropsVTypes\"><property \
         fmtid=\"{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}\" pid=\"2\" name=\"{ORIGIN}\"><vt:lpwstr>{}</vt:lpwstr></property></Properties>",
        line(origin)
    )
}
