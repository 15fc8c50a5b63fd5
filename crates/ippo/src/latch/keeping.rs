//! The backup that a running home makes by itself, once a day.

use super::Latch;
use crate::keep::own;
use std::time::Duration;

/// How often one looks whether a new day has come.
const LOOKS: Duration = Duration::from_secs(600);

/// Makes a backup a day for as long as the program runs and the home is open. A disk that takes none now is asked again
/// later; `doctor` and the page say which ones there are.
pub async fn keep_daily(latch: Latch) {
    loop {
        if let Some((root, host)) = latch.open_now() {
            let home = &latch.behind().home;
            let _ = own::make(&home.folders, &home.store, &root, &host.journal).await;
        }
        tokio::time::sleep(LOOKS).await;
    }
}
