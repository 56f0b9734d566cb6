//! Running other programs: quietly, with everything they said at hand when they fail.

use std::ffi::OsStr;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

use anyhow::{Context, Result, bail};

/// A program to run, at first in the repository's root.
pub struct Program {
    command: Command,
    line: String,
    folder: PathBuf,
}

/// How a program ended, and all that it printed.
pub struct Ending {
    pub status: ExitStatus,
    pub output: String,
}

/// The cargo that runs this xtask.
pub fn cargo() -> Program {
    Program::new(std::env::var("CARGO").as_deref().unwrap_or("cargo"))
}

pub fn node() -> Program {
    Program::new("node")
}

pub fn npm() -> Program {
    Program::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

impl Program {
    pub fn new(name: &str) -> Self {
        let folder = crate::paths::root();
        let mut command = Command::new(name);
        command.current_dir(&folder);
        // A test run under `CARGO_TERM_COLOR=always` would otherwise hide its counts in escape codes.
        command.env("CARGO_TERM_COLOR", "never").env("NO_COLOR", "1");
        let line = Path::new(name)
            .file_name()
            .map_or_else(|| name.to_owned(), |program| program.to_string_lossy().into_owned());
        Self { command, line, folder }
    }

    pub fn arg(mut self, word: impl AsRef<OsStr>) -> Self {
        self.line.push(' ');
        self.line.push_str(&word.as_ref().to_string_lossy());
        self.command.arg(word);
        self
    }

    /// Adds the words of a line that holds no blanks within words.
    pub fn args(self, words: &str) -> Self {
        words.split_whitespace().fold(self, Self::arg)
    }

    pub fn folder(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self.folder = folder.to_path_buf();
        self
    }

    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub fn env_remove(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Runs it to its end; only a program that cannot be started is an error.
    pub fn finish(mut self) -> Result<Ending> {
        let (mut reader, writer) = std::io::pipe()?;
        let copy = writer.try_clone()?;
        self.command.stdin(std::process::Stdio::null()).stdout(writer).stderr(copy);
        let mut child = self
            .command
            .spawn()
            .with_context(|| format!("cannot start `{}` in {}: is it installed?", self.line, self.folder.display()))?;
        // Both ends of the pipe that this process holds must be closed, or the read below never ends.
        drop(self.command);
        let mut output = Vec::new();
        reader.read_to_end(&mut output)?;
        Ok(Ending { status: child.wait()?, output: String::from_utf8_lossy(&output).into_owned() })
    }

    /// Runs it and gives what it printed; an unhappy end is an error that shows all of that.
    pub fn output(self) -> Result<String> {
        let (line, folder) = (self.line.clone(), self.folder.clone());
        let Ending { status, output } = self.finish()?;
        if !status.success() {
            bail!("`{line}` in {} ended with {status}\n{}", folder.display(), output.trim_end());
        }
        Ok(output)
    }

    /// Runs it for its effect.
    pub fn run(self) -> Result<()> {
        self.output().map(drop)
    }

    /// Runs it with this process's own input and output.
    pub fn show(mut self) -> Result<()> {
        let status = self.command.status().with_context(|| format!("cannot start `{}`", self.line))?;
        if !status.success() {
            bail!("`{}` in {} ended with {status}", self.line, self.folder.display());
        }
        Ok(())
    }
}
