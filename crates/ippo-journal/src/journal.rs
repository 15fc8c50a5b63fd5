//! The journal: notes events, reads them back, and holds the state that they fold to.

use crate::chains::{Drawers, Found, History};
use crate::stored::{self, Kept};
use async_lock::{Mutex, MutexGuard};
use ippo_core::event::{Drawer, Entry, Event};
use ippo_core::ids::{EntryId, OnceKey, WriterId as CoreWriter};
use ippo_core::state::{Ground, State};
use ippo_core::time::Moment;
use ippo_seal::{
    Body, Chain, Chance, DrawerId, Header, Heads, KeyId, Pending, Read, Record, RecordStore, Refused, RootKey, Sealed,
    StoreError, TooLong, WriterId, nonce,
};
use std::collections::HashMap;
use std::sync::Arc;
use thiserror::Error;

/// Why a journal could not be opened or read.
pub type OpenError = StoreError;

/// Why nothing was noted. `R` is the refusal of the one who judged.
#[derive(Debug, Error)]
pub enum NoteError<R> {
    /// The judge refused; nothing is wrong with the journal.
    #[error("refused")]
    Refused(R),
    /// The words do not fit into one record.
    #[error("too long for one record")]
    TooLong(#[from] TooLong),
    /// The store did not take it; nothing was written.
    #[error(transparent)]
    Store(#[from] Refused),
}

/// The same without the judge's own refusal.
#[derive(Debug, Error)]
enum NotNoted {
    #[error("too long for one record")]
    TooLong(#[from] TooLong),
    #[error(transparent)]
    Store(#[from] Refused),
}

/// Says what is to be noted on a state; `None` refuses.
type Judge<'a> = dyn FnMut(&State) -> Option<Vec<Event>> + Send + 'a;

/// What became of a wish to note.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Noted {
    /// Noted now, the last of its entries standing there.
    Now(EntryId),
    /// A form with this once-only key was noted before.
    Before(EntryId),
    /// There was nothing to note.
    Nothing,
}

/// One person's journal in one store, written by one installation.
pub struct Journal {
    store: Arc<dyn RecordStore>,
    root: Arc<RootKey>,
    writer: WriterId,
    chance: Arc<dyn Chance>,
    ground: Arc<Ground>,
    held: Mutex<Held>,
}

/// What is held in memory: all of it comes back by reading again.
struct Held {
    history: History,
    state: State,
    once: HashMap<OnceKey, EntryId>,
    /// Whether all of the store has been read.
    whole: bool,
}

impl Held {
    fn nothing(ground: &Arc<Ground>) -> Self {
        Self { history: History::default(), state: State::new(ground.clone()), once: HashMap::new(), whole: false }
    }

    /// What is said of a batch that was taken in, by the header of its last record.
    fn noted(&self, last: Option<Header>) -> Noted {
        let noted = last.and_then(|header| self.history.entry_at(header.chain(), header.seq));
        noted.map_or(Noted::Nothing, Noted::Now)
    }

    /// Takes in what a store has read since; `false` if that does not simply follow.
    fn follow(&mut self, read: Read, root: &RootKey) -> bool {
        if !self.history.is_followed_by(&read) {
            return false;
        }
        self.history.take_in(read, root);
        let mut fresh = std::mem::take(&mut self.history.entries);
        fresh.sort_by_key(Entry::order);
        if fresh.first().is_some_and(|first| !self.state.can_follow(first)) {
            return false;
        }
        let once = fresh.iter().filter_map(|entry| entry.once.map(|key| (key, entry.id)));
        self.once.extend(once);
        fresh.iter().for_each(|entry| self.state.after(entry));
        true
    }
}

/// How often one reads again when another process of the same writer was quicker; far more than two windows can cause.
const TRIES: usize = 1_000;

impl Journal {
    /// Reads the whole journal and folds it.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read at all.
    pub async fn open(
        store: Arc<dyn RecordStore>,
        root: impl Into<Arc<RootKey>>,
        writer: WriterId,
        chance: Arc<dyn Chance>,
        ground: Arc<Ground>,
    ) -> Result<Self, OpenError> {
        let held = Mutex::new(Held::nothing(&ground));
        let journal = Self { store, root: root.into(), writer, chance, ground, held };
        journal.refresh(&mut *journal.held.lock().await).await?;
        Ok(journal)
    }

    /// Looks at the state as it is now, with what another process may have noted since.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read.
    pub async fn look<T>(&self, with: impl FnOnce(&State) -> T) -> Result<T, StoreError> {
        Ok(with(&self.caught_up().await?.state))
    }

    /// Looks at the state as it was when it was last read, without reading on: for what every visit asks first, and what the
    /// page that follows reads anew.
    pub async fn known<T>(&self, with: impl FnOnce(&State) -> T) -> T {
        with(&self.held.lock().await.state)
    }

    /// What is held, after reading on. Boxed, so that it is compiled once and not into every page.
    fn caught_up(&self) -> Pending<'_, Result<MutexGuard<'_, Held>, StoreError>> {
        Box::pin(async move {
            let mut held = self.held.lock().await;
            self.refresh(&mut held).await?;
            Ok(held)
        })
    }

    /// What was found wrong or newer, as far as was read.
    pub async fn found(&self) -> Found {
        self.held.lock().await.history.found.clone()
    }

    /// Which drawer an id means, as far as was read.
    pub async fn drawer_of(&self, id: DrawerId) -> Option<Drawer> {
        let held = self.held.lock().await;
        held.history.drawers.iter().find(|(_, (known, _))| *known == id).map(|(drawer, _)| *drawer)
    }

    /// How far each writer has come in each drawer.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read.
    pub async fn heads(&self) -> Result<Heads, StoreError> {
        Ok(self.caught_up().await?.history.heads.clone())
    }

    /// The entries in order of replay, for export.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read.
    pub async fn entries(&self) -> Result<Vec<Entry>, StoreError> {
        let mut history = History::default();
        history.take_in(self.store.read_after(&Heads::none()).await?, &self.root);
        let mut entries = history.entries;
        entries.sort_by_key(Entry::order);
        Ok(entries)
    }

    /// Judges on the state of this moment and notes what the judge says, in one durable transaction.
    ///
    /// `once` is the form's once-only key: what was noted with it before is not noted again. If another process of
    /// this writer was quicker, all is read and judged again.
    ///
    /// # Errors
    /// [`NoteError`]; nothing has been written then.
    pub async fn note<R>(
        &self,
        at: &Moment,
        once: Option<OnceKey>,
        mut judge: impl FnMut(&State) -> Result<Vec<Event>, R> + Send,
    ) -> Result<Noted, NoteError<R>>
    where
        R: Send,
    {
        let mut refusal = None;
        let mut events = |state: &State| judge(state).map_err(|refused| refusal = Some(refused)).ok();
        let noted = Box::pin(self.note_judged(at, once, &mut events)).await;
        match (noted, refusal) {
            (Ok(Some(noted)), _) => Ok(noted),
            (Ok(None), Some(refused)) => Err(NoteError::Refused(refused)),
            (Ok(None), None) => Ok(Noted::Nothing),
            (Err(NotNoted::TooLong(long)), _) => Err(NoteError::TooLong(long)),
            (Err(NotNoted::Store(refused)), _) => Err(NoteError::Store(refused)),
        }
    }

    /// The same for a judge of any kind, so that it is compiled once; `None` if the judge refused.
    async fn note_judged(
        &self,
        at: &Moment,
        once: Option<OnceKey>,
        judge: &mut Judge<'_>,
    ) -> Result<Option<Noted>, NotNoted> {
        let mut held = self.held.lock().await;
        if let Some(noted) = self.note_at_once(&mut held, at, once, judge).await? {
            return Ok(Some(noted));
        }
        for _ in 0..TRIES {
            self.refresh(&mut held).await.map_err(Refused::Store)?;
            if let Some(before) = once.and_then(|key| held.once.get(&key)) {
                return Ok(Some(Noted::Before(*before)));
            }
            let Some(events) = judge(&held.state) else { return Ok(None) };
            if events.is_empty() {
                return Ok(Some(Noted::Nothing));
            }
            let (batch, heads) = self.batch(&held.history, at, once, events)?;
            let last = batch.last().map(|record| *record.header());
            match self.store.append(batch.clone(), &held.history.heads).await {
                Ok(after) => {
                    self.take_in_written(&mut held, batch, after == heads).await.map_err(Refused::Store)?;
                    return Ok(Some(held.noted(last)));
                }
                Err(Refused::HeadMoved) => {}
                Err(other) => return Err(other.into()),
            }
        }
        Err(Refused::Busy.into())
    }

    /// The same without reading first, where the store itself can tell that what is held is all there is. `None` if it
    /// cannot, or if there would be nothing to note: before that is said, all that is new is read.
    async fn note_at_once(
        &self,
        held: &mut Held,
        at: &Moment,
        once: Option<OnceKey>,
        judge: &mut Judge<'_>,
    ) -> Result<Option<Noted>, NotNoted> {
        let Some(store) = self.store.at_once().filter(|_| held.whole) else { return Ok(None) };
        if once.is_some_and(|key| held.once.contains_key(&key)) {
            return Ok(None);
        }
        let Some(events) = judge(&held.state).filter(|events| !events.is_empty()) else { return Ok(None) };
        let (batch, heads) = self.batch(&held.history, at, once, events)?;
        let last = batch.last().map(|record| *record.header());
        let Some(after) = store.append_on(batch.clone(), &held.history.heads).await? else { return Ok(None) };
        self.take_in_written(held, batch, after == heads).await.map_err(Refused::Store)?;
        Ok(Some(held.noted(last)))
    }

    /// Takes in records of other installations as they are: set union.
    ///
    /// All is read again then, since what came may lie below what was seen.
    ///
    /// # Errors
    /// [`Refused`]; nothing has been written then.
    pub async fn merge(&self, records: &[Record<Sealed>]) -> Result<(), Refused> {
        let mut held = self.held.lock().await;
        for _ in 0..TRIES {
            let heads = self.store.append(Vec::new(), &Heads::none()).await?;
            match self.store.append(records.to_vec(), &heads).await {
                Ok(_) => {
                    *held = Held::nothing(&self.ground);
                    return Ok(self.refresh(&mut held).await?);
                }
                Err(Refused::HeadMoved) => {}
                Err(other) => return Err(other),
            }
        }
        Err(Refused::Busy)
    }

    /// Reads on. What does not simply follow makes all be read again; whenever this is broken off, nothing is half held.
    async fn refresh(&self, held: &mut Held) -> Result<(), StoreError> {
        loop {
            let read = self.store.read_after(&held.history.heads).await?;
            if read.heads == held.history.heads || held.follow(read, &self.root) {
                held.whole = true;
                return Ok(());
            }
            *held = Held::nothing(&self.ground);
        }
    }

    /// Takes in what was written, as if it had been read. Only if others wrote as well is it read with theirs.
    async fn take_in_written(
        &self,
        held: &mut Held,
        mut records: Vec<Record<Sealed>>,
        alone: bool,
    ) -> Result<(), StoreError> {
        if alone {
            records.sort_by_key(|record| (record.chain(), record.head()));
            let mut heads = held.history.heads.clone();
            records.iter().for_each(|record| heads.set(record.chain(), record.head()));
            if held.follow(Read { records, heads, ..Read::default() }, &self.root) {
                return Ok(());
            }
            *held = Held::nothing(&self.ground);
        }
        self.refresh(held).await
    }

    /// Seals events as the next records of this writer, opening drawers where there are none. With them the heads as
    /// they will be.
    fn batch(
        &self,
        history: &History,
        at: &Moment,
        once: Option<OnceKey>,
        events: Vec<Event>,
    ) -> Result<(Vec<Record<Sealed>>, Heads), TooLong> {
        let mut desk = Desk::new(self, history);
        let mut clock = history.clock();
        for event in events {
            let wall = u64::try_from(at.utc_ms).unwrap_or(0);
            clock = wall.max(clock.saturating_add(1));
            let drawer = event.drawer();
            let place = desk.drawer(drawer)?;
            let id = EntryId { writer: CoreWriter(*self.writer.bytes()), drawer: *place.0.bytes(), seq: 0 };
            let entry = Entry { id, at: at.clone(), clock, once, event };
            desk.seal(place, &Kept::Entry(Box::new(entry)))?;
        }
        Ok((desk.records, desk.heads))
    }
}

/// The batch being made: records so far, and the heads as they will be.
struct Desk<'a> {
    journal: &'a Journal,
    history: &'a History,
    heads: Heads,
    said: Option<Heads>,
    drawers: Drawers,
    tables: HashMap<Chain, ippo_seal::HeadsTable>,
    records: Vec<Record<Sealed>>,
}

impl<'a> Desk<'a> {
    fn new(journal: &'a Journal, history: &'a History) -> Self {
        Self {
            journal,
            history,
            heads: history.heads.clone(),
            said: None,
            drawers: history.drawers.clone(),
            tables: HashMap::new(),
            records: Vec::new(),
        }
    }

    fn drawer(&mut self, drawer: Drawer) -> Result<(DrawerId, KeyId), TooLong> {
        if let Some(place) = self.drawers.get(&drawer) {
            return Ok(*place);
        }
        let place = (DrawerId::random(&*self.journal.chance), KeyId::random(&*self.journal.chance));
        self.drawers.insert(drawer, place);
        self.seal(place, &Kept::DrawerOpened(drawer))?;
        Ok(place)
    }

    fn seal(&mut self, (drawer, key): (DrawerId, KeyId), kept: &Kept) -> Result<(), TooLong> {
        let chain = Chain { drawer, writer: self.journal.writer };
        let (table, said) = self.history.to_write(chain);
        let table = self.tables.entry(chain).or_insert(table);
        let heads = table.changed(self.said.as_ref().unwrap_or(&said), &self.heads);
        self.said = Some(self.heads.clone());
        let shape = stored::shape_of(kept);
        let body = Body { shape, least_reader: shape, heads, payload: stored::write(kept) };
        let header = Header::following(chain, self.heads.get(&chain), key);
        let root_key = self.journal.root.drawer_key(drawer, key);
        let record = Record::new(header, body.encode()).seal(&root_key, nonce(&*self.journal.chance))?;
        self.heads.set(chain, record.head());
        self.records.push(record);
        Ok(())
    }
}
