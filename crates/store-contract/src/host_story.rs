//! The story of a host store: what is put under a name is there until it is replaced or forgotten.

use ippo_seal::HostStore;
use std::sync::Arc;

/// Tells the whole story on an empty store.
///
/// # Panics
/// Where the store breaks a promise of [`HostStore`].
pub async fn host_story(store: Arc<dyn HostStore>) {
    let store = store.as_ref();
    holds(store, &[]).await;
    names_are_told_apart(store).await;
    an_older_value_is_replaced(store).await;
    sizes_do_not_matter(store).await;
    what_is_forgotten_is_gone(store).await;
}

/// The store has exactly these names.
async fn holds(store: &dyn HostStore, names: &[&str]) {
    assert_eq!(store.names().await.expect("names can be read"), names);
}

async fn put(store: &dyn HostStore, name: &str, value: &[u8]) {
    store.put(name, value.to_vec()).await.expect("a value can be put");
    assert_eq!(get(store, name).await.as_deref(), Some(value));
}

async fn get(store: &dyn HostStore, name: &str) -> Option<Vec<u8>> {
    store.get(name).await.expect("a value can be read")
}

async fn names_are_told_apart(store: &dyn HostStore) {
    assert_eq!(get(store, "root").await, None);
    for name in ["root", "Root", "draft/letter", "draft/手紙", "it's \"%_\""] {
        put(store, name, name.as_bytes()).await;
    }
    assert_eq!(get(store, "root").await.as_deref(), Some(&b"root"[..]));
    assert_eq!(get(store, "draft/").await, None);
    holds(store, &["Root", "draft/letter", "draft/手紙", "it's \"%_\"", "root"]).await;
}

async fn an_older_value_is_replaced(store: &dyn HostStore) {
    put(store, "root", b"newer").await;
    put(store, "root", b"").await;
    put(store, "root", b"newest").await;
    assert_eq!(get(store, "Root").await.as_deref(), Some(&b"Root"[..]));
}

async fn sizes_do_not_matter(store: &dyn HostStore) {
    put(store, "long", &vec![9; 200 * 1024]).await;
}

async fn what_is_forgotten_is_gone(store: &dyn HostStore) {
    for name in ["Root", "draft/letter", "draft/手紙", "it's \"%_\"", "long", "never there"] {
        store.delete(name).await.expect("a value can be forgotten");
        assert_eq!(get(store, name).await, None);
    }
    holds(store, &["root"]).await;
    put(store, "Root", b"again").await;
    store.forget_older().await.expect("what is gone can be overwritten");
    holds(store, &["Root", "root"]).await;
}
