//! The project's commands: `cargo xtask <command>`. One file per subject; this one only picks.

mod authorizer;
mod bench;
mod bindings;
mod chromium;
mod codegen;
mod data;
mod debian;
mod demo;
mod glue;
mod inline;
mod npm;
mod package;
mod paths;
mod play;
mod process;
mod python;
mod rooms;
mod rust;
mod size;
mod step;
mod suite;
mod tally;
mod typescript;
mod website;

use std::process::ExitCode;

struct Command {
    name: &'static str,
    about: &'static str,
    run: fn(&[String]) -> anyhow::Result<()>,
}

const COMMANDS: [Command; 7] = [
    Command { name: "build", about: "make pkg/, what npm would publish, and www/dist", run: package::command },
    Command {
        name: "demo",
        about: "build, install the packed package in an empty project and run the examples there",
        run: demo::command,
    },
    Command {
        name: "test",
        about: "everything: formatting, lints, native, wasm, package and page tests; words filter the steps",
        run: suite::command,
    },
    Command { name: "play", about: "build and serve the playground on this machine [--port N]", run: play::command },
    Command {
        name: "size",
        about: "build and print the bytes of what is shipped; accept: keep them as what later sizes are held against",
        run: size::command,
    },
    Command {
        name: "bench",
        about: "time decisions, beside other engines, and the account; quick: under a minute; words pick parts",
        run: bench::command,
    },
    Command {
        name: "codegen",
        about: "print the generated files, --check: say whether they are stale, data: fetch the data anew",
        run: codegen::command,
    },
];

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let name = words.next().unwrap_or_default();
    let rest: Vec<String> = words.collect();
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        return usage(&name);
    };
    match (command.run)(&rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cargo xtask {name}: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn usage(name: &str) -> ExitCode {
    if !matches!(name, "" | "help" | "--help" | "-h") {
        eprintln!("cargo xtask: there is no command `{name}`\n");
    }
    println!("cargo xtask <command>\n");
    for command in &COMMANDS {
        println!("  {:<8} {}", command.name, command.about);
    }
    if matches!(name, "help" | "--help" | "-h") { ExitCode::SUCCESS } else { ExitCode::from(2) }
}
