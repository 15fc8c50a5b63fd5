//! Where somebody came from to something calm, and goes back to.

use crate::fields::Fields;
use crate::visit::Visit;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use ippo_library::Practice;
use std::convert::Infallible;

/// Minutes that are short.
pub(super) const SHORT: u16 = 3;

/// The pages that lead to Calm and are come back to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Back {
    Today,
    Try,
    Night,
    Help,
}

impl Back {
    const ALL: [(Back, &'static str); 4] =
        [(Back::Today, "today"), (Back::Try, "try"), (Back::Night, "night"), (Back::Help, "help")];

    /// Its page below the base, which is also its name in an address.
    pub(super) fn path(self) -> &'static str {
        Self::ALL.iter().find(|(known, _)| *known == self).map_or("today", |(_, path)| path)
    }

    /// The page of that name; Today for none and for any other.
    pub(super) fn named(path: Option<&str>) -> Self {
        Self::ALL.iter().find(|(_, known)| Some(*known) == path).map_or(Back::Today, |(back, _)| *back)
    }

    /// An address that remembers the way back. Today needs no remembering.
    pub(super) fn keeping(self, address: &str) -> String {
        if self == Back::Today { address.to_owned() } else { format!("{address}?back={}", self.path()) }
    }

    /// Whether there is time for a practice: in the middle of a try, for a short one that looks outward.
    pub(super) fn has_time_for(self, practice: &Practice) -> bool {
        self != Back::Try || (practice.outward && practice.minutes <= SHORT)
    }

    /// What the way back is called, where it is not the end of a practice.
    pub(super) fn words(self, visit: &Visit) -> String {
        if self == Back::Try { visit.words.calm_back_try() } else { visit.words.back() }
    }
}

impl<S: Sync> FromRequestParts<S> for Back {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let query = Fields::of(parts.uri.query().unwrap_or_default().as_bytes());
        Ok(Back::named(query.get("back")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_pages_are_gone_back_to() {
        let check = |name: Option<&str>, back: Back, address: &str| {
            assert_eq!(Back::named(name), back, "{name:?}");
            assert_eq!(back.keeping("/n/calm"), address);
        };
        check(None, Back::Today, "/n/calm");
        check(Some("try"), Back::Try, "/n/calm?back=try");
        check(Some("night"), Back::Night, "/n/calm?back=night");
        check(Some("https://elsewhere.example"), Back::Today, "/n/calm");
        check(Some(""), Back::Today, "/n/calm");
    }
}
