//! Sensitivity: whether the order of policies outlives halving and doubling each assumed constant of made-up people.

use crate::assumed::{Assumed, Assumptions};
use crate::figures::{Figure, Figures, difference, of_lives};
use crate::people::Simulator;
use crate::setup::{Row, Setup, TEST_SEED, UNSAID};
use ippo_core::planner::{Caps, Population};
use std::fmt::Write;

/// How many people live in each cell unless said otherwise.
pub const PEOPLE: u64 = 120;
/// How many times as large each constant is taken.
const FACTORS: [f64; 2] = [0.5, 2.0];

/// The policies, in the order of the columns; the last but one is what people get.
const POLICIES: [Row; 4] = [Row::Ladder, Row::Elo, Row::IppoComparing, Row::Oracle];
const LADDER: usize = 0;
const ELO: usize = 1;
const IPPO: usize = 2;

/// Something in which Ippo stands before another policy.
struct Order {
    name: &'static str,
    other: usize,
    measure: &'static str,
    /// Of Ippo minus the other, over the same people.
    is_kept: fn(&Figure) -> bool,
}

const ORDERS: [Order; 4] = [
    Order { name: "fewer bad than ladder", other: LADDER, measure: "bad per 100", is_kept: |d| d.value < 0.0 },
    Order { name: "fewer bad than Elo", other: ELO, measure: "bad per 100", is_kept: |d| d.value < 0.0 },
    Order { name: "more there than ladder", other: LADDER, measure: "engaged 180", is_kept: |d| d.value > 0.0 },
    Order { name: "no less gain than ladder", other: LADDER, measure: "gain", is_kept: |d| !is_below(d) },
];

/// Whether a difference lies below nothing with its whole interval.
fn is_below(difference: &Figure) -> bool {
    difference.value + difference.interval.unwrap_or(0.0) < 0.0
}

/// The same people under all policies, with one constant changed, or none.
pub struct Cell {
    /// The constant and its factor; nothing for the reference.
    pub changed: Option<(Assumed, f64)>,
    figures: [Figures; POLICIES.len()],
    differences: [Figure; ORDERS.len()],
}

impl Cell {
    /// Lets so many people live under each policy.
    pub fn of(setup: &mut Setup, simulator: Simulator, changed: Option<(Assumed, f64)>, people: u64) -> Self {
        setup.assumed = changed.map_or_else(Assumptions::default, |(one, factor)| Assumptions::with(one, factor));
        let lives = POLICIES.map(|row| setup.lives(simulator, row, TEST_SEED, 0..people));
        let differences = ORDERS.map(|order| difference(&lives[IPPO], &lives[order.other], order.measure));
        Self { changed, figures: lives.each_ref().map(|lives| of_lives(lives)), differences }
    }

    /// One outcome under each policy.
    pub fn outcome(&self, measure: &str) -> [f64; POLICIES.len()] {
        self.figures.each_ref().map(|figures| figures[measure].value)
    }

    /// Which orders hold.
    fn kept(&self) -> [bool; ORDERS.len()] {
        std::array::from_fn(|order| (ORDERS[order].is_kept)(&self.differences[order]))
    }

    /// The orders that do not hold; those whose whole interval speaks against them are bold.
    fn broken(&self) -> Vec<String> {
        let broken = ORDERS.iter().zip(&self.differences).filter(|(order, found)| !(order.is_kept)(found));
        broken.map(|(order, found)| marked(order.name.to_owned(), found)).collect()
    }

    fn name(&self) -> String {
        self.changed.map_or("reference".to_owned(), |(one, factor)| format!("{} ×{}", one.name(), shown(factor)))
    }

    fn line(&self) -> String {
        let (name, factor) = self.changed.map_or(("reference", 1.0), |(one, factor)| (one.name(), factor));
        let (gain, bad, there) = (self.outcome("gain"), self.outcome("bad per 100"), self.outcome("engaged 180"));
        let policies: Vec<String> = gain.iter().zip(bad).map(|(gain, bad)| format!("{gain:.1} / {bad:.1}")).collect();
        let differences: Vec<String> = self.differences.iter().map(signed).collect();
        let there = format!("{:.0} / {:.0}", there[LADDER], there[IPPO]);
        let broken = self.broken();
        let verdict = if broken.is_empty() { "all".to_owned() } else { format!("not: {}", broken.join(", ")) };
        let (policies, differences) = (policies.join(" | "), differences.join(" | "));
        format!("| {name} | {} | {policies} | {there} | {differences} | {verdict} |", shown(factor))
    }
}

fn is_chance(found: &Figure) -> bool {
    found.value.abs() <= found.interval.unwrap_or(0.0)
}

/// Bold if it is more than chance.
fn marked(text: String, found: &Figure) -> String {
    if is_chance(found) { text } else { format!("**{text}**") }
}

fn signed(figure: &Figure) -> String {
    format!("{:+.1}±{:.1}", figure.value, figure.interval.unwrap_or(0.0))
}

fn shown(factor: f64) -> String {
    if factor < 1.0 { "½".to_owned() } else { format!("{factor}") }
}

/// The program's limits and the model's two bounds, on which every cell stands.
pub fn setup() -> Setup {
    Setup::with(&Population::bounded(), Caps::care(), UNSAID)
}

/// The reference, then each constant of a family halved and doubled, one after the other.
pub fn cells(simulator: Simulator, people: u64) -> Vec<Cell> {
    let mut setup = setup();
    let changed = Assumed::of(simulator).into_iter().flat_map(|one| FACTORS.map(|factor| Some((one, factor))));
    std::iter::once(None).chain(changed).map(|changed| Cell::of(&mut setup, simulator, changed, people)).collect()
}

/// The cells as a table, one line each.
pub fn table(cells: &[Cell]) -> String {
    let mut text = "Gain in chance (points) / bad per 100 tries; with it at day 180 (%); Ippo minus another over the same people.\n\n\
        | constant | × | ladder | Elo | Ippo | oracle | there: ladder / Ippo | bad − ladder | bad − Elo | there − ladder \
        | gain − ladder | holds |\n|---|---|---|---|---|---|---|---|---|---|---|---|"
        .to_owned();
    for cell in cells {
        let _ = write!(text, "\n{}", cell.line());
    }
    text
}

/// How many cells keep each order, in how many it is more than chance, and which do not keep it; bold likewise.
pub fn summary(cells: &[Cell]) -> String {
    let Some((reference, changed)) = cells.split_first() else { return String::new() };
    let mut text = String::new();
    for (at, order) in ORDERS.iter().enumerate() {
        let (kept, broken): (Vec<&Cell>, Vec<&Cell>) = changed.iter().partition(|cell| cell.kept()[at]);
        let sure = kept.iter().filter(|cell| !is_chance(&cell.differences[at])).count();
        let _ = write!(text, "- {}: kept by {} of {}, ", order.name, kept.len(), changed.len());
        let _ = write!(text, "in {sure} by more than chance; reference {}", signed(&reference.differences[at]));
        for (place, cell) in broken.iter().enumerate() {
            let found = &cell.differences[at];
            let named = marked(format!("{} {}", cell.name(), signed(found)), found);
            let _ = write!(text, "{}{named}", if place == 0 { "; not by " } else { ", " });
        }
        text.push('\n');
    }
    text
}
