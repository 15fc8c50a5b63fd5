//! The files around the program: the page before it, the worker's frame, the icons, what tells a host its headers.

use super::{Edition, pack};
use crate::place::root;
use crate::weight::Served;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// What is the same in every version.
const AS_THEY_ARE: [&str; 7] =
    ["_headers", "boot-where.js", "boot-bring.js", "boot.js", "boot.css", "manifest.webmanifest", "sw.js"];

/// All of them; `packed` is the length of the stream that a browser fetches, in bytes. A host shows `404.html` for every
/// address that it does not know.
///
/// # Errors
/// If one is missing.
pub fn files(edition: Edition, version: &str, packed: usize) -> Result<Vec<Served>> {
    let web = root().join("crates/ippo-pocket/web");
    let read = |name: &str| fs::read(web.join(name)).with_context(|| format!("web/{name} is missing"));
    let index = index(&String::from_utf8(read("index.html")?)?, version, packed)?;
    let mut files: Vec<Served> = vec![("404.html".into(), index.clone()), ("index.html".into(), index)];
    for name in AS_THEY_ARE {
        files.push((name.into(), read(name)?));
    }
    files.extend(icons(&web)?);
    if edition == Edition::Proof {
        files[2].1.extend(read("proof/_headers")?);
        files.push(("proof.html".into(), filled(&String::from_utf8(read("proof/proof.html")?)?, version, packed)));
        files.push(("proof.js".into(), filled(&String::from_utf8(read("proof/proof.js")?)?, version, packed)));
    }
    Ok(files)
}

fn index(text: &str, version: &str, packed: usize) -> Result<Vec<u8>> {
    ensure!(["%version%", "%parts%", "%bytes%"].iter().all(|name| text.contains(name)), "index.html names no version");
    Ok(filled(text, version, packed))
}

fn filled(text: &str, version: &str, packed: usize) -> Vec<u8> {
    let text = text.replace("%version%", version).replace("%parts%", &pack::count(packed).to_string());
    text.replace("%bytes%", &packed.to_string()).into_bytes()
}

/// The pictures, without the drawings that they were made from.
fn icons(web: &Path) -> Result<Vec<Served>> {
    let mut pictures: Vec<PathBuf> =
        fs::read_dir(web.join("icons"))?.map(|file| Ok(file?.path())).collect::<Result<_>>()?;
    pictures.retain(|file| file.extension().is_some_and(|kind| kind == "png"));
    pictures.sort();
    let named = |file: PathBuf| Ok((file.strip_prefix(web)?.to_owned(), fs::read(&file)?));
    pictures.into_iter().map(named).collect()
}
