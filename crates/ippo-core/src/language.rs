//! The languages that Ippo's own sentences exist in.

/// A language of the pages; easy Japanese is hand-written for steps, help and crisis.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Language {
    /// English at or below grade 6.
    #[default]
    English,
    /// Adult, plain Japanese.
    Japanese,
    /// Easy Japanese for learners.
    JapaneseEasy,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Language; 3] = [Language::English, Language::Japanese, Language::JapaneseEasy];

    /// The name on the command line and in addresses.
    pub fn id(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Japanese => "ja",
            Language::JapaneseEasy => "ja-easy",
        }
    }

    /// The tag for `lang` attributes (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Japanese | Language::JapaneseEasy => "ja",
        }
    }

    /// Finds a language by its name, or by the beginning of a locale such as `ja_JP.UTF-8`.
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "ja-easy" => Some(Language::JapaneseEasy),
            _ if id.starts_with("ja") => Some(Language::Japanese),
            _ if id.starts_with("en") => Some(Language::English),
            _ => None,
        }
    }
}
