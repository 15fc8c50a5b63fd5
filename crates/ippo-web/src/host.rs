//! What a host lends to the pages: clock, chance, journal, shelf and library. The pages know no machine.

use crate::choice::Choice;
use crate::drafts::Drafts;
use crate::keeping::{Desk, Keeping};
use crate::leaving::Leaving;
use crate::lock::Lock;
use crate::map::Showing;
use crate::phone::Phone;
use ippo_core::time::Moment;
use ippo_journal::{Journal, Shelf};
use ippo_library::Library;
use ippo_seal::Chance;
use ippo_words::Language;
use std::sync::Arc;

/// The person's clock and zone.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Now;
}

/// A reading of the clock.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Now {
    /// Milliseconds since 1970-01-01 UTC.
    pub utc_ms: i64,
    /// Minutes that the person's clock is ahead of UTC.
    pub offset_minutes: i16,
    /// IANA name of the zone.
    pub zone: String,
}

/// Which host runs the pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// The binary on the person's own computer.
    Home,
    /// The service worker on a phone.
    Pocket,
}

/// What a host lends.
pub struct Lent {
    /// Everything stands below this path; begins and ends with a slash.
    pub base: String,
    /// Which host this is.
    pub place: Place,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Chance for once-only keys and letters' names.
    pub chance: Arc<dyn Chance>,
    /// The journal.
    pub journal: Journal,
    /// What is no record.
    pub shelf: Shelf,
    /// What ships with Ippo.
    pub library: Arc<Library>,
    /// The installation's secret behind once-only keys.
    pub form_secret: [u8; 32],
    /// The language until one is chosen.
    pub language: Language,
    /// Where the file and the key lie, in words for the privacy page.
    pub kept_at: Vec<String>,
}

/// What is lent, with what the pages keep beside it; cheap to clone.
#[derive(Clone)]
pub struct Host {
    lent: Arc<Lent>,
    chosen: Arc<Chosen>,
    drafts: Drafts,
    desk: Desk,
    lock: Lock,
    leaving: Leaving,
    phone: Option<Arc<dyn Phone>>,
}

impl std::ops::Deref for Host {
    type Target = Lent;
    fn deref(&self) -> &Lent {
        &self.lent
    }
}

impl Host {
    /// Takes what a host lends.
    pub fn new(lent: Lent) -> Self {
        let drafts = Drafts::new(lent.shelf.clone());
        let (desk, lock, leaving) = (Desk::default(), Lock::None, Leaving::default());
        Self { lent: Arc::new(lent), chosen: Arc::default(), drafts, desk, lock, leaving, phone: None }
    }

    /// The same with what a host lends for leaving: whoever can erase this home, and whose record it is.
    #[must_use]
    pub fn with_leaving(self, leaving: Leaving) -> Self {
        Self { leaving, ..self }
    }

    /// How one leaves from here.
    pub fn leaving(&self) -> &Leaving {
        &self.leaving
    }

    /// The same with a phone, where the pages run on one.
    #[must_use]
    pub fn with_phone(self, phone: Arc<dyn Phone>) -> Self {
        Self { phone: Some(phone), ..self }
    }

    /// The phone, if the pages run on one.
    pub(crate) fn phone(&self) -> Option<&Arc<dyn Phone>> {
        self.phone.as_ref()
    }

    /// The same with backups, where the host can make them.
    #[must_use]
    pub fn with_keeping(self, keeping: Arc<dyn Keeping>) -> Self {
        Self { desk: Desk::of(keeping), ..self }
    }

    pub(crate) fn desk(&self) -> &Desk {
        &self.desk
    }

    /// The same with a lock: the keys of an open home, or the gate of a closed one.
    #[must_use]
    pub fn with_lock(self, lock: Lock) -> Self {
        Self { lock, ..self }
    }

    /// How these pages stand to the keys.
    pub fn lock(&self) -> &Lock {
        &self.lock
    }

    /// Half-written words and refused input, sealed.
    pub fn drafts(&self) -> &Drafts {
        &self.drafts
    }

    /// The present moment with its personal day, which turns when this person chose.
    pub async fn moment(&self) -> Moment {
        let now = self.clock.now();
        self.journal.known(|state| state.moment(now.utc_ms, now.offset_minutes, &now.zone)).await
    }

    /// The language that was chosen, or the host's own.
    pub async fn language(&self) -> Language {
        self.chosen.language.of(&self.shelf, self.lent.language).await
    }

    /// Chooses a language.
    pub async fn choose_language(&self, language: Language) {
        self.chosen.language.choose(&self.shelf, language).await;
    }

    /// How the map is shown: as it was chosen, else as a picture.
    pub async fn map(&self) -> Showing {
        self.chosen.map.of(&self.shelf, Showing::default()).await
    }

    /// Chooses how the map is shown.
    pub async fn choose_map(&self, showing: Showing) {
        self.chosen.map.choose(&self.shelf, showing).await;
    }

    /// How large the letters are.
    pub async fn letters(&self) -> Letters {
        self.chosen.letters.of(&self.shelf, Letters::default()).await
    }

    /// Chooses how large the letters are.
    pub async fn choose_letters(&self, letters: Letters) {
        self.chosen.letters.choose(&self.shelf, letters).await;
    }

    /// Whether Japanese words have their reading above them.
    pub async fn furigana(&self) -> Furigana {
        self.chosen.furigana.of(&self.shelf, Furigana::default()).await
    }

    /// Chooses whether they have.
    pub async fn choose_furigana(&self, furigana: Furigana) {
        self.chosen.furigana.choose(&self.shelf, furigana).await;
    }
}

/// How large the letters are, beside what the browser itself can do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Letters {
    /// As they are.
    #[default]
    Plain,
    /// A quarter larger.
    Large,
}

impl Letters {
    /// Both.
    pub const ALL: [Letters; 2] = [Letters::Plain, Letters::Large];

    /// The name on forms and in the sheet.
    pub fn id(self) -> &'static str {
        match self {
            Letters::Plain => "plain",
            Letters::Large => "large",
        }
    }

    /// The size of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|letters| letters.id() == id)
    }
}

/// Readings above Japanese words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Furigana {
    /// None.
    #[default]
    Without,
    /// Above every word that is known.
    With,
}

impl Furigana {
    /// Both.
    pub const ALL: [Furigana; 2] = [Furigana::Without, Furigana::With];

    /// The name on forms and in texts.
    pub fn id(self) -> &'static str {
        match self {
            Furigana::Without => "without",
            Furigana::With => "with",
        }
    }

    /// The choice of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|furigana| furigana.id() == id)
    }
}

/// What was chosen about the pages themselves.
struct Chosen {
    language: Choice<Language>,
    map: Choice<Showing>,
    letters: Choice<Letters>,
    furigana: Choice<Furigana>,
}

impl Default for Chosen {
    fn default() -> Self {
        Self {
            language: Choice::new("language", Language::id, Language::from_id),
            map: Choice::new("map", Showing::id, Showing::from_id),
            letters: Choice::new("letters", Letters::id, Letters::from_id),
            furigana: Choice::new("furigana", Furigana::id, Furigana::from_id),
        }
    }
}
