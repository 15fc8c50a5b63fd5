//! Bytes in, sealed bytes out: keys, records, chains, heads and the traits of the stores. Knows no event.
//!
//! Nothing here reads a clock or makes chance: ids, nonces and salts are arguments, and [`Chance`] is lent by the host.
//! Every layout in this crate is kept by people for years. A golden file in `tests/golden` must match and open for ever;
//! a change of layout is a new format number beside the old one, never an edit.
#![forbid(unsafe_code)]

mod backup;
mod body;
mod chance;
mod cipher;
mod error;
mod header;
mod heads;
mod heads_changed;
mod heads_table;
mod host;
mod ids;
mod keys;
mod padding;
mod record;
mod recovery_words;
mod store;
mod sweep;
mod wrapped_root;

pub use backup::{Backup, NoBackup};
pub use body::Body;
pub use chance::{Chance, nonce};
pub use error::{TooLong, Unreadable};
pub use header::Header;
pub use heads::{Chain, Head, Heads};
pub use heads_changed::{HeadAt, HeadsChanged};
pub use heads_table::HeadsTable;
pub use host::{open_host, seal_host};
pub use ids::{DrawerId, KeyId, RecordHash, RootMark, Seq, WriterId};
pub use keys::{DrawerKey, HostKey, RootKey, WrappingKey};
pub use padding::{LONGEST_BODY, padded_length};
pub use record::{Open, Record, Sealed};
pub use recovery_words::{NotTheWords, RecoveryWords, WordList};
pub use store::{AtOnce, DamagedRow, HostStore, Pending, Read, RecordStore, Refused, StoreError, head_moved};
pub use wrapped_root::{Locked, PassphraseCost, WrapKind, WrappedRoot};
