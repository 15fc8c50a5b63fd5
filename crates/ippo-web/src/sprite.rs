//! The sprite of the map, cut into its paints and symbols, so that a page carries those alone that it uses.

use maud::{Markup, PreEscaped, html};
use std::collections::BTreeMap;
use std::sync::OnceLock;

struct Sprite {
    paints: &'static str,
    symbols: BTreeMap<&'static str, &'static str>,
}

/// Whether the sprite has a symbol of that name.
pub fn has(id: &str) -> bool {
    sprite().symbols.contains_key(id)
}

/// The paints, and the symbols that are asked for by name.
pub fn with(used: impl Fn(&str) -> bool) -> Markup {
    let sprite = sprite();
    html! {
        svg.sprite width="0" height="0" aria-hidden="true" focusable="false" {
            (PreEscaped(sprite.paints))
            @for (_, symbol) in sprite.symbols.iter().filter(|(id, _)| used(id)) { (PreEscaped(*symbol)) }
        }
    }
}

fn sprite() -> &'static Sprite {
    static SPRITE: OnceLock<Sprite> = OnceLock::new();
    SPRITE.get_or_init(|| cut(crate::assets::looks().map))
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
        symbols.insert(id, between(&format!("<symbol id=\"{id}\""), "</symbol>"));
    }
    Sprite { paints: between("<defs>", "</defs>"), symbols }
}

/// Symbols that a picture refers to and does not carry.
#[cfg(test)]
pub fn missing(picture: &str) -> Vec<&str> {
    let named = picture.split("href=\"#").skip(1).filter_map(|rest| rest.split_once('"').map(|(id, _)| id));
    named.filter(|id| !picture.contains(&format!("id=\"{id}\""))).collect()
}
