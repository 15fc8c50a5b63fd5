//! A phone, and backups on it, as the pocket's host lends them.

use super::{NIGHT, Person, person_in};
use ippo_journal::keep::{KeepTrouble, Kept, whole};
use ippo_seal::{Backup, Pending, RecoveryWords, Refused, RootKey};
use ippo_web::keeping::{Fits, Keeping, OwnBackup};
use ippo_web::phone::{Face, Keeps, Phone};
use ippo_web::{Place, router};
use ippo_words::Language;
use std::sync::{Arc, Mutex};
use store_contract::MemoryStore;

/// A phone that remembers its face, and keeps as it is told to.
pub struct Made {
    pub face: Mutex<Face>,
    pub keeps: Mutex<Keeps>,
}

impl Made {
    /// From now on nothing stays beyond one sitting.
    pub fn sits_here_alone(&self) {
        *self.keeps.lock().unwrap() = Keeps::Sitting;
    }
}

impl Phone for Made {
    fn face(&self) -> Pending<'_, Face> {
        Box::pin(async { *self.face.lock().unwrap() })
    }

    fn choose(&self, face: Face) -> Pending<'_, Result<(), Refused>> {
        *self.face.lock().unwrap() = face;
        Box::pin(async { Ok(()) })
    }

    fn keeps(&self) -> Keeps {
        *self.keeps.lock().unwrap()
    }

    fn was_cleared(&self) -> bool {
        false
    }

    fn version(&self) -> String {
        "0123456789abcdef".to_owned()
    }
}

/// Backups that can be taken.
struct Taken(Arc<MemoryStore>);

impl Keeping for Taken {
    fn first_words(&self) -> Pending<'_, Result<Option<RecoveryWords>, KeepTrouble>> {
        Box::pin(async { Ok(None) })
    }

    fn whole(&self) -> Pending<'_, Result<Vec<u8>, KeepTrouble>> {
        Box::pin(async { Ok(whole(&*self.0, &*self.0, &RootKey::new([5; 32]), Kept::Elsewhere).await?.to_bytes()) })
    }

    fn own(&self) -> Pending<'_, Vec<OwnBackup>> {
        Box::pin(async { Vec::new() })
    }

    fn own_at(&self) -> String {
        String::new()
    }

    fn fits<'a>(&'a self, _: &'a Backup) -> Pending<'a, Result<Fits, KeepTrouble>> {
        Box::pin(async { Ok(Fits::Other) })
    }

    fn put_back<'a>(&'a self, _: &'a Backup, _: &'a str) -> Pending<'a, Result<(), KeepTrouble>> {
        Box::pin(async { Err(KeepTrouble::Other) })
    }
}

/// A person with a phone that can take backups, and that phone.
pub fn with_a_phone(language: Language) -> (Person, Arc<Made>) {
    let made = Arc::new(Made { face: Mutex::new(Face::first(language)), keeps: Mutex::new(Keeps::OnDevice) });
    let (store, phone) = (Arc::<MemoryStore>::default(), made.clone());
    let keeping = Arc::new(Taken(store.clone()));
    let pages = |host: ippo_web::Host| router(host.with_phone(phone).with_keeping(keeping));
    (person_in(Place::Pocket, language, store, NIGHT, pages), made)
}
