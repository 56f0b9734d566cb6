//! Prints one of the generated files, such as `operations.gen.ts`, to the file that is named behind
//! it.

mod console;
mod data;
mod files;
mod resources;
mod table;

use std::env;
use std::fs;
use std::io;

fn main() -> io::Result<()> {
    let mut words = env::args().skip(1);
    let (Some(what), Some(file)) = (words.next(), words.next()) else {
        return Err(io::Error::other("codegen: expected what to print, and a file"));
    };
    let text = match &*what {
        "operations.gen.ts" => iamlet::codegen::operations_ts(),
        "operations.gen.json" => console::operations_json()?,
        "resources.gen.ts" => resources::resources_ts()?,
        "operations.md" => table::operations_md()?,
        "data.md" => data::data_md()?,
        _ => return Err(io::Error::other(format!("codegen: there is no {what}"))),
    };
    fs::write(file, text)
}
