//! The story of a record store, one chapter a promise of the trait.

use crate::{CountedChance, Pen};
use ippo_seal::{Chain, DrawerId, Heads, Record, RecordStore, Refused, Sealed};
use std::sync::Arc;

/// Tells the whole story on an empty store.
///
/// # Panics
/// Where the store breaks a promise of [`RecordStore`].
pub async fn story(store: Arc<dyn RecordStore>) {
    let told = Telling { store: store.as_ref(), chance: CountedChance::new(1) };
    told.an_empty_store_is_empty().await;
    told.what_is_appended_is_read().await;
    told.a_moved_head_is_refused().await;
    told.a_head_moved_in_another_drawer_is_refused().await;
    told.a_batch_is_whole_or_nothing().await;
    told.two_writers_do_not_hinder_each_other().await;
    told.appending_again_changes_nothing().await;
    told.a_fork_is_kept().await;
    told.records_of_many_come_in_order().await;
    told.what_was_seen_is_left_out().await;
    told.sizes_do_not_matter().await;
    told.a_newer_format_is_kept_byte_for_byte().await;
}

struct Telling<'a> {
    store: &'a dyn RecordStore,
    chance: CountedChance,
}

impl Telling<'_> {
    fn drawer(&self) -> DrawerId {
        DrawerId::random(&self.chance)
    }

    fn pen(&self) -> Pen {
        Pen::new(&self.chance)
    }

    async fn append(&self, batch: &[Record<Sealed>], expected: &Heads) -> Result<Heads, Refused> {
        self.store.append(batch.to_vec(), expected).await
    }

    /// Appends what must be taken.
    async fn kept(&self, batch: &[Record<Sealed>], expected: &Heads) -> Heads {
        self.append(batch, expected).await.expect("the store takes what fits its heads")
    }

    /// All records after `seen` that lie in one of `drawers`, in the order in which the store gave them.
    async fn read(&self, seen: &Heads, drawers: &[DrawerId]) -> Vec<Record<Sealed>> {
        let read = self.store.read_after(seen).await.expect("the store can be read");
        assert!(read.damaged.is_empty() && !read.torn, "nothing here is damaged");
        read.records.into_iter().filter(|record| drawers.contains(&record.header().drawer)).collect()
    }

    async fn an_empty_store_is_empty(&self) {
        let read = self.store.read_after(&Heads::none()).await.expect("an empty store can be read");
        assert!(read.records.is_empty() && read.damaged.is_empty());
        assert_eq!(self.kept(&[], &Heads::none()).await, Heads::none());
    }

    async fn what_is_appended_is_read(&self) {
        let (drawer, mut pen) = (self.drawer(), self.pen());
        let one = pen.write(&self.chance, drawer, b"opened the curtain");
        let after_one = self.kept(std::slice::from_ref(&one), &Heads::none()).await;
        assert_eq!(after_one.of_writer(pen.writer), pen.heads);
        let more = [pen.write(&self.chance, drawer, b"stood at the window"), pen.write(&self.chance, drawer, b"")];
        let after_all = self.kept(&more, &after_one).await;
        assert_eq!(after_all.of_writer(pen.writer), pen.heads);
        let read = self.read(&Heads::none(), &[drawer]).await;
        assert_eq!(read, [&[one], &more[..]].concat());
        assert_eq!(pen.read(&read[1]), b"stood at the window");
        let told = self.store.read_after(&after_all).await.expect("the store can be read");
        assert_eq!(told.heads, after_all, "reading tells all heads, seen or not");
        assert_eq!(self.kept(&[], &Heads::none()).await, after_all, "an empty batch asks for the heads");
    }

    async fn a_moved_head_is_refused(&self) {
        let (drawer, mut pen) = (self.drawer(), self.pen());
        let one = pen.write(&self.chance, drawer, b"one");
        let heads = self.kept(std::slice::from_ref(&one), &Heads::none()).await;
        let two = pen.write(&self.chance, drawer, b"two");
        let batch = std::slice::from_ref(&two);
        let ahead = pen.heads.clone();
        for stale in [Heads::none(), ahead] {
            assert_eq!(self.append(batch, &stale).await, Err(Refused::HeadMoved));
        }
        assert_eq!(self.read(&Heads::none(), &[drawer]).await, std::slice::from_ref(&one));
        self.kept(batch, &heads).await;
        assert_eq!(self.read(&Heads::none(), &[drawer]).await, [one, two]);
    }

    async fn a_head_moved_in_another_drawer_is_refused(&self) {
        let (here, there, mut pen) = (self.drawer(), self.drawer(), self.pen());
        let one = pen.write(&self.chance, here, b"here");
        let before = self.kept(&[one], &Heads::none()).await;
        let other = pen.write(&self.chance, there, b"there");
        let after = self.kept(&[other], &before).await;
        let next = [pen.write(&self.chance, here, b"here again")];
        assert_eq!(self.append(&next, &before).await, Err(Refused::HeadMoved));
        assert_eq!(self.read(&Heads::none(), &[here]).await.len(), 1);
        self.kept(&next, &after).await;
    }

    async fn a_batch_is_whole_or_nothing(&self) {
        let (steps, days, mut pen, mut other) = (self.drawer(), self.drawer(), self.pen(), self.pen());
        let first = other.write(&self.chance, days, b"already there");
        self.kept(std::slice::from_ref(&first), &Heads::none()).await;
        let batch = [
            pen.write(&self.chance, steps, b"a try"),
            pen.write(&self.chance, days, b"a day"),
            other.write(&self.chance, days, b"more"),
        ];
        assert_eq!(self.append(&batch, &Heads::none()).await, Err(Refused::HeadMoved));
        assert_eq!(self.read(&Heads::none(), &[steps, days]).await, std::slice::from_ref(&first));
        let expected = Heads::from_iter([(first.chain(), first.head())]);
        let after = self.kept(&batch, &expected).await;
        assert_eq!(after.of_writer(pen.writer), pen.heads);
        assert_eq!(after.of_writer(other.writer), other.heads);
        assert_eq!(self.read(&Heads::none(), &[steps, days]).await.len(), 4);
    }

    async fn two_writers_do_not_hinder_each_other(&self) {
        let (drawer, mut home, mut pocket) = (self.drawer(), self.pen(), self.pen());
        for _ in 0..3 {
            for pen in [&mut home, &mut pocket] {
                let own = pen.heads.clone();
                let record = pen.write(&self.chance, drawer, b"in turns");
                let after = self.kept(&[record], &own).await;
                assert_eq!(after.of_writer(pen.writer), pen.heads);
            }
        }
        assert_eq!(self.read(&Heads::none(), &[drawer]).await.len(), 6);
    }

    async fn appending_again_changes_nothing(&self) {
        let (drawer, mut pen) = (self.drawer(), self.pen());
        let batch = [pen.write(&self.chance, drawer, b"one"), pen.write(&self.chance, drawer, b"two")];
        let heads = self.kept(&batch[..1], &Heads::none()).await;
        let twice_in_one = [batch[0].clone(), batch[1].clone(), batch[1].clone()];
        let heads = self.kept(&twice_in_one, &heads).await;
        assert_eq!(self.kept(&batch, &heads).await, heads);
        assert_eq!(self.read(&Heads::none(), &[drawer]).await, batch);
    }

    async fn a_fork_is_kept(&self) {
        let (drawer, mut pen) = (self.drawer(), self.pen());
        let (left, right) = self.branches(&mut pen, drawer);
        let heads = self.kept(std::slice::from_ref(&left), &Heads::none()).await;
        let after = self.kept(std::slice::from_ref(&right), &heads).await;
        assert_eq!(after.get(&left.chain()), Some(left.head().max(right.head())));
        let mut both = vec![left, right];
        both.sort_by_key(Record::hash);
        assert_eq!(self.read(&Heads::none(), &[drawer]).await, both);
        let follows = pen.write(&self.chance, drawer, b"and on");
        self.kept(&[follows], &after).await;
        assert_eq!(self.read(&Heads::none(), &[drawer]).await.len(), 3);
    }

    /// Two records of one identity.
    fn branches(&self, pen: &mut Pen, drawer: DrawerId) -> (Record<Sealed>, Record<Sealed>) {
        let before = pen.heads.clone();
        let left = pen.write(&self.chance, drawer, b"left");
        pen.heads = before;
        (left, pen.write(&self.chance, drawer, b"right"))
    }

    async fn records_of_many_come_in_order(&self) {
        let drawers = [self.drawer(), self.drawer(), self.drawer()];
        let mut pens = [self.pen(), self.pen()];
        let mut all = Vec::new();
        for _ in 0..300 {
            for pen in &mut pens {
                all.extend(drawers.map(|drawer| pen.write(&self.chance, drawer, b"one of many")));
            }
        }
        all.reverse();
        self.kept(&all, &Heads::none()).await;
        all.sort_by_key(|record| (record.chain(), record.header().seq));
        assert_eq!(self.read(&Heads::none(), &drawers).await, all);
    }

    async fn what_was_seen_is_left_out(&self) {
        let (steps, days, mut pen) = (self.drawer(), self.drawer(), self.pen());
        let first = [pen.write(&self.chance, steps, b"1"), pen.write(&self.chance, days, b"2")];
        let seen = self.kept(&first, &Heads::none()).await;
        let new = self.drawer();
        let later = [pen.write(&self.chance, steps, b"3"), pen.write(&self.chance, new, b"4")];
        let all = self.kept(&later, &seen).await;
        let mut expected = later.to_vec();
        expected.sort_by_key(Record::chain);
        assert_eq!(self.read(&seen, &[steps, days, new]).await, expected);
        assert!(self.read(&all, &[steps, days, new]).await.is_empty());
        let mut beyond = all.clone();
        let elsewhere = Chain { drawer: self.drawer(), writer: pen.writer };
        beyond.set(elsewhere, later[0].head());
        let head = pen.write(&self.chance, steps, b"not appended").head();
        beyond.set(later[0].chain(), head);
        assert!(self.read(&beyond, &[steps, days, new]).await.is_empty());
    }

    async fn sizes_do_not_matter(&self) {
        let (drawer, mut pen) = (self.drawer(), self.pen());
        let sizes = [0, 200 * 1024, 1, 262_000];
        let batch = sizes.map(|size| pen.write(&self.chance, drawer, &vec![7; size]));
        self.kept(&batch, &Heads::none()).await;
        let read = self.read(&Heads::none(), &[drawer]).await;
        assert_eq!(read, batch);
        assert_eq!(pen.read(&read[1]), vec![7; 200 * 1024]);
    }

    async fn a_newer_format_is_kept_byte_for_byte(&self) {
        let (drawer, mut pen) = (self.drawer(), self.pen());
        let mut bytes = pen.write(&self.chance, drawer, b"of today").into_bytes();
        bytes[0] = 2;
        bytes.truncate(100);
        let newer = Record::from_bytes(bytes).expect("a newer format can be kept");
        self.kept(std::slice::from_ref(&newer), &Heads::none()).await;
        assert_eq!(self.read(&Heads::none(), &[drawer]).await, [newer]);
    }
}
