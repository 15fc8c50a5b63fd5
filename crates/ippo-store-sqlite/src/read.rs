//! Reading records, all or from a place on, at one moment.

use crate::SqliteStore;
use crate::failure::store_error;
use crate::heads;
use crate::stretch::{self, Place};
use ippo_seal::{Chain, Heads, Read, StoreError};
use sqlx::{Connection, SqliteConnection};

/// What lies after `seen`. Mostly that is nothing, which the connection that writes knows best.
pub(crate) async fn after(store: &SqliteStore, seen: &Heads) -> Result<Read, StoreError> {
    let mut line = store.write.take().await.map_err(store_error)?;
    let heads = heads::now(&mut line).await;
    let heads = line.end(heads).await.map_err(store_error)?;
    if heads == *seen {
        return Ok(Read { heads, ..Read::default() });
    }
    let mut line = store.read.take().await.map_err(store_error)?;
    let read = new_rows(line.on(), seen).await;
    line.end(read).await.map_err(store_error)
}

async fn new_rows(on: &mut SqliteConnection, seen: &Heads) -> Result<Read, sqlx::Error> {
    let mut moment = on.begin().await?;
    let heads = heads::all(&mut moment).await?;
    let mut read = Read::default();
    for (chain, head) in heads.iter() {
        let known = seen.get(&chain).map(|known| known.seq);
        if known.is_none_or(|known| head.seq > known) {
            let from = known.map_or_else(Place::before_all, Place::behind);
            rest_of(chain, from, &mut moment, &mut read).await?;
        }
    }
    moment.rollback().await?;
    Ok(Read { heads, ..read })
}

async fn rest_of(chain: Chain, from: Place, moment: &mut SqliteConnection, read: &mut Read) -> Result<(), sqlx::Error> {
    let mut from = Some(from);
    while let Some(place) = from {
        from = stretch::take_in(read, moment, chain, place).await?;
    }
    Ok(())
}
