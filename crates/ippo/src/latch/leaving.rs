//! Leaving: erasing from the page. Pages, state and keys are dropped with it, and a minute later the program ends.

use super::Latch;
use crate::erasing;
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

impl Latch {
    /// What the open pages are lent for leaving.
    pub(super) fn lent_for_leaving(&self) -> Leaving {
        Leaving::by(Arc::new(self.clone())).of_an_invented_person(self.0.whose == Whose::Invented)
    }

    /// What closed pages are lent: whose record it is, and nothing to erase with.
    pub(super) fn lent_nothing(&self) -> Leaving {
        Leaving::default().of_an_invented_person(self.0.whose == Whose::Invented)
    }

    /// Until all was erased and there was time to read that it is.
    pub async fn over(self) {
        self.0.over.notified().await;
    }

    /// Pages that say what is gone, over nothing at all; keys and state of the open home are dropped.
    async fn show_gone(&self, rest: &[String]) {
        let host = self.held().open.as_ref().map(|open| open.host.clone());
        let language = match host {
            Some(host) => host.language().await,
            None => self.held().language,
        };
        let lent = self.0.home.lend_nothing(self.0.base.clone(), language).await.ok();
        let leaving = self.lent_nothing().already_gone(rest.to_vec());
        let pages = lent.map(|lent| ippo_web::router(Host::new(lent).with_leaving(leaving))).unwrap_or_default();
        let dropped = {
            let mut held = self.held();
            (std::mem::replace(&mut held.pages, pages), held.open.take())
        };
        drop(dropped);
    }
}

impl Eraser for Latch {
    fn erase(&self) -> Pending<'_, Result<Vec<String>, Refused>> {
        Box::pin(async {
            let home = &self.0.home;
            let rest = erasing::everything(&home.folders, Some(&home.store)).await?;
            let rest: Vec<String> = rest.iter().map(|file| file.display().to_string()).collect();
            self.0.erased.store(true, Ordering::Release);
            self.show_gone(&rest).await;
            let latch = self.clone();
            tokio::spawn(async move {
                tokio::time::sleep(READ).await;
                latch.0.over.notify_one();
            });
            Ok(rest)
        })
    }
}
