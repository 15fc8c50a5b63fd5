//! Backups of the home behind a latch: made for its pages, and put back.

use crate::{Behind, Latch, Stores};
use ippo_journal::Shelf;
use ippo_journal::keep::{self, KeepTrouble, Kept, Usable, WRITER, WayIn, open_typed, open_with_key, whole};
use ippo_seal::{Backup, Heads, Pending, RecoveryWords, RootKey, WrappingKey, WriterId};
use ippo_web::keeping::{Fits, Keeping, OwnBackup};

/// Recovery words, if nothing that a person can type opens this home yet: made now, and to be shown.
///
/// # Errors
/// [`KeepTrouble`] if they could not be kept.
pub async fn first_words(
    home: &impl Stores,
    root: &RootKey,
    shelf: &Shelf,
) -> Result<Option<RecoveryWords>, KeepTrouble> {
    if keep::wraps(home.values(), Kept::Elsewhere).await?.is_empty() {
        Ok(Some(home.ring().words(root, shelf).await?))
    } else {
        Ok(None)
    }
}

/// How a backup stands to what is kept here. Before records come in that were written elsewhere with this writer's id, a
/// new one is drawn.
///
/// # Errors
/// [`KeepTrouble`] if what is here cannot be read.
pub async fn fits(home: &impl Stores, root: &RootKey, shelf: &Shelf, backup: &Backup) -> Result<Fits, KeepTrouble> {
    let here = home.records().read_after(&Heads::none()).await?;
    if backup.mark != root.mark() {
        let nothing = here.records.is_empty() && here.damaged.is_empty() && !here.torn;
        return Ok(if nothing { Fits::Empty } else { Fits::Other });
    }
    let usable = Usable::of(backup, root);
    let own = shelf.get(WRITER).await?.and_then(|bytes| WriterId::from_slice(&bytes));
    if own.is_some_and(|own| usable.is_written_elsewhere(own, &here)) {
        shelf.put(WRITER, WriterId::random(&*home.chance()).bytes()).await?;
    }
    Ok(Fits::Same(usable))
}

/// Puts an opened backup into a home without records, in one transaction; how many records had to be left out.
///
/// `before` is the shelf that is carried over: drafts, language.
///
/// # Errors
/// [`KeepTrouble`]; nothing has been changed then.
pub async fn put_back(
    home: &impl Stores,
    before: Option<&Shelf>,
    backup: &Backup,
    root: &RootKey,
    way_in: &WayIn,
) -> Result<usize, KeepTrouble> {
    let place = home.key_place();
    let _alone = place.alone().await?;
    let carried = match before {
        Some(shelf) => keep::carried(home.values(), shelf).await?,
        None => Vec::new(),
    };
    let key = key_for(home, way_in).await?;
    let values = keep::values_after(backup, root, way_in, key.as_ref(), &carried, home.chance()).await?;
    let usable = Usable::of(backup, root);
    home.fill(&usable.records, &values).await?;
    // What cannot be overwritten now goes when the store is closed.
    let _ = home.values().forget_older().await;
    if key.is_none() {
        let _ = place.forget().await;
    }
    Ok(usable.left_out)
}

/// The key that closes the home afterwards, unless a passphrase does; it is durable before anything is wrapped by it.
async fn key_for(home: &impl Stores, way_in: &WayIn) -> Result<Option<WrappingKey>, KeepTrouble> {
    if matches!(way_in, WayIn::Passphrase(_)) {
        return Ok(None);
    }
    match home.key_place().read().await? {
        Some(key) => Ok(Some(key)),
        None => {
            let fresh = WrappingKey::random(&*home.chance());
            home.key_place().write(&fresh).await?;
            Ok(Some(fresh))
        }
    }
}

impl<B: Behind> Latch<B> {
    /// After the keys of the home have changed, older ones open its backups no more.
    pub(crate) async fn keys_changed(&self) {
        if let Ok((root, _)) = self.keys_of_open() {
            self.behind().keys_changed(&root).await;
        }
    }
}

impl<B: Behind> Keeping for Latch<B> {
    fn first_words(&self) -> Pending<'_, Result<Option<RecoveryWords>, KeepTrouble>> {
        Box::pin(async {
            let (root, shelf) = self.keys_of_open()?;
            let words = first_words(self.behind(), &root, &shelf).await?;
            if words.is_some() {
                self.keys_changed().await;
            }
            Ok(words)
        })
    }

    fn whole(&self) -> Pending<'_, Result<Vec<u8>, KeepTrouble>> {
        Box::pin(async {
            let (root, _) = self.keys_of_open()?;
            let home = self.behind();
            let bytes = whole(home.records(), home.values(), &root, Kept::Elsewhere).await?.to_bytes();
            home.handed_out().await;
            Ok(bytes)
        })
    }

    fn own(&self) -> Pending<'_, Vec<OwnBackup>> {
        self.behind().own()
    }

    fn own_at(&self) -> String {
        self.behind().own_at()
    }

    fn fits<'a>(&'a self, backup: &'a Backup) -> Pending<'a, Result<Fits, KeepTrouble>> {
        Box::pin(async {
            let (root, shelf) = self.keys_of_open()?;
            fits(self.behind(), &root, &shelf, backup).await
        })
    }

    fn put_back<'a>(&'a self, backup: &'a Backup, typed: &'a str) -> Pending<'a, Result<(), KeepTrouble>> {
        Box::pin(async {
            let (_, shelf) = self.keys_of_open()?;
            let home = self.behind();
            let own_key = home.key_place().read().await.ok().flatten();
            let (root, way_in) = match own_key.and_then(|key| open_with_key(backup, &key)) {
                Some(root) => (root, WayIn::KeyFile),
                None => open_typed(backup, typed)?,
            };
            put_back(home, Some(&shelf), backup, &root, &way_in).await?;
            let by_words = matches!(way_in, WayIn::Words(_));
            self.opened(root, by_words).await.map_err(|_| ippo_seal::StoreError::Closed.into())
        })
    }
}
