//! The texts of the interface: one function a message, one language parsed at a time.
#![forbid(unsafe_code)]

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
pub use ippo_core::language::Language;
use std::sync::OnceLock;
use unic_langid::{LanguageIdentifier, langid};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

type Bundle = FluentBundle<FluentResource>;

/// The texts in one language.
#[derive(Clone, Copy)]
pub struct Words {
    language: Language,
    bundle: &'static Bundle,
}

impl Words {
    /// The texts of that language; parsed at the first call, kept from then on.
    pub fn of(language: Language) -> Self {
        static ENGLISH: OnceLock<Bundle> = OnceLock::new();
        static JAPANESE: OnceLock<Bundle> = OnceLock::new();
        static EASY: OnceLock<Bundle> = OnceLock::new();
        let [english, japanese, easy] = texts();
        let bundle = match language {
            Language::English => ENGLISH.get_or_init(|| bundle(langid!("en"), &[english])),
            Language::Japanese => JAPANESE.get_or_init(|| bundle(langid!("ja"), &[japanese])),
            Language::JapaneseEasy => EASY.get_or_init(|| bundle(langid!("ja"), &[japanese, easy])),
        };
        Self { language, bundle }
    }

    /// The language of these texts.
    pub fn language(self) -> Language {
        self.language
    }

    /// What a theme of a letter means, about oneself or about somebody in the family. `id` is the theme's name, for
    /// outings with the place behind it.
    pub fn meaning(&self, id: &str, family: bool) -> String {
        self.text(&format!("{}meaning-{id}", if family { "family-" } else { "" }), &[])
    }

    fn text(&self, name: &str, arguments: &[(&'static str, FluentValue<'static>)]) -> String {
        let arguments: FluentArgs<'_> = arguments.iter().cloned().collect();
        let mut errors = Vec::new();
        let pattern = self.bundle.get_message(name).and_then(|message| message.value());
        let text = pattern.map(|p| self.bundle.format_pattern(p, Some(&arguments), &mut errors));
        text.map(std::borrow::Cow::into_owned).unwrap_or_default()
    }
}

/// The three texts, built in.
#[cfg(not(target_arch = "wasm32"))]
fn texts() -> [&'static str; 3] {
    [include_str!("../texts/en.ftl"), include_str!("../texts/ja.ftl"), include_str!("../texts/ja-easy.ftl")]
}

#[cfg(target_arch = "wasm32")]
static BROUGHT: OnceLock<[String; 3]> = OnceLock::new();

/// Brings the texts in English, Japanese and easy Japanese, which lie in the content on a phone; before the first page.
#[cfg(target_arch = "wasm32")]
pub fn bring(texts: [String; 3]) {
    let _ = BROUGHT.set(texts);
}

/// The three texts, as they were brought.
#[cfg(target_arch = "wasm32")]
fn texts() -> [&'static str; 3] {
    BROUGHT.get().map_or([""; 3], |texts| [texts[0].as_str(), texts[1].as_str(), texts[2].as_str()])
}

fn bundle(language: LanguageIdentifier, texts: &[&str]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    for text in texts {
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*text).to_owned());
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_has_words_in_every_language() {
        for language in Language::ALL {
            for name in NAMES {
                assert!(!Words::of(language).text(name, &[]).is_empty(), "{name} in {}", language.id());
            }
        }
    }
}
