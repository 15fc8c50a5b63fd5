//! Makes the JavaScript around the pocket's program: `glue FROM.wasm FOLDER`.
#![forbid(unsafe_code)]

use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [from, to] = args.as_slice() else { bail!("glue FROM.wasm FOLDER") };
    let mut bindgen = Bindgen::new();
    bindgen.input_path(from).out_name("program").typescript(false);
    bindgen.no_modules(true)?.omit_default_module_path(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.generate(to)?;
    can_be_run_again(&Path::new(to).join("program.js"))
}

/// A worker whose program has broken off runs the glue a second time to begin anew; `let` would forbid it.
fn can_be_run_again(glue: &Path) -> Result<()> {
    let script = fs::read_to_string(glue).context("the generator made no script")?;
    ensure!(script.starts_with("let wasm_bindgen"), "the generator begins its script in another way now");
    fs::write(glue, script.replacen("let", "var", 1))?;
    Ok(())
}
