//! One answer in one byte: what combining needs to know of it, for a hundred thousand assessments at once.

use serde::{Deserialize, Serialize};

use crate::method::combine::Settled;
use crate::method::score::Counted;
use crate::model::Answer;

/// An answer: nothing, not applicable, unknown, or a number in halves with whether a knock-out can be remedied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told(u8);

const NOTHING: u8 = 0;
const NOT_APPLICABLE: u8 = 1;
const UNKNOWN: u8 = 0xF;
const NUMBER: u8 = 0xF;
const SAID: u8 = 0x10;
const CAN: u8 = 0x20;

impl Told {
    /// What is remembered of an answer.
    #[must_use]
    pub fn of(answer: &Answer) -> Self {
        match Counted::from_answer(Some(answer)) {
            Counted::NotApplicable => Self(NOT_APPLICABLE),
            Counted::Unknown => Self(UNKNOWN),
            Counted::Score { halves, .. } => {
                let number = u8::try_from(halves).unwrap_or(UNKNOWN);
                let said = answer.remediable.map_or(0, |can| SAID | if can { CAN } else { 0 });
                Self(number | said)
            }
        }
    }

    /// Whether the question was answered at all.
    #[must_use]
    pub const fn is_there(self) -> bool {
        self.0 != NOTHING
    }

    /// What it counts as.
    #[must_use]
    pub fn counted(self) -> Counted {
        match self.0 & NUMBER {
            NOTHING | UNKNOWN => Counted::Unknown,
            NOT_APPLICABLE => Counted::NotApplicable,
            halves => Counted::Score { halves: halves.into(), remediable: self.remediable() != Some(false) },
        }
    }

    /// What it settles, as the answer of a consensus.
    #[must_use]
    pub fn settled(self) -> Option<Settled> {
        self.is_there().then(|| Settled { counted: self.counted(), remediable: self.remediable() })
    }

    const fn remediable(self) -> Option<bool> {
        if self.0 & SAID == 0 { None } else { Some(self.0 & CAN != 0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_tells_what_the_answer_told() {
        let answers = [
            Answer::scored(3.5),
            Answer { remediable: Some(false), ..Answer::scored(1.0) },
            Answer { remediable: Some(true), ..Answer::scored(1.0) },
            Answer { not_applicable: Some("geen dossier".into()), ..Answer::default() },
            Answer { unknown: Some(true), ..Answer::default() },
        ];
        for answer in answers {
            let told = Told::of(&answer);
            assert_eq!(told.counted(), Counted::from_answer(Some(&answer)));
            assert_eq!(told.settled(), Some(Settled::of(&answer)));
        }
        assert_eq!(Told::default().settled(), None);
    }
}
