//! The keys of a home: opened by a key file, a passphrase or recovery words; a passphrase set, changed, taken away.
//!
//! Whatever is broken off in between, either the older way in or the newer one stands: the new wrap is durable before the
//! older key goes. The root itself never changes, so that nothing has to be sealed again.

use crate::{Passphrase, Shelf};
use ippo_seal::{
    Chance, HostStore, Locked, PassphraseCost, Pending, RecoveryWords, Refused, RootKey, StoreError, WrapKind,
    WrappedRoot, WrappingKey, nonce,
};
use std::sync::Arc;
use thiserror::Error;

/// Where the root lies that a key file or a passphrase opens.
pub const WRAPPED_ROOT: &str = "wrapped-root";
/// Where the root lies that recovery words open.
pub const WRAPPED_ROOT_WORDS: &str = "wrapped-root-words";
/// Where the words lie on the shelf, sealed, to be shown again.
pub(crate) const WORDS: &str = "recovery-words";

/// Where the key of a home without a passphrase lies. Lent by the host.
pub trait KeyPlace: Send + Sync {
    /// Holds the keys of this home alone until the answer is dropped: two processes must not change them at once.
    ///
    /// # Errors
    /// [`Refused`] if they cannot be held.
    fn alone(&self) -> Pending<'_, Result<Box<dyn Send>, Refused>>;

    /// The key, if there is one.
    ///
    /// # Errors
    /// [`Refused`] if the place gives no leave to read it.
    fn read(&self) -> Pending<'_, Result<Option<WrappingKey>, Refused>>;

    /// Keeps a key durably, in the place of an older one.
    ///
    /// # Errors
    /// [`Refused`]; the older key stands then.
    fn write<'a>(&'a self, key: &'a WrappingKey) -> Pending<'a, Result<(), Refused>>;

    /// Overwrites the key and takes it away; nothing happens if there is none.
    ///
    /// # Errors
    /// [`Refused`] if that cannot be done.
    fn forget(&self) -> Pending<'_, Result<(), Refused>>;
}

/// Why keys did not open or change. Nothing is lost by any of them.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KeyTrouble {
    /// A passphrase closes this home.
    #[error("closed by a passphrase")]
    Closed,
    /// That passphrase, or those words, do not open it.
    #[error("it did not open")]
    Wrong,
    /// The key file is gone, or is another one.
    #[error("the key file is gone or another one")]
    NoKey,
    /// No recovery words have been made.
    #[error("there are no recovery words")]
    NoWords,
    /// The passphrase is too short to close a home with.
    #[error("the passphrase is too short")]
    Short,
    /// There is no memory for one try at a passphrase.
    #[error("not enough memory")]
    NoMemory,
    /// The wrapped root is from a newer version.
    #[error("wrapped by a newer version")]
    Newer,
    /// The wrapped root is damaged.
    #[error("the wrapped root is damaged")]
    Damaged,
    /// Nothing could be written.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// Nothing could be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The keys of one home.
#[derive(Clone)]
pub struct Keyring {
    store: Arc<dyn HostStore>,
    place: Arc<dyn KeyPlace>,
    chance: Arc<dyn Chance>,
    cost: PassphraseCost,
}

impl Keyring {
    /// The keys in a store and a place for a key, new passphrases at the cost of today.
    pub fn new(store: Arc<dyn HostStore>, place: Arc<dyn KeyPlace>, chance: Arc<dyn Chance>) -> Self {
        Self { store, place, chance, cost: PassphraseCost::TODAY }
    }

    /// The same with another cost of new passphrases.
    #[must_use]
    pub fn with_cost(self, cost: PassphraseCost) -> Self {
        Self { cost, ..self }
    }

    /// Whether a passphrase closes this home; one that is not made yet is open.
    ///
    /// # Errors
    /// [`KeyTrouble`] if that cannot be read.
    pub async fn has_passphrase(&self) -> Result<bool, KeyTrouble> {
        Ok(self.wrapped(WRAPPED_ROOT).await?.is_some_and(|wrapped| wrapped.kind() == WrapKind::Passphrase))
    }

    /// Opens with the key file; makes key and root if there has never been one.
    ///
    /// # Errors
    /// [`KeyTrouble::Closed`] if a passphrase is needed, or another one.
    pub async fn open(&self) -> Result<RootKey, KeyTrouble> {
        let _alone = self.place.alone().await?;
        let key = self.place.read().await?;
        let Some(wrapped) = self.wrapped(WRAPPED_ROOT).await? else { return self.make(key).await };
        match wrapped.kind() {
            WrapKind::Passphrase => Err(KeyTrouble::Closed),
            WrapKind::Words => Err(KeyTrouble::Damaged),
            WrapKind::KeyFile => {
                let opened = wrapped.open_with_key(&key.ok_or(KeyTrouble::NoKey)?);
                opened.map_err(|_| KeyTrouble::NoKey)
            }
        }
    }

    /// Opens with a passphrase. A key file that a broken-off change has left is taken away.
    ///
    /// # Errors
    /// [`KeyTrouble::Wrong`], or another one.
    pub async fn open_by_passphrase(&self, typed: &Passphrase) -> Result<RootKey, KeyTrouble> {
        let _alone = self.place.alone().await?;
        let wrapped = self.wrapped(WRAPPED_ROOT).await?.ok_or(KeyTrouble::NoKey)?;
        let root = wrapped.open_with_passphrase(typed.as_str()).map_err(KeyTrouble::of)?;
        self.tidy().await;
        Ok(root)
    }

    /// Opens with recovery words.
    ///
    /// # Errors
    /// [`KeyTrouble::NoWords`], [`KeyTrouble::Wrong`] or another one.
    pub async fn open_by_words(&self, words: &RecoveryWords) -> Result<RootKey, KeyTrouble> {
        let wrapped = self.wrapped(WRAPPED_ROOT_WORDS).await?.ok_or(KeyTrouble::NoWords)?;
        wrapped.open_with_words(words).map_err(KeyTrouble::of)
    }

    /// Closes the home with a passphrase, the first or another; the older way in is gone after that.
    ///
    /// # Errors
    /// [`KeyTrouble`]; the older way in stands then.
    pub async fn set_passphrase(&self, root: &RootKey, new: &Passphrase) -> Result<(), KeyTrouble> {
        if !new.is_long_enough() {
            return Err(KeyTrouble::Short);
        }
        let _alone = self.place.alone().await?;
        let mut salt = [0; 16];
        self.chance.fill(&mut salt);
        let wrapped = WrappedRoot::with_passphrase(root, new.as_str(), self.cost, salt, nonce(&*self.chance));
        self.store.put(WRAPPED_ROOT, wrapped.map_err(KeyTrouble::of)?.as_bytes().to_vec()).await?;
        self.tidy().await;
        Ok(())
    }

    /// Takes the passphrase away: a new key file opens the home, and whoever uses this account.
    ///
    /// # Errors
    /// [`KeyTrouble`]; the passphrase stands then.
    pub async fn remove_passphrase(&self, root: &RootKey) -> Result<(), KeyTrouble> {
        let _alone = self.place.alone().await?;
        let key = WrappingKey::random(&*self.chance);
        self.place.write(&key).await?;
        let wrapped = WrappedRoot::with_key(root, &key, nonce(&*self.chance));
        self.store.put(WRAPPED_ROOT, wrapped.as_bytes().to_vec()).await?;
        // What cannot be overwritten now goes when the store is closed.
        let _ = self.store.forget_older().await;
        Ok(())
    }

    /// The recovery words, made now if there are none. They open the home from then on.
    ///
    /// # Errors
    /// [`KeyTrouble`] if words could not be kept.
    pub async fn words(&self, root: &RootKey, shelf: &Shelf) -> Result<RecoveryWords, KeyTrouble> {
        let _alone = self.place.alone().await?;
        let kept = shelf.get(WORDS).await?.map(zeroize::Zeroizing::new);
        match kept.and_then(|kept| RecoveryWords::from_entropy(&kept)) {
            Some(words) => self.made_true(root, words).await,
            None => self.make_words(root, shelf).await,
        }
    }

    /// Other recovery words in the place of those before, which open nothing any more.
    ///
    /// # Errors
    /// [`KeyTrouble`]; the words that are shown next are then those that open.
    pub async fn new_words(&self, root: &RootKey, shelf: &Shelf) -> Result<RecoveryWords, KeyTrouble> {
        let _alone = self.place.alone().await?;
        self.make_words(root, shelf).await
    }

    /// Words are on the shelf before they open, so that those which open can always be shown again.
    async fn make_words(&self, root: &RootKey, shelf: &Shelf) -> Result<RecoveryWords, KeyTrouble> {
        let words = RecoveryWords::random(&*self.chance);
        shelf.put(WORDS, words.entropy()).await?;
        self.made_true(root, words).await
    }

    /// Lets the words on the shelf open the home, if a change that was broken off has left that undone.
    async fn made_true(&self, root: &RootKey, words: RecoveryWords) -> Result<RecoveryWords, KeyTrouble> {
        let wrapped = self.wrapped(WRAPPED_ROOT_WORDS).await?;
        if wrapped.is_none_or(|wrapped| wrapped.open_with_words(&words).is_err()) {
            let wrapped = WrappedRoot::with_words(root, &words, nonce(&*self.chance));
            self.store.put(WRAPPED_ROOT_WORDS, wrapped.as_bytes().to_vec()).await?;
            let _ = self.store.forget_older().await;
        }
        Ok(words)
    }

    /// Takes away what a passphrase has replaced. What does not succeed now is tried again at each opening.
    async fn tidy(&self) {
        let _ = self.store.forget_older().await;
        let _ = self.place.forget().await;
    }

    async fn wrapped(&self, name: &str) -> Result<Option<WrappedRoot>, KeyTrouble> {
        let kept = self.store.get(name).await?;
        kept.map(|bytes| WrappedRoot::from_bytes(&bytes)).transpose().map_err(KeyTrouble::of)
    }

    /// The key is durable before the first root is wrapped by it.
    async fn make(&self, key: Option<WrappingKey>) -> Result<RootKey, KeyTrouble> {
        let key = match key {
            Some(key) => key,
            None => {
                let fresh = WrappingKey::random(&*self.chance);
                self.place.write(&fresh).await?;
                fresh
            }
        };
        let root = RootKey::random(&*self.chance);
        let wrapped = WrappedRoot::with_key(&root, &key, nonce(&*self.chance));
        self.store.put(WRAPPED_ROOT, wrapped.as_bytes().to_vec()).await?;
        Ok(root)
    }
}

impl KeyTrouble {
    pub(crate) fn of(locked: Locked) -> Self {
        match locked {
            Locked::WrongKey | Locked::OtherKind => KeyTrouble::Wrong,
            Locked::NoMemory => KeyTrouble::NoMemory,
            Locked::Newer => KeyTrouble::Newer,
            Locked::Cut | Locked::Cost => KeyTrouble::Damaged,
        }
    }
}
