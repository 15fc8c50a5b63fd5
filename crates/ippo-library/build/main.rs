//! Reads content/, checks it, and writes it as one blob with its hash; a gap in the content stops the build with its name.

#[path = "../src/blob.rs"]
#[allow(missing_docs, dead_code)]
mod blob;
mod letters;
#[path = "../../ippo-core/src/letter/marks.rs"]
#[allow(dead_code)]
mod marks;
mod read;
mod readings;
mod shelves;
mod steps;
mod texts;

use blob::Blob;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

#[expect(clippy::print_stdout, reason = "cargo is spoken to on standard output")]
fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    println!("cargo:rerun-if-changed={}", root.display());
    let tables = letters::tables(&root.join("letters/patterns"));
    let readings = readings::table(&root.join("readings/ja.tsv"));
    let mut blob = Blob { tables: tables.as_bytes(), readings: readings.as_bytes(), ..read::content(&root) };
    blob.texts = texts::all(&root);
    blob.beside = beside();
    texts::check(&blob);
    let bytes = minicbor::to_vec(&blob).expect("a blob in memory encodes");
    let out: PathBuf = std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR").into();
    let hash: [u8; 32] = Sha256::digest(&bytes).into();
    std::fs::write(out.join("content.cbor"), bytes).expect("OUT_DIR can be written");
    std::fs::write(out.join("content.sha256"), hash).expect("OUT_DIR can be written");
}

/// What the pages carry at home, for a phone: it fetches programs and content apart, and the program is the heavier.
#[expect(clippy::print_stdout, reason = "cargo is spoken to on standard output")]
fn beside() -> Vec<String> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let files = ["en.ftl", "ja.ftl", "ja-easy.ftl"].map(|name| format!("ippo-words/texts/{name}"));
    let files = files.into_iter().chain(["ippo-web/assets/ippo.css", "ippo-web/assets/map.svg"].map(String::from));
    let read = |name: String| {
        let path = crates.join(name);
        println!("cargo:rerun-if-changed={}", path.display());
        std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} can be read", path.display()))
    };
    let on_a_phone = std::env::var_os("CARGO_CFG_TARGET_ARCH").is_some_and(|arch| arch == "wasm32");
    if on_a_phone { files.map(read).collect() } else { Vec::new() }
}
