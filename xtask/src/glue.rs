//! The glue of wasm-bindgen, where it is slower than need be.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// wasm-bindgen copies a text letter by letter up to the first that is not ASCII; the encoder does all of it, ten times as fast.
const LETTERS: &str = "\
    for (; offset < len; offset++) {
        const code = arg.charCodeAt(offset);
        if (code > 0x7F) break;
        mem[ptr + offset] = code;
    }
    if (offset !== len) {
        if (offset !== 0) {
            arg = arg.slice(offset);
        }
";
const ENCODED: &str = "\
    const { read, written } = cachedTextEncoder.encodeInto(arg, mem.subarray(ptr, ptr + len));
    offset = written;
    if (read !== len) {
        arg = arg.slice(read);
";

/// Has the glue in a file copy texts at once.
pub fn encode_at_once(file: &Path) -> Result<()> {
    let glue = fs::read_to_string(file).with_context(|| format!("no glue in {}", file.display()))?;
    ensure!(glue.matches(LETTERS).count() == 1, "wasm-bindgen copies texts in another way now: see xtask/src/glue.rs");
    fs::write(file, glue.replace(LETTERS, ENCODED))?;
    Ok(())
}
