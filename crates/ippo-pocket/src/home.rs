//! A home in this browser, as it lies behind its latch.

use crate::database::{DEVICE, IndexedDbStore};
use crate::erasing::{self, AtOnce};
use crate::failure::{refused, store_error};
use crate::key_place::Place;
use crate::machine::{BrowserChance, BrowserClock, running};
use crate::{fill, ticket};
use ippo_core::state::Ground;
use ippo_journal::keep::WRITER;
use ippo_journal::{Journal, KeyPlace, KeyTrouble, Keyring, Shelf, WRAPPED_ROOT};
use ippo_latch::{Behind, Latch, Means, Reading, Stores};
use ippo_library::Library;
use ippo_seal::{
    Chance, Heads, HostStore, Pending, Record, RecordStore, Refused, RootKey, Sealed, StoreError, Unreadable, WriterId,
};
use ippo_web::keeping::OwnBackup;
use ippo_web::{Clock, Host, Leaving, Lent};
use ippo_words::Language;
use send_wrapper::SendWrapper;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use thiserror::Error;
use wasm_bindgen::JsValue;

const FORM_SECRET: &str = "form-secret";
/// Where it stands openly that a sitting's home stays: a backup has been taken.
const STAYS: &str = "stays";
/// Where it stands openly that the browser has cleared what was here.
const CLEARED: &str = "cleared";

/// What the worker's script tells of itself.
#[derive(Clone)]
pub(crate) struct Around {
    /// The path that all pages stand below.
    pub base: String,
    /// The language that the browser prefers.
    pub language: Language,
    /// The version that answers.
    pub version: String,
    /// Whether the browser itself forgets: an iPhone's, not on the home screen.
    pub sitting: bool,
}

impl Around {
    /// What was told; pages stand at the top of their address.
    pub(crate) fn of(language: &str, version: String, sitting: bool) -> Self {
        Self { base: "/".to_owned(), language: Language::from_id(language).unwrap_or_default(), version, sitting }
    }
}

/// Why the program could not start. What is kept has not been touched then.
#[derive(Debug, Error)]
pub(crate) enum StartError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Refused(#[from] Refused),
    #[error(transparent)]
    Keys(#[from] KeyTrouble),
    #[error("what is kept is newer than this version")]
    Newer,
}

/// A home in this browser; cheap to clone.
#[derive(Clone)]
pub(crate) struct InBrowser {
    pub(crate) store: IndexedDbStore,
    place: Place,
    ring: Keyring,
    means: Means,
    around: Around,
    cleared: bool,
    erased: Arc<AtomicBool>,
}

impl InBrowser {
    /// A home over an open database.
    pub(crate) async fn over(store: IndexedDbStore, library: Library, around: Around) -> Result<Self, StartError> {
        let sitting = around.sitting && store.found(DEVICE, STAYS).await.map_err(store_error)?.is_undefined();
        let place = Place::in_browser(store.clone(), sitting);
        let chance: Arc<dyn Chance> = Arc::new(BrowserChance);
        let ring = Keyring::new(Arc::new(store.clone()), Arc::new(place.clone()), chance.clone());
        let (clock, library) = (Arc::new(BrowserClock), Arc::new(library));
        let base = around.base.clone();
        let means = Means { base, place: ippo_web::Place::Pocket, clock, chance, library };
        Ok(Self { store, place, ring, means, around, cleared: false, erased: Arc::default() })
    }

    /// The same, told whether a home has been here before: if so and nothing is left of it, the browser has cleared it.
    pub(crate) async fn that_lived(self, lived: bool) -> Result<Self, StartError> {
        if lived && self.store.get(WRAPPED_ROOT).await?.is_none() {
            self.store.change(DEVICE, CLEARED, Some(&JsValue::TRUE)).await.map_err(refused)?;
        }
        let cleared = self.store.found(DEVICE, CLEARED).await.map_err(store_error)?.is_truthy();
        Ok(Self { cleared, ..self })
    }

    /// Whether the browser has cleared what was here.
    pub(crate) fn is_cleared(&self) -> bool {
        self.cleared
    }

    /// The language until one is chosen.
    pub(crate) fn language(&self) -> Language {
        self.around.language
    }

    /// The version that answers.
    pub(crate) fn version(&self) -> &str {
        &self.around.version
    }

    /// Looks whether everything here can be opened, as far as that goes without a passphrase; changes nothing.
    pub(crate) async fn can_be_opened(&self) -> Result<(), StartError> {
        let read = self.store.read_after(&Heads::none()).await?;
        if self.store.get(WRAPPED_ROOT).await?.is_none() {
            return Ok(());
        }
        let root = match self.ring.open().await {
            Ok(root) => Arc::new(root),
            // Nothing is tried with what only the person, or a page that is still there, can open.
            Err(KeyTrouble::Closed | KeyTrouble::NoKey) => return Ok(()),
            Err(trouble) => return Err(trouble.into()),
        };
        let newer = |record: &Record<Sealed>| {
            let header = record.header();
            matches!(record.open(&root.drawer_key(header.drawer, header.key)), Err(Unreadable::Newer(_)))
        };
        if read.records.iter().any(newer) { Err(StartError::Newer) } else { Ok(()) }
    }

    /// Whether nothing is kept beyond this sitting.
    pub(crate) fn is_for_a_sitting(&self) -> bool {
        self.place.is_for_a_sitting()
    }

    /// Whether this is for a sitting and an earlier one has left its rows, which only a ticket can open.
    pub(crate) async fn is_left_from_a_sitting(&self) -> Result<bool, StartError> {
        Ok(self.is_for_a_sitting() && self.store.get(WRAPPED_ROOT).await?.is_some())
    }

    /// Takes up an earlier sitting again, whose page is still there.
    pub(crate) async fn takes_up(&self, root: &RootKey) -> Result<(), StartError> {
        if !self.ring.has_passphrase().await? {
            self.ring.remove_passphrase(root).await?;
        }
        Ok(())
    }

    /// Takes away what an earlier sitting has left.
    pub(crate) async fn sweeps(&self) -> Result<(), StartError> {
        erasing::rows(&self.store).await?;
        self.place.forget().await?;
        ticket::void(&self.store).await.map_err(store_error)?;
        Ok(())
    }

    /// The key is kept first; only then does it count that this stays.
    async fn stays(&self) -> Result<(), Refused> {
        self.place.stays().await?;
        let stays = JsValue::from(true);
        self.store.change(DEVICE, STAYS, Some(&stays)).await.map_err(refused)
    }

    /// Whether all was erased.
    pub(crate) fn is_erased(&self) -> bool {
        self.erased.load(Ordering::Acquire)
    }

    pub(crate) fn now_erased(&self) {
        self.erased.store(true, Ordering::Release);
    }

    async fn opened(&self, root: Arc<RootKey>, language: Language) -> Result<Lent, StartError> {
        let Means { base, place, clock, chance, library } = self.means.clone();
        let shelf = Shelf::new(Arc::new(self.store.clone()), root.host_key(), chance.clone());
        let alone = self.place.alone().await?;
        let writer = WriterId::new(drawn(&shelf, WRITER, &*chance).await?);
        let form_secret = drawn(&shelf, FORM_SECRET, &*chance).await?;
        drop(alone);
        let ground = Arc::new(Ground::new(library.catalogue().clone()));
        let journal = Journal::open(Arc::new(self.store.clone()), root, writer, chance.clone(), ground).await?;
        let kept_at = vec!["IndexedDB".to_owned()];
        Ok(Lent { base, place, clock, chance, journal, shelf, library, form_secret, language, kept_at })
    }
}

/// The bytes under `name`, drawn by chance if there are none.
async fn drawn<const N: usize>(shelf: &Shelf, name: &str, chance: &dyn Chance) -> Result<[u8; N], StartError> {
    if let Some(bytes) = shelf.get(name).await?.and_then(|bytes| bytes.try_into().ok()) {
        return Ok(bytes);
    }
    let mut bytes = [0; N];
    chance.fill(&mut bytes);
    shelf.put(name, &bytes).await?;
    Ok(bytes)
}

impl Stores for InBrowser {
    fn ring(&self) -> &Keyring {
        &self.ring
    }

    fn records(&self) -> &dyn RecordStore {
        &self.store
    }

    fn values(&self) -> &dyn HostStore {
        &self.store
    }

    fn key_place(&self) -> &dyn KeyPlace {
        &self.place
    }

    fn chance(&self) -> Arc<dyn Chance> {
        self.means.chance.clone()
    }

    fn fill<'a>(
        &'a self,
        records: &'a [Record<Sealed>],
        values: &'a BTreeMap<String, Vec<u8>>,
    ) -> Pending<'a, Result<(), Refused>> {
        Box::pin(SendWrapper::new(fill::fill(&self.store, records, values)))
    }
}

impl Behind for InBrowser {
    type Trouble = StartError;

    fn open(&self, root: Arc<RootKey>, language: Language) -> Pending<'_, Result<Lent, StartError>> {
        Box::pin(self.opened(root, language))
    }

    fn lend_nothing(&self, language: Language) -> Pending<'_, Result<Lent, StartError>> {
        Box::pin(async move { Ok(ippo_latch::lend_nothing(self.means.clone(), language).await?) })
    }

    fn reading(&self) -> Reading {
        Reading { running: running(), wall_ms: BrowserClock.now().utc_ms }
    }

    fn lends_beside(latch: &Latch<Self>, host: Host, open: bool) -> Host {
        let leaving = if open { Leaving::by(Arc::new(AtOnce(latch.clone()))) } else { Leaving::default() };
        host.with_leaving(leaving).with_phone(Arc::new(latch.behind().clone()))
    }

    fn keys_changed<'a>(&'a self, _: &'a RootKey) -> Pending<'a, ()> {
        Box::pin(async {})
    }

    fn handed_out(&self) -> Pending<'_, ()> {
        Box::pin(SendWrapper::new(async {
            if self.is_for_a_sitting() {
                // What cannot be kept now stays for this sitting, and the page goes on saying so.
                let _ = self.stays().await;
            }
        }))
    }

    fn closed(&self) -> Pending<'_, ()> {
        // A ticket that cannot be made void now still opens nothing after the time it tells.
        Box::pin(SendWrapper::new(async { drop(ticket::void(&self.store).await) }))
    }

    fn own(&self) -> Pending<'_, Vec<OwnBackup>> {
        Box::pin(async { Vec::new() })
    }

    fn own_at(&self) -> String {
        String::new()
    }
}
