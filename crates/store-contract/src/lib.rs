//! One story that every store must pass, the chance it is told with, and a store in memory. For tests only.
#![forbid(unsafe_code)]

mod chance;
mod host_story;
mod memory;
mod pen;
mod story;

pub use chance::CountedChance;
pub use host_story::host_story;
pub use memory::MemoryStore;
pub use pen::Pen;
pub use story::story;
