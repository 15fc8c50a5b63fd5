//! A browser as a person has it: its language, its size, its darkness, with or without JavaScript.

use crate::driver::Driver;
use crate::place::program;
use crate::skipped::skipped;
use crate::{Person, instruments};
use anyhow::{Context, Result};
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

/// What a browser is like.
#[derive(Clone, Debug)]
pub struct Browser {
    /// What it asks pages for, such as "en" or "ja".
    pub language: String,
    /// Whether scripts run.
    pub javascript: bool,
    /// Width and height in CSS pixels.
    pub window: (u32, u32),
    /// Whether the person prefers dark pages.
    pub dark: bool,
    /// Whether the person prefers stillness.
    pub still: bool,
}

impl Default for Browser {
    fn default() -> Self {
        Self { language: "en".to_owned(), javascript: true, window: (1280, 900), dark: false, still: false }
    }
}

const ALWAYS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
];

impl Browser {
    /// A phone's size.
    #[must_use]
    pub fn phone() -> Self {
        Self { window: (390, 844), ..Self::default() }
    }

    /// The same browser in another language.
    #[must_use]
    pub fn speaking(self, language: &str) -> Self {
        Self { language: language.to_owned(), ..self }
    }

    /// A person sits down at `address` (with a slash at its end); `None` where no browser is installed.
    ///
    /// # Panics
    /// If the browser is there but does not start; if it is missing and `CI` is set.
    pub async fn person(self, address: &str) -> Option<Person> {
        let profile = tempfile::tempdir().expect("a folder for the browser can be made");
        self.person_with(Profile(Arc::new(profile)), address).await
    }

    /// The same with what an earlier browser has kept.
    ///
    /// # Panics
    /// As [`Browser::person`].
    pub async fn person_with(self, profile: Profile, address: &str) -> Option<Person> {
        let Some((chromium, chromedriver)) = program("chromium").zip(program("chromedriver")) else {
            skipped("chromium and chromedriver are not installed");
            return None;
        };
        let person = self.sit_down(&chromium, &chromedriver, profile, address).await;
        Some(person.expect("an installed browser starts"))
    }

    async fn sit_down(self, chromium: &Path, chromedriver: &Path, profile: Profile, address: &str) -> Result<Person> {
        let mut driver = Driver::start(chromedriver)?;
        let client = self.session(&driver, chromium, &profile.folder()).await?;
        driver.holds(client.session_id().await?);
        instruments::prefers(&client, self.dark, self.still).await?;
        instruments::window(&client, self.window).await?;
        Ok(Person::new(client, Home { _driver: driver, profile }, address))
    }

    async fn session(&self, driver: &Driver, chromium: &Path, profile: &Path) -> Result<Client> {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(self.capabilities(chromium, profile)?);
        builder.connect(&driver.address()).await.context("no browser session")
    }

    fn capabilities(&self, chromium: &Path, profile: &Path) -> Result<Capabilities> {
        let mut arguments: Vec<String> = ALWAYS.map(str::to_owned).to_vec();
        let (width, height) = self.window;
        arguments.push(format!("--window-size={width},{height}"));
        arguments.push(format!("--lang={}", self.language));
        arguments.push(format!("--user-data-dir={}", PathBuf::from(profile).display()));
        let scripts = if self.javascript { 1 } else { 2 };
        let options = json!({
            "binary": chromium,
            "args": arguments,
            "prefs": {
                "intl.accept_languages": self.language,
                "download.default_directory": profile.with_file_name("downloads"),
                "profile.managed_default_content_settings.javascript": scripts,
            },
        });
        let Value::Object(capabilities) = json!({ "goog:chromeOptions": options }) else {
            anyhow::bail!("capabilities are an object");
        };
        Ok(capabilities)
    }
}

/// The folder in which a browser keeps everything; gone with the last of its copies.
#[derive(Clone, Debug)]
pub struct Profile(Arc<TempDir>);

impl Profile {
    /// The folder.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.0.path().join("browser")
    }

    /// Where downloads go; on a phone that is no part of the browser's own folder.
    #[must_use]
    pub fn downloads(&self) -> PathBuf {
        self.0.path().join("downloads")
    }
}

/// What must live as long as the browser: dropped in this order.
pub(crate) struct Home {
    _driver: Driver,
    pub(crate) profile: Profile,
}
