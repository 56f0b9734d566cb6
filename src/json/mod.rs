//! JSON text in and out: a reader that keeps the place of every node, and a writer.
//!
//! Policies need what general readers drop: spans, number lexemes, and keys that repeat.

mod plain;
mod position;
mod reader;
mod writer;

pub use position::{LineIndex, Position};
pub use reader::{Json, JsonError, JsonErrorKind, Limits, Member, Node, Path, Span, read};
pub use writer::{Writer, write_string};
