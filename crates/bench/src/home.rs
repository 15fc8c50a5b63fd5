//! A made-up home in one SQLite file: a person who has noted something every day for years.

use crate::chance::Counted;
use crate::life::{self, EVENTS_A_DAY, OFFSET_MINUTES, ZONE};
use crate::machine::target;
use anyhow::{Result, anyhow};
use ippo_core::event::{Event, Offer};
use ippo_core::level::Level;
use ippo_core::state::{Ground, State};
use ippo_core::today::today;
use ippo_journal::{Journal, Noted, Shelf};
use ippo_library::Library;
use ippo_seal::{RootKey, WriterId};
use ippo_store_sqlite::SqliteStore;
use ippo_web::{Clock, Host, Lent, Now, Place};
use ippo_words::Language;
use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::TempDir;

/// The home; its folder goes with it.
pub struct MadeUp {
    /// Events of the record, as it was made.
    pub events: usize,
    folder: TempDir,
    library: Arc<Library>,
    ground: Arc<Ground>,
    /// The store, while it is open.
    pub store: Arc<SqliteStore>,
    /// The journal, while it is open.
    pub journal: Journal,
    days: i64,
    /// What was offered last.
    offer: Option<Offer>,
}

impl MadeUp {
    /// Lives through as many days as so many events fill, on the disk on which this was built.
    pub async fn with(events: usize) -> Result<Self> {
        let folder = tempfile::tempdir_in(target())?;
        let library = Arc::new(Library::shipped());
        let ground = Arc::new(Ground::new(library.catalogue().clone()));
        let store = Arc::new(SqliteStore::open(&folder.path().join("ippo.db")).await?);
        let journal = opened(&store, &ground).await?;
        let mut home = Self { events, folder, library, ground, store, journal, days: 0, offer: None };
        let luck = Counted::default();
        for _ in 0..events / EVENTS_A_DAY {
            home.lives_a_day(&luck).await?;
        }
        Ok(home)
    }

    async fn lives_a_day(&mut self, luck: &Counted) -> Result<()> {
        self.days += 1;
        let at = life::morning(self.days);
        let events = |state: &State| Ok::<_, Infallible>(life::day(state, &at, luck));
        self.journal.note(&at, None, events).await.map_err(|error| anyhow!("{error:?}"))?;
        Ok(())
    }

    /// Notes a try at what was offered last, and looks what is offered on the next morning.
    pub async fn notes_a_try(&mut self) -> Result<Noted> {
        self.days += 1;
        let (at, next) = (life::morning(self.days), life::morning(self.days + 1));
        let offer = self.offer.take();
        let judge = |state: &State| {
            let offer = offer.clone().or_else(|| today(state, &at, Level::Open).offer);
            let tried = offer.map(|offer| Event::TryNoted(life::tried(offer, &Counted::default())));
            Ok::<_, Infallible>(tried.into_iter().collect())
        };
        let noted = self.journal.note(&at, None, judge).await.map_err(|error| anyhow!("{error:?}"))?;
        self.offer = self.journal.look(|state| today(state, &next, Level::Open).offer).await?;
        Ok(noted)
    }

    /// Opens the file anew and serves its pages, as the program does at its start.
    pub async fn starts(&mut self) -> Result<axum::Router> {
        self.store = Arc::new(SqliteStore::open(&self.file()).await?);
        Ok(self.pages(opened(&self.store, &self.ground).await?))
    }

    /// Has its own journal over a file that was opened anew.
    pub async fn reads(&mut self) -> Result<()> {
        self.journal = opened(&self.store, &self.ground).await?;
        Ok(())
    }

    fn pages(&self, journal: Journal) -> axum::Router {
        let (chance, root) = (Arc::new(Counted::default()), root());
        let lent = Lent {
            base: "/n/".to_owned(),
            place: Place::Home,
            clock: Arc::new(Stopped(life::morning(self.days).utc_ms)),
            chance: chance.clone(),
            shelf: Shelf::new(self.store.clone(), root.host_key(), chance),
            journal,
            library: self.library.clone(),
            form_secret: [7; 32],
            language: Language::English,
            kept_at: Vec::new(),
        };
        ippo_web::router(Host::new(lent))
    }

    /// The file.
    pub fn file(&self) -> PathBuf {
        self.folder.path().join("ippo.db")
    }
}

async fn opened(store: &Arc<SqliteStore>, ground: &Arc<Ground>) -> Result<Journal> {
    let chance = Arc::new(Counted::default());
    Ok(Journal::open(store.clone(), root(), WriterId::new([1; 16]), chance, ground.clone()).await?)
}

/// The root of every made-up home.
pub fn root() -> RootKey {
    RootKey::random(&Counted::default())
}

/// A clock that shows one moment.
struct Stopped(i64);

impl Clock for Stopped {
    fn now(&self) -> Now {
        Now { utc_ms: self.0, offset_minutes: OFFSET_MINUTES, zone: ZONE.to_owned() }
    }
}
