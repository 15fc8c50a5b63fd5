//! Writes the page that needs no program, in both languages: `plain FOLDER`.
#![forbid(unsafe_code)]

use anyhow::{Result, bail};
use ippo_library::Library;
use ippo_web::plain;
use ippo_words::Language;
use std::fs;
use std::path::Path;

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [to] = args.as_slice() else { bail!("plain FOLDER") };
    let library = Library::shipped();
    for (name, language) in [("plain.html", Language::English), ("plain.ja.html", Language::Japanese)] {
        fs::write(Path::new(to).join(name), plain::page(&library, language))?;
    }
    Ok(())
}
