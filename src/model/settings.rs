//! `kt.yaml`: the settings of a repository. Its presence makes a folder a knowledge repository.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::product::product_class;
use super::{Date, FieldChoice, HouseStyle, ProductClass};
use crate::lang::Lang;

/// The version of the file formats that this program knows.
pub const FORMAT: u32 = 1;

/// The settings of a repository.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Settings {
    /// The version of the file formats: 1.
    pub kt: u32,
    /// What the repository is called.
    pub title: String,
    /// The language of messages and new documents: `nl` or `en`.
    pub language: Option<Lang>,
    /// The time zone in which a day begins, such as `Europe/Amsterdam`.
    pub timezone: Option<String>,
    /// Counts dates from this fixed day instead of from today: for examples and closed archives.
    pub today: Option<Date>,
    /// The organisation that new records belong to.
    pub organisation: Option<String>,
    /// The themes that wishes and products may name.
    #[serde(default)]
    pub themes: Vec<Theme>,
    /// Kinds of product beside the built-in ones.
    #[serde(default)]
    pub kinds: Vec<OwnKind>,
    /// Whether strategies of the folder stand beside those of the program, or instead of them.
    #[serde(default)]
    pub strategies: StrategySource,
    /// Deadlines of the process.
    #[serde(default)]
    pub process: Process,
    /// School holidays and other weeks in which networks do not meet.
    #[serde(default)]
    pub holidays: Vec<Holiday>,
    /// How documents look.
    #[serde(default)]
    pub house: HouseStyle,
    /// Levels of rules.
    #[serde(default)]
    pub check: CheckSettings,
}

impl Settings {
    /// The kind of product with this code that the organisation added.
    #[must_use]
    pub fn own_kind(&self, kind: &str) -> Option<&OwnKind> {
        self.kinds.iter().find(|own| own.id == kind)
    }

    /// The class of a kind of product: of a built-in kind, or of one that the organisation added.
    #[must_use]
    pub fn class_of(&self, kind: &str) -> Option<ProductClass> {
        product_class(kind).or_else(|| self.own_kind(kind).map(|own| own.class))
    }
}

/// A school holiday, or other weeks in which networks do not meet.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Holiday {
    /// What it is called.
    pub title: String,
    /// The first day.
    pub start: Date,
    /// The last day.
    pub end: Date,
}

/// A theme of wishes and products.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Theme {
    /// The code that records use.
    pub id: String,
    /// What a person reads.
    pub title: String,
    /// Whether it is also a national theme.
    #[serde(default)]
    pub national: bool,
}

/// A kind of product that the organisation adds.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OwnKind {
    /// The code that products use.
    pub id: String,
    /// The class that decides which questions fit.
    pub class: ProductClass,
    /// The Dutch name.
    pub nl: String,
    /// The English name.
    pub en: Option<String>,
}

impl OwnKind {
    /// What a reader sees: the Dutch name where there is no English one.
    #[must_use]
    pub fn label(&self, lang: Lang) -> String {
        self.choice().label(lang)
    }

    /// This kind as a choice beside those of a form.
    #[must_use]
    pub fn choice(&self) -> FieldChoice {
        FieldChoice { value: self.id.clone(), nl: Some(self.nl.clone()), en: self.en.clone(), also: Vec::new() }
    }
}

/// Which strategies are offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StrategySource {
    /// Those of the folder and those of the program.
    #[default]
    Beside,
    /// Only those of the folder.
    Own,
}

/// Deadlines of the process, in days or months.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Process {
    /// A traject that stands still for more days than this is reported.
    pub stall_days: u32,
    /// A wish that is open for more months than this is reported.
    pub wish_months: u32,
    /// A question that is open for more days than this is reported.
    pub answer_days: u32,
}

impl Default for Process {
    fn default() -> Self {
        Self { stall_days: 60, wish_months: 12, answer_days: 30 }
    }
}

/// Levels of rules, for the whole repository.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct CheckSettings {
    /// Rules that are not reported, each with the reason.
    pub allow: BTreeMap<String, String>,
    /// Rules that are reported as a warning.
    pub warn: Vec<String>,
    /// Rules that are reported as an error.
    pub deny: Vec<String>,
}
