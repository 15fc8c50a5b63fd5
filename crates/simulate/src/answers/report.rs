//! The report: what was read, who is compared, and three tables in Markdown.

use super::elo::Elo;
use super::filter::{Filter, Hardness, population};
use super::judge::{Judged, SEEN};
use super::learn::{self, Learned};
use super::portion::SEED;
use super::read::Unread;
use super::two_parameters::TwoParameters;
use super::{Answers, BaseRate, Fitted, Order, Person, Portions, rates};
use crate::figures::Figure;
use ippo_core::planner::Population;
use std::fmt::Write;

/// How many people each portion must have.
const FEWEST: usize = 4;
/// After how many answers pairs are compared: the fifth of [`SEEN`].
const PAIRED_AT: usize = 4;

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// Whether the prior is learned from the training people too.
    pub learn: bool,
    /// Which share (0 to 1) of the people trains.
    pub share: f64,
    /// In which order a tested person's answers are met.
    pub order: Order,
}

/// Compares everybody on a file's answers.
///
/// # Errors
/// If too few people or items are in it.
pub fn report(answers: &Answers, asked: &Asked) -> Result<String, Unread> {
    let portions = Portions::of(answers, asked.share);
    let (training, test) = (portions.training.len(), portions.test.len());
    if training < FEWEST || test < FEWEST || answers.items.len() < 2 {
        let what =
            format!("{training} people to train and {test} to test: give at least {FEWEST} of each, and 2 items.");
        return Err(Unread { line: None, what });
    }
    let (rows, learned) = fitted(answers, &portions.training, asked.learn);
    let judged: Vec<(&str, Judged)> =
        rows.iter().map(|(name, row)| (*name, Judged::of(&**row, &portions.test, asked.order))).collect();
    Ok(format!("{}{}\n\n{}", header(answers, &portions, asked), told(learned.as_ref()), tables(&judged)))
}

/// What was learned, to be told.
struct Prior {
    population: Population,
    learned: Learned,
}

type Rows = Vec<(&'static str, Box<dyn Fitted>)>;

const ELO: &str = "Elo";
const OFFLINE: &str = "2PL, offline";

fn fitted(answers: &Answers, training: &[&Person], learn: bool) -> (Rows, Option<Prior>) {
    let (items, rates) = (&answers.items, rates(answers.items.len(), training));
    let filter = |population: &Population, hardness| -> Box<dyn Fitted> {
        Box::new(Filter::new(population, None, (items, &rates), hardness))
    };
    let mut rows: Rows = vec![("item base rate", Box::new(BaseRate(rates.clone())))];
    if items.iter().any(|item| item.prior.is_some()) {
        rows.push(("Ippo, hardness as told", filter(&population(), Hardness::Told)));
    }
    rows.push(("Ippo", filter(&population(), Hardness::Trained)));
    let prior = learn.then(|| learned(answers, training));
    if let Some(Prior { population, learned }) = &prior {
        rows.push(("Ippo, spreads learned", filter(population, Hardness::Trained)));
        let whole = Filter::new(population, Some(&learned.covariance), (items, &rates), Hardness::Trained);
        rows.push(("Ippo, covariance learned", Box::new(whole)));
    }
    rows.push((ELO, Box::new(Elo::fitted(items.len(), training))));
    rows.push((OFFLINE, Box::new(TwoParameters::fitted(&rates, training))));
    (rows, prior)
}

fn learned(answers: &Answers, training: &[&Person]) -> Prior {
    let population = learn::spreads(&answers.items, training);
    Prior { learned: learn::covariance(&population, &answers.items, training), population }
}

fn header(answers: &Answers, portions: &Portions<'_>, asked: &Asked) -> String {
    let order = match asked.order {
        Order::Random => "in random order",
        Order::Own => "in their own order",
    };
    format!(
        "{} people, {} items, {} answers. {} people train, {} are tested, {order}; seed {SEED}.",
        answers.people.len(),
        answers.items.len(),
        answers.people.iter().map(|person| person.answers.len()).sum::<usize>(),
        portions.training.len(),
        portions.test.len(),
    )
}

fn told(prior: Option<&Prior>) -> String {
    let Some(Prior { population, learned }) = prior else { return String::new() };
    let spreads =
        [population.spread_general, population.spread_feature, population.spread_family, population.spread_step];
    let [general, feature, family, step] = spreads.map(|spread| format!("{spread:.2}"));
    let imagined = learned.imagined;
    format!(
        "\nSpreads learned: ability {general}, features {feature}, families {family}, items {step}. \
         Behind the covariance stand {imagined} imagined people."
    )
}

fn tables(judged: &[(&str, Judged)]) -> String {
    let of = |name: &str| judged.iter().find(|(other, _)| *other == name).map(|(_, judged)| judged);
    let counts: Vec<String> = SEEN.iter().map(|seen| format!("{seen} seen")).collect();
    let counts: Vec<&str> = counts.iter().map(String::as_str).collect();
    let figures = |of: fn(&Judged, usize) -> Figure| {
        move |judged: &Judged| (0..SEEN.len()).map(|at| (judged.people(at) > 1).then(|| of(judged, at))).collect()
    };
    let paired = |judged: &Judged| -> Vec<Option<Figure>> {
        let less = |name| Some(judged.loss_less(of(name)?, PAIRED_AT)).filter(|_| judged.people(PAIRED_AT) > 1);
        [ELO, OFFLINE].into_iter().map(less).collect()
    };
    let losses = table("log loss of what is not yet answered", &counts, judged, figures(Judged::loss));
    let areas = table("AUC of the same", &counts, judged, figures(Judged::area));
    let pairs = table("log loss, person by person, after 5", &["less Elo's", "less 2PL's"], judged, paired);
    format!("{losses}\n\n{areas}\n\n{pairs}")
}

fn table(
    heading: &str,
    columns: &[&str],
    judged: &[(&str, Judged)],
    figures: impl Fn(&Judged) -> Vec<Option<Figure>>,
) -> String {
    let mut text = format!("| {heading} | {} |\n|---|{}", columns.join(" | "), "---|".repeat(columns.len()));
    for (name, judged) in judged {
        let cells: Vec<String> = figures(judged).into_iter().map(shown).collect();
        let _ = write!(text, "\n| {name} | {} |", cells.join(" | "));
    }
    text
}

/// Three decimals, with the interval; nothing where fewer than two people had answers left.
fn shown(figure: Option<Figure>) -> String {
    figure.map_or_else(String::new, |figure| match figure.interval {
        Some(interval) => format!("{:.3}±{interval:.3}", figure.value),
        None => format!("{:.3}", figure.value),
    })
}
