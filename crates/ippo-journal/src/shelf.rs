//! What is no record, sealed: drafts, the installation's secret, the chosen language. Never merged, never in a backup.

use async_lock::Mutex;
use ippo_seal::{Chance, HostKey, HostStore, LONGEST_BODY, Refused, StoreError, nonce, open_host, seal_host};
use std::sync::Arc;

/// The host's values, sealed under their names.
///
/// A value begins with one byte: [`HERE`], and the value follows; or [`ELSEWHERE`], and the name and the number of its
/// pieces follow, which lie beside it. The beginning is written last, so that whatever is broken off in between, the
/// older value or the newer one is there as a whole.
#[derive(Clone)]
pub struct Shelf {
    store: Arc<dyn HostStore>,
    key: Arc<HostKey>,
    chance: Arc<dyn Chance>,
    alone: Arc<Mutex<()>>,
}

const HERE: u8 = 1;
const ELSEWHERE: u8 = 2;
const HIDDEN: &str = "hidden.";

impl Shelf {
    /// A shelf in a store, sealed by a key that comes from the root.
    pub fn new(store: Arc<dyn HostStore>, key: HostKey, chance: Arc<dyn Chance>) -> Self {
        Self { store, key: Arc::new(key), chance, alone: Arc::default() }
    }

    /// The value whose name is hidden from whoever has the file alone, because the name would say what somebody does.
    ///
    /// # Errors
    /// As [`Shelf::get`].
    pub async fn get_hidden(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let told = self.get(&self.hidden(name)).await?;
        Ok(told.and_then(|told| told.strip_prefix(name.as_bytes())?.strip_prefix(b"\n").map(<[u8]>::to_vec)))
    }

    /// Keeps a value under a name that is hidden. The value tells its name, so that it can be carried to another key.
    ///
    /// # Errors
    /// As [`Shelf::put`].
    pub async fn put_hidden(&self, name: &str, value: &[u8]) -> Result<(), Refused> {
        self.put(&self.hidden(name), &[name.as_bytes(), b"\n", value].concat()).await
    }

    /// Forgets a value whose name is hidden.
    ///
    /// # Errors
    /// As [`Shelf::delete`].
    pub async fn delete_hidden(&self, name: &str) -> Result<(), Refused> {
        self.delete(&self.hidden(name)).await
    }

    /// Puts a value that [`Shelf::get`] gave from another shelf under the same name, or under the one that hides it here.
    ///
    /// # Errors
    /// As [`Shelf::put`].
    pub async fn carry(&self, name: &str, value: &[u8]) -> Result<(), Refused> {
        let told = value.split(|byte| *byte == b'\n').next().and_then(|told| std::str::from_utf8(told).ok());
        match told.filter(|_| name.starts_with(HIDDEN)) {
            Some(told) => self.put(&self.hidden(told), value).await,
            None => self.put(name, value).await,
        }
    }

    fn hidden(&self, name: &str) -> String {
        format!("{HIDDEN}{:032x}", u128::from_be_bytes(self.key.hidden_name(name)))
    }

    /// The value under `name`; `None` if there is none or it cannot be opened.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read.
    pub async fn get(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let _alone = self.alone.lock().await;
        let Some(beginning) = self.opened(name).await? else { return Ok(None) };
        match beginning.split_first() {
            Some((&HERE, value)) => Ok(Some(value.to_vec())),
            Some((&ELSEWHERE, pieces)) => self.joined(name, pieces).await,
            _ => Ok(None),
        }
    }

    /// Keeps a value of any length under `name`.
    ///
    /// # Errors
    /// [`Refused`] if the store cannot be written; the older value stands then.
    pub async fn put(&self, name: &str, value: &[u8]) -> Result<(), Refused> {
        let _alone = self.alone.lock().await;
        let mut generation = [0; 8];
        if value.len() < LONGEST_BODY {
            self.keep(name, &[&[HERE], value].concat()).await?;
        } else {
            self.chance.fill(&mut generation);
            let mut count = 0u32;
            for part in value.chunks(LONGEST_BODY) {
                self.keep(&piece_name(name, &generation, count), part).await?;
                count += 1;
            }
            self.keep(name, &[&[ELSEWHERE], &generation[..], &count.to_be_bytes()].concat()).await?;
        }
        // The value stands; pieces of older ones that cannot be swept now are swept the next time.
        let _ = self.sweep(name, &generation).await;
        Ok(())
    }

    /// Forgets the value under `name`.
    ///
    /// # Errors
    /// [`Refused`] if the store cannot be written.
    pub async fn delete(&self, name: &str) -> Result<(), Refused> {
        let _alone = self.alone.lock().await;
        self.store.delete(name).await?;
        self.sweep(name, &[0; 8]).await
    }

    async fn opened(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let sealed = self.store.get(name).await?;
        Ok(sealed.and_then(|sealed| open_host(&self.key, name, &sealed).ok()).map(|opened| opened.to_vec()))
    }

    async fn keep(&self, name: &str, part: &[u8]) -> Result<(), Refused> {
        let sealed = seal_host(&self.key, name, part, nonce(&*self.chance))
            .expect("a piece is at most as long as the longest body");
        self.store.put(name, sealed).await
    }

    async fn joined(&self, name: &str, pieces: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let (Some(generation), Some(count)) = (pieces.first_chunk(), pieces.last_chunk()) else { return Ok(None) };
        let mut whole = Vec::new();
        for piece in 0..u32::from_be_bytes(*count) {
            let Some(part) = self.opened(&piece_name(name, generation, piece)).await? else { return Ok(None) };
            whole.extend(part);
        }
        Ok(Some(whole))
    }

    /// Deletes the pieces of older values, those too that a crash has left.
    async fn sweep(&self, name: &str, generation: &[u8; 8]) -> Result<(), Refused> {
        let (all, these) = (format!("{name}/"), generation_name(name, generation));
        for piece in self.store.names().await? {
            if piece.starts_with(&all) && !piece.starts_with(&these) {
                self.store.delete(&piece).await?;
            }
        }
        Ok(())
    }
}

fn generation_name(name: &str, generation: &[u8; 8]) -> String {
    format!("{name}/{:016x}/", u64::from_be_bytes(*generation))
}

fn piece_name(name: &str, generation: &[u8; 8], piece: u32) -> String {
    format!("{}{piece}", generation_name(name, generation))
}
