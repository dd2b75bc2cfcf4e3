//! What an answer may be, and whether it is favourable.

/// No answer.
pub const NOTHING: u8 = 0;
/// *Do not know*, where the question is yes or no.
pub const UNKNOWN: u8 = 3;
/// No.
pub const NO: u8 = 6;
/// Yes.
pub const YES: u8 = 7;

/// The answers that a column may hold, as codes from 1 to 7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scale {
    /// 1 to 5: agreement, importance, chance, expectation, whether one can.
    Five,
    /// 1 to 5, or yes and no: published lists differ on the replacement of staff.
    FiveOrYesNo,
    /// 1 to 7: the share of colleagues.
    Seven,
    /// 1 to 4: how far one knows the content.
    Four,
    /// Yes, no, or do not know.
    YesNo,
}

/// Whether an answer speaks for or against use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// It speaks against use.
    Unfavourable,
    /// It speaks neither for nor against.
    Neutral,
    /// It speaks for use.
    Favourable,
}

impl Scale {
    /// The highest number that is an answer; none where only yes and no are.
    #[must_use]
    pub const fn highest(self) -> Option<u8> {
        match self {
            Self::Five | Self::FiveOrYesNo => Some(5),
            Self::Seven => Some(7),
            Self::Four => Some(4),
            Self::YesNo => None,
        }
    }

    /// Whether yes and no are answers.
    #[must_use]
    pub const fn takes_yes(self) -> bool {
        matches!(self, Self::YesNo | Self::FiveOrYesNo)
    }

    /// The answer to a statement that says the opposite: 6 − score on five points; yes for no.
    #[must_use]
    pub const fn mirrored(self, code: u8) -> u8 {
        match (code, self, self.highest()) {
            (UNKNOWN, Self::YesNo, _) => UNKNOWN,
            (NO, Self::YesNo | Self::FiveOrYesNo, _) => YES,
            (YES, Self::YesNo | Self::FiveOrYesNo, _) => NO,
            (1.., _, Some(highest)) if code <= highest => highest + 1 - code,
            _ => NOTHING,
        }
    }

    /// Whether an answer is favourable, when the statement is positive.
    #[must_use]
    pub const fn class(self, code: u8) -> Option<Class> {
        Some(match (self, code) {
            (Self::Seven, 1..=3) | (Self::Four | Self::Five | Self::FiveOrYesNo, 1..=2) => Class::Unfavourable,
            (Self::YesNo | Self::FiveOrYesNo, NO) => Class::Unfavourable,
            (Self::Seven, 4) | (Self::Five | Self::FiveOrYesNo, 3) | (Self::YesNo, UNKNOWN) => Class::Neutral,
            (Self::Seven, 5..=7) | (Self::Four, 3..=4) | (Self::Five | Self::FiveOrYesNo, 4..=5) => Class::Favourable,
            (Self::YesNo | Self::FiveOrYesNo, YES) => Class::Favourable,
            _ => return None,
        })
    }

    /// The number that an answer adds to a mean; none for yes and no.
    #[must_use]
    pub fn number(self, code: u8) -> Option<u64> {
        self.highest().filter(|highest| (1..=*highest).contains(&code)).map(|_| u64::from(code))
    }
}
