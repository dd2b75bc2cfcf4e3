//! Numbers, money and dates as each language writes them: `70,8`, `€ 31.200`, `12 maart 2026`.

use fluent_bundle::FluentValue;

use super::Lang;

const MONTHS_NL: [&str; 12] =
    ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const MONTHS_EN: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

impl Lang {
    /// A number with one decimal, rounded half up.
    #[must_use]
    pub fn decimal(self, number: f64) -> String {
        let tenths = (number * 10.0 + 0.5 + 1e-9).floor();
        self.with_point(&format!("{:.1}", tenths / 10.0))
    }

    /// A number as short as it can be: `5`, `3,5`.
    #[must_use]
    pub fn short_number(self, number: f64) -> String {
        self.with_point(&number.to_string())
    }

    /// The same as a fact for a message: one is a number, so that the words can follow it.
    #[must_use]
    pub fn counted(self, number: f64) -> FluentValue<'static> {
        if number == 1.0 { 1.into() } else { self.short_number(number).into() }
    }

    /// A share from 0 to 1 as whole percents, rounded half up.
    #[must_use]
    pub fn percent(self, share: f64) -> String {
        format!("{}%", (share * 100.0 + 0.5 + 1e-9).floor())
    }

    /// Whole euros.
    #[must_use]
    pub fn money(self, euros: i64) -> String {
        let sign = if euros < 0 { "-" } else { "" };
        let amount = self.thousands(euros.unsigned_abs());
        match self {
            Self::Nl => format!("€ {sign}{amount}"),
            Self::En => format!("{sign}€{amount}"),
        }
    }

    /// A date in words, from year, month and day.
    #[must_use]
    pub fn date(self, date: jiff::civil::Date) -> String {
        format!("{} {} {}", date.day(), self.month(date.month()), date.year())
    }

    /// A day of a year that is known: `12 maart`.
    #[must_use]
    pub fn day(self, date: jiff::civil::Date) -> String {
        format!("{} {}", date.day(), self.month(date.month()))
    }

    /// A date in a narrow place: `12 mrt 2026`.
    #[must_use]
    pub fn short_date(self, date: jiff::civil::Date) -> String {
        format!("{} {}", date.day(), self.month_of_year(date))
    }

    /// A day of a year that is known, in a narrow place: `12 mrt`.
    #[must_use]
    pub fn short_day(self, date: jiff::civil::Date) -> String {
        format!("{} {}", date.day(), self.short_month(date))
    }

    /// A month in a narrow place: `mrt 2026`.
    #[must_use]
    pub fn month_of_year(self, date: jiff::civil::Date) -> String {
        format!("{} {}", self.short_month(date), date.year())
    }

    fn short_month(self, date: jiff::civil::Date) -> &'static str {
        if (self, date.month()) == (Self::Nl, 3) { "mrt" } else { &self.month(date.month())[..3] }
    }

    /// Several things after one another: `a, b en c`.
    #[must_use]
    pub fn and(self, parts: &[String]) -> String {
        joined(parts, if self == Self::Nl { "en" } else { "and" })
    }

    /// Several things of which one is chosen: `a, b of c`.
    #[must_use]
    pub fn or(self, parts: &[String]) -> String {
        joined(parts, if self == Self::Nl { "of" } else { "or" })
    }

    fn month(self, month: i8) -> &'static str {
        let names = match self {
            Self::Nl => MONTHS_NL,
            Self::En => MONTHS_EN,
        };
        names[usize::try_from(month - 1).expect("months count from 1")]
    }

    fn with_point(self, text: &str) -> String {
        match self {
            Self::Nl => text.replace('.', ","),
            Self::En => text.to_owned(),
        }
    }

    fn thousands(self, number: u64) -> String {
        let digits = number.to_string();
        let point = match self {
            Self::Nl => '.',
            Self::En => ',',
        };
        let mut text = String::with_capacity(digits.len() * 4 / 3);
        for (i, digit) in digits.chars().enumerate() {
            if i > 0 && (digits.len() - i).is_multiple_of(3) {
                text.push(point);
            }
            text.push(digit);
        }
        text
    }
}

fn joined(parts: &[String], word: &str) -> String {
    match parts.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, first)) => format!("{} {word} {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn numbers_money_and_dates_read_as_the_language_writes_them() {
        let day = jiff::civil::date(2026, 3, 12);
        let row =
            |lang: Lang| [lang.decimal(70.762_711), lang.money(31200), lang.money(-97_200), lang.date(day), lang.percent(0.8596)];
        assert_eq!(row(Lang::Nl), ["70,8", "€ 31.200", "€ -97.200", "12 maart 2026", "86%"]);
        assert_eq!(row(Lang::En), ["70.8", "€31,200", "-€97,200", "12 March 2026", "86%"]);
    }

    #[test]
    fn months_are_cut_as_each_language_cuts_them() {
        let dates = [3, 5, 8].map(|month| jiff::civil::date(2026, month, 1));
        assert_eq!(dates.map(|date| Lang::Nl.short_date(date)), ["1 mrt 2026", "1 mei 2026", "1 aug 2026"]);
        assert_eq!(dates.map(|date| Lang::En.month_of_year(date)), ["Mar 2026", "May 2026", "Aug 2026"]);
    }

    #[test]
    fn a_half_is_rounded_up() {
        assert_eq!(Lang::Nl.decimal(68.25), "68,3");
        assert_eq!(Lang::Nl.decimal(68.249), "68,2");
        assert_eq!(Lang::Nl.short_number(3.5), "3,5");
        assert_eq!(Lang::Nl.short_number(5.0), "5");
    }
}
