//! The day from which dates are counted.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::model::{Date, Settings};

/// The day that was asked for, else the fixed day of `kt.yaml`, else `SOURCE_DATE_EPOCH`, else today in the zone of `kt.yaml`.
#[must_use]
pub fn today(asked: Option<Date>, settings: Option<&Settings>) -> Date {
    let fixed = settings.and_then(|settings| settings.today);
    asked.or(fixed).unwrap_or_else(|| {
        let zone = settings.and_then(|settings| settings.timezone.as_deref());
        let zone = zone.and_then(|name| TimeZone::get(name).ok()).unwrap_or_else(TimeZone::system);
        let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse().ok());
        let moment = epoch.and_then(|seconds| Timestamp::from_second(seconds).ok());
        Date(moment.map_or_else(Zoned::now, |moment| moment.to_zoned(TimeZone::UTC)).with_time_zone(zone).date())
    })
}
