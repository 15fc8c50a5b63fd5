//! A fresh home in a folder that goes away, the real program on it, and a person with a browser as small as one can be.
#![allow(dead_code, reason = "each test file uses its own part of it")]
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

pub mod browser;
#[cfg(unix)]
pub mod keep;
pub mod running;
#[cfg(unix)]
pub mod small_disk;

use ippo_words::{Language, Words};
use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// What a call printed, and how it ended.
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Said {
    fn of(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// The one JSON document that was printed.
    pub fn json(&self) -> Value {
        assert_eq!((self.code, self.err.as_str()), (0, ""));
        serde_json::from_str(&self.out).unwrap()
    }
}

/// The interface's own words, as they must be said.
pub fn words() -> Words {
    Words::of(Language::English)
}

/// The call ended with this one sentence and nothing else.
pub fn check_trouble(said: &Said, sentence: &str) {
    assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (1, "", format!("{sentence}\n").as_str()));
}

/// A folder with a home in it, and room beside it.
pub struct Place {
    folder: tempfile::TempDir,
    home: PathBuf,
}

impl Place {
    /// A folder for a home that is not made yet.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().join("home");
        Self { folder, home }
    }

    /// The same, with the home somewhere else.
    pub fn with_home(home: PathBuf) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), home }
    }

    /// The home.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// The folder of data.
    pub fn data(&self) -> PathBuf {
        self.home.join("data")
    }

    /// The folder of the key.
    pub fn config(&self) -> PathBuf {
        self.home.join("config")
    }

    /// A path beside the home.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program on this home, in English, in Tokyo, with nothing of the surroundings.
    pub fn command(&self, call: &[&str]) -> Command {
        self.command_of(Path::new(env!("CARGO_BIN_EXE_ippo")), call)
    }

    /// The same, of a copy of the program.
    pub fn command_of(&self, program: &Path, call: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.arg("--home").arg(&self.home).args(call);
        surroundings(&mut command, self.folder.path());
        command
    }

    /// Calls the program with nothing to read.
    pub fn call(&self, call: &[&str]) -> Said {
        Said::of(self.command(call).stdin(Stdio::null()).output().unwrap())
    }

    /// Calls the program with a letter on its standard input.
    pub fn tell(&self, call: &[&str], letter: &[u8]) -> Said {
        tell(&mut self.command(call), letter)
    }

    /// All events, by drawer, through `ippo export json`.
    pub fn export(&self) -> Value {
        let file = self.beside("export.json");
        let _ = fs::remove_file(&file);
        let said = self.call(&["export", "json", file.to_str().unwrap()]);
        assert_eq!((said.code, said.err.as_str()), (0, ""));
        let document: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
        document["drawers"].clone()
    }

    /// All events of one kind.
    pub fn events(&self, kind: &str) -> Vec<Value> {
        let drawers = self.export();
        let all = drawers.as_object().unwrap().values().flat_map(|drawer| drawer.as_array().unwrap().clone());
        all.filter(|event| event["event"] == kind).collect()
    }

    /// A home in which one try and one letter were kept, and what they are when exported.
    pub fn lived_in(&self) -> Value {
        let step = self.call(&["today", "--json"]).json()["step"]["id"].as_str().unwrap().to_owned();
        self.call(&["try", &step, "partly", "--felt", "25", "--note", "was all right", "--json"]).json();
        assert_eq!(self.tell(&["letter", "--keep"], b"These days I sleep until noon.").code, 0);
        let kept = self.export();
        assert!(kept["steps"][0]["note"] == "was all right" && kept["letters"].as_array().unwrap().len() == 2);
        kept
    }
}

/// Nothing of the one who runs the tests: a locale, a zone and a home of its own.
fn surroundings(command: &mut Command, own: &Path) {
    command
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .env("LANG", "en_US.UTF-8")
        .env("TZ", "Asia/Tokyo")
        .env("HOME", own);
}

/// Runs a command with something on its standard input.
pub fn tell(command: &mut Command, letter: &[u8]) -> Said {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    std::thread::scope(|scope| {
        // A program that refuses early closes its end; that is no fall.
        scope.spawn(move || input.write_all(letter).is_ok());
        Said::of(child.wait_with_output().unwrap())
    })
}

/// Every file and folder below a path, the path itself included.
pub fn everything_below(path: &Path) -> Vec<PathBuf> {
    let mut all = vec![path.to_owned()];
    if path.is_dir() {
        let inside = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
        all.extend(inside.flat_map(|path| everything_below(&path)));
    }
    all
}
