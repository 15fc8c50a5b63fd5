//! The key of a home without a passphrase, in a file of the configuration folder.

use crate::folders::{self, Folders};
use crate::trouble::Trouble;
use ippo_journal::KeyPlace;
use ippo_seal::{Pending, Refused, WrappingKey};
use zeroize::Zeroizing;

/// The key file of a home.
#[derive(Clone)]
pub struct KeyFile(pub Folders);

impl KeyPlace for KeyFile {
    fn alone(&self) -> Pending<'_, Result<Box<dyn Send>, Refused>> {
        Box::pin(async {
            let lock = self.0.lock().map_err(refused)?;
            Ok(Box::new(lock) as Box<dyn Send>)
        })
    }

    fn read(&self) -> Pending<'_, Result<Option<WrappingKey>, Refused>> {
        Box::pin(async {
            let bytes = folders::read_small(&self.0.key()).map_err(refused)?;
            Ok(bytes.map(Zeroizing::new).and_then(|bytes| WrappingKey::from_slice(&bytes)))
        })
    }

    fn write<'a>(&'a self, key: &'a WrappingKey) -> Pending<'a, Result<(), Refused>> {
        Box::pin(async { folders::write_private(&self.0.key(), key.to_key_file()).map_err(refused) })
    }

    fn forget(&self) -> Pending<'_, Result<(), Refused>> {
        Box::pin(async {
            let key = self.0.key();
            for file in [key.with_extension("new"), key] {
                folders::overwritten(&file).map_err(|error| refused(error.into()))?;
            }
            Ok(())
        })
    }
}

fn refused(trouble: Trouble) -> Refused {
    match trouble {
        Trouble::Full => Refused::Full,
        _ => Refused::ReadOnly,
    }
}
