//! The headers that a static host sets, read from the file `_headers` of the folder that it serves.

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use std::path::Path;

/// For addresses that begin like this (or are exactly this): these headers.
pub struct Rules(Vec<(String, Vec<(HeaderName, HeaderValue)>)>);

impl Rules {
    /// Reads them; none if a line makes no sense.
    pub fn read(text: &str) -> Option<Self> {
        let mut rules: Vec<(String, Vec<(HeaderName, HeaderValue)>)> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            match (line.strip_prefix("  "), rules.last_mut()) {
                (Some(line), Some((_, headers))) => {
                    let (name, value) = line.split_once(": ")?;
                    headers.push((name.parse().ok()?, value.parse().ok()?));
                }
                _ => rules.push((line.to_owned(), Vec::new())),
            }
        }
        Some(Self(rules))
    }

    /// Sets those that hold for an address; a later rule replaces what an earlier one has set.
    pub fn set(&self, asked: &str, headers: &mut HeaderMap) {
        let applies =
            |rule: &str| rule.strip_suffix('*').map_or(rule == asked, |beginning| asked.starts_with(beginning));
        for (name, value) in self.0.iter().filter(|(rule, _)| applies(rule)).flat_map(|(_, headers)| headers) {
            headers.insert(name.clone(), value.clone());
        }
    }
}

/// What kind of file this is, by its name.
pub fn kind(name: &str) -> &'static str {
    match Path::new(name).extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

/// The name of the file in the folder, if the address is one of a file that may be handed out.
pub fn file_at(asked: &str) -> Option<&str> {
    let name = if asked == "/" { "index.html" } else { asked.trim_start_matches('/') };
    let inside = !name.split('/').any(|part| part == ".." || part == "_headers") && !name.contains('\\');
    inside.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_rule_replaces_an_earlier_one_and_no_address_leaves_the_folder() {
        let rules = Rules::read(
            "# why\n/*\n  Cache-Control: no-cache\n  X-Frame-Options: DENY\n\n/v/*\n  Cache-Control: immutable\n",
        );
        let rules = rules.expect("it can be read");
        let check = |asked: &str, cached: &str| {
            let mut headers = HeaderMap::new();
            rules.set(asked, &mut headers);
            assert_eq!([&headers["cache-control"], &headers["x-frame-options"]], [cached, "DENY"], "{asked}");
        };
        check("/sw.js", "no-cache");
        check("/v/0/parts/00", "immutable");
        assert!(Rules::read("/*\n  no colon\n").is_none());
        assert_eq!(file_at("/"), Some("index.html"));
        assert_eq!(file_at("/v/0/program.js"), Some("v/0/program.js"));
        assert_eq!([file_at("/../key"), file_at("/_headers"), file_at("/v/..\\x")], [None; 3]);
    }
}
