//! A made-up home in one SQLite file: a person who has noted something every day for years.

use crate::chance::Counted;
use crate::machine::target;
use anyhow::{Result, anyhow};
use ippo_core::event::{Event, Offer, Try};
use ippo_core::level::Level;
use ippo_core::planner::Outcome;
use ippo_core::state::{Ground, State};
use ippo_core::time::{DAY_TURNS_AT, Moment};
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

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// Nine in the morning in Tokyo, 2016-01-02.
const BEGAN_MS: i64 = 1_451_692_800_000;
const EVENTS_A_DAY: usize = 10;

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
}

impl MadeUp {
    /// Lives through as many days as so many events fill, on the disk on which this was built.
    pub async fn with(events: usize) -> Result<Self> {
        let folder = tempfile::tempdir_in(target())?;
        let library = Arc::new(Library::shipped());
        let ground = Arc::new(Ground::new(library.catalogue().clone()));
        let store = Arc::new(SqliteStore::open(&folder.path().join("ippo.db")).await?);
        let journal = opened(&store, &ground).await?;
        let mut home = Self { events, folder, library, ground, store, journal, days: 0 };
        let luck = Counted::default();
        for _ in 0..events / EVENTS_A_DAY {
            home.lives_a_day(&luck).await?;
        }
        Ok(home)
    }

    async fn lives_a_day(&mut self, luck: &Counted) -> Result<()> {
        self.days += 1;
        let at = self.moment();
        let events = |state: &State| {
            let today = today(state, &at, Level::Open);
            let offers = [today.offer, today.smaller, today.larger];
            let tried = |offer: Offer| [Event::StepTaken(offer.clone()), Event::TryNoted(tried(offer, luck))];
            let mut events: Vec<Event> = offers.into_iter().flatten().flat_map(tried).collect();
            while events.len() < EVENTS_A_DAY {
                events.extend([Event::NightMarked, Event::NightUnmarked]);
            }
            Ok::<_, Infallible>(events)
        };
        self.journal.note(&at, None, events).await.map_err(|error| anyhow!("{error:?}"))?;
        Ok(())
    }

    /// The present moment of this home, a little after the last that was noted.
    pub fn moment(&self) -> Moment {
        let now = self.clock().now();
        Moment::new(now.utc_ms, now.offset_minutes, &now.zone, DAY_TURNS_AT)
    }

    fn clock(&self) -> Stopped {
        Stopped(BEGAN_MS + self.days * DAY_MS)
    }

    /// Notes a try on the next day, and looks what comes then.
    pub async fn notes_a_try(&mut self) -> Result<Noted> {
        self.days += 1;
        let at = self.moment();
        let judge = |state: &State| {
            let offer = today(state, &at, Level::Open).offer;
            let tried = offer.map(|offer| Event::TryNoted(tried(offer, &Counted::default())));
            Ok::<_, Infallible>(tried.into_iter().collect())
        };
        let noted = self.journal.note(&at, None, judge).await.map_err(|error| anyhow!("{error:?}"))?;
        self.journal.look(|state| std::hint::black_box(today(state, &at, Level::Open))).await?;
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
            clock: Arc::new(self.clock()),
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

fn root() -> RootKey {
    RootKey::random(&Counted::default())
}

fn tried(offer: Offer, luck: &Counted) -> Try {
    let outcome = match luck.below(10) {
        0..6 => Outcome::Done,
        6 => Outcome::Partly,
        7 => Outcome::Stopped,
        _ => Outcome::NotToday { reason_given: false },
    };
    let rating = |below| u8::try_from(luck.below(below)).ok();
    let note = (luck.below(3) == 0).then(|| "It was quieter than I had thought.".into());
    Try { offer, outcome, expected: rating(70), felt: rating(60), feared: None, why_not: None, note }
}

/// A clock that shows one moment.
struct Stopped(i64);

impl Clock for Stopped {
    fn now(&self) -> Now {
        Now { utc_ms: self.0, offset_minutes: 9 * 60, zone: "Asia/Tokyo".to_owned() }
    }
}
