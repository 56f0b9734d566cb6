//! One line of progress per step.

use std::io::{IsTerminal, Write};
use std::time::Instant;

use anyhow::Result;

/// Does a step: its title, and when it ends how long it took.
pub fn step<T>(title: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let started = start(title);
    let result = work();
    let note = if result.is_ok() { "" } else { "failed" };
    end(title, note, started);
    result
}

pub fn start(title: &str) -> Instant {
    // On a terminal the line shows at once what is going on; in a log it is written once, when it is complete.
    if std::io::stdout().is_terminal() {
        print!("{title:<42}");
        std::io::stdout().flush().ok();
    }
    Instant::now()
}

pub fn end(title: &str, note: &str, started: Instant) {
    let seconds = started.elapsed().as_secs_f64();
    if std::io::stdout().is_terminal() {
        println!(" {seconds:>7.1} s  {note}");
    } else {
        println!("{title:<42} {seconds:>7.1} s  {note}");
    }
    std::io::stdout().flush().ok();
}
