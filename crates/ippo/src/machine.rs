//! The machine's own clock, chance, locale and home: the one place of this program that asks for them.

use ippo_seal::Chance;
use ippo_web::{Clock, Now};
use ippo_words::Language;
use jiff::Zoned;
use std::path::PathBuf;

/// The clock on the wall and the zone of this computer.
pub struct WallClock;

impl Clock for WallClock {
    fn now(&self) -> Now {
        let now = Zoned::now();
        Now {
            utc_ms: now.timestamp().as_millisecond(),
            offset_minutes: i16::try_from(now.offset().seconds() / 60).unwrap_or(0),
            zone: now.time_zone().iana_name().unwrap_or("Etc/Unknown").to_owned(),
        }
    }
}

/// The operating system's randomness.
pub struct SystemChance;

impl Chance for SystemChance {
    #[allow(clippy::disallowed_methods, reason = "this is the host that lends chance")]
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("an operating system without randomness cannot run Ippo safely");
    }
}

/// The home that the environment names.
#[allow(clippy::disallowed_methods, reason = "the environment is read in the binary alone")]
pub fn home() -> Option<PathBuf> {
    std::env::var_os("IPPO_HOME").filter(|name| !name.is_empty()).map(PathBuf::from)
}

/// The file that holds the passphrase, if the environment names one.
#[allow(clippy::disallowed_methods, reason = "the environment is read in the binary alone")]
pub fn passphrase_file() -> Option<PathBuf> {
    std::env::var_os("IPPO_PASSPHRASE_FILE").filter(|name| !name.is_empty()).map(PathBuf::from)
}

/// The language of the locale, if it is one of ours.
#[allow(clippy::disallowed_methods, reason = "the environment is read in the binary alone")]
pub fn locale() -> Option<Language> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| Language::from_id(&value))
}
