//! The picture above a step: a crop of the map at the step's place, lit by what has been done there.

use maud::{Markup, PreEscaped, html};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The sprite of the map, cut into its gradients and its symbols.
struct Sprite {
    paints: &'static str,
    symbols: BTreeMap<&'static str, &'static str>,
}

/// A place of the map that a step can stand in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Spot {
    panel: &'static str,
    name: &'static str,
    hour: u8,
    crop: &'static str,
    lamp: (i16, i16),
}

const SPOTS: [Spot; 8] = [
    Spot { panel: "house", name: "room", hour: 1, crop: "44 142 184 98", lamp: (153, 233) },
    Spot { panel: "house", name: "kitchen", hour: 1, crop: "44 260 184 100", lamp: (142, 356) },
    Spot { panel: "garden", name: "doorstep", hour: 2, crop: "0 262 250 134", lamp: (142, 356) },
    Spot { panel: "town", name: "street", hour: 3, crop: "0 262 190 134", lamp: (92, 394) },
    Spot { panel: "town", name: "shop", hour: 3, crop: "110 270 180 126", lamp: (128, 394) },
    Spot { panel: "far", name: "people", hour: 4, crop: "0 222 210 174", lamp: (62, 394) },
    Spot { panel: "far", name: "people", hour: 4, crop: "0 222 210 174", lamp: (62, 394) },
    Spot { panel: "far", name: "further", hour: 4, crop: "190 222 170 174", lamp: (236, 394) },
];

/// How many lamps are lit after so many tries: the first lights one at once, and nothing goes out.
pub fn lights(count: usize) -> usize {
    match count {
        0 => 0,
        _ => (1 + count.ilog2() as usize).min(5),
    }
}

/// The picture of a place of the map (0 to 7), with `count` tries done there.
pub fn picture(place: u8, count: usize, title: &str) -> Markup {
    let spot = SPOTS[usize::from(place).min(SPOTS.len() - 1)];
    let lit = lights(count);
    let part = |part: &str| format!("#{}-{part}", spot.name);
    html! {
        (sprite_for(spot))
        svg class={ "scene hour-" (spot.hour) } viewBox=(spot.crop) preserveAspectRatio="xMidYMax slice" role="img" aria-labelledby="scene-t" {
            title #scene-t { (title) }
            use href={ "#panel-" (spot.panel) } {}
            g {
                use href=(part("wash")) class={ "wash n" (lit.max(1)) } {}
                @if has(spot, "things") { use href=(part("things")) {} }
                @for lamp in 1..=5 {
                    use href=(part(&lamp.to_string())) class=(if lamp <= lit { "lit" } else { "unlit" }) {}
                }
                @if has(spot, "curtain") { use href=(part("curtain")) {} }
                use href="#andon" class="today" x=(spot.lamp.0) y=(spot.lamp.1) {}
            }
        }
    }
}

fn has(spot: Spot, part: &str) -> bool {
    sprite().symbols.contains_key(format!("{}-{part}", spot.name).as_str())
}

/// Only the symbols that this picture uses, so that the page stays small.
fn sprite_for(spot: Spot) -> Markup {
    let sprite = sprite();
    let panel = format!("panel-{}", spot.panel);
    let of_spot = format!("{}-", spot.name);
    let used = sprite.symbols.iter().filter(|(id, _)| ***id == *panel || id.starts_with(&of_spot) || **id == "andon");
    html! {
        svg.sprite width="0" height="0" aria-hidden="true" focusable="false" {
            (PreEscaped(sprite.paints))
            @for (_, symbol) in used { (PreEscaped(*symbol)) }
        }
    }
}

fn sprite() -> &'static Sprite {
    static SPRITE: OnceLock<Sprite> = OnceLock::new();
    SPRITE.get_or_init(|| cut(include_str!("../assets/map.svg")))
}

fn cut(svg: &'static str) -> Sprite {
    let between = |from: &str, to: &str| {
        let start = svg.find(from).unwrap_or(0);
        let end = svg[start..].find(to).map_or(start, |end| start + end + to.len());
        &svg[start..end]
    };
    let mut symbols = BTreeMap::new();
    for symbol in svg.split("<symbol id=\"").skip(1) {
        let Some((id, _)) = symbol.split_once('"') else { continue };
        let start = svg.find(&format!("<symbol id=\"{id}\"")).unwrap_or(0);
        let end = svg[start..].find("</symbol>").map_or(start, |end| start + end + "</symbol>".len());
        symbols.insert(id, &svg[start..end]);
    }
    Sprite { paints: between("<defs>", "</defs>"), symbols }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_has_its_picture() {
        for place in 0..=7 {
            let picture = picture(place, 3, "x").into_string();
            let missing: Vec<&str> = picture
                .split("href=\"#")
                .skip(1)
                .filter_map(|rest| rest.split_once('"').map(|(id, _)| id))
                .filter(|id| !picture.contains(&format!("id=\"{id}\"")))
                .collect();
            assert!(missing.is_empty(), "place {place}: {missing:?}");
        }
    }

    #[test]
    fn the_first_thing_lights_a_lamp_and_nothing_goes_out() {
        let check = |count, expected| assert_eq!(lights(count), expected);
        check(0, 0);
        check(1, 1);
        check(2, 2);
        check(4, 3);
        check(16, 5);
        check(4000, 5);
    }
}
