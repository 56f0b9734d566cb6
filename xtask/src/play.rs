//! Serves the playground on this machine, and nowhere else.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;

use anyhow::{Context, Result};

use crate::{package, paths};

pub fn command(words: &[String]) -> Result<()> {
    let port = port(words)?;
    package::build()?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).context("no port to listen on")?;
    println!("\nplayground on http://{}", listener.local_addr()?);
    let folder = paths::website();
    for stream in listener.incoming() {
        let (stream, folder) = (stream?, folder.clone());
        // A browser that goes away in the middle of an answer is no reason to stop.
        thread::spawn(move || answer(&stream, &folder).ok());
    }
    Ok(())
}

/// The port after `--port`; 0, and the default, pick a free one.
fn port(words: &[String]) -> Result<u16> {
    match words {
        [] => Ok(0),
        [flag, number] if flag == "--port" => number.parse().with_context(|| format!("`{number}` is no port")),
        _ => anyhow::bail!("only `--port N` is understood"),
    }
}

fn answer(mut stream: &TcpStream, folder: &Path) -> Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().context("an empty request")??;
    // The headers say nothing that matters here, but must be read before the answer is written.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let path = request.split(' ').nth(1).unwrap_or("/");
    let found = file(folder, path).and_then(|file| Some((fs::read(&file).ok()?, media_type(&file))));
    let (status, body, kind) = match found {
        Some((body, kind)) => ("200 OK", body, kind),
        None => ("404 Not Found", b"not found\n".to_vec(), "text/plain; charset=utf-8"),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    stream.write_all(&body)?;
    Ok(())
}

/// The file that a request's path names, if it stays within the folder.
fn file(folder: &Path, path: &str) -> Option<PathBuf> {
    let path = path.split(['?', '#']).next()?.trim_start_matches('/');
    let inner = Path::new(path);
    if !inner.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let file = folder.join(inner);
    Some(if file.is_dir() { file.join("index.html") } else { file })
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|kind| kind.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::file;
    use std::path::Path;

    #[test]
    fn stays_within_its_folder() {
        let folder = Path::new("/site");
        assert_eq!(file(folder, "/a/b.js?x=1").as_deref(), Some(Path::new("/site/a/b.js")));
        assert_eq!(file(folder, "/../etc/passwd"), None);
        assert_eq!(file(folder, "/a/../../etc/passwd"), None);
        assert_eq!(file(folder, "//etc/passwd").as_deref(), Some(Path::new("/site/etc/passwd")));
    }
}
