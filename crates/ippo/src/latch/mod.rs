//! The latch of a running home: open with its pages and keys, or closed with none of them; it closes by itself.

mod idle;
mod keeping;
mod leaving;
mod open;
mod square;
mod tries;

use crate::home::ClosedHome;
use crate::machine::WallClock;
use crate::trouble::Trouble;
use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use idle::{Idle, Reading};
use ippo_journal::{KeyTrouble, Passphrase};
use ippo_seal::{NotTheWords, Pending, RecoveryWords, RootKey};
use ippo_web::{Clock, Gate, Host, Lock, NotOpened, Waiting};
use ippo_words::Language;
pub use leaving::Whose;
use open::Open;
use std::convert::Infallible;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;
use tower::ServiceExt;
use tries::Tries;

/// How often one looks whether it is time to close.
const LOOKS: Duration = Duration::from_secs(2);

/// The latch; cheap to clone.
#[derive(Clone)]
pub struct Latch(Arc<Inner>);

struct Inner {
    home: ClosedHome,
    base: String,
    began: Instant,
    /// One try at a time, so that many at once are no quicker than one.
    opening: tokio::sync::Mutex<()>,
    held: Mutex<Held>,
    whose: Whose,
    /// Told when all has been erased and read that it is.
    over: tokio::sync::Notify,
    erased: AtomicBool,
}

/// What changes: the pages of the moment, and with an open home its keys.
struct Held {
    pages: Router,
    waiting: Waiting,
    open: Option<Open>,
    tries: Tries,
    language: Language,
}

impl Latch {
    /// A latch on a home: open if no passphrase closes it.
    pub async fn on(home: ClosedHome, base: String, language: Language, whose: Whose) -> Result<Self, Trouble> {
        let held =
            Held { pages: Router::new(), waiting: Waiting::default(), open: None, tries: Tries::default(), language };
        let (opening, held) = (tokio::sync::Mutex::default(), Mutex::new(held));
        let (over, erased) = (tokio::sync::Notify::new(), AtomicBool::new(false));
        let latch = Self(Arc::new(Inner { home, base, began: Instant::now(), opening, held, whose, over, erased }));
        match latch.0.home.ring.open().await {
            Ok(root) => latch.opened(root, false).await?,
            Err(KeyTrouble::Closed) => latch.close_now().await?,
            Err(trouble) => return Err(trouble.into()),
        }
        Ok(latch)
    }

    /// Answers from the pages of the moment. Whatever is asked for says that a person is there, but for the question
    /// how long it will be until this closes.
    pub async fn answer(self, request: Request) -> Result<Response, Infallible> {
        let pages = {
            let now = self.reading();
            let mut held = self.held();
            let asks_for_time = request.uri().path().ends_with("/lock/left");
            if let Some(open) = held.open.as_mut().filter(|_| !asks_for_time) {
                open.idle.stirred(now);
            }
            held.pages.clone()
        };
        pages.oneshot(request).await
    }

    /// Closes when it is time, and drops what has waited too long, for as long as the program runs.
    pub async fn watch(self) {
        loop {
            tokio::time::sleep(LOOKS).await;
            let now = self.reading();
            let due = {
                let held = self.held();
                held.waiting.forget_old(now.wall_ms);
                held.open.as_ref().is_some_and(|open| open.has_passphrase && open.idle.is_due(now))
            };
            if due {
                self.close_or_end().await;
            }
        }
    }

    /// Closes the store at the end.
    pub async fn end(&self) -> Result<(), Trouble> {
        if self.0.erased.load(Ordering::Acquire) {
            return Ok(());
        }
        Ok(self.0.home.store.close().await?)
    }

    /// Closes; if even the pages of a closed home cannot be made, nothing is served any more.
    async fn close_or_end(&self) {
        if self.close_now().await.is_err() {
            let gone = {
                let mut held = self.held();
                (std::mem::take(&mut held.pages), held.open.take())
            };
            drop(gone);
        }
    }

    /// Drops pages, state and keys. The language stays, so that the closed page speaks it.
    async fn close_now(&self) -> Result<(), Trouble> {
        let host = self.held().open.as_ref().map(|open| open.host.clone());
        let language = match host {
            Some(host) => host.language().await,
            None => self.held().language,
        };
        let lent = self.0.home.lend_nothing(self.0.base.clone(), language).await?;
        let waiting = Waiting::default();
        let host = Host::new(lent).with_lock(Lock::Closed(Arc::new(self.clone()))).with_leaving(self.lent_nothing());
        let pages = ippo_web::closed_router(host, waiting.clone());
        let gone = {
            let mut held = self.held();
            held.language = language;
            held.waiting = waiting;
            (std::mem::replace(&mut held.pages, pages), held.open.take())
        };
        drop(gone);
        Ok(())
    }

    /// The home is open from now on.
    async fn opened(&self, root: RootKey, by_words: bool) -> Result<(), Trouble> {
        let root = Arc::new(root);
        let home = self.0.home.open(root.clone()).await?;
        let has_passphrase = self.0.home.ring.has_passphrase().await?;
        let (shelf, language) = (home.shelf.clone(), self.held().language);
        let lent = home.lend(self.0.base.clone(), language);
        let host = Host::new(lent).with_lock(Lock::Open(Arc::new(self.clone())));
        let host = host.with_keeping(Arc::new(self.clone())).with_leaving(self.lent_for_leaving());
        let idle = Idle::new(idle::kept(&shelf).await, self.reading());
        let pages = ippo_web::router(host.clone());
        let open = Open { root, shelf, host, idle, has_passphrase, by_words, proven: Some(self.0.began.elapsed()) };
        let mut held = self.held();
        held.pages = pages;
        held.tries = Tries::default();
        held.open = Some(open);
        Ok(())
    }

    /// One try, if it is time for one; a wrong one is counted.
    async fn tried(&self, trying: impl Future<Output = Result<RootKey, KeyTrouble>>) -> Result<RootKey, NotOpened> {
        let _one = self.0.opening.lock().await;
        if let Some(seconds) = self.held().tries.wait(self.0.began.elapsed()) {
            return Err(NotOpened::Wait(seconds));
        }
        let tried = trying.await;
        if matches!(tried, Err(KeyTrouble::Wrong)) {
            self.held().tries.wrong(self.0.began.elapsed());
        }
        tried.map_err(not_opened)
    }

    /// The root by a passphrase, or else by recovery words, whichever was typed.
    async fn root_of(&self, typed: &str) -> Result<RootKey, NotOpened> {
        match RecoveryWords::read(typed) {
            Ok(words) => self.tried(self.0.home.ring.open_by_words(&words)).await,
            Err(_) => {
                let passphrase = Passphrase::of(typed);
                self.tried(self.0.home.ring.open_by_passphrase(&passphrase)).await
            }
        }
    }

    fn reading(&self) -> Reading {
        Reading { running: self.0.began.elapsed(), wall_ms: WallClock.now().utc_ms }
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Gate for Latch {
    fn open_by_passphrase<'a>(&'a self, typed: &'a str) -> Pending<'a, Result<(), NotOpened>> {
        Box::pin(async {
            let passphrase = Passphrase::of(typed);
            let root = self.tried(self.0.home.ring.open_by_passphrase(&passphrase)).await?;
            self.opened(root, false).await.map_err(|_| NotOpened::Unreadable)
        })
    }

    fn open_by_words<'a>(&'a self, typed: &'a str) -> Pending<'a, Result<(), NotOpened>> {
        Box::pin(async {
            let words = RecoveryWords::read(typed).map_err(NotOpened::NotWords)?;
            let root = self.tried(self.0.home.ring.open_by_words(&words)).await?;
            self.opened(root, true).await.map_err(|_| NotOpened::Unreadable)
        })
    }

    fn words_of(&self, typed: &str) -> Result<(), NotTheWords> {
        RecoveryWords::read(typed).map(|_| ())
    }

    fn wait(&self) -> Option<u64> {
        self.held().tries.wait(self.0.began.elapsed())
    }

    fn pages(&self) -> Router {
        self.held().pages.clone()
    }
}

fn not_opened(trouble: KeyTrouble) -> NotOpened {
    match trouble {
        KeyTrouble::Wrong => NotOpened::Wrong,
        KeyTrouble::NoWords => NotOpened::NoWords,
        _ => NotOpened::Unreadable,
    }
}
