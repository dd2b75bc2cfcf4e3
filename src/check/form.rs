//! The rules of form: what a file must be before it can be a record. They are found while a file is read
//! (`source::yaml`, `repo::read`, `repo::walk`); here stand only their names and levels.

use super::{Level, Look, Rule};

/// Rules of form, as `CONSTANT = "id"`; those without which there is no record are firm.
macro_rules! form {
    ($($name:ident = $id:literal $level:ident $($firm:ident)?),* $(,)?) => {
        $(pub(super) const $name: Rule = Rule::new($id, Level::$level, Look::Form)$(.$firm())?;)*
    };
}

form! {
    ANSWER_OFF_SCALE = "answer-off-scale" Error,
    BAD_FILE_NAME = "bad-file-name" Error,
    CONFLICTED_COPY = "conflicted-copy" Error,
    DUPLICATE_KEY = "duplicate-key" Error,
    EMPTY_FILE = "empty-file" Error firm,
    FILE_TOO_LARGE = "file-too-large" Error firm,
    INVALID_DATE = "invalid-date" Error,
    INVALID_UTF8 = "invalid-utf8" Error firm,
    INVALID_VALUE = "invalid-value" Error,
    MERGE_CONFLICT = "merge-conflict" Error firm,
    MISSING_FRONT_MATTER = "missing-front-matter" Error firm,
    MISSING_KEY = "missing-key" Error,
    NESTED_TOO_DEEP = "nested-too-deep" Error firm,
    NOT_A_FILE = "not-a-file" Error,
    NUL_BYTE = "nul-byte" Error firm,
    SYMBOLIC_LINK = "symbolic-link" Error,
    TAB_INDENTATION = "tab-indentation" Error firm,
    UNCLOSED_FRONT_MATTER = "unclosed-front-matter" Error firm,
    UNKNOWN_COLUMN = "unknown-column" Error,
    UNKNOWN_KEY = "unknown-key" Error,
    UNREADABLE_FILE = "unreadable-file" Error firm,
    UNSUPPORTED_YAML = "unsupported-yaml" Error firm,
    WRONG_PLACE = "wrong-place" Error,
    WRONG_TYPE = "wrong-type" Error,
    YAML_SYNTAX = "yaml-syntax" Error firm,
}

/// A column of responses that tells who answered or when: personal data, so what stands in it is never shown.
pub(super) const IDENTIFYING_COLUMN: Rule = Rule::private("identifying-column", Level::Error, Look::Form);
