//! Dates of condition values (evaluation.md §5.6): ISO 8601 in the W3C's profile, or epoch seconds.

use crate::text::{number, part};

/// An instant: whole seconds since 1970 and nanoseconds on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant {
    seconds: i128,
    nanos: u32,
}

/// What the write path takes as a year (the range of a 64-bit count of milliseconds).
const YEARS: std::ops::RangeInclusive<i64> = -292_275_054..=292_278_993;

impl Instant {
    /// Reads a date; `None` is for what nobody can be sure of, four digits alone among them. [C]
    pub fn parse(text: &str) -> Option<Instant> {
        let looks_iso = text.bytes().any(|b| matches!(b, b't' | b'T' | b'-'));
        if looks_iso { parse_iso(text) } else { parse_epoch(text) }
    }

    /// The whole seconds since 1970; `None` for a date that is farther off than 64 bits count.
    pub fn seconds(&self) -> Option<i64> {
        i64::try_from(self.seconds).ok()
    }
}

/// Seconds since 1970 as digits, up to 2^63 − 1. Four digits might as well be a year.
fn parse_epoch(text: &str) -> Option<Instant> {
    let seconds = number(text).filter(|seconds| text.len() != 4 && *seconds <= i64::MAX.into())?;
    Some(Instant { seconds, nanos: 0 })
}

fn parse_iso(text: &str) -> Option<Instant> {
    let mut rest = Scan { text };
    let year = rest.year()?;
    let month = if rest.take('-') { rest.two(1..=12)? } else { 1 };
    let day = if rest.take('-') { Some(rest.two(1..=days_in(year, month))?) } else { None };
    let mut instant =
        Instant { seconds: i128::from(days_from_civil(year, month, day.unwrap_or(1))) * 86_400, nanos: 0 };
    if day.is_some() && (rest.take('T') || rest.take('t')) {
        instant = rest.time_of_day(instant)?;
    }
    rest.text.is_empty().then_some(instant)
}

/// What is still to be read.
struct Scan<'t> {
    text: &'t str,
}

impl Scan<'_> {
    fn take(&mut self, c: char) -> bool {
        match self.text.strip_prefix(c) {
            Some(rest) => {
                self.text = rest;
                true
            }
            None => false,
        }
    }

    fn digits(&mut self) -> &str {
        let length = self.text.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = (part(self.text, ..length), part(self.text, length..));
        self.text = rest;
        digits
    }

    /// At least four digits, perhaps signed.
    fn year(&mut self) -> Option<i64> {
        let negative = self.take('-');
        let digits = self.digits();
        if digits.len() < 4 {
            return None;
        }
        let size = i64::try_from(number(digits)?).ok()?;
        let year = if negative { -size } else { size };
        YEARS.contains(&year).then_some(year)
    }

    fn two(&mut self, range: std::ops::RangeInclusive<i64>) -> Option<i64> {
        let digits = self.digits();
        if digits.len() != 2 {
            return None;
        }
        number(digits).map(|value| value as i64).filter(|value| range.contains(value))
    }

    /// `hh:mm[:ss[.s…]][zone]`; without a zone it is UTC. [C]
    fn time_of_day(&mut self, date: Instant) -> Option<Instant> {
        let hour = self.two(0..=23)?;
        if !self.take(':') {
            return None;
        }
        let minute = self.two(0..=59)?;
        let mut second = 0;
        let mut nanos = 0;
        if self.take(':') {
            second = self.two(0..=59)?;
            if self.take('.') {
                nanos = self.fraction()?;
            }
        }
        let offset = self.zone()?;
        let seconds = date.seconds + i128::from(hour * 3600 + minute * 60 + second - offset);
        Some(Instant { seconds, nanos })
    }

    /// One to nine digits behind the point, as nanoseconds.
    fn fraction(&mut self) -> Option<u32> {
        let digits = self.digits();
        if !(1..=9).contains(&digits.len()) {
            return None;
        }
        let scale = 10u32.pow(9 - digits.len() as u32);
        number(digits).map(|value| value as u32 * scale)
    }

    /// `Z`, `±hh` or `±hh:mm`, in seconds east of UTC.
    fn zone(&mut self) -> Option<i64> {
        if self.text.is_empty() || self.take('Z') || self.take('z') {
            return Some(0);
        }
        let east = if self.take('+') {
            1
        } else if self.take('-') {
            -1
        } else {
            return None;
        };
        let hours = self.two(0..=23)?;
        let minutes = if self.take(':') { self.two(0..=59)? } else { 0 };
        Some(east * (hours * 3600 + minutes * 60))
    }
}

/// The write path takes any day up to 31; which instant 31 February would be, nobody can say. [C]
fn days_in(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let shifted = if month <= 2 { year - 1 } else { year };
    let era = shifted.div_euclid(400);
    let year_of_era = shifted.rem_euclid(400);
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// `YYYY-MM-DDThh:mm:ssZ` for milliseconds since 1970.
pub fn format_seconds(milliseconds: i64) -> String {
    let mut text = String::new();
    write_seconds(milliseconds, &mut text);
    text
}

/// The same, into what takes text. An error is the writer's own.
pub fn write_seconds(milliseconds: i64, out: &mut dyn std::fmt::Write) {
    let seconds = milliseconds.div_euclid(1000);
    let (days, time) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let (year, month, day) = civil_from_days(days);
    let (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60);
    let _ = write!(out, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z");
}

fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}
