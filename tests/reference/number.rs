//! Exact decimals (5.5): compared digit by digit, the exponent is never expanded.

use std::cmp::Ordering;

/// value = ± 0.d1d2d3… × 10^scale, d1 and the last digit not zero; no digits means zero.
#[derive(Debug)]
pub struct Number {
    negative: bool,
    digits: String,
    scale: i128,
}

/// `[+-]?digits(.digits)?([eE][+-]?digits)?`, anything else is no number.
/// An exponent of more than 36 significant digits counts as unreadable.
pub fn parse(text: &str) -> Option<Number> {
    let (negative, rest) = sign(text);
    let (mantissa, exponent) = match rest.find(['e', 'E']) {
        Some(at) => (&rest[..at], exponent(&rest[at + 1..])?),
        None => (rest, 0),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) if all_digits(fraction) => (whole, fraction),
        Some(_) => return None,
        None => (mantissa, ""),
    };
    if !all_digits(whole) {
        return None;
    }
    let all = format!("{whole}{fraction}");
    let significant = all.trim_start_matches('0');
    let leading_zeros = all.len() - significant.len();
    let digits = significant.trim_end_matches('0').to_string();
    if digits.is_empty() {
        return Some(Number { negative: false, digits, scale: 0 });
    }
    let scale = exponent + whole.len() as i128 - leading_zeros as i128;
    Some(Number { negative, digits, scale })
}

pub fn compare(a: &Number, b: &Number) -> Ordering {
    match (signum(a), signum(b)) {
        (1, 1) => magnitude(a, b),
        (-1, -1) => magnitude(b, a),
        (x, y) => x.cmp(&y),
    }
}

fn signum(n: &Number) -> i32 {
    match (n.digits.is_empty(), n.negative) {
        (true, _) => 0,
        (false, true) => -1,
        (false, false) => 1,
    }
}

/// Digits after "0." with no trailing zeros order like text.
fn magnitude(a: &Number, b: &Number) -> Ordering {
    a.scale.cmp(&b.scale).then_with(|| a.digits.cmp(&b.digits))
}

fn sign(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

fn exponent(text: &str) -> Option<i128> {
    let (negative, digits) = sign(text);
    if !all_digits(digits) {
        return None;
    }
    let digits = digits.trim_start_matches('0');
    if digits.len() > 36 {
        return None;
    }
    let value: i128 = if digits.is_empty() { 0 } else { digits.parse().ok()? };
    Some(if negative { -value } else { value })
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}
