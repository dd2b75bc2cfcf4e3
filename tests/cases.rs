//! Runs the cases: pages with what is typed and what `kt` prints.

#[test]
fn cases() {
    trycmd::TestCases::new().case("tests/cases/**/*.md");
}
