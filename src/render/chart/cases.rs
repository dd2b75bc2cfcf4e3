//! Every kind of picture with what people put in it: it stays inside its frame, and no text becomes an element.

use proptest::prelude::*;

use super::{svg, text};
use crate::document::chart::{
    Bar, Bars, Chart, Circle, Lines, Picture, Place, Range, Ranges, Share, Shares, TimeRow, Timeline, Unit,
};
use crate::lang::Lang;

fn day(text: &str) -> jiff::civil::Date {
    text.parse().unwrap()
}

fn chart(picture: Picture) -> Chart {
    Chart::new(Lang::Nl, "Titel", "Wat het laat zien.", picture)
}

fn bars(bars: Vec<(String, f64)>) -> Chart {
    let bars = bars.into_iter().map(|(label, value)| Bar { label, value, about: false }).collect();
    let sides = ["achteruit", "vooruit"].map(str::to_owned);
    chart(Picture::Bars(Bars { rows_are: "partij".into(), values_are: "saldo".into(), sides, unit: Unit::Money, bars }))
}

fn shares(rows: Vec<Share>) -> Chart {
    let parts = ["ongunstig", "neutraal", "gunstig"].map(str::to_owned);
    chart(Picture::Shares(Shares { rows_are: "determinant".into(), parts, rows }))
}

fn ranges(values_are: &[&str], rows: Vec<Range>) -> Chart {
    let values_are = values_are.iter().map(|&name| name.to_owned()).collect();
    let (rows_are, range_is) = ("groep".into(), "kan liggen tussen".into());
    chart(Picture::Ranges(Ranges { rows_are, values_are, range_is, scale: [0.0, 100.0], unit: Unit::Decimal, rows }))
}

fn lines(lines: Vec<(String, Vec<(jiff::civil::Date, f64)>)>) -> Chart {
    chart(Picture::Lines(Lines { dates_are: "moment".into(), scale: [0.0, 10.0], unit: Unit::Number, lines }))
}

fn timeline(rows: Vec<TimeRow>) -> Chart {
    let [rows_are, dates_are, events_are] = ["product", "wanneer", "wat"].map(str::to_owned);
    let signs = vec![("1".to_owned(), "wens".to_owned()), ("7".to_owned(), "besluit".to_owned())];
    let today = Some(day("2026-04-08"));
    chart(Picture::Timeline(Timeline { rows_are, dates_are, events_are, today, signs, rows }))
}

/// Two ways of which the second begins as the first, and one that is not there yet.
fn circle(label: &str) -> Chart {
    let there = || Place::There(label.to_owned());
    let open = || Place::Open(label.to_owned());
    let ways = vec![
        vec![there(), there(), there(), open()],
        vec![Place::Same, there(), open(), Place::Nothing],
        vec![open(), there(), there(), there()],
    ];
    let stages = ["netwerk", "product", "besluit", "gebruik"].map(str::to_owned).to_vec();
    chart(Picture::Circle(Circle { stages, back: label.to_owned(), ways }))
}

/// A chart of every kind with the same names and numbers.
fn of_every_kind(label: &str, numbers: &[f64; 3], counts: [u32; 3]) -> Vec<Chart> {
    let (first, last) = (day("2025-11-03"), day("2026-03-12"));
    let range = |values| Range { label: label.into(), values, range: Some([numbers[0], numbers[1]]) };
    let events = vec![(first, label.to_owned(), label.to_owned()), (last, "7".to_owned(), label.to_owned())];
    let row = TimeRow { label: label.into(), spans: vec![(first, last, label.into())], events };
    vec![
        bars(numbers.iter().map(|value| (label.to_owned(), *value)).collect()),
        shares(vec![Share { label: label.into(), counts: Some(counts), note: label.into() }]),
        ranges(&["score"], vec![range(vec![Some(numbers[2])])]),
        ranges(&[label, "b", "c"], vec![range(numbers.iter().copied().map(Some).collect())]),
        lines(vec![(label.to_owned(), vec![(first, numbers[0]), (last, numbers[1])])]),
        timeline(vec![row]),
        circle(label),
    ]
}

/// The numbers of an attribute in order of the picture.
fn attribute(svg: &str, name: &str) -> Vec<f64> {
    let name = format!(" {name}=\"");
    let parts = svg.split(name.as_str()).skip(1);
    parts.map(|part| part.split('"').next().unwrap().parse().unwrap()).collect()
}

/// Fails when a shape or the anchor of a text stands outside the frame.
fn stays_inside(svg: &str) {
    let height = attribute(svg, "height")[0];
    for rect in svg.split("<rect").skip(1) {
        let at = |name| attribute(rect.split("/>").next().unwrap(), name)[0];
        let [x, y, w, h] = ["x", "y", "width", "height"].map(at);
        assert!(x >= 0.0 && y >= 0.0 && x + w <= 640.2 && y + h <= height, "{x} {y} {w} {h} in {height}: {svg}");
    }
    for x in attribute(svg, "x").into_iter().chain(attribute(svg, "cx")) {
        assert!((0.0..=640.0).contains(&x), "{x}: {svg}");
    }
    for y in attribute(svg, "y").into_iter().chain(attribute(svg, "cy")) {
        assert!((0.0..=height).contains(&y), "{y}: {svg}");
    }
}

#[test]
fn a_bar_below_zero_is_told_by_its_pattern_its_side_and_its_sign() {
    let chart = bars(vec![("Jeugdhulp Merwede".into(), -97_200.0), ("gemeente".into(), 156_000.0)]);
    let drawn = svg(&chart);
    assert_eq!(drawn.matches("class=\"hatch\"").count(), 2, "the key and the bar: {drawn}");
    assert!(drawn.contains("€\u{a0}-97.200</text>") && drawn.contains("<desc>Wat het laat zien.</desc>"), "{drawn}");
    let lines = "Jeugdhulp Merwede  ░░░░░░░░░░░░░░░░░│                             € -97.200\n\
                 gemeente                            │▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇  € 156.000\n\
                 ░ achteruit   ▇ vooruit\n";
    assert_eq!(text(&chart, 80, false), lines);
}

#[test]
fn a_row_that_may_not_be_shown_has_its_reason_and_no_bar() {
    let row = |label: &str, counts, note: &str| Share { label: label.into(), counts, note: note.into() };
    let rows = vec![row("Tijd", Some([6, 1, 3]), "barrière"), row("Steun", None, "te weinig antwoorden")];
    let chart = shares(rows);
    assert!(svg(&chart).contains("60%") && svg(&chart).matches("class=\"good\"").count() == 2, "{}", svg(&chart));
    let shown = text(&chart, 80, false);
    assert!(shown.contains("Tijd") && shown.contains(" 60%  10%  30%  n = 10, barrière"), "{shown}");
    assert!(shown.lines().nth(1).unwrap().ends_with("te weinig antwoorden"), "{shown}");
}

#[test]
fn assessors_on_the_same_value_stand_beside_each_other_with_their_letters() {
    let row = Range { label: "Past het?".into(), values: vec![Some(40.0), Some(40.0), Some(80.0)], range: None };
    let chart = ranges(&["teamleider", "gedragswetenschapper", "uitvoerder"], vec![row]);
    let drawn = svg(&chart);
    assert_eq!(["a", "b", "c"].map(|letter| drawn.matches(&format!(">{letter}</text>")).count()), [2, 2, 2], "{drawn}");
    let shown = text(&chart, 80, false);
    assert!(shown.contains("a 40,0  b 40,0  c 80,0") && shown.contains("b gedragswetenschapper"), "{shown}");
}

#[test]
fn a_profile_shows_its_value_and_where_it_may_lie() {
    let row = Range { label: "Geld".into(), values: vec![Some(50.0)], range: Some([40.0, 75.0]) };
    let shown = text(&ranges(&["score"], vec![row]), 60, false);
    assert!(shown.starts_with("Geld  ▇▇▇▇▇▇▇▇▇▇▇▇▇━"), "{shown}");
    assert!(
        shown.contains("━●━") && shown.contains("50,0 (40,0 – 75,0)") && shown.ends_with("● score   ━ kan liggen tussen\n"),
        "{shown}"
    );
}

#[test]
fn a_timeline_has_its_signs_on_their_days_and_today() {
    let events = vec![(day("2025-11-03"), "1".into(), "wens".into()), (day("2026-03-28"), "7".into(), "besluit".into())];
    let chart = timeline(vec![TimeRow { label: "Samen beslissen".into(), spans: Vec::new(), events }]);
    let shown = text(&chart, 80, false);
    assert!(shown.contains("Samen beslissen  1····") && shown.contains("1 wens   7 besluit   │ vandaag"), "{shown}");
    assert!(svg(&chart).contains("<title>28 maart 2026: besluit</title>7</text>"));
}

#[test]
fn a_circle_has_its_stages_in_order_and_says_what_is_not_there_yet() {
    let text_of = |text: &str| Place::There(text.to_owned());
    let ways = vec![
        vec![text_of("Samen rond het gezin"), text_of("Startgesprek"), text_of("proef"), Place::Open("nog geen plan".into())],
        vec![Place::Same, text_of("Wachtkaart"), Place::Open("nog geen besluit".into()), Place::Nothing],
    ];
    let stages = ["1 netwerk", "2 producten", "1 besluit", "0 in gebruik"].map(str::to_owned).to_vec();
    let chart = chart(Picture::Circle(Circle { stages, back: "wat u leert, gaat weer mee".into(), ways }));
    let drawn = svg(&chart);
    assert_eq!(["good", "band", "open"].map(|class| drawn.matches(&format!("<rect class=\"{class}\"")).count()), [4, 4, 2]);
    assert!(drawn.contains(">Samen rond het</text>") && drawn.contains(">wat u leert, gaat weer mee</text>"), "{drawn}");
    let lines = "1 netwerk         → 2 producten       → 1 besluit         → 0 in gebruik\n\
                 ─────────────────────────────────────────────────────────────────────────────\n\
                 Samen rond het    → Startgesprek      → proef             → (nog geen plan)\n\
                 gezin\n\
                 \x20                 → Wachtkaart        → (nog geen\n\
                 \x20                                       besluit)\n\
                 ↩ wat u leert, gaat weer mee\n";
    assert_eq!(text(&chart, 80, false), lines);
    let figures: Vec<Vec<String>> =
        chart.table.rows.iter().map(|row| row.iter().map(|cell| crate::document::plain(cell)).collect()).collect();
    assert_eq!(figures[1], ["Samen rond het gezin", "Wachtkaart", "nog geen besluit", "–"], "the figures repeat what is the same");
}

#[test]
fn colour_comes_only_where_it_may_and_says_nothing_of_its_own() {
    let chart = bars(vec![("a".into(), -1.0), ("b".into(), 1.0)]);
    let (plain, coloured) = (text(&chart, 80, false), text(&chart, 80, true));
    assert!(!plain.contains('\u{1b}') && coloured.contains("\u{1b}[33m░"), "{coloured:?}");
    let stripped = ["\u{1b}[33m", "\u{1b}[34m", "\u{1b}[0m"].iter().fold(coloured, |text, code| text.replace(code, ""));
    assert_eq!(stripped, plain);
}

proptest! {
    #[test]
    fn no_name_becomes_an_element_and_none_turns_the_text(label in "[ -~é漢😀\u{202e}\u{1b}\n\"'<>&]{0,60}") {
        for chart in of_every_kind(&label, &[-1.0, 2.0, 3.0], [1, 2, 3]) {
            let drawn = svg(&chart);
            let known = ["svg", "title", "desc", "rect", "path", "circle", "text"];
            for tag in drawn.split('<').skip(1).map(|tag| tag.trim_start_matches('/')) {
                let name: String = tag.chars().take_while(char::is_ascii_alphanumeric).collect();
                prop_assert!(known.contains(&name.as_str()), "{tag}");
            }
            let obeyed = ['\u{1b}', '\u{202e}'];
            prop_assert!(!drawn.contains(obeyed));
            prop_assert!(!text(&chart, 80, false).contains(obeyed));
        }
    }

    #[test]
    fn every_picture_stays_inside_its_frame(numbers in prop::array::uniform3(-1e7..1e7_f64), counts in prop::array::uniform3(0_u32..5000), label in "[a-z ]{0,200}") {
        for chart in of_every_kind(&label, &numbers, counts) {
            stays_inside(&svg(&chart));
        }
    }

    #[test]
    fn text_stays_within_its_columns(numbers in prop::array::uniform3(-1e3..1e3_f64), label in "[a-z ]{0,90}", width in 72_usize..120) {
        let charts = of_every_kind(&label, &numbers, [3, 4, 5]);
        for chart in charts.iter().take(3).chain(charts.last()) {
            for line in text(chart, width, false).lines() {
                prop_assert!(unicode_width::UnicodeWidthStr::width(line) <= width, "{line}");
            }
        }
    }

    #[test]
    fn shares_fill_the_whole_of_their_bar(counts in prop::array::uniform3(1_u32..5000)) {
        let drawn = svg(&shares(vec![Share { label: "x".into(), counts: Some(counts), note: String::new() }]));
        let bars = drawn.split("<rect").skip(4).filter(|rect| rect.contains("height=\"18\""));
        let bars: Vec<(f64, f64)> = bars.map(|rect| (attribute(rect, "x")[0], attribute(rect, "width")[0])).collect();
        prop_assert_eq!(bars.len(), 3);
        for pair in bars.windows(2) {
            prop_assert!((pair[0].0 + pair[0].1 - pair[1].0).abs() < 0.21, "{:?}", bars);
        }
    }
}
