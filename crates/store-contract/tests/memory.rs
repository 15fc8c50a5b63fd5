//! The story, told on the store in memory.

use futures_lite::future::block_on;
use std::sync::Arc;
use store_contract::{MemoryStore, host_story, story};

#[test]
fn the_story_of_records() {
    block_on(story(Arc::new(MemoryStore::new())));
}

#[test]
fn the_story_of_host_values() {
    block_on(host_story(Arc::new(MemoryStore::new())));
}
