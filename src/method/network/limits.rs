//! The numbers by which networks and development tables are held, each with where it comes from.

/// The fewest people in a learning network. Source: Een lerend netwerk starten (NJi, 2021), example of Werkplaats SAMEN.
pub const FEWEST_PEOPLE: u32 = 5;
/// The most people in a learning network. Source: as above; too many members hinder (LISO, 2023).
pub const MOST_PEOPLE: u32 = 20;
/// The most people at a development table. Source: Ontwikkeltafels (kUS, werkwijze).
pub const MOST_AT_TABLE: u32 = 12;
/// The moderators of a development table. Source: Ontwikkeltafels (kUS, werkwijze).
pub const MODERATORS: usize = 1;
/// How many months a development table may last. Source: Ontwikkeltafels (kUS, werkwijze).
pub const TABLE_MONTHS: [u32; 3] = [6, 12, 18];
/// The fewest meetings of a development table that counts them. Source: Ontwikkeltafels (kUS, werkwijze).
pub const FEWEST_MEETINGS: u32 = 1;
/// The fewest perspectives in a group. The source asks for different ones; the number is our own.
pub const FEWEST_PERSPECTIVES: usize = 3;
/// The share of the people that has a mandate to try things out. The source asks for a mandate; the share is our own.
pub const MANDATE_SHARE: f64 = 0.5;
/// The guides of a learning network, preferably. Source: Een lerend netwerk starten (NJi, 2021), tip 4.
pub const GUIDES: usize = 2;
/// The fewest months for behaviour that lasts. Source: Een lerend netwerk starten (NJi, 2021), tip 3.
pub const FEWEST_MONTHS: u32 = 18;
/// The most weeks between sessions; a small issue takes sessions closer together. Source: as above.
pub const MOST_WEEKS: u32 = 6;
/// The questions on goal and form. Source: Een lerend netwerk starten (NJi, 2021).
pub const QUESTIONS: [&str; 7] = ["q1", "q2", "q3", "q4", "q5", "q6", "q7"];
