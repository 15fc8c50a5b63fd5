//! The latch of a running home: what lies behind it on a computer, when it looks at the clock, and how it ends.

mod keeping;
mod leaving;

use crate::home::ClosedHome;
use crate::keep::own;
use crate::machine::WallClock;
use crate::trouble::Trouble;
use ippo_journal::{KeyPlace, Keyring};
use ippo_latch::{Behind, Reading, Stores};
use ippo_seal::{Chance, HostStore, Pending, Record, RecordStore, Refused, RootKey, Sealed};
use ippo_web::keeping::OwnBackup;
use ippo_web::{Clock, Host, Lent};
use ippo_words::Language;
pub use leaving::Whose;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::Instant;

/// The latch of a home on this computer.
pub type Latch = ippo_latch::Latch<AtHome>;

/// How often one looks whether it is time to close.
const LOOKS: Duration = Duration::from_secs(2);

/// A home on this computer, as it lies behind its latch.
pub struct AtHome {
    home: ClosedHome,
    base: String,
    began: Instant,
    whose: Whose,
    /// Told when all has been erased and read that it is.
    over: tokio::sync::Notify,
    erased: AtomicBool,
}

impl AtHome {
    /// A home whose pages stand below a path, and whose record it is.
    pub fn of(home: ClosedHome, base: String, whose: Whose) -> Self {
        let (over, erased) = (tokio::sync::Notify::new(), AtomicBool::new(false));
        Self { home, base, began: Instant::now(), whose, over, erased }
    }

    /// Closes the store at the end.
    pub async fn end(&self) -> Result<(), Trouble> {
        if self.erased.load(Ordering::Acquire) {
            return Ok(());
        }
        Ok(self.home.store.close().await?)
    }

    /// Until all was erased and there was time to read that it is.
    pub async fn over(&self) {
        self.over.notified().await;
    }
}

/// Closes when it is time, and drops what has waited too long, for as long as the program runs.
pub async fn watch(latch: Latch) {
    loop {
        tokio::time::sleep(LOOKS).await;
        latch.look().await;
    }
}

pub use keeping::keep_daily;

impl Stores for AtHome {
    fn ring(&self) -> &Keyring {
        self.home.ring()
    }

    fn records(&self) -> &dyn RecordStore {
        self.home.records()
    }

    fn values(&self) -> &dyn HostStore {
        self.home.values()
    }

    fn key_place(&self) -> &dyn KeyPlace {
        self.home.key_place()
    }

    fn chance(&self) -> Arc<dyn Chance> {
        self.home.chance()
    }

    fn fill<'a>(
        &'a self,
        records: &'a [Record<Sealed>],
        values: &'a BTreeMap<String, Vec<u8>>,
    ) -> Pending<'a, Result<(), Refused>> {
        self.home.fill(records, values)
    }
}

impl Behind for AtHome {
    type Trouble = Trouble;

    fn open(&self, root: Arc<RootKey>, language: Language) -> Pending<'_, Result<Lent, Trouble>> {
        Box::pin(async move { Ok(self.home.open(root).await?.lend(self.base.clone(), language)) })
    }

    fn lend_nothing(&self, language: Language) -> Pending<'_, Result<Lent, Trouble>> {
        Box::pin(async move { Ok(ippo_latch::lend_nothing(self.home.means(self.base.clone()), language).await?) })
    }

    fn reading(&self) -> Reading {
        Reading { running: self.began.elapsed(), wall_ms: WallClock.now().utc_ms }
    }

    fn lends_beside(latch: &Latch, host: Host, open: bool) -> Host {
        host.with_leaving(leaving::lent(latch, open))
    }

    fn keys_changed<'a>(&'a self, root: &'a RootKey) -> Pending<'a, ()> {
        // What cannot be written now is named by `doctor`; the change itself stands.
        Box::pin(async { drop(own::rewrap(&self.home.folders, &self.home.store, root).await) })
    }

    fn handed_out(&self) -> Pending<'_, ()> {
        Box::pin(async {})
    }

    fn closed(&self) -> Pending<'_, ()> {
        Box::pin(async {})
    }

    fn own(&self) -> Pending<'_, Vec<OwnBackup>> {
        Box::pin(async {
            let all = own::all(&self.home.folders);
            all.iter().map(|own| OwnBackup { day: own.day.to_string() }).collect()
        })
    }

    fn own_at(&self) -> String {
        self.home.folders.backups().display().to_string()
    }
}
