//! The programs that tests need beside Rust: what is missing is installed where that is possible, and named where it is not.

use anyhow::{Result, bail};
use std::env::{split_paths, var_os};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A program and the Debian packages that bring it.
const NEEDED: [(&str, &[&str]); 4] = [
    ("chromium", &["chromium", "fonts-noto-cjk"]),
    ("chromedriver", &["chromium-driver"]),
    ("node", &["nodejs"]),
    ("npm", &["npm"]),
];

/// Whether everything is there, after an attempt to install what was not.
///
/// # Errors
/// If something is missing and `CI` is set: there, nothing may be skipped.
pub fn provide() -> Result<bool> {
    let missing = packages();
    if missing.is_empty() {
        println!("chromium, chromedriver, node and npm are here");
        return Ok(true);
    }
    install(&missing);
    let missing = packages();
    if missing.is_empty() {
        return Ok(true);
    }
    let what = format!("these are missing, and could not be installed from here: {}", missing.join(" "));
    if var_os("CI").is_some() {
        bail!("{what}");
    }
    println!("{what}\nTests in a browser will be SKIPPED.");
    Ok(false)
}

/// Packages of the programs that are not on the path.
fn packages() -> Vec<&'static str> {
    NEEDED.into_iter().filter(|(name, _)| program(name).is_none()).flat_map(|(_, packages)| packages.to_vec()).collect()
}

/// Whether a program is there, after an attempt to install it.
pub fn provided(name: &str, packages: &[&str]) -> bool {
    if program(name).is_none() {
        install(packages);
    }
    program(name).is_some()
}

/// Installs Debian packages, where one may. Whether they came is seen by looking for what they bring.
pub fn install(packages: &[&str]) {
    let Some(apt) = program("apt-get") else { return };
    let mut before = Vec::new();
    if !runs(Command::new("id").arg("-u"), "0") {
        if !runs(Command::new("sudo").args(["-n", "id", "-u"]), "0") {
            return;
        }
        before = vec![PathBuf::from("sudo"), PathBuf::from("-n")];
    }
    before.push(apt);
    let call = |arguments: &[&str]| {
        println!("apt-get {}", arguments.join(" "));
        let status = Command::new(&before[0]).args(&before[1..]).args(arguments).stdout(Stdio::null()).status();
        // What did not come is seen by looking for it again.
        status.is_ok_and(|status| status.success())
    };
    if call(&["update"]) {
        call(&[&["install", "-y", "--no-install-recommends"], packages].concat());
    }
}

fn runs(command: &mut Command, says: &str) -> bool {
    command.output().is_ok_and(|output| output.status.success() && output.stdout.trim_ascii() == says.as_bytes())
}

/// The program of that name, if it is on the path.
pub fn program(name: &str) -> Option<PathBuf> {
    split_paths(&var_os("PATH")?).map(|folder| folder.join(name)).find(|file| file.is_file())
}
