//! `cargo xtask pocket`: builds the pocket edition as a folder for a static host, and prints what it weighs.
//!
//! The program is built for wasm32 with the profile `pocket`; the JavaScript around it is made by the second binary of this
//! crate, `glue`, which alone needs the generator and is built only here. The content, which the same build compiles, lies
//! beside the program as a file of its own.

mod pack;
mod standing;

use crate::place::{cargo, cargo_reports, root, target};
use crate::weight::{self, Served};
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::env::var_os;
use std::fs;
use std::path::{Path, PathBuf};

/// Which folder is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// What people get: `target/served/pocket`.
    HandedOut,
    /// The same with what the browser tests run inside the browser: `target/served/proof`.
    Proof,
}

const TARGET: &str = "wasm32-unknown-unknown";
/// What a version consists of; its name is made from their bytes in this order, as `sw.js` makes it again.
const VERSIONED: [&str; 4] = ["program.js", "program_bg.wasm", "content.cbor", "worker.js"];

/// Builds the folder.
///
/// # Errors
/// If something does not build, or what is handed out weighs more than its budget.
pub fn build(edition: Edition) -> Result<()> {
    let folder = folder(edition);
    fs::create_dir_all(&folder)?;
    // Tests in several processes may ask at once, and both editions are built under one name.
    let lock = fs::File::create(served().join("lock"))?;
    lock.lock()?;
    build_wasm(edition)?;
    let (files, version) = files(edition)?;
    lay_out(&folder, &files)?;
    let fits = weight::weigh(&files, &version)?;
    ensure!(fits || edition == Edition::Proof, "the pocket edition is over its budget");
    Ok(())
}

impl Edition {
    fn folder(self) -> &'static str {
        match self {
            Self::HandedOut => "pocket",
            Self::Proof => "proof",
        }
    }
}

/// The folder that a host hands out.
pub fn folder(edition: Edition) -> PathBuf {
    served().join(edition.folder())
}

/// Beside cargo's own folder `target/pocket`, which bears the name of the profile.
fn served() -> PathBuf {
    target().join("served")
}

fn build_wasm(edition: Edition) -> Result<()> {
    let mut args = vec!["build", "--profile", "pocket", "--target", TARGET, "-p", "ippo-pocket"];
    args.extend(["--message-format", "json-render-diagnostics"]);
    if edition == Edition::Proof {
        args.extend(["--features", "proof"]);
    }
    let content = content_of(&cargo_reports(&args, &[("CARGO_ENCODED_RUSTFLAGS", &without_places()?)])?)
        .context("the build did not say where the content lies")?;
    // Both editions lie under the same name; keep this one before the other is built over it.
    let built = target().join(TARGET).join("pocket/ippo_pocket.wasm");
    let kept = wasm_of(edition);
    fs::create_dir_all(glued(edition))?;
    for (from, to) in [(built, kept), (content, glued(edition).join("content.cbor"))] {
        fs::copy(&from, &to).with_context(|| format!("{} is missing", from.display()))?;
    }
    Ok(())
}

/// What the compiler has to call the places of this computer, so that the same sources give the same bytes everywhere.
fn without_places() -> Result<String> {
    let cargo_home =
        var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(PathBuf::from(var_os("HOME")?).join(".cargo")));
    // The last that fits is taken, and what is built may lie below the sources.
    let places = [(cargo_home, "/cargo"), (Some(root()), "/ippo"), (Some(target()), "/built")];
    let known = places.into_iter().filter_map(|(place, name)| Some((place?, name)));
    let flag = |(place, name): (PathBuf, &str)| Some(format!("--remap-path-prefix={}={name}", place.to_str()?));
    let flags: Option<Vec<String>> = known.map(flag).collect();
    Ok(flags.context("a folder's name is no text")?.join("\u{1f}"))
}

/// One line of what cargo reports; most of them say other things.
#[derive(Deserialize)]
struct Report {
    package_id: Option<String>,
    /// Where a build script has written.
    out_dir: Option<PathBuf>,
}

/// Where the library's build script has left the content that this very program was built with.
fn content_of(reports: &str) -> Option<PathBuf> {
    let mut reports = reports.lines().filter_map(|line| serde_json::from_str::<Report>(line).ok());
    let written = reports.find_map(|report| {
        let of_library = report.package_id.is_some_and(|id| id.contains("/ippo-library#"));
        report.out_dir.filter(|_| of_library)
    });
    written.map(|folder| folder.join("content.cbor"))
}

fn wasm_of(edition: Edition) -> PathBuf {
    served().join("wasm").join(edition.folder()).join("program.wasm")
}

/// Where all files of a version are gathered.
fn glued(edition: Edition) -> PathBuf {
    wasm_of(edition).with_file_name("glued")
}

/// All files of the folder, and the version that names the program's and the content's.
fn files(edition: Edition) -> Result<(Vec<Served>, String)> {
    let (wasm, glued) = (wasm_of(edition), glued(edition));
    let path = |path: &Path| path.to_str().map(str::to_owned).context("the target folder's name is no text");
    let (from, to) = (path(&wasm)?, path(&glued)?);
    cargo(&["run", "-q", "-p", "xtask", "--features", "glue", "--bin", "glue", "--", &from, &to])?;
    fs::copy(root().join("crates/ippo-pocket/web/worker.js"), glued.join("worker.js"))?;
    let mut all = Sha256::new();
    let mut served = Vec::new();
    for name in VERSIONED {
        let bytes = fs::read(glued.join(name)).with_context(|| format!("{name} is missing"))?;
        all.update(&bytes);
        served.push((name, bytes));
    }
    let version: String = all.finalize()[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    let packed = pack::gzip(&served[1].1, &served[2].1)?;
    let mut files = standing::files(edition, &version, packed.len())?;
    files.extend(plain(&to)?);
    let at = Path::new("v").join(&version);
    files.extend(served.into_iter().map(|(name, bytes)| (at.join(name), bytes)));
    files.extend(pack::parts(&packed).map(|(name, bytes)| (at.join("parts").join(name), bytes)));
    Ok((files, version))
}

/// The page without a program, made by this crate's binary `plain`, which alone needs the pages.
fn plain(to: &str) -> Result<Vec<Served>> {
    cargo(&["run", "-q", "-p", "xtask", "--features", "plain", "--bin", "plain", "--", to])?;
    let made = |name: &str| Ok((name.into(), fs::read(Path::new(to).join(name))?));
    ["plain.html", "plain.ja.html"].into_iter().map(made).collect()
}

/// Writes what has changed and takes away what no longer belongs there.
fn lay_out(folder: &Path, served: &[Served]) -> Result<()> {
    for (path, bytes) in served {
        let path = folder.join(path);
        if fs::read(&path).is_ok_and(|there| there == *bytes) {
            continue;
        }
        fs::create_dir_all(path.parent().context("a file lies in a folder")?)?;
        fs::write(&path, bytes)?;
    }
    for version in fs::read_dir(folder.join("v"))? {
        let version = version?.path();
        if !served.iter().any(|(path, _)| folder.join(path).starts_with(&version)) {
            fs::remove_dir_all(version)?;
        }
    }
    Ok(())
}
