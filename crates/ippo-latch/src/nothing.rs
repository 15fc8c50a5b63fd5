//! What the pages of a closed home are lent: a journal and a shelf that hold nothing and belong to nobody.

use crate::nowhere::Nowhere;
use ippo_core::state::Ground;
use ippo_journal::{Journal, Shelf};
use ippo_library::Library;
use ippo_seal::{Chance, RootKey, StoreError, WriterId};
use ippo_web::{Clock, Lent, Place};
use ippo_words::Language;
use std::sync::Arc;

/// What every page is lent, whether the home is open or closed.
#[derive(Clone)]
pub struct Means {
    /// Everything stands below this path.
    pub base: String,
    /// Which host this is.
    pub place: Place,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub chance: Arc<dyn Chance>,
    /// What ships with Ippo.
    pub library: Arc<Library>,
}

/// Lends nothing that was ever kept.
///
/// # Errors
/// [`StoreError`] never in practice: a store in memory can be read.
pub async fn lend_nothing(means: Means, language: Language) -> Result<Lent, StoreError> {
    let Means { base, place, clock, chance, library } = means;
    let (store, root) = (Arc::new(Nowhere::default()), RootKey::random(&*chance));
    let shelf = Shelf::new(store.clone(), root.host_key(), chance.clone());
    let ground = Arc::new(Ground::new(library.catalogue().clone()));
    let journal = Journal::open(store, root, WriterId::random(&*chance), chance.clone(), ground).await?;
    let mut form_secret = [0; 32];
    chance.fill(&mut form_secret);
    Ok(Lent { base, place, clock, chance, journal, shelf, library, form_secret, language, kept_at: Vec::new() })
}
