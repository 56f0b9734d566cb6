//! Counting tests: what each runner says at its end.

use std::ops::AddAssign;

use crate::process::Ending;

/// How many tests passed and failed. What a runner skipped counts as failed: nothing here may be skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
}

impl Tally {
    pub const PASS: Self = Self { passed: 1, failed: 0 };
    pub const FAIL: Self = Self { passed: 0, failed: 1 };
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Sums the lines `test result: ok. 3 passed; 0 failed; 1 ignored; …` of cargo's and wasm-bindgen's runners.
pub fn of_cargo(ending: &Ending) -> Tally {
    let lines = ending.output.lines().filter_map(|line| line.trim().strip_prefix("test result: "));
    let mut sum = Tally::default();
    for part in lines.flat_map(|line| line.split([';', '.'])) {
        match part.trim().split_once(' ') {
            Some((number, "passed")) => sum.passed += count(number),
            Some((number, "failed" | "ignored")) => sum.failed += count(number),
            _ => {}
        }
    }
    judged(sum, ending)
}

/// Sums the lines `ℹ pass 3` of Node's runner.
pub fn of_node(ending: &Ending) -> Tally {
    let mut sum = Tally::default();
    for line in ending.output.lines().filter_map(|line| line.strip_prefix("ℹ ")) {
        match line.split_once(' ') {
            Some(("pass", number)) => sum.passed += count(number),
            Some(("fail" | "cancelled" | "skipped" | "todo", number)) => sum.failed += count(number),
            _ => {}
        }
    }
    judged(sum, ending)
}

/// Reads the line `Tests  1 failed | 40 passed | 2 skipped (43)` of Vitest.
pub fn of_vitest(ending: &Ending) -> Tally {
    let mut sum = Tally::default();
    let counts = ending.output.lines().find_map(|line| line.trim().strip_prefix("Tests "));
    for part in counts.into_iter().flat_map(|line| line.split(['|', '('])) {
        match part.trim().split_once(' ') {
            Some((number, "passed")) => sum.passed += count(number),
            Some((number, "failed" | "skipped" | "todo")) => sum.failed += count(number),
            _ => {}
        }
    }
    judged(sum, ending)
}

/// A runner that ended badly, or ran nothing, has failed whatever it counted.
fn judged(mut sum: Tally, ending: &Ending) -> Tally {
    let silent = sum == Tally::default();
    if sum.failed == 0 && (silent || !ending.status.success()) {
        sum.failed = 1;
    }
    sum
}

fn count(number: &str) -> u64 {
    number.trim().parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Tally, of_cargo, of_node, of_vitest};
    use crate::process::Ending;
    use std::process::ExitStatus;

    fn ended_well(output: &str) -> Ending {
        Ending { status: ExitStatus::default(), output: output.to_owned() }
    }

    #[test]
    fn sums_every_binary_of_cargo() {
        let output = "\
running 2 tests
test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
test result: FAILED. 5 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s
";
        assert_eq!(of_cargo(&ended_well(output)), Tally { passed: 7, failed: 2 });
    }

    #[test]
    fn reads_the_summary_of_node() {
        let output = "✔ a (1ms)\nℹ tests 4\nℹ pass 3\nℹ fail 0\nℹ cancelled 0\nℹ skipped 1\nℹ todo 0\n";
        assert_eq!(of_node(&ended_well(output)), Tally { passed: 3, failed: 1 });
    }

    #[test]
    fn reads_the_summary_of_vitest() {
        let output = " Test Files  1 failed | 2 passed (3)\n      Tests  1 failed | 40 passed | 2 skipped (43)\n   Start at  01:02:03\n";
        assert_eq!(of_vitest(&ended_well(output)), Tally { passed: 40, failed: 3 });
    }

    #[test]
    fn a_runner_that_ran_nothing_has_failed() {
        assert_eq!(of_node(&ended_well("")), Tally::FAIL);
        assert_eq!(of_cargo(&ended_well("no tests to run!\n")), Tally::FAIL);
        assert_eq!(of_vitest(&ended_well("No test files found\n")), Tally::FAIL);
    }
}
