//! `simulate planner`, `simulate answers FILE`: the tables in which the planner is compared. Run by `cargo xtask bench`.
#![forbid(unsafe_code)]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a comparison speaks to the one who called it")]

use anyhow::{Context, Result, bail};
use ippo_core::language::Language;
use simulate::answers::read::read;
use simulate::answers::report::{Asked, report};
use simulate::answers::{Order, sample};
use simulate::contest::{Contest, Contestant, PAIRS};
use simulate::figures::{FORESIGHT, Figures, OUTCOMES, PAIRED, of_lives, of_pairs};
use simulate::journals::{self, Predictor};
use simulate::life::{DAYS, Life};
use simulate::people::Simulator;
use simulate::published::Published;
use simulate::recovery::Recovery;
use simulate::setup::{Setup, TEST_SEED};
use simulate::table::Table;
use std::process::ExitCode;

/// How many people of each kind expect something of steps in somebody's own words.
const OWN_PEOPLE: u64 = 20;

/// How many people of each kind priors are learned from.
const RECOVERED: u64 = 200;

/// How many people the published tables are about.
const PEOPLE: u64 = 400;

const USAGE: &str = "\
simulate planner [--people N]
simulate answers FILE.csv [--learn] [--people-for-training SHARE] [--own-order]
simulate sample [--people N]
simulate own
simulate priors [--people N]";

fn main() -> ExitCode {
    match called() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn called() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["planner"] => compare(PEOPLE),
        ["planner", "--people", people] => compare(counted(people)?),
        ["answers", file, asked @ ..] => foresee(file, asked)?,
        ["sample"] => print!("{}", sample::sample(sample::PEOPLE)),
        ["sample", "--people", people] => print!("{}", sample::sample(counted(people)?)),
        ["own"] => own(),
        ["priors"] => priors(RECOVERED),
        ["priors", "--people", people] => priors(counted(people)?),
        _ => bail!("{USAGE}"),
    }
    Ok(())
}

fn own() {
    let rows = simulate::own::measured(OWN_PEOPLE);
    println!("Steps in somebody's own words; chances as expected of {OWN_PEOPLE} people of each kind after 30 days.");
    for (title, language) in [("English", Language::English), ("Japanese", Language::Japanese)] {
        println!("\n## {title}\n\n{}", simulate::own::table(&rows, language));
    }
}

fn priors(people: u64) {
    println!("{people} people of each kind, a quarter held out; tries under the program's own choice.\n");
    println!(
        "| | steps known | correlation | rank correlation | off before | off after | moved unshifted | log loss | calibration error |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    for (title, share) in [("nothing shifted", 0.0), ("three in ten shifted", 0.3)] {
        for simulator in Simulator::ALL {
            let recovery = Recovery::of(simulator, people, DAYS, share);
            println!("| {}, {title} | {recovery} |", simulator.letter());
        }
    }
}

/// Compares the planner's filter with others on a file of answers.
fn foresee(file: &str, asked: &[&str]) -> Result<()> {
    let asked = asked_for(asked)?;
    let text = std::fs::read_to_string(file).context("The file cannot be read; give a text file in UTF-8")?;
    println!("{}", report(&read(&text)?, &asked)?);
    Ok(())
}

fn asked_for(arguments: &[&str]) -> Result<Asked> {
    let mut asked = Asked { learn: false, share: 0.5, order: Order::Random };
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match *argument {
            "--learn" => asked.learn = true,
            "--own-order" => asked.order = Order::Own,
            "--people-for-training" => {
                let share = arguments.next().and_then(|share| share.parse().ok());
                let share = share.filter(|share: &f64| *share > 0.0 && *share < 1.0);
                asked.share = share.context("--people-for-training takes a share between 0 and 1, like 0.5")?;
            }
            _ => bail!("{USAGE}"),
        }
    }
    Ok(asked)
}

fn counted(people: &str) -> Result<u64> {
    let counted = people.parse().ok().filter(|people| *people > 1);
    counted.with_context(|| format!("`{people}` is no number of people; give 2 or more"))
}

fn compare(people: u64) {
    println!("{people} people, seed {TEST_SEED}, 180 days. In brackets the published figure.");
    if people != PEOPLE {
        println!("It was of {PEOPLE} people: with {people}, \"within\" judges the people too, not the planner alone.");
    }
    let contest = Contest::new();
    for simulator in Simulator::ALL {
        println!("\n## Simulator {}\n", simulator.name());
        let lived = |one: Contestant<'_>| (one.name, one.setup.lives(simulator, one.row, TEST_SEED, 0..people));
        let lives: Vec<(&str, Vec<Life>)> = contest.contestants().into_iter().map(lived).collect();
        print_lives(simulator, &lives);
        print_pairs(simulator, &lives);
        print_journals(contest.reference(), simulator, people);
    }
}

fn print_lives(simulator: Simulator, lives: &[(&str, Vec<Life>)]) {
    let rows: Vec<(String, Figures)> =
        lives.iter().map(|(name, lives)| ((*name).to_owned(), of_lives(lives))).collect();
    let published = Published::lives();
    for (title, measures) in [("Outcomes (B1)", &OUTCOMES[..]), ("Foresight of its own choices (B2)", &FORESIGHT[..])] {
        let table = Table { simulator: simulator.letter(), heading: "policy", measures, published: &published };
        println!("### {title}\n\n{}\n", table.markdown(&rows));
    }
}

fn print_pairs(simulator: Simulator, lives: &[(&str, Vec<Life>)]) {
    let of = |name: &str| lives.iter().find(|(other, _)| *other == name).map(|(_, lives)| lives.as_slice());
    let compared = |(first, second): &(&str, &str)| {
        let name = format!("{first} − {second}");
        Some((name, of_pairs(of(first)?, of(second)?)))
    };
    let rows: Vec<(String, Figures)> = PAIRS.iter().filter_map(compared).collect();
    let published = Published::pairs();
    let table = Table { simulator: simulator.letter(), heading: "pair", measures: &PAIRED, published: &published };
    println!("### The same people with the same luck (B3)\n\n{}\n", table.markdown(&rows));
}

fn print_journals(setup: &Setup, simulator: Simulator, people: u64) {
    let people = (journals::PEOPLE * people).div_ceil(PEOPLE).clamp(1, journals::PEOPLE);
    let compared = journals::compared(setup, &journals::written(setup, simulator, people), &Predictor::ALL);
    let rows: Vec<(String, Figures)> =
        compared.into_iter().map(|(predictor, figures)| (predictor.name().to_owned(), figures)).collect();
    let published = Published::journals();
    let table = Table {
        simulator: simulator.letter(),
        heading: "predictor",
        measures: &journals::MEASURES,
        published: &published,
    };
    println!("### Common journals, {people} people under each of four policies (B4)\n\n{}", table.markdown(&rows));
}
