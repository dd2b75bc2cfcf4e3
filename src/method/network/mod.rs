//! Learning networks and development tables: does one fit, who is in it, when does it meet, how is it doing.
//!
//! The numbers come from Een lerend netwerk starten (NJi, 2021), Ontwikkeltafels (kUS, werkwijze) and the factsheet of
//! the liaison group of 14 May 2024 (Werkplaats SAMEN). Where these say nothing, the number is our own and says so.

pub mod advice;
pub mod calendar;
pub mod composition;
pub mod holidays;
pub mod limits;
pub mod programme;
pub mod reviews;
pub mod schedule;
pub mod state;
pub mod times;

#[cfg(test)]
mod numbers;

/// A network from its YAML.
#[cfg(test)]
fn read_network(yaml: &str) -> crate::model::Network {
    let read = crate::repo::read_record(crate::model::Kind::Network, yaml);
    match read.record {
        Some(crate::model::Record::Network(network)) if read.findings.is_empty() => network,
        _ => panic!("no network: {:?}", read.findings),
    }
}

/// A day of a test.
#[cfg(test)]
fn day(text: &str) -> crate::model::Date {
    crate::model::Date::parse(text).expect("a day")
}
