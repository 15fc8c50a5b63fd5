//! The latch itself: the pages of the moment, opening by what was typed, closing when nobody was there for long.

use crate::Behind;
use crate::idle::{self, Idle, Reading};
use crate::keys::Open;
use crate::tries::Tries;
use async_lock::Mutex as OneAtATime;
use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use ippo_journal::{KeyTrouble, Passphrase};
use ippo_seal::{NotTheWords, Pending, RecoveryWords, RootKey};
use ippo_web::{Gate, Host, Lock, NotOpened, Waiting};
use ippo_words::Language;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tower::ServiceExt;

/// The latch of a home; cheap to clone.
pub struct Latch<B>(Arc<Inner<B>>);

impl<B> Clone for Latch<B> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

struct Inner<B> {
    behind: B,
    /// One try at a time, so that many at once are no quicker than one.
    opening: OneAtATime<()>,
    held: Mutex<Held>,
}

/// What changes: the pages of the moment, and with an open home its keys.
pub(crate) struct Held {
    pages: Router,
    waiting: Waiting,
    pub(crate) open: Option<Open>,
    tries: Tries,
    language: Language,
}

impl<B: Behind> Latch<B> {
    /// A latch on a home: open if no passphrase closes it.
    ///
    /// # Errors
    /// The home's own, if its keys are not there or nothing can be read.
    pub async fn on(behind: B, language: Language) -> Result<Self, B::Trouble> {
        let held =
            Held { pages: Router::new(), waiting: Waiting::default(), open: None, tries: Tries::default(), language };
        let latch = Self(Arc::new(Inner { behind, opening: OneAtATime::default(), held: Mutex::new(held) }));
        match latch.behind().ring().open().await {
            Ok(root) => latch.opened(root, false).await?,
            Err(KeyTrouble::Closed) => latch.close_now().await?,
            Err(trouble) => return Err(trouble.into()),
        }
        Ok(latch)
    }

    /// What lies behind it.
    pub fn behind(&self) -> &B {
        &self.0.behind
    }

    /// Answers from the pages of the moment. Whatever is asked for says that a person is there, but for the question
    /// how long it will be until this closes.
    pub async fn answer(&self, request: Request) -> Response {
        let pages = {
            let now = self.behind().reading();
            let mut held = self.held();
            let asks_for_time = request.uri().path().ends_with("/lock/left");
            if let Some(open) = held.open.as_mut().filter(|_| !asks_for_time) {
                open.idle.stirred(now);
            }
            held.pages.clone()
        };
        let Ok(response) = pages.oneshot(request).await;
        response
    }

    /// Closes if it is time, and drops what has waited too long. To be called every now and then.
    pub async fn look(&self) {
        let now = self.behind().reading();
        let due = {
            let held = self.held();
            held.waiting.forget_old(now.wall_ms);
            held.open.as_ref().is_some_and(|open| open.has_passphrase && open.idle.is_due(now))
        };
        if due {
            self.close_or_end().await;
        }
    }

    /// Root and pages of the open home; nothing while it is closed.
    pub fn open_now(&self) -> Option<(Arc<RootKey>, Host)> {
        self.in_open(|open| (open.root.clone(), open.host.clone()))
    }

    /// Root of the open home and when a person was last there; nothing while it is closed.
    pub fn last_there(&self) -> Option<(Arc<RootKey>, Reading)> {
        self.in_open(|open| (open.root.clone(), open.idle.last()))
    }

    /// Whether a passphrase closes the home that is open.
    pub fn has_passphrase(&self) -> bool {
        self.in_open(|open| open.has_passphrase).unwrap_or(false)
    }

    /// The language that is spoken now.
    pub async fn language(&self) -> Language {
        let host = self.held().open.as_ref().map(|open| open.host.clone());
        match host {
            Some(host) => host.language().await,
            None => self.held().language,
        }
    }

    /// Shows other pages from now on; keys and state of the open home are dropped.
    pub fn shows(&self, pages: Router) {
        let dropped = {
            let mut held = self.held();
            (std::mem::replace(&mut held.pages, pages), held.open.take())
        };
        drop(dropped);
    }

    /// Closes; if even the pages of a closed home cannot be made, nothing is served any more.
    pub(crate) async fn close_or_end(&self) {
        if self.close_now().await.is_err() {
            self.shows(Router::new());
        }
    }

    /// Drops pages, state and keys. The language stays, so that the closed page speaks it.
    async fn close_now(&self) -> Result<(), B::Trouble> {
        let language = self.language().await;
        let lent = self.behind().lend_nothing(language).await?;
        let waiting = Waiting::default();
        let host = Host::new(lent).with_lock(Lock::Closed(Arc::new(self.clone())));
        let pages = ippo_web::closed_router(B::lends_beside(self, host, false), waiting.clone());
        let gone = {
            let mut held = self.held();
            held.language = language;
            held.waiting = waiting;
            (std::mem::replace(&mut held.pages, pages), held.open.take())
        };
        let was_open = gone.1.is_some();
        drop(gone);
        if was_open {
            self.behind().closed().await;
        }
        Ok(())
    }

    /// The home is open from now on.
    pub(crate) async fn opened(&self, root: RootKey, by_words: bool) -> Result<(), B::Trouble> {
        let now = self.behind().reading();
        self.opened_since(root, by_words, now, Some(now)).await
    }

    /// Opens once more what was open until `last`, when its host had to stop in between.
    ///
    /// # Errors
    /// As [`Latch::on`].
    pub async fn goes_on(&self, root: RootKey, last: Reading) -> Result<(), B::Trouble> {
        let _one = self.0.opening.lock().await;
        self.opened_since(root, false, last, None).await?;
        self.look().await;
        Ok(())
    }

    async fn opened_since(
        &self,
        root: RootKey,
        by_words: bool,
        last: Reading,
        proven: Option<Reading>,
    ) -> Result<(), B::Trouble> {
        let root = Arc::new(root);
        let language = self.held().language;
        let lent = self.behind().open(root.clone(), language).await?;
        let has_passphrase = self.behind().ring().has_passphrase().await?;
        let shelf = lent.shelf.clone();
        let host = Host::new(lent).with_lock(Lock::Open(Arc::new(self.clone())));
        let host = B::lends_beside(self, host.with_keeping(Arc::new(self.clone())), true);
        let idle = Idle::new(idle::kept(&shelf).await, last);
        let pages = ippo_web::router(host.clone());
        let open = Open { root, shelf, host, idle, has_passphrase, by_words, proven };
        let mut held = self.held();
        held.pages = pages;
        held.tries = Tries::default();
        held.open = Some(open);
        Ok(())
    }

    /// One try, if it is time for one; a wrong one is counted.
    async fn tried(&self, trying: impl Future<Output = Result<RootKey, KeyTrouble>>) -> Result<RootKey, NotOpened> {
        let _one = self.0.opening.lock().await;
        if let Some(seconds) = self.held().tries.wait(self.running()) {
            return Err(NotOpened::Wait(seconds));
        }
        let tried = trying.await;
        if matches!(tried, Err(KeyTrouble::Wrong)) {
            self.held().tries.wrong(self.running());
        }
        tried.map_err(not_opened)
    }

    /// The root by a passphrase, or else by recovery words, whichever was typed.
    pub(crate) async fn root_of(&self, typed: &str) -> Result<RootKey, NotOpened> {
        match RecoveryWords::read(typed) {
            Ok(words) => self.tried(self.behind().ring().open_by_words(&words)).await,
            Err(_) => {
                let passphrase = Passphrase::of(typed);
                self.tried(self.behind().ring().open_by_passphrase(&passphrase)).await
            }
        }
    }

    fn running(&self) -> std::time::Duration {
        self.behind().reading().running
    }

    pub(crate) fn held(&self) -> MutexGuard<'_, Held> {
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<B: Behind> Gate for Latch<B> {
    fn open_by_passphrase<'a>(&'a self, typed: &'a str) -> Pending<'a, Result<(), NotOpened>> {
        Box::pin(async {
            let passphrase = Passphrase::of(typed);
            let root = self.tried(self.behind().ring().open_by_passphrase(&passphrase)).await?;
            self.opened(root, false).await.map_err(|_| NotOpened::Unreadable)
        })
    }

    fn open_by_words<'a>(&'a self, typed: &'a str) -> Pending<'a, Result<(), NotOpened>> {
        Box::pin(async {
            let words = RecoveryWords::read(typed).map_err(NotOpened::NotWords)?;
            let root = self.tried(self.behind().ring().open_by_words(&words)).await?;
            self.opened(root, true).await.map_err(|_| NotOpened::Unreadable)
        })
    }

    fn words_of(&self, typed: &str) -> Result<(), NotTheWords> {
        RecoveryWords::read(typed).map(|_| ())
    }

    fn wait(&self) -> Option<u64> {
        self.held().tries.wait(self.running())
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
