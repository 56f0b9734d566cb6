//! ISO dates as seconds since 1970, by counting days.

/// The seconds of `YYYY-MM-DDThh:mm:ssZ`, also with a fraction, which is dropped.
pub fn seconds(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    let shape = bytes.len() >= 20 && text.is_ascii() && text.ends_with('Z');
    let marks = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    if !shape || marks.iter().any(|(at, mark)| bytes[*at] != *mark) {
        return None;
    }
    let fraction = &text[19..text.len() - 1];
    if !fraction.is_empty() && !fraction.starts_with('.') {
        return None;
    }
    let number = |from: usize, to: usize| text[from..to].parse::<i64>().ok();
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    Some(((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second)
}

/// The days from 1970-01-01 to a day of the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    const BEFORE: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let leap_days = |year: i64| (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400;
    let in_year = BEFORE[(month - 1) as usize] + i64::from(leap && month > 2) + day - 1;
    (year - 1970) * 365 + leap_days(year) - leap_days(1970) + in_year
}
