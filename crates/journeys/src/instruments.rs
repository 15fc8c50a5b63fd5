//! What WebDriver itself cannot do and Chromium's own protocol can.

use anyhow::Result;
use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

/// One command of Chromium's own protocol, carried by its driver.
#[derive(Debug)]
struct Own {
    body: Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}

async fn own(client: &Client, command: &str, params: Value) -> Result<Value> {
    Ok(client.issue_cmd(Own { body: json!({ "cmd": command, "params": params }) }).await?)
}

/// What the person prefers, as style sheets see it.
pub(crate) async fn prefers(client: &Client, dark: bool, still: bool) -> Result<()> {
    let scheme = if dark { "dark" } else { "light" };
    let motion = if still { "reduce" } else { "no-preference" };
    let features = json!([
        { "name": "prefers-color-scheme", "value": scheme },
        { "name": "prefers-reduced-motion", "value": motion },
    ]);
    own(client, "Emulation.setEmulatedMedia", json!({ "features": features })).await.map(drop)
}

/// Exactly this size, smaller than a real window can be.
pub(crate) async fn window(client: &Client, (width, height): (u32, u32)) -> Result<()> {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    own(client, "Emulation.setDeviceMetricsOverride", size).await.map(drop)
}

/// Cuts this page from the network, or joins it again.
pub(crate) async fn network(client: &Client, joined: bool) -> Result<()> {
    own(client, "Network.enable", json!({})).await?;
    let speed = json!({ "offline": !joined, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    own(client, "Network.emulateNetworkConditions", speed).await.map(drop)
}

/// Slows the network of this page to what an old phone has at the edge of a town: 0.4 s away, so many bytes a second.
pub(crate) async fn slow_network(client: &Client, bytes: u32) -> Result<()> {
    own(client, "Network.enable", json!({})).await?;
    let speed = json!({ "offline": false, "latency": 400, "downloadThroughput": bytes, "uploadThroughput": bytes });
    own(client, "Network.emulateNetworkConditions", speed).await.map(drop)
}

/// Leaves room for so many bytes, or as many as there are.
pub(crate) async fn room(client: &Client, address: &str, bytes: Option<u64>) -> Result<()> {
    let mut params = json!({ "origin": address.trim_end_matches('/') });
    if let Some(bytes) = bytes {
        params["quotaSize"] = bytes.into();
    }
    own(client, "Storage.overrideQuotaForOrigin", params).await.map(drop)
}

/// Stops every service worker, as a phone does after some idle seconds.
pub(crate) async fn stop_workers(client: &Client) -> Result<()> {
    own(client, "ServiceWorker.enable", json!({})).await?;
    own(client, "ServiceWorker.stopAllWorkers", json!({})).await.map(drop)
}

/// What the browser calls itself.
pub(crate) async fn name(client: &Client, name: &str) -> Result<()> {
    own(client, "Emulation.setUserAgentOverride", json!({ "userAgent": name })).await.map(drop)
}

/// A script that runs in each page before the page's own.
pub(crate) async fn before_pages(client: &Client, script: &str) -> Result<()> {
    own(client, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await.map(drop)
}
