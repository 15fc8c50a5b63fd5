//! The places of the picture: which drawings stand for which, and the crop that Today shows above a step.

use crate::sprite;
use ippo_core::map::lights;
use maud::{Markup, html};

/// A place of the axis in the picture, in units of its panel (360 by 440).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Spot {
    /// The panel it stands in.
    pub panel: &'static str,
    /// Its drawings, the nearer one last.
    pub drawings: &'static [&'static str],
    /// What Today shows of the panel.
    pub crop: &'static str,
    /// Where the lamp of today's step stands.
    pub lamp: (i16, i16),
    /// The middle of its name.
    pub name: (i16, i16),
    /// Where the first sign of contact hangs, and how far the next one.
    pub sign: [(i16, i16); 2],
}

/// The panels from night to morning; a panel's hour is its place in this list, from 1.
pub const PANELS: [&str; 4] = ["house", "garden", "town", "far"];

/// The eight places of the axis.
pub const SPOTS: [Spot; 8] = [
    Spot {
        panel: "house",
        drawings: &["room"],
        crop: "44 142 184 98",
        lamp: (153, 233),
        name: (136, 254),
        sign: [(124, 127), (22, 0)],
    },
    Spot {
        panel: "house",
        drawings: &["hall", "kitchen"],
        crop: "44 260 184 100",
        lamp: (142, 356),
        name: (132, 375),
        sign: [(64, 273), (22, 0)],
    },
    Spot {
        panel: "garden",
        drawings: &["garden", "doorstep"],
        crop: "0 262 250 134",
        lamp: (142, 356),
        name: (66, 375),
        sign: [(190, 288), (23, -7)],
    },
    Spot {
        panel: "town",
        drawings: &["street"],
        crop: "0 262 190 134",
        lamp: (92, 394),
        name: (62, 419),
        sign: [(80, 256), (22, 1)],
    },
    Spot {
        panel: "town",
        drawings: &["shop"],
        crop: "110 270 180 126",
        lamp: (128, 394),
        name: (186, 419),
        sign: [(146, 262), (22, 0)],
    },
    Spot {
        panel: "town",
        drawings: &["office"],
        crop: "200 258 160 138",
        lamp: (288, 388),
        name: (306, 419),
        sign: [(262, 250), (22, 1)],
    },
    Spot {
        panel: "far",
        drawings: &["people"],
        crop: "0 222 210 174",
        lamp: (62, 394),
        name: (98, 419),
        sign: [(14, 244), (22, 0)],
    },
    Spot {
        panel: "far",
        drawings: &["further"],
        crop: "190 222 170 174",
        lamp: (236, 394),
        name: (278, 419),
        sign: [(232, 290), (23, 1)],
    },
];

impl Spot {
    /// The spot of a place of the axis; what lies beyond the last one stands there too.
    pub fn of(place: u8) -> &'static Spot {
        &SPOTS[usize::from(place).min(SPOTS.len() - 1)]
    }

    /// Whether a symbol of the sprite belongs to this spot or its panel.
    pub fn uses(&self, id: &str) -> bool {
        let panel = id.strip_prefix("panel-").is_some_and(|panel| panel == self.panel);
        panel || self.drawings.iter().any(|drawing| id.strip_prefix(drawing).is_some_and(|rest| rest.starts_with('-')))
    }

    /// The bare drawing, without any light.
    pub fn bodies(&self) -> Markup {
        let bodies = self.drawings.iter().map(|drawing| format!("{drawing}-body"));
        html! { @for body in bodies.filter(|body| sprite::has(body)) { use href={ "#" (body) } {} } }
    }

    /// What is lit in it: a wash of warmth, its things, and five lamps in each of its drawings.
    pub fn lamps(&self, lit: usize, wash: usize) -> Markup {
        html! { @for drawing in self.drawings { (lamps(drawing, lit, wash)) } }
    }

    /// The lamp that stands where today's step is.
    pub fn today(&self) -> Markup {
        html! { use href="#andon" class="today" x=(self.lamp.0) y=(self.lamp.1) {} }
    }
}

fn lamps(drawing: &str, lit: usize, wash: usize) -> Markup {
    let if_there = |part: &str| Some(format!("{drawing}-{part}")).filter(|id| sprite::has(id));
    html! {
        use href={ "#" (drawing) "-wash" } class={ "wash n" (wash) } {}
        @if let Some(things) = if_there("things") { use href={ "#" (things) } {} }
        @for lamp in 1..=5 {
            use href={ "#" (drawing) "-" (lamp) } class=(if lamp <= lit { "lit" } else { "unlit" }) {}
        }
        @if let Some(curtain) = if_there("curtain") { use href={ "#" (curtain) } {} }
    }
}

/// The hour of a panel, 1 (night) to 4 (morning).
pub fn hour(panel: &str) -> usize {
    1 + PANELS.iter().position(|known| *known == panel).unwrap_or(0)
}

/// The picture of a place of the map (0 to 7), with `count` tries done there.
pub fn picture(place: u8, count: usize, title: &str) -> Markup {
    let spot = Spot::of(place);
    let lit = lights(count);
    html! {
        (sprite::with(|id| spot.uses(id) || id == "andon"))
        svg class={ "scene hour-" (hour(spot.panel)) } viewBox=(spot.crop) preserveAspectRatio="xMidYMax slice" role="img" aria-labelledby="scene-t" {
            title #scene-t { (title) }
            use href={ "#panel-" (spot.panel) } {}
            g { (spot.bodies()) (spot.lamps(lit, lit.max(1))) (spot.today()) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_has_its_picture() {
        for place in 0..=7 {
            let picture = picture(place, 3, "x").into_string();
            assert!(sprite::missing(&picture).is_empty(), "place {place}: {:?}", sprite::missing(&picture));
            assert!(Spot::of(place).drawings.iter().all(|drawing| picture.contains(&format!("#{drawing}-5"))));
        }
    }
}
