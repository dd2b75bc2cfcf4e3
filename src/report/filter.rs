//! By what a report is narrowed: one organisation, a theme, a period, a funding line, own products or those from outside.

use super::scope::Scope;

/// By what a report is narrowed.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only this organisation.
    pub organisation: Option<String>,
    /// Only wishes and products of this theme.
    pub theme: Option<String>,
    /// Only products of this programme period.
    pub period: Option<String>,
    /// Only products of this funding line.
    pub funding: Option<String>,
    /// Only products of one's own (true) or from outside (false).
    pub own: Option<bool>,
}

impl Filter {
    pub(super) const fn is_about_all_products(&self) -> bool {
        self.theme.is_none() && self.period.is_none() && self.funding.is_none() && self.own.is_none()
    }

    /// The filters by name, with their value as people know it.
    #[must_use]
    pub fn told(&self, scope: &Scope<'_>) -> Vec<(&'static str, String)> {
        let organisation = self.organisation.as_deref().map(|id| scope.organisation(id).to_owned());
        let theme = self.theme.as_deref().map(|id| scope.theme(id).to_owned());
        let own = self.own.map(|own| scope.lang.say(if own { "report-own" } else { "report-outside" }));
        let filters = [
            ("organisation", organisation),
            ("theme", theme),
            ("period", self.period.clone()),
            ("funding", self.funding.clone()),
            ("origin", own),
        ];
        filters.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }
}
