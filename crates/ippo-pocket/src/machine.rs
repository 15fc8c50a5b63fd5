//! The browser's clock and chance.

use ippo_seal::Chance;
use ippo_web::{Clock, Now};
use js_sys::{Array, Date, Intl, Object, Reflect};
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Crypto, Performance};

/// The browser's clock, in the zone of the phone.
pub(crate) struct BrowserClock;

impl Clock for BrowserClock {
    fn now(&self) -> Now {
        let now = Date::new_0();
        // Milliseconds are whole and far below 2^53; the browser counts the minutes that UTC is ahead.
        Now { utc_ms: now.get_time() as i64, offset_minutes: -now.get_timezone_offset() as i16, zone: zone() }
    }
}

/// Since this worker began, by a clock that is never set; zero where the browser has none.
pub(crate) fn running() -> Duration {
    let clock: Option<Performance> =
        Reflect::get(&js_sys::global(), &"performance".into()).ok().map(JsCast::unchecked_into);
    Duration::from_secs_f64(clock.map_or(0.0, |clock| clock.now().max(0.0)) / 1000.0)
}

fn zone() -> String {
    let options = Intl::DateTimeFormat::new(&Array::new(), &Object::new()).resolved_options();
    let zone = Reflect::get(&options, &"timeZone".into()).ok().and_then(|zone| zone.as_string());
    zone.unwrap_or_else(|| "UTC".to_owned())
}

/// The browser's randomness, fit for keys.
pub(crate) struct BrowserChance;

/// The most that a browser gives at once.
const AT_ONCE: usize = 65_536;

impl Chance for BrowserChance {
    fn fill(&self, bytes: &mut [u8]) {
        let crypto: Crypto = Reflect::get(&js_sys::global(), &"crypto".into())
            .map(JsCast::unchecked_into)
            .expect("the global object can be asked");
        for part in bytes.chunks_mut(AT_ONCE) {
            crypto.get_random_values_with_u8_array(part).expect("every secure page has randomness");
        }
    }
}
