//! The breathing picture: a lamp that grows and shrinks once somebody begins it, by the sheet alone.

use crate::visit::Visit;
use maud::{Markup, html};

/// Seconds in and out. The sheet has a movement of the same name for each.
const PACES: [(u16, u16); 3] = [(3, 4), (4, 6), (5, 5)];
const FIRST: (u16, u16) = (4, 6);

/// The picture, the pace as still words, and the one box that moves it or holds it still.
pub(super) fn lamp(visit: &Visit) -> Markup {
    let words = &visit.words;
    html! {
        section.breathing data-in=(words.breath_in()) data-out=(words.breath_out()) {
            (picture(visit))
            p.count aria-live="polite" {}
            // A browser that fills forms in again must not begin it.
            label.pick.begin { input type="checkbox" name="moves" autocomplete="off"; " " (words.breath_begin()) }
            fieldset.paces { legend { (words.breath_paces()) }
                @for pace in PACES {
                    label.pick {
                        input type="radio" name="pace" value={ (pace.0) "-" (pace.1) } autocomplete="off" checked[pace == FIRST];
                        " " (words.breath_pace(pace.0, pace.1))
                    }
                }
            }
            script src=(visit.to("breath.js")) defer {}
        }
    }
}

fn picture(visit: &Visit) -> Markup {
    let words = &visit.words;
    html! {
        svg.breath viewBox="0 0 320 300" role="img" aria-label=(words.breath_picture()) {
            defs { radialGradient #halo {
                stop.halo-in offset="0" {} stop.halo-mid offset=".45" {} stop.halo-out offset="1" {}
            } }
            rect.b-sky width="320" height="300" rx="12" {}
            path.b-far d="M0 250C60 228 120 238 170 244C230 234 280 228 320 238V288A12 12 0 0 1 308 300H12A12 12 0 0 1 0 288Z" {}
            circle.b-edge cx="160" cy="140" r="112" {}
            g.b-air {
                circle cx="160" cy="140" r="128" fill="url(#halo)" {}
                path.b-core d="M92 140C92 52 228 52 228 140C228 228 92 228 92 140Z" opacity=".92" {}
                path.rib.lit d="M98 112H222M92.500 140H227.500M98 168H222" {}
            }
            g.b-words aria-hidden="true" {
                text.b-in x="160" y="284" { (words.breath_in()) }
                text.b-out x="160" y="284" { (words.breath_out()) }
            }
        }
    }
}
