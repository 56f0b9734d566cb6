//! Rows as lines of text: `["users","AIDA…",{…}]`, or `null` for a row that is gone. A snapshot is
//! all of them behind a head that tells its version and whether it is whole.

use std::rc::Rc;

use super::{Account, Row, fold_name};
use crate::ambient::State;
use crate::json::{Limits, Writer, read};
use crate::shape::Value;

/// The version of snapshots that is written; all up to it are read.
const VERSION: u32 = 2;
const MAGIC: &str = "iamlet-snapshot";

/// A row's text holds no more than a row can; documents within are text themselves.
const LIMITS: Limits = Limits { bytes: usize::MAX, depth: 16 };

/// What was handed in is no text that this account could have written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damage;

/// A row of any table.
pub trait Written {
    fn write_to(&self, out: &mut Writer);
}

impl<R: Row> Written for R {
    fn write_to(&self, out: &mut Writer) {
        self.write(out);
    }
}

/// Where the random numbers stand, in the place of a table's name.
const RANDOM: &str = "random";

pub fn write(out: &mut String, table: &str, key: &str, row: Option<&dyn Written>) {
    out.reserve(256);
    let mut line = Writer::behind(std::mem::take(out));
    line.begin_list();
    line.string(table).string(key);
    match row {
        Some(row) => row.write_to(&mut line),
        None => drop(line.null()),
    }
    line.end_list();
    *out = line.finish();
    out.push('\n');
}

/// The line that tells where the random numbers stand.
pub fn write_state(out: &mut String, State { stream, position }: State) {
    out.push_str(&format!("[\"{RANDOM}\",\"{stream}:{position}\",null]\n"));
}

fn read_state(text: &str) -> Option<State> {
    let (stream, position) = text.split_once(':')?;
    Some(State { stream: stream.parse().ok()?, position: position.parse().ok()? })
}

impl Account {
    /// The whole account. `state` is where its random numbers stand, if a seed gives them.
    pub fn snapshot(&self, state: Option<State>) -> Vec<u8> {
        let mut rows = format!("[\"account\",\"{}\",\"{}\"]\n", self.id, self.partition);
        if let Some(state) = state {
            write_state(&mut rows, state);
        }
        self.write_rows(&mut rows);
        let head = head_of(VERSION, rows.as_bytes());
        [head.as_bytes(), b"\n", rows.as_bytes()].concat()
    }

    /// The account of a snapshot, and where its random numbers stand.
    pub fn restore(snapshot: &[u8]) -> Result<(Account, Option<State>), Refusal> {
        let rows = verified(snapshot)?;
        let (first, rest) = rows.split_once('\n').ok_or(Refusal::Damaged)?;
        let (table, id, partition) = line(first)?;
        let (true, Some(Value::Text(partition))) = (table == "account", partition) else {
            return Err(Refusal::Damaged);
        };
        let mut account = Account::new(&id, &partition);
        let state = account.read_lines(rest, true)?;
        Ok((account, state))
    }

    /// Sets the rows of lines of text, and tells where the random numbers stand if a line does.
    pub fn replay(&mut self, lines: &str) -> Result<Option<State>, Damage> {
        self.read_lines(lines, false)
    }

    /// `once` if each row is to be there, and to be there once.
    fn read_lines(&mut self, lines: &str, once: bool) -> Result<Option<State>, Damage> {
        let mut state = None;
        let mut count = 0;
        for text in lines.lines() {
            let (table, key, value) = line(text)?;
            if table == RANDOM {
                state = Some(read_state(&key).ok_or(Damage)?);
                continue;
            }
            count += 1;
            self.read_row(&table, &key, value)?;
        }
        if once && count != self.rows() {
            return Err(Damage);
        }
        Ok(state)
    }

    pub(super) fn read_into<R: Row>(&mut self, key: &str, value: Option<Value>) -> Result<(), Damage> {
        let row = match value {
            Some(value) => {
                let mut fault = false;
                let row = R::read(Some(value), &mut fault);
                if fault || &**row.key() != key {
                    return Err(Damage);
                }
                Some(row)
            }
            None => None,
        };
        if let Some(row) = &row {
            let named = R::table(self).by_name(&fold_name(row.name()));
            if named.is_some_and(|other| &**other.key() != key) {
                return Err(Damage);
            }
        }
        self.set(&Rc::from(key), row.map(Rc::new));
        Ok(())
    }
}

/// Why a snapshot is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    NotASnapshot,
    /// Written by a later version, which has this number.
    Newer(u32),
    Damaged,
}

impl From<Damage> for Refusal {
    fn from(Damage: Damage) -> Refusal {
        Refusal::Damaged
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Refusal::NotASnapshot => f.write_str("this is no snapshot of iamlet"),
            Refusal::Newer(version) => {
                write!(f, "the snapshot is of version {version}; this iamlet reads versions up to {VERSION}")
            }
            Refusal::Damaged => f.write_str("the snapshot is damaged"),
        }
    }
}

/// The rows behind the head, if they are what the head says.
fn verified(snapshot: &[u8]) -> Result<&str, Refusal> {
    let end = snapshot.iter().position(|byte| *byte == b'\n').ok_or(Refusal::NotASnapshot)?;
    let head = std::str::from_utf8(&snapshot[..end]).map_err(|_| Refusal::NotASnapshot)?;
    let mut words = head.split(' ');
    if words.next() != Some(MAGIC) {
        return Err(Refusal::NotASnapshot);
    }
    let version: u32 = words.next().and_then(|word| word.parse().ok()).ok_or(Refusal::Damaged)?;
    if version > VERSION {
        return Err(Refusal::Newer(version));
    }
    let rows = &snapshot[end + 1..];
    if version == 0 || head != head_of(version, rows) {
        return Err(Refusal::Damaged);
    }
    std::str::from_utf8(rows).map_err(|_| Refusal::Damaged)
}

/// The line before the rows: what it is, its version, and whether it is whole.
fn head_of(version: u32, rows: &[u8]) -> String {
    format!("{MAGIC} {version} {:016x} {}", checksum(rows), rows.len())
}

/// FNV-1a over eight bytes at a time: it is to find damage, not malice.
fn checksum(bytes: &[u8]) -> u64 {
    let mut hash: u64 = 0xCBF2_9CE4_8422_2325;
    let mut chunks = bytes.chunks_exact(8);
    let mut step = |word: u64| hash = (hash ^ word).wrapping_mul(0x0000_0100_0000_01B3).rotate_left(29);
    for chunk in &mut chunks {
        step(u64::from_le_bytes([chunk[0], chunk[1], chunk[2], chunk[3], chunk[4], chunk[5], chunk[6], chunk[7]]));
    }
    chunks.remainder().iter().for_each(|byte| step(u64::from(*byte)));
    hash
}

/// A line's table, key and value.
fn line(text: &str) -> Result<(String, String, Option<Value>), Damage> {
    let node = read(text, LIMITS).map_err(|_| Damage)?;
    let Value::List(parts) = Value::of(node) else { return Err(Damage) };
    match <[Value; 3]>::try_from(parts) {
        Ok([Value::Text(table), Value::Text(key), Value::Null]) => Ok((table, key, None)),
        Ok([Value::Text(table), Value::Text(key), value]) => Ok((table, key, Some(value))),
        _ => Err(Damage),
    }
}
