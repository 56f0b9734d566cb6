//! What the write path takes as a date (evaluation.md §5.6): sloppier than what can be compared.

use std::ops::RangeInclusive;

/// A text with a `t` or a hyphen is read as ISO 8601, any other as epoch seconds.
pub fn is_date(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    match lower.split_once('t') {
        // The day may be missing where a time stands. [C]
        Some((date, time)) => {
            (date.is_empty() || is_day(date)) && (is_time(time) || time.is_empty() && !date.is_empty())
        }
        None if lower.contains('-') => is_day(&lower),
        None => in_range(&lower, 1..=19, 0..=i64::MAX),
    }
}

/// `[-]year[-month[-day]]`; whether the month has that day is not checked.
fn is_day(text: &str) -> bool {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text),
    };
    let mut parts = digits.split('-');
    let year = parts.next().and_then(|year| number(year, 1..=9)).map(|year| sign * year);
    year.is_some_and(|year| (-292_275_054..=292_278_993).contains(&year))
        && parts.next().is_none_or(|month| in_range(month, 1..=2, 1..=12))
        && parts.next().is_none_or(|day| in_range(day, 1..=2, 1..=31))
        && parts.next().is_none()
}

/// `hour[:minute[:second[.fraction]]][zone]`.
fn is_time(text: &str) -> bool {
    let (time, zone) = match (text.strip_suffix('z'), text.find(['+', '-'])) {
        (Some(time), _) => (time, None),
        (None, Some(at)) => (&text[..at], Some(&text[at + 1..])),
        (None, None) => (text, None),
    };
    let mut parts = time.split(':');
    parts.next().is_some_and(|hour| in_range(hour, 1..=2, 0..=23))
        && parts.next().is_none_or(|minute| in_range(minute, 1..=2, 0..=59))
        && parts.next().is_none_or(is_second)
        && parts.next().is_none()
        && zone.is_none_or(is_offset)
}

fn is_second(text: &str) -> bool {
    let (second, fraction) = match text.split_once('.') {
        Some((second, fraction)) => (second, Some(fraction)),
        None => (text, None),
    };
    in_range(second, 1..=2, 0..=59) && fraction.is_none_or(|fraction| number(fraction, 1..=9).is_some())
}

/// `hh` or `hh:mm`.
fn is_offset(text: &str) -> bool {
    let mut parts = text.split(':');
    parts.next().is_some_and(|hours| in_range(hours, 2..=2, 0..=23))
        && parts.next().is_none_or(|minutes| in_range(minutes, 2..=2, 0..=59))
        && parts.next().is_none()
}

fn in_range(text: &str, digits: RangeInclusive<usize>, values: RangeInclusive<i64>) -> bool {
    number(text, digits).is_some_and(|value| values.contains(&value))
}

fn number(text: &str, digits: RangeInclusive<usize>) -> Option<i64> {
    let plain = digits.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}
