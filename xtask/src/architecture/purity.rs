//! What a crate cannot reach, however indirectly. Asked of cargo crate by crate: workspace metadata unites the features of all
//! and sees the tests' needs too.

use crate::findings::Findings;
use crate::place::cargo_says;
use anyhow::Result;

struct Wall {
    crates: &'static [&'static str],
    without: &'static [&'static str],
    why: &'static str,
}

/// The crates of which the pages consist, wherever they run.
const PAGES: &[&str] =
    &["ippo-core", "ippo-seal", "ippo-journal", "ippo-words", "ippo-library", "ippo-exchange", "ippo-web"];

const WALLS: &[Wall] = &[
    Wall {
        crates: &["ippo-store-sqlite", "ippo-seal"],
        without: &["ippo-core", "ippo-journal"],
        why: "what keeps records cannot name an event; it is handed sealed ones",
    },
    Wall {
        crates: &["ippo-core"],
        without: &["tokio", "sqlx", "axum", "reqwest", "getrandom", "serde"],
        why: "the core is a pure function of events; time, chance and shapes on disk come from outside",
    },
    Wall {
        crates: PAGES,
        without: &["tokio", "sqlx", "chrono", "regex", "icu_segmenter", "rrule", "getrandom", "jiff"],
        why: "the pages know no machine; their host lends what they need",
    },
];

const PHONE: &str = "wasm32-unknown-unknown";

pub fn look(findings: &mut Findings) -> Result<()> {
    for wall in WALLS {
        for name in wall.crates {
            let all = tree(name, "all")?;
            for other in reached(&all, wall.without) {
                let remedy = format!("{}; see `cargo tree -e normal -p {name} -i {other}`", wall.why);
                findings.wrong(&format!("crates/{name}"), &format!("it reaches {other}"), &remedy);
            }
        }
    }
    // The build of the pocket edition proves of each of these that a phone can run it.
    let pocket = tree("ippo-pocket", PHONE)?;
    for name in PAGES.iter().filter(|name| reached(&pocket, &[**name]).is_empty()) {
        let what = format!("it does not reach {name}, which is then built for no phone");
        findings.wrong(
            "crates/ippo-pocket",
            &what,
            "use it there, or take it out of PAGES in xtask/src/architecture/purity.rs",
        );
    }
    Ok(())
}

fn tree(name: &str, target: &str) -> Result<String> {
    cargo_says(&["tree", "-e", "normal", "-p", name, "--target", target, "--prefix", "none", "--format", "{p}"])
}

/// Which of these stand in a tree, by their whole names.
fn reached<'a>(tree: &str, names: &[&'a str]) -> Vec<&'a str> {
    let stands = |name: &str| tree.lines().any(|line| line.split(' ').next() == Some(name));
    names.iter().copied().filter(|name| stands(name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_whole() {
        let tree = "ippo-core v0.1.0\nserde_json v1.0.0\nlibm v0.2.0";
        assert!(reached(tree, &["serde", "tokio"]).is_empty());
        assert_eq!(reached(tree, &["libm", "tokio"]), ["libm"]);
    }
}
