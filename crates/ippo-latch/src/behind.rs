//! What lies behind a latch, lent by whoever runs the pages.

use crate::{Latch, Reading};
use ippo_journal::{KeyPlace, KeyTrouble, Keyring};
use ippo_seal::{Chance, HostStore, Pending, Record, RecordStore, Refused, RootKey, Sealed};
use ippo_web::keeping::OwnBackup;
use ippo_web::{Host, Lent};
use ippo_words::Language;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The stores and keys of one home.
pub trait Stores: Send + Sync {
    /// Its keys.
    fn ring(&self) -> &Keyring;

    /// Its records.
    fn records(&self) -> &dyn RecordStore;

    /// What is no record.
    fn values(&self) -> &dyn HostStore;

    /// Where the key of a home without a passphrase lies.
    fn key_place(&self) -> &dyn KeyPlace;

    /// Chance.
    fn chance(&self) -> Arc<dyn Chance>;

    /// Puts records and values into a home without records, in the place of all values, in one transaction.
    ///
    /// # Errors
    /// [`Refused`]; nothing has been changed then.
    fn fill<'a>(
        &'a self,
        records: &'a [Record<Sealed>],
        values: &'a BTreeMap<String, Vec<u8>>,
    ) -> Pending<'a, Result<(), Refused>>;
}

/// A home that can be opened and closed.
pub trait Behind: Stores + Sized + 'static {
    /// Why it does not open.
    type Trouble: From<KeyTrouble> + Send;

    /// What open pages are lent.
    ///
    /// # Errors
    /// If what is kept cannot be read.
    fn open(&self, root: Arc<RootKey>, language: Language) -> Pending<'_, Result<Lent, Self::Trouble>>;

    /// What closed pages are lent: nothing that was ever kept.
    ///
    /// # Errors
    /// If not even that can be made.
    fn lend_nothing(&self, language: Language) -> Pending<'_, Result<Lent, Self::Trouble>>;

    /// Both clocks, now.
    fn reading(&self) -> Reading;

    /// What this host lends beside, to open pages or to closed ones: leaving, and what only it has.
    fn lends_beside(latch: &Latch<Self>, host: Host, open: bool) -> Host;

    /// The keys of the home have changed: what older ones opened is to be opened by these.
    fn keys_changed<'a>(&'a self, root: &'a RootKey) -> Pending<'a, ()>;

    /// A backup has been handed out.
    fn handed_out(&self) -> Pending<'_, ()>;

    /// The home has been closed.
    fn closed(&self) -> Pending<'_, ()>;

    /// The backups that the host has made by itself, the newest first.
    fn own(&self) -> Pending<'_, Vec<OwnBackup>>;

    /// Where those lie, in words for the page; nothing where there are never any.
    fn own_at(&self) -> String;
}
