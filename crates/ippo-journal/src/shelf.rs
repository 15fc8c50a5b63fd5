//! What is no record, sealed: drafts, the installation's secret, the chosen language. Never merged, never in a backup.

use ippo_seal::{Chance, HostKey, HostStore, LONGEST_BODY, Refused, StoreError, nonce, open_host, seal_host};
use std::sync::Arc;

/// The host's values, sealed under their names; long ones in pieces.
#[derive(Clone)]
pub struct Shelf {
    store: Arc<dyn HostStore>,
    key: Arc<HostKey>,
    chance: Arc<dyn Chance>,
}

impl Shelf {
    /// A shelf in a store, sealed by a key that comes from the root.
    pub fn new(store: Arc<dyn HostStore>, key: HostKey, chance: Arc<dyn Chance>) -> Self {
        Self { store, key: Arc::new(key), chance }
    }

    /// The value under `name`; `None` if there is none or it cannot be opened.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read.
    pub async fn get(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let mut whole = Vec::new();
        for piece in 0.. {
            let name = piece_name(name, piece);
            let Some(sealed) = self.store.get(&name).await? else { break };
            match open_host(&self.key, &name, &sealed) {
                Ok(opened) => whole.extend_from_slice(&opened),
                Err(_) => return Ok(None),
            }
        }
        // The first byte says that there is a value at all, be it an empty one.
        Ok(whole.split_first().map(|(_, value)| value.to_vec()))
    }

    /// Keeps a value of any length under `name`.
    ///
    /// # Errors
    /// [`Refused`] if the store cannot be written.
    pub async fn put(&self, name: &str, value: &[u8]) -> Result<(), Refused> {
        let whole = [&[1][..], value].concat();
        let pieces: Vec<&[u8]> = whole.chunks(LONGEST_BODY).collect();
        self.delete_from(name, pieces.len()).await?;
        for (piece, part) in pieces.into_iter().enumerate().rev() {
            let name = piece_name(name, piece);
            let sealed = seal_host(&self.key, &name, part, nonce(&*self.chance))
                .expect("a piece is at most as long as the longest body");
            self.store.put(&name, sealed).await?;
        }
        Ok(())
    }

    /// Forgets the value under `name`.
    ///
    /// # Errors
    /// [`Refused`] if the store cannot be written.
    pub async fn delete(&self, name: &str) -> Result<(), Refused> {
        self.delete_from(name, 0).await
    }

    async fn delete_from(&self, name: &str, first: usize) -> Result<(), Refused> {
        for piece in first.. {
            let name = piece_name(name, piece);
            if self.store.get(&name).await?.is_none() {
                break;
            }
            self.store.delete(&name).await?;
        }
        Ok(())
    }
}

fn piece_name(name: &str, piece: usize) -> String {
    if piece == 0 { name.to_owned() } else { format!("{name}/{piece}") }
}
