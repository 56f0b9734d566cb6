//! Writes what follows from the library's tables to the file that is named.

use std::env;
use std::fs;
use std::io;

fn main() -> io::Result<()> {
    let file = env::args().nth(1).ok_or_else(|| io::Error::other("codegen: no file is named"))?;
    fs::write(file, iamlet::codegen::operations_ts())
}
