//! Posts that came after the lock had closed: held in memory, a few, for an hour, and done once the home is open again.
//!
//! While a home is closed there is no key to seal them with, and none that could open them may lie in memory. So they
//! are held as they came, and wiped when they are done or too old.

use axum::body::Body;
use axum::http::{Method, Request, header};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use zeroize::Zeroizing;

/// As many are held; of one address the newest.
const MOST: usize = 4;
/// The most bytes of one.
pub(super) const LARGEST: usize = 1024 * 1024;
const HOUR_MS: i64 = 3_600_000;

/// What waits for a closed home to open.
#[derive(Clone, Default)]
pub struct Waiting(Arc<Mutex<VecDeque<Post>>>);

struct Post {
    address: String,
    body: Zeroizing<Vec<u8>>,
    at_ms: i64,
}

impl Waiting {
    /// Holds a post that was sent to `address` at `at_ms`.
    pub(super) fn hold(&self, address: &str, body: &[u8], at_ms: i64) {
        let mut posts = self.posts();
        posts.retain(|post| post.address != address);
        posts.push_back(Post { address: address.to_owned(), body: Zeroizing::new(body.to_vec()), at_ms });
        if posts.len() > MOST {
            posts.pop_front();
        }
    }

    /// Drops what is older than an hour.
    pub fn forget_old(&self, now_ms: i64) {
        self.posts().retain(|post| (0..HOUR_MS).contains(&(now_ms - post.at_ms)));
    }

    /// Whether anything waits.
    pub fn is_empty(&self) -> bool {
        self.posts().is_empty()
    }

    /// Gives all back as requests, in the order in which they came, and holds nothing more.
    pub(super) fn requests(&self) -> Vec<Request<Body>> {
        let posts = std::mem::take(&mut *self.posts());
        posts.into_iter().filter_map(|post| request(&post)).collect()
    }

    fn posts(&self) -> MutexGuard<'_, VecDeque<Post>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn request(post: &Post) -> Option<Request<Body>> {
    Request::builder()
        .method(Method::POST)
        .uri(&post.address)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(post.body.to_vec()))
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_wait_for_an_hour_and_the_newest_of_one_address() {
        let waiting = Waiting::default();
        waiting.hold("/n/letter", b"older", 0);
        for (n, address) in ["/n/a", "/n/b", "/n/letter", "/n/c"].into_iter().enumerate() {
            waiting.hold(address, b"x", n as i64 * HOUR_MS / 4);
        }
        let held = |waiting: &Waiting| waiting.posts().iter().map(|post| post.address.clone()).collect::<Vec<_>>();
        assert_eq!(held(&waiting), ["/n/a", "/n/b", "/n/letter", "/n/c"]);
        waiting.hold("/n/d", b"x", HOUR_MS);
        assert_eq!(held(&waiting), ["/n/b", "/n/letter", "/n/c", "/n/d"]);
        waiting.forget_old(HOUR_MS + HOUR_MS / 2);
        assert_eq!(held(&waiting), ["/n/c", "/n/d"]);
        waiting.forget_old(-1);
        assert!(waiting.is_empty(), "a clock that was set back keeps nothing longer");
    }
}
