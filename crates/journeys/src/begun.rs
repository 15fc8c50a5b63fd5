//! Somebody starts Ippo for the first time, at home or on a phone; and once more, after everything was closed.

use crate::{Browser, Home, Person, Served, pocket};
use tempfile::TempDir;

/// Which Ippo it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Edition {
    /// The program at home.
    Home,
    /// The browser of a phone, cut from every network once the program is there.
    Pocket,
}

/// The pages that a phone shows otherwise than a computer.
pub const OF_A_PHONE: [&str; 9] =
    ["", "today", "settings", "settings/phone", "settings/lock", "keeping", "erase", "help", "privacy"];

/// What answers the pages.
enum Host {
    Home(Home, TempDir),
    /// Nobody is there any more.
    Pocket(Served),
}

/// A person before the first page.
pub struct Begun {
    /// The person.
    pub person: Person,
    browser: Browser,
    language: String,
    host: Host,
}

impl Begun {
    /// Begins in a language, such as "ja"; `None` where no browser is installed.
    ///
    /// # Panics
    /// If Ippo or the browser do not start.
    pub async fn anew(edition: Edition, language: &str, browser: Browser) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let host = match edition {
            Edition::Home => Host::Home(Home::start(folder.path(), language).expect("Ippo starts"), folder),
            Edition::Pocket => {
                Host::Pocket(Served::folder(pocket::folder().expect("it builds")).await.expect("it can be served"))
            }
        };
        let person = browser.clone().person(host.base()).await?;
        let mut begun = Self { person, browser, language: language.to_owned(), host };
        begun.opens_the_door().await;
        if let Host::Pocket(served) = &mut begun.host {
            served.cut().await;
        }
        begun.is_cut_off().await;
        Some(begun)
    }

    /// Closes everything, the program and the browser, and starts again.
    ///
    /// # Panics
    /// As [`Begun::anew`].
    pub async fn starts_again(self) -> Option<Self> {
        let Self { person, browser, language, host } = self;
        let profile = person.profile();
        drop(person);
        let (person, host) = match host {
            Host::Home(home, folder) => {
                let home = home.starts_again(&language).expect("Ippo starts again");
                (browser.clone().person(home.base()).await?, Host::Home(home, folder))
            }
            Host::Pocket(served) => {
                (browser.clone().person_with(profile, served.address()).await?, Host::Pocket(served))
            }
        };
        let begun = Self { person, browser, language, host };
        begun.is_cut_off().await;
        begun.opens_the_door().await;
        Some(begun)
    }

    /// Opens what a person opens first.
    ///
    /// # Panics
    /// If no page comes.
    pub async fn opens_the_door(&self) {
        match &self.host {
            Host::Home(home, _) => self.person.opens(home.door().strip_prefix(home.base()).unwrap_or_default()).await,
            Host::Pocket(_) => self.person.opens("").await,
        }
        self.person.sees_a("main#main").await;
    }

    /// A phone is alone with what it has; a computer needs no network either, but its browser would not find the program.
    async fn is_cut_off(&self) {
        if matches!(self.host, Host::Pocket(_)) {
            self.person.has_network(false).await;
        }
    }
}

impl Host {
    fn base(&self) -> &str {
        match self {
            Host::Home(home, _) => home.base(),
            Host::Pocket(served) => served.address(),
        }
    }
}
