//! What an answer may be, and whether it is favourable.

/// No answer.
pub const NOTHING: u8 = 0;
/// *Do not know*, where a scale has that way out.
pub const UNKNOWN: u8 = 15;
/// So much higher are the codes of the points of the other scale that a statement may be answered on.
pub const OTHER: u8 = 10;
/// How many codes there are: none, nine points, five of another scale, and not knowing.
pub(super) const CODES: usize = 16;

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

/// A scale: the codes that an answer may have, what each says, and which count in a mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    points: u8,
    other: u8,
    classes: [Option<Class>; CODES],
}

impl Scale {
    /// A scale of some points, from 1 on; a point that is in none of the lists is no answer.
    #[must_use]
    pub fn new(points: usize, unfavourable: &[u32], neutral: &[u32], favourable: &[u32]) -> Self {
        let mut scale = Self { points: u8::try_from(points).unwrap_or(9).min(9), other: 0, classes: [None; CODES] };
        for (class, list) in [(Class::Unfavourable, unfavourable), (Class::Neutral, neutral), (Class::Favourable, favourable)] {
            for point in list.iter().filter(|point| (1..=u32::from(scale.points)).contains(point)) {
                scale.classes[*point as usize] = Some(class);
            }
        }
        scale
    }

    /// The same scale with *do not know* as a neutral answer.
    #[must_use]
    pub const fn or_unknown(mut self) -> Self {
        self.classes[UNKNOWN as usize] = Some(Class::Neutral);
        self
    }

    /// The same scale, on which answers of another one are taken too: published lists differ on the replacement of staff.
    #[must_use]
    pub fn or(mut self, other: &Self) -> Self {
        self.other = other.points.min(UNKNOWN - OTHER - 1);
        for point in 1..=self.other {
            self.classes[usize::from(OTHER + point)] = other.classes[usize::from(point)];
        }
        self.classes[usize::from(UNKNOWN)] = self.classes[usize::from(UNKNOWN)].or(other.classes[usize::from(UNKNOWN)]);
        self
    }

    /// The highest point.
    #[must_use]
    pub const fn points(&self) -> u8 {
        self.points
    }

    /// The answer to a statement that says the opposite: on five points, 6 − score; for yes and no, the other one.
    #[must_use]
    pub const fn mirrored(&self, code: u8) -> u8 {
        match code {
            1.. if code <= self.points => self.points + 1 - code,
            _ if code > OTHER && code <= OTHER + self.other => 2 * OTHER + self.other + 1 - code,
            UNKNOWN => UNKNOWN,
            _ => NOTHING,
        }
    }

    /// What an answer says, when the statement is positive; nothing when it is no answer on this scale.
    #[must_use]
    pub fn class(&self, code: u8) -> Option<Class> {
        self.classes.get(usize::from(code)).copied().flatten()
    }

    /// The number that an answer adds to a mean; none on a scale of yes and no, and none for an answer on the other scale.
    #[must_use]
    pub fn number(&self, code: u8) -> Option<u64> {
        (self.points > 2 && (1..=self.points).contains(&code)).then(|| u64::from(code))
    }

    /// Every code that is an answer.
    pub fn codes(&self) -> impl Iterator<Item = u8> {
        (1..=UNKNOWN).filter(|code| self.class(*code).is_some())
    }
}
