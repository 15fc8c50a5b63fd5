//! What a person does with a page, and what they see.

use crate::browser::{Home, Profile};
use crate::{axe, instruments, place};
use fantoccini::elements::Element;
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, Locator};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A person in front of a browser. What they cannot do or do not see fails the test.
pub struct Person {
    client: Client,
    address: String,
    home: Home,
}

const PATIENCE: Duration = Duration::from_secs(20);

/// What can be touched, by its visible words, its label or its value.
const TOUCHABLE: &str = "//*[self::a or self::button or self::summary or self::label or @role='button']\
     [normalize-space(.)={} or @aria-label={}] | //input[@type='submit' and @value={}]";

/// A part of the page that shows these words: what is marked as hidden is in the page from the beginning and tells nothing.
const SHOWN: &str = "//body/descendant-or-self::*[contains(normalize-space(.),{})][not(ancestor-or-self::*[@hidden])]\
    [not(descendant::*[@hidden][contains(normalize-space(.),{})])]";

/// What can be written into, by its label around it, beside it or upon it.
const WRITABLE: &str = "//*[self::input or self::textarea]\
     [@aria-label={} or @id=//label[normalize-space(.)={}]/@for or ancestor::label[contains(normalize-space(.),{})]]";

impl Person {
    pub(crate) fn new(client: Client, home: Home, address: &str) -> Self {
        Self { client, address: address.to_owned(), home }
    }

    /// Opens a page below the address.
    ///
    /// # Panics
    /// If the browser cannot.
    pub async fn opens(&self, path: &str) {
        self.client.goto(&format!("{}{path}", self.address)).await.expect("the page opens");
    }

    /// Opens the same page again.
    ///
    /// # Panics
    /// If the browser cannot.
    pub async fn reloads(&self) {
        self.client.refresh().await.expect("the page opens again");
    }

    /// Touches what bears these words.
    ///
    /// # Panics
    /// If there is no such thing after some seconds.
    pub async fn touches(&self, words: &str) {
        let path = TOUCHABLE.replace("{}", &quoted(words));
        let found = self.found(Locator::XPath(&path)).await;
        let Some(thing) = found else { panic!("nothing to touch bears {words:?}; the page:\n{}", self.text().await) };
        self.touches_this(thing).await;
    }

    /// Touches the first thing that a style sheet would select.
    ///
    /// # Panics
    /// If there is none after some seconds.
    pub async fn touches_first(&self, selector: &str) {
        let found = self.found(Locator::Css(selector)).await;
        let Some(thing) = found else { panic!("nothing to touch is a {selector}; the page:\n{}", self.text().await) };
        self.touches_this(thing).await;
    }

    /// Scrolls as far as the page asks for, as a thumb does, and touches.
    async fn touches_this(&self, thing: Element) {
        let this = serde_json::to_value(&thing).expect("a thing on a page has a name");
        let scrolled = self.client.execute("arguments[0].scrollIntoView({ block: 'nearest' })", vec![this]).await;
        scrolled.expect("one can scroll to it");
        thing.click().await.expect("it can be touched");
    }

    /// Presses keys, wherever the focus is.
    ///
    /// # Panics
    /// If the browser cannot.
    pub async fn presses_keys(&self, keys: &str) {
        use fantoccini::actions::{InputSource, KeyAction, KeyActions};
        let mut pressed = KeyActions::new("keyboard".to_owned());
        for key in keys.chars() {
            pressed = pressed.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        }
        self.client.perform_actions(pressed).await.expect("keys can be pressed");
    }

    /// Writes into the field with this label.
    ///
    /// # Panics
    /// If there is no such field after some seconds.
    pub async fn writes(&self, label: &str, words: &str) {
        let path = WRITABLE.replace("{}", &quoted(label));
        let Some(field) = self.found(Locator::XPath(&path)).await else { panic!("no field is called {label:?}") };
        field.send_keys(words).await.expect("one can write into it");
    }

    /// Sees these words on the page, at once or after some seconds.
    ///
    /// # Panics
    /// If they do not come.
    pub async fn sees(&self, words: &str) {
        let path = SHOWN.replace("{}", &quoted(words));
        let there = self.found(Locator::XPath(&path)).await.is_some();
        assert!(there, "{words:?} is not there; the page:\n{}", self.text().await);
    }

    /// Sees these words at last, however long within reason it takes.
    ///
    /// # Panics
    /// If they do not come.
    pub async fn sees_patiently(&self, words: &str, patience: Duration) {
        let path = SHOWN.replace("{}", &quoted(words));
        let waiting = self.client.wait().at_most(patience).for_element(Locator::XPath(&path)).await;
        assert!(waiting.is_ok(), "{words:?} did not come; the page:\n{}", self.text().await);
    }

    /// Sees something that a style sheet would select, at once or after some seconds.
    ///
    /// # Panics
    /// If it does not come.
    pub async fn sees_a(&self, selector: &str) {
        let there = self.found(Locator::Css(selector)).await.is_some();
        assert!(there, "there is no {selector}; the page:\n{}", self.text().await);
    }

    /// All visible words of the page.
    ///
    /// # Panics
    /// If there is no page.
    pub async fn text(&self) -> String {
        let body = self.client.find(Locator::Css("body")).await.expect("a page has a body");
        body.text().await.expect("a body has words")
    }

    /// The address of the page.
    ///
    /// # Panics
    /// If there is none.
    pub async fn address(&self) -> String {
        self.client.current_url().await.expect("a page has an address").to_string()
    }

    /// Loses the network, or finds it again.
    ///
    /// # Panics
    /// If the browser cannot.
    pub async fn has_network(&self, joined: bool) {
        instruments::network(&self.client, joined).await.expect("the network can be cut");
    }

    /// Has a slow network, of so many bytes a second.
    ///
    /// # Panics
    /// If the browser cannot.
    pub async fn has_a_slow_network(&self, bytes: u32) {
        instruments::slow_network(&self.client, bytes).await.expect("a network can be slowed");
    }

    /// Leaves for a page of nobody.
    ///
    /// # Panics
    /// If the browser cannot.
    pub async fn leaves(&self) {
        self.client.goto("about:blank").await.expect("an empty page opens");
    }

    /// Opens a page in a new window and looks at that; the answer is the window from before.
    ///
    /// # Panics
    /// If the browser cannot.
    pub async fn opens_beside(&self, path: &str) -> WindowHandle {
        let before = self.client.window().await.expect("there is a window");
        let new = self.client.new_window(true).await.expect("a window opens");
        self.client.switch_to_window(new.handle).await.expect("one can look at it");
        self.opens(path).await;
        before
    }

    /// Looks at another window.
    ///
    /// # Panics
    /// If it is gone.
    pub async fn looks_at(&self, window: WindowHandle) {
        self.client.switch_to_window(window).await.expect("one can look at it");
    }

    /// The device has room for so many bytes of this address, or as many as it has.
    ///
    /// # Panics
    /// If the browser cannot.
    pub async fn has_room(&self, bytes: Option<u64>) {
        instruments::room(&self.client, &self.address, bytes).await.expect("room can be taken");
    }

    /// What lies in the folder of downloads.
    ///
    /// # Panics
    /// If the folder cannot be read.
    #[must_use]
    pub fn downloads(&self) -> Vec<PathBuf> {
        let folder = self.profile().downloads();
        let files = std::fs::read_dir(folder).map(|files| files.flatten().map(|file| file.path()).collect());
        files.unwrap_or_default()
    }

    /// Uses a browser that calls itself so.
    ///
    /// # Panics
    /// If the browser cannot.
    pub async fn has_a_browser_called(&self, name: &str) {
        instruments::name(&self.client, name).await.expect("a browser can call itself anything");
    }

    /// Uses a browser in which this holds in every page from its beginning.
    ///
    /// # Panics
    /// If the browser cannot.
    pub async fn has_a_browser_with(&self, script: &str) {
        instruments::before_pages(&self.client, script).await.expect("a script can stand before every page");
    }

    /// Leaves the page alone until the browser has stopped its workers.
    ///
    /// # Panics
    /// If the browser cannot.
    pub async fn lets_the_worker_sleep(&self) {
        instruments::stop_workers(&self.client).await.expect("workers can be stopped");
    }

    /// What the browser has kept, which outlives it.
    #[must_use]
    pub fn profile(&self) -> Profile {
        self.home.profile.clone()
    }

    /// The browser is killed at once, as when a phone's battery ends.
    ///
    /// # Panics
    /// If there is no such browser, or it does not die.
    pub async fn is_cut_off(self) -> Profile {
        let profile = self.profile();
        place::kill(&profile.folder().display().to_string()).expect("a browser can be killed");
        profile
    }

    /// Keeps a picture of the window.
    ///
    /// # Panics
    /// If it cannot be taken or kept.
    pub async fn pictures(&self, to: &Path) {
        let picture = self.client.screenshot().await.expect("a picture can be taken");
        to.parent().map(std::fs::create_dir_all).transpose().expect("the folder can be made");
        std::fs::write(to, picture).expect("the picture can be kept");
    }

    /// Keeps a picture of the whole page, as wide as this window and at least as high.
    ///
    /// # Panics
    /// If it cannot be taken or kept.
    pub async fn pictures_all(&self, (width, height): (u32, u32), to: &Path) {
        let page = self.client.execute("return document.documentElement.scrollHeight", Vec::new()).await;
        let page = page.ok().and_then(|page| page.as_u64()).and_then(|page| u32::try_from(page).ok());
        let whole = (width, page.map_or(height, |page| page.max(height)));
        instruments::window(&self.client, whole).await.expect("the window can grow");
        self.pictures(to).await;
        instruments::window(&self.client, (width, height)).await.expect("the window can shrink");
    }

    /// What axe finds wrong with the page for people who hear or touch it; empty where axe cannot be had.
    ///
    /// # Panics
    /// If axe does not run.
    pub async fn hears_of(&self) -> Vec<String> {
        axe::violations(&self.client).await.expect("axe runs in every page")
    }

    /// Runs a script that calls its last argument with the answer. For what a person cannot see.
    ///
    /// # Panics
    /// If the script throws.
    pub async fn asks(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.expect("the script answers")
    }

    async fn found(&self, what: Locator<'_>) -> Option<Element> {
        self.client.wait().at_most(PATIENCE).every(Duration::from_millis(50)).for_element(what).await.ok()
    }
}

/// Words as XPath quotes them.
fn quoted(words: &str) -> String {
    if words.contains('\'') { format!("\"{words}\"") } else { format!("'{words}'") }
}
