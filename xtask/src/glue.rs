//! The glue of wasm-bindgen, where it is slower than need be.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// wasm-bindgen copies a text letter by letter up to the first that is not ASCII.
const LETTERS: &str = "\
    let offset = 0;

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

/// The encoder takes all that has room, and never half a letter. Every engine that runs the module has `encodeInto`.
const ENCODED: &str = "\
    const { read, written } = cachedTextEncoder.encodeInto(arg, mem.subarray(ptr, ptr + len));
    let offset = written;
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
