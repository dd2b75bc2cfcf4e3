//! Runs the pages of `tests/cases/`: what a person types, and what `kt` answers.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

#[test]
fn the_pages_say_what_kt_says() {
    trycmd::TestCases::new().case("tests/cases/*/*.md");
}
