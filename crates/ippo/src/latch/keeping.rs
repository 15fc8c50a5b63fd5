//! Backups of the home behind the latch: for its pages, and those that it makes by itself.

use super::Latch;
use crate::keep::{self, own};
use ippo_journal::keep::{KeepTrouble, Kept, WayIn, open_typed, whole};
use ippo_seal::{Backup, Pending, RecoveryWords};
use ippo_web::keeping::{Fits, Keeping, OwnBackup};
use std::time::Duration;

/// How often one looks whether a new day has come.
const LOOKS: Duration = Duration::from_secs(600);

impl Latch {
    /// Makes a backup a day for as long as the program runs and the home is open. A disk that takes none now is asked
    /// again later; `doctor` and the page say which ones there are.
    pub async fn keep_daily(self) {
        loop {
            let open = self.in_open(|open| (open.root.clone(), open.host.clone()));
            if let Some((root, host)) = open {
                let _ = own::make(&self.0.home.folders, &self.0.home.store, &root, &host.journal).await;
            }
            tokio::time::sleep(LOOKS).await;
        }
    }

    /// After the keys of the home have changed, older ones open its backups no more.
    pub(super) async fn keys_changed(&self) {
        if let Ok((root, _)) = self.keys_of_open() {
            // What cannot be written now is named by `doctor`; the change itself stands.
            let _ = own::rewrap(&self.0.home.folders, &self.0.home.store, &root).await;
        }
    }
}

impl Keeping for Latch {
    fn first_words(&self) -> Pending<'_, Result<Option<RecoveryWords>, KeepTrouble>> {
        Box::pin(async {
            let (root, shelf) = self.keys_of_open()?;
            let words = keep::first_words(&self.0.home, &root, &shelf).await?;
            if words.is_some() {
                self.keys_changed().await;
            }
            Ok(words)
        })
    }

    fn whole(&self) -> Pending<'_, Result<Vec<u8>, KeepTrouble>> {
        Box::pin(async {
            let (root, _) = self.keys_of_open()?;
            let store = &*self.0.home.store;
            Ok(whole(store, store, &root, Kept::Elsewhere).await?.to_bytes())
        })
    }

    fn own(&self) -> Pending<'_, Vec<OwnBackup>> {
        Box::pin(async {
            let all = own::all(&self.0.home.folders);
            all.iter().map(|own| OwnBackup { day: own.day.to_string() }).collect()
        })
    }

    fn own_at(&self) -> String {
        self.0.home.folders.backups().display().to_string()
    }

    fn fits<'a>(&'a self, backup: &'a Backup) -> Pending<'a, Result<Fits, KeepTrouble>> {
        Box::pin(async {
            let (root, shelf) = self.keys_of_open()?;
            keep::fits(&self.0.home, &root, &shelf, backup).await
        })
    }

    fn put_back<'a>(&'a self, backup: &'a Backup, typed: &'a str) -> Pending<'a, Result<(), KeepTrouble>> {
        Box::pin(async {
            let (_, shelf) = self.keys_of_open()?;
            let home = &self.0.home;
            let (root, way_in) = match keep::by_own_key(&home.folders, backup) {
                Some(root) => (root, WayIn::KeyFile),
                None => open_typed(backup, typed)?,
            };
            keep::put_back(home, Some(&shelf), backup, &root, &way_in).await?;
            let by_words = matches!(way_in, WayIn::Words(_));
            self.opened(root, by_words).await.map_err(|_| ippo_seal::StoreError::Closed.into())
        })
    }
}
