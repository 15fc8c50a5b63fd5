//! `priors FILE... --out population-YYYY-MM-DD.toml`: learns from consented exports how hard steps are. Run by `cargo xtask priors`.
#![forbid(unsafe_code)]
#![allow(clippy::print_stdout, reason = "a command speaks to the one who called it")]

use anyhow::{Context, Result, bail};
use ippo_core::catalogue::Catalogue;
use ippo_core::ids::StepId;
use ippo_core::planner::{Population, Raw};
use ippo_library::Library;
use priors::calibration::Calibration;
use priors::chances::Held;
use priors::export::{self, Given};
use priors::file::{self, Basis};
use priors::journal::{Journal, Note, tries};
use priors::learn::{Learned, learned};
use priors::{FEWEST_PEOPLE, FEWEST_TRIES, HELD_OUT};
use std::fs;
use std::path::Path;

/// How many of the steps that moved most are printed.
const PRINTED: usize = 20;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [files @ .., flag, out] = arguments.as_slice() else { bail!(USAGE) };
    if flag != "--out" || files.is_empty() {
        bail!(USAGE);
    }
    let name = Path::new(out).file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let date = file::date(name).context("name the new file by its day, as in population-2026-12-31.toml")?;
    if Path::new(out).exists() {
        bail!("{out} is there already; a file of priors is never changed");
    }
    let library = Library::shipped();
    let catalogue = library.catalogue();
    let people = people(&given(files)?, catalogue)?;
    let learned = told(&people, catalogue);
    let basis = Basis { people: people.len(), tries: people.iter().map(|journal| tries(journal)).sum() };
    fs::write(out, file::text(catalogue, &learned.shifts, date, basis))
        .with_context(|| format!("{out} cannot be written"))
}

const USAGE: &str = "priors FILE... --out population-YYYY-MM-DD.toml";

/// All files, or a sentence for each that is refused; then none is used.
fn given(files: &[String]) -> Result<Vec<Given>> {
    let (mut given, mut refused) = (vec![], vec![]);
    for file in files {
        let text = fs::read_to_string(file).with_context(|| format!("{file} cannot be read"))?;
        let one = export::read(&text).and_then(|one| {
            given.iter().try_for_each(|other| export::apart(&one, other))?;
            Ok(one)
        });
        match one {
            Ok(one) => given.push(one),
            Err(refusal) => refused.push(format!("{file}: {refusal}")),
        }
    }
    if refused.is_empty() { Ok(given) } else { bail!("{}", refused.join("\n")) }
}

/// Everybody's notes of the catalogue's steps; steps of somebody's own are left out, and so is who has hardly tried any.
fn people(given: &[Given], catalogue: &Catalogue) -> Result<Vec<Journal>> {
    let known = |note: &Note<String>| {
        let step = catalogue.index_of(&StepId::new(&note.step))?;
        let Note { day, outcome, expected, felt, .. } = *note;
        Some(Note { day, step, outcome, expected, felt })
    };
    let all = given.iter().map(|one| one.notes.iter().filter_map(known).collect::<Journal>());
    let people: Vec<Journal> = all.filter(|journal| tries(journal) >= FEWEST_TRIES).collect();
    if people.len() < FEWEST_PEOPLE {
        bail!(
            "{} people with {FEWEST_TRIES} tries or more; there must be {FEWEST_PEOPLE}, so that nobody is told by them",
            people.len()
        );
    }
    Ok(people)
}

/// Learns, and prints how well held-out people are foreseen and which steps moved most.
fn told(people: &[Journal], catalogue: &Catalogue) -> Learned {
    let raw = catalogue.steps().iter().map(Raw::of).collect();
    let held = Held { population: Population::app(), raw };
    let is_out = |at: &usize| at.is_multiple_of(HELD_OUT);
    let part = |out: bool| -> Vec<&Journal> {
        people.iter().enumerate().filter(|(at, _)| is_out(at) == out).map(|(_, journal)| journal).collect()
    };
    let (out, within) = (part(true), part(false));
    let after = learned(&held, &within).applied(&held);
    for (when, held) in [("before", &held), ("after", &after)] {
        let Calibration { tries, log_loss, error } = Calibration::of(held, &out);
        println!(
            "{when}: log loss {log_loss:.4}, calibration error {error:.3}, over {tries} tries of {} people held out",
            out.len()
        );
    }
    let learned = learned(&held, &people.iter().collect::<Vec<_>>());
    print_moved(&learned, catalogue);
    learned
}

fn print_moved(learned: &Learned, catalogue: &Catalogue) {
    let mut moved: Vec<_> = catalogue.steps().iter().zip(&learned.shifts).collect();
    moved.retain(|(_, shift)| shift.careful() != 0.0);
    moved.sort_by(|a, b| b.1.careful().abs().total_cmp(&a.1.careful().abs()));
    println!("{} of {} steps move; those that move most:", moved.len(), catalogue.steps().len());
    for (step, shift) in moved.into_iter().take(PRINTED) {
        let (was, by) = (step.prior, shift.careful());
        println!(
            "  {}: {was} → {} (likeliest {:+.1} ± {:.1}, {} people)",
            step.id.as_str(),
            (was + by).clamp(0.0, 100.0),
            shift.points,
            shift.spread,
            shift.people
        );
    }
}
