//! The native side of the benchmarks, over the workload files that `workload/workload.mjs` writes.
//!
//! `cargo bench --bench native -- FOLDER NAME…` prints what a decision takes in each workload.
//! `-- serve FOLDER` reads requests from standard input, a line each, and answers each with a line,
//! so that main.mjs can let this program take turns with others.

#[path = "../tests/support/mod.rs"]
mod support;

use std::collections::HashMap;
use std::hint::black_box;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use iamlet::engine::context::Context;
use iamlet::engine::{Decision, Policy};
use iamlet::{Authorizer, Question, context_from_json, read_input};
use serde_json::Value;

/// 2026-01-01T00:00:00Z.
const NOW: i64 = 1_767_225_600_000;

fn main() {
    // Cargo adds `--bench`, or `--test` where it only asks whether this runs.
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => {}
        ["serve", folder] => serve(Path::new(folder)),
        [folder, names @ ..] => names.iter().for_each(|name| print_decisions(&Path::new(folder).join(name))),
    }
}

/// Processor time of this thread where the system tells it, which other programs do not add to.
struct Clock {
    began: Instant,
    used: Option<Duration>,
}

impl Clock {
    fn start() -> Clock {
        Clock { used: Clock::used(), began: Instant::now() }
    }

    fn used() -> Option<Duration> {
        // Linux adds up what a thread has used when others may run, else some milliseconds later.
        std::thread::yield_now();
        let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
    }

    fn elapsed(&self) -> Duration {
        let elapsed = self.began.elapsed();
        self.used.zip(Clock::used()).map_or(elapsed, |(before, now)| now - before)
    }
}

struct Workload {
    authorizer: Authorizer,
    /// By the number of keys.
    contexts: HashMap<String, Context>,
    mixes: HashMap<String, Vec<(String, String)>>,
    /// The identity policies, as text.
    policies: Vec<String>,
    statements: usize,
    cursor: usize,
}

impl Workload {
    fn read(path: &Path) -> Workload {
        let path = path.with_extension("json");
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let file: Value = serde_json::from_str(&text).expect("a workload is JSON");
        let options = support::authorizer::options(&file["options"]).to_string();
        let options = read_input(&options).expect("options are JSON");
        let policies = file["options"]["identityPolicies"].as_array().expect("a list of policies");
        let authorizer = Authorizer::from_json(&options, &|_| None).expect("the options are well formed");
        authorizer.expect_many();
        Workload {
            authorizer,
            contexts: entries(&file["contexts"], |context| {
                let text = context.to_string();
                let context = read_input(&text).expect("a context is JSON");
                context_from_json(&context).expect("a context is well formed").prepared()
            }),
            mixes: entries(&file["mixes"], |mix| {
                mix.as_array().expect("a list of requests").iter().map(pair).collect()
            }),
            policies: policies.iter().map(|policy| policy["document"].to_string()).collect(),
            statements: file["statements"].as_u64().expect("a number of statements") as usize,
            cursor: 0,
        }
    }

    /// The nanoseconds that `count` decisions take, spread over the requests of a mix.
    fn decide(&mut self, mix: &str, keys: &str, count: usize) -> u128 {
        let (requests, context) = (&self.mixes[mix], &self.contexts[keys]);
        let clock = Clock::start();
        for _ in 0..count {
            self.cursor = (self.cursor + 389) % requests.len();
            let (action, resource) = &requests[self.cursor];
            let _ = black_box(self.authorizer.decide(Question { action, resource, context, now: NOW }));
        }
        clock.elapsed().as_nanos()
    }

    /// A letter for the decision of each request.
    fn answers(&self, mix: &str, keys: &str) -> String {
        let context = &self.contexts[keys];
        let ask = |(action, resource): &(String, String)| match self.authorizer.decide(Question {
            action,
            resource,
            context,
            now: NOW,
        }) {
            Ok(Decision::Allowed) => 'a',
            Ok(Decision::ExplicitDeny) => 'e',
            Ok(Decision::ImplicitDeny) => 'i',
            Err(_) => '!',
        };
        self.mixes[mix].iter().map(ask).collect()
    }

    /// The nanoseconds that `count` policies take to compile.
    fn compile(&mut self, count: usize) -> u128 {
        let clock = Clock::start();
        for at in 0..count {
            drop(black_box(Policy::compile(&self.policies[at % self.policies.len()])));
        }
        clock.elapsed().as_nanos()
    }
}

fn entries<T>(object: &Value, read: impl Fn(&Value) -> T) -> HashMap<String, T> {
    let members = object.as_object().expect("an object");
    members.iter().map(|(name, value)| (name.clone(), read(value))).collect()
}

fn pair(request: &Value) -> (String, String) {
    let text = |at: usize| request[at].as_str().expect("a request is two strings").to_string();
    (text(0), text(1))
}

fn serve(folder: &Path) {
    let mut loaded: Option<(PathBuf, Workload)> = None;
    for line in io::stdin().lock().lines() {
        let line = line.expect("a line of text");
        let words: Vec<&str> = line.split(' ').collect();
        let path = folder.join(words[1]);
        // Two of the largest would not fit at once.
        let kept = loaded.take().filter(|(at, _)| *at == path);
        let (_, workload) = loaded.insert(kept.unwrap_or_else(|| (path.clone(), Workload::read(&path))));
        let count = |word: &str| word.parse().expect("a number");
        let answer = match words.as_slice() {
            ["decide", _, mix, keys, times] => workload.decide(mix, keys, count(times)).to_string(),
            ["answers", _, mix, keys] => workload.answers(mix, keys),
            ["compile", _, times] => workload.compile(count(times)).to_string(),
            _ => panic!("cannot `{line}`"),
        };
        println!("{answer}");
        io::stdout().flush().expect("somebody listens");
    }
}

/// For a look at one engine alone: the best of several rounds.
fn print_decisions(path: &Path) {
    let mut workload = Workload::read(path);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let best = |mut run: Box<dyn FnMut() -> f64 + '_>| (0..9).map(|_| run()).fold(f64::INFINITY, f64::min);
    for mix in ["allow", "deny"] {
        for keys in ["0", "8", "40"] {
            if !workload.mixes.contains_key(mix) {
                continue;
            }
            let once = workload.decide(mix, keys, 256) as f64 / 256.0;
            let count = ((5e7 / once) as usize).clamp(64, 1 << 20);
            let each = best(Box::new(|| workload.decide(mix, keys, count) as f64 / count as f64));
            println!("{name:>16} {mix:>6} {keys:>3} keys {each:>12.0} ns {:>12.0} a second", 1e9 / each);
        }
    }
    let all = workload.policies.len();
    let each = best(Box::new(|| workload.compile(all) as f64)) / workload.statements as f64;
    println!("{name:>16} compile {each:>9.0} ns a statement");
}
