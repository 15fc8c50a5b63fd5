//! A phone with a passphrase, as several journeys begin.
#![allow(dead_code, reason = "each journey uses what it needs")]

use journeys::Person;

pub const PASSPHRASE: &str = "a small blue teapot";

/// Opens Ippo for the first time and closes it with a passphrase; it is open then.
pub async fn sets_a_passphrase(person: &Person) {
    person.opens("settings/lock").await;
    person.sees_a("#passphrase").await;
    for id in ["passphrase", "again"] {
        types(person, id, PASSPHRASE).await;
    }
    person.touches_first("form.passphrases button").await;
    person.sees_a(".recovery").await;
    person.sees_a(".lock-now").await;
}

/// Types into the field with that id.
pub async fn types(person: &Person, id: &str, text: &str) {
    person.sees_a(&format!("#{id}")).await;
    person.asks("document.getElementById(arguments[0]).focus(); arguments[1](1)", vec![id.into()]).await;
    person.presses_keys(text).await;
}

/// Opens what is closed.
pub async fn opens_with(person: &Person, passphrase: &str) {
    person.opens("").await;
    types(person, "passphrase", &format!("{passphrase}\u{e007}")).await;
    person.sees_a(".lock-now").await;
}
