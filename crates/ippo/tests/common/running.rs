//! The page, running: a process of its own, with all that it prints.

use super::Place;
use super::browser::Browser;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// Far longer than any start takes; beyond it something hangs.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running page. It is killed when it is dropped.
pub struct Running {
    pub child: Child,
    pub address: String,
    printing: Vec<JoinHandle<String>>,
}

impl Running {
    /// Starts the page of a home and waits for its address.
    pub fn start(place: &Place) -> Self {
        Self::of(&mut place.command(&["--no-browser"]))
    }

    /// Starts the page by this command.
    pub fn of(command: &mut Command) -> Self {
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (said, address) = channel();
        let out = child.stdout.take().unwrap();
        let err = child.stderr.take().unwrap();
        let printing = vec![
            std::thread::spawn(move || printed(BufReader::new(out), &said)),
            std::thread::spawn(move || {
                let mut text = String::new();
                let _ = BufReader::new(err).read_to_string(&mut text);
                text
            }),
        ];
        let address = wait_for(&address, &mut child);
        Self { child, address, printing }
    }

    /// A browser that opens the printed address.
    pub fn browser(&self) -> Browser {
        Browser::open(&self.address)
    }

    /// Kills it as a power cut would.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Ends it as the person would, and gives what it printed.
    pub fn stop(mut self) -> (ExitStatus, String) {
        let stopped = Command::new("kill").arg(self.child.id().to_string()).status().unwrap();
        assert!(stopped.success());
        let ended = self.child.wait().unwrap();
        (ended, self.said())
    }

    /// All that it printed, once it has ended.
    pub fn said(&mut self) -> String {
        self.kill();
        self.printing.drain(..).map(|printing| printing.join().unwrap()).collect()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
    }
}

fn printed(mut out: impl BufRead, said: &Sender<String>) -> String {
    let mut text = String::new();
    let mut line = String::new();
    while out.read_line(&mut line).is_ok_and(|read| read > 0) {
        text.push_str(&line);
        if let Some(start) = line.find("http://") {
            let _ = said.send(line[start..].trim().to_owned());
        }
        line.clear();
    }
    text
}

fn wait_for(address: &Receiver<String>, child: &mut Child) -> String {
    address.recv_timeout(PATIENCE).unwrap_or_else(|_| {
        let _ = child.kill();
        panic!("no address was printed; it ended with {:?}", child.wait())
    })
}
