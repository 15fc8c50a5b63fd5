//! Once-only keys: 16 random bytes and a MAC, so that a form of another site or of another start counts for nothing.

use crate::host::Lent;
use hmac::{Hmac, KeyInit, Mac};
use ippo_core::ids::OnceKey;
use sha2::Sha256;

const MAC: usize = 16;

/// A fresh key as text, for a form's hidden field.
pub fn fresh(host: &Lent) -> String {
    let mut key = [0; 16];
    host.chance.fill(&mut key);
    hex(&[&key[..], &mac(host, &key)].concat())
}

/// The key in a form's hidden field, if this installation made it.
pub fn checked(host: &Lent, text: Option<&str>) -> Option<OnceKey> {
    let bytes = unhex(text?)?;
    let (key, given) = bytes.split_first_chunk::<16>()?;
    let mut mac = hmac(host);
    mac.update(key);
    mac.verify_truncated_left(given).ok().filter(|()| given.len() == MAC)?;
    Some(OnceKey(*key))
}

fn mac(host: &Lent, key: &[u8; 16]) -> Vec<u8> {
    let mut mac = hmac(host);
    mac.update(key);
    mac.finalize().into_bytes()[..MAC].to_vec()
}

fn hmac(host: &Lent) -> Hmac<Sha256> {
    Hmac::<Sha256>::new_from_slice(&host.form_secret).expect("HMAC takes a key of any length")
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    Some(digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}
