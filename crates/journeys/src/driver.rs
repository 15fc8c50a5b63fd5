//! One chromedriver of our own, on a free port, ended with the browser that it started.

use anyhow::{Context, Result};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A running driver.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    session: Option<String>,
}

impl Driver {
    /// Starts a driver.
    pub(crate) fn start(program: &Path) -> Result<Self> {
        let mut driver = Command::new(program);
        driver.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = driver.spawn().context("chromedriver did not start")?;
        let said = process.stdout.take().context("chromedriver has no output")?;
        let port = BufReader::new(said).lines().map_while(Result::ok).find_map(|line| port_in(&line));
        let port = port.context("chromedriver did not say its port")?;
        Ok(Self { process, port, session: None })
    }

    /// The address that commands go to.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Remembers the session, so that its browser is closed even after a failed test.
    pub(crate) fn holds(&mut self, session: Option<String>) {
        self.session = session;
    }

    fn close(&self, session: &str) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        write!(stream, "DELETE /session/{session} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        stream.read_to_end(&mut Vec::new()).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // At the end of a test there is nobody left to tell of a browser that is gone already.
        let _ = self.session.take().map(|session| self.close(&session));
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// "ChromeDriver was started successfully on port 41231."
fn port_in(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}
