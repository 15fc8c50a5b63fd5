//! Leaving: erasing from the page. Pages, state and keys are dropped with it, and a minute later the program ends.

use super::Latch;
use crate::erasing;
use ippo_latch::Behind;
use ippo_seal::{Pending, Refused};
use ippo_web::{Eraser, Host, Leaving};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// For how long one can read that it is done.
const READ: Duration = Duration::from_secs(60);

/// Whose record it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Whose {
    /// The person's own.
    Person,
    /// An invented person's, to look around in.
    Invented,
}

/// What pages are lent for leaving: those of a closed home have nothing to erase with.
pub(super) fn lent(latch: &Latch, open: bool) -> Leaving {
    let leaving = if open { Leaving::by(Arc::new(AtOnce(latch.clone()))) } else { Leaving::default() };
    leaving.of_an_invented_person(latch.behind().whose == Whose::Invented)
}

/// Erases the home behind a latch.
struct AtOnce(Latch);

impl AtOnce {
    /// Pages that say what is gone, over nothing at all; keys and state of the open home are dropped.
    async fn show_gone(&self, rest: &[String]) {
        let language = self.0.language().await;
        let nothing = self.0.behind().lend_nothing(language).await.ok();
        let leaving = lent(&self.0, false).already_gone(rest.to_vec());
        self.0.shows(nothing.map(|lent| ippo_web::router(Host::new(lent).with_leaving(leaving))).unwrap_or_default());
    }
}

impl Eraser for AtOnce {
    fn erase(&self) -> Pending<'_, Result<Vec<String>, Refused>> {
        Box::pin(async {
            let behind = self.0.behind();
            let rest = erasing::everything(&behind.home.folders, Some(&behind.home.store)).await?;
            let rest: Vec<String> = rest.iter().map(|file| file.display().to_string()).collect();
            behind.erased.store(true, Ordering::Release);
            self.show_gone(&rest).await;
            let latch = self.0.clone();
            tokio::spawn(async move {
                tokio::time::sleep(READ).await;
                latch.behind().over.notify_one();
            });
            Ok(rest)
        })
    }
}
