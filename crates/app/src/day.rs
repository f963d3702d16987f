//! The day a round belongs to.

use chrono::{DateTime, NaiveDate, TimeDelta};
use sync::Now;

/// The service date at a moment: before six in the morning it is still yesterday's night.
pub(crate) fn service_date(now: Now) -> NaiveDate {
    /// Six hours: whoever walks until half past five still means the evening before.
    const NIGHT: i64 = 6 * 60;
    let minutes = now.ms.div_euclid(60_000).saturating_add(now.tz).saturating_sub(NIGHT);
    date_of_minutes(minutes)
}

/// The day this many years earlier; the last of February stays one.
pub(crate) fn years_before(date: NaiveDate, years: i32) -> NaiveDate {
    let months = chrono::Months::new(u32::try_from(years.max(0)).unwrap_or_default() * 12);
    date.checked_sub_months(months).unwrap_or(NaiveDate::MIN)
}

/// A clock that is off by more than a calendar reaches says the first day of 1970.
fn date_of_minutes(minutes: i64) -> NaiveDate {
    TimeDelta::try_minutes(minutes)
        .and_then(|since| DateTime::UNIX_EPOCH.checked_add_signed(since))
        .unwrap_or(DateTime::UNIX_EPOCH)
        .date_naive()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn before_six_it_is_still_yesterday_by_the_devices_own_clock() {
        let at = |time: &str, tz| {
            let ms = DateTime::parse_from_rfc3339(time).unwrap().timestamp_millis();
            service_date(Now { ms, tz }).to_string()
        };
        assert_eq!(at("2018-01-05T04:59:59Z", 60), "2018-01-04");
        assert_eq!(at("2018-01-05T05:00:00Z", 60), "2018-01-05");
        assert_eq!(at("2018-01-04T23:30:00Z", 60), "2018-01-04");
        assert_eq!(at("2018-01-05T02:00:00Z", -300), "2018-01-04");
        assert_eq!(at("2018-07-05T03:59:00Z", 120), "2018-07-04");
    }

    #[test]
    fn a_clock_beyond_all_calendars_is_no_panic() {
        for ms in [i64::MIN, i64::MAX] {
            assert_eq!(service_date(Now { ms, tz: 60 }).to_string(), "1970-01-01");
        }
    }
}
