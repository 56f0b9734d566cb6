//! Dates (5.6): an instant in nanoseconds since 1970, or nothing when unparsable.

const NANOS: i128 = 1_000_000_000;

/// "A string containing `t` or `-` is taken as ISO, else as epoch."
pub fn parse(text: &str) -> Option<i128> {
    if text.contains(['t', 'T', '-']) { iso(text) } else { epoch(text) }
}

/// "Four digits alone: indeterminate. Other digit strings: epoch seconds", 0…2^63−1.
fn epoch(text: &str) -> Option<i128> {
    if text.is_empty() || text.len() == 4 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let seconds: i64 = text.parse().ok()?;
    Some(i128::from(seconds) * NANOS)
}

/// `YYYY-MM`, `YYYY-MM-DD`, and the latter with `Thh:mm`, `Thh:mm:ss` or `Thh:mm:ss.s` and a zone.
fn iso(text: &str) -> Option<i128> {
    let (date, time) = match text.find(['t', 'T']) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let (year, month, day) = calendar(date, time.is_some())?;
    let days = days_from_civil(year, month, day);
    let nanos = match time {
        Some(time) => clock(time)?,
        None => 0,
    };
    Some(i128::from(days) * 86_400 * NANOS + nanos)
}

/// The year has four digits or more and may carry a sign; a time needs the full date before it.
fn calendar(date: &str, with_time: bool) -> Option<(i64, i64, i64)> {
    let (negative, unsigned) = match date.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, date.strip_prefix('+').unwrap_or(date)),
    };
    let parts: Vec<&str> = unsigned.split('-').collect();
    let (year, month, day) = match parts[..] {
        [year, month] if !with_time => (year, month, "01"),
        [year, month, day] => (year, month, day),
        _ => return None,
    };
    if year.len() < 4 || !year.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let year: i64 = year.parse().ok()?;
    let year = if negative { -year } else { year };
    let month = two_digits(month, 1, 12)?;
    let day = two_digits(day, 1, 31)?;
    if !(-292_275_054..=292_278_993).contains(&year) || day > days_in_month(year, month) {
        return None;
    }
    Some((year, month, day))
}

/// Nanoseconds since midnight UTC, the zone taken off. "Missing zone (read as UTC)."
fn clock(time: &str) -> Option<i128> {
    let (local, offset_minutes) = zone(time)?;
    let parts: Vec<&str> = local.split(':').collect();
    let (hour, minute, second) = match parts[..] {
        [hour, minute] => (hour, minute, "00"),
        [hour, minute, second] => (hour, minute, second),
        _ => return None,
    };
    let hour = two_digits(hour, 0, 23)?;
    let minute = two_digits(minute, 0, 59)?;
    let (second, nanos) = match second.split_once('.') {
        Some((second, fraction)) => (second, fraction_nanos(fraction)?),
        None => (second, 0),
    };
    let second = two_digits(second, 0, 59)?;
    let seconds = hour * 3600 + minute * 60 + second - offset_minutes * 60;
    Some(i128::from(seconds) * NANOS + nanos)
}

/// `Z`, `z`, `±hh:mm`, `±hh` or nothing at the end of a time: what is before it, and the offset.
fn zone(time: &str) -> Option<(&str, i64)> {
    if let Some(local) = time.strip_suffix(['Z', 'z']) {
        return Some((local, 0));
    }
    let Some(at) = time.find(['+', '-']) else {
        return Some((time, 0));
    };
    let (hours, minutes) = time[at + 1..].split_once(':').unwrap_or((&time[at + 1..], "00"));
    let minutes = two_digits(hours, 0, 23)? * 60 + two_digits(minutes, 0, 59)?;
    Some((&time[..at], if time[at..].starts_with('-') { -minutes } else { minutes }))
}

/// "1–9 fractional digits".
fn fraction_nanos(digits: &str) -> Option<i128> {
    if digits.is_empty() || digits.len() > 9 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    format!("{digits:0<9}").parse().ok()
}

fn two_digits(text: &str, low: i64, high: i64) -> Option<i64> {
    if text.len() != 2 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok().filter(|n| (low..=high).contains(n))
}

fn is_leap(year: i64) -> bool {
    year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0)
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let before = year - 1;
    let leaps = before.div_euclid(4) - before.div_euclid(100) + before.div_euclid(400);
    let of_years = before * 365 + leaps;
    let of_months: i64 = (1..month).map(|m| days_in_month(year, m)).sum();
    // 719,162 days lie between 0001-01-01 and 1970-01-01.
    of_years + of_months + day - 1 - 719_162
}
