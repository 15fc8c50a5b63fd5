//! Parts of a task: each is named, timed and carried to its end; what failed is said once more at the end, with its remedy.

use anyhow::{Result, bail};
use std::time::{Duration, Instant};

/// The parts that have run so far.
pub struct Parts {
    began: Instant,
    done: Vec<Done>,
}

struct Done {
    name: &'static str,
    took: Duration,
    /// What would mend it, where it failed.
    remedy: Option<&'static str>,
}

impl Parts {
    /// Prints what will run.
    pub fn planned(names: &[&str]) -> Self {
        println!("{} parts: {}", names.len(), names.join(", "));
        Self { began: now(), done: Vec::new() }
    }

    /// Runs one part; a failure is printed and does not stop the others.
    pub fn run(&mut self, name: &'static str, remedy: &'static str, work: impl FnOnce() -> Result<()>) {
        println!("\n== {name}");
        let began = now();
        let outcome = work();
        let took = began.elapsed();
        if let Err(error) = &outcome {
            println!("{error:#}");
        }
        println!("-- {name}: {} in {}", if outcome.is_ok() { "good" } else { "FAILED" }, spoken(took));
        self.done.push(Done { name, took, remedy: outcome.is_err().then_some(remedy) });
    }

    /// Prints all parts with their times.
    ///
    /// # Errors
    /// If a part failed.
    pub fn end(self) -> Result<()> {
        println!("\n{:>9}  part", "time");
        for part in &self.done {
            println!("{:>9}  {}", spoken(part.took), part.name);
        }
        println!("{:>9}  in all", spoken(self.began.elapsed()));
        let failed = self.done.iter().filter_map(|part| part.remedy.map(|remedy| format!("  {}: {remedy}", part.name)));
        let failed: Vec<String> = failed.collect();
        if failed.is_empty() {
            println!("All good.");
            return Ok(());
        }
        bail!("{} of {} parts failed; what mends them:\n{}", failed.len(), self.done.len(), failed.join("\n"))
    }
}

#[allow(clippy::disallowed_methods, reason = "a task times itself; nothing is decided by it")]
fn now() -> Instant {
    Instant::now()
}

fn spoken(took: Duration) -> String {
    let seconds = took.as_secs_f64();
    if seconds < 60.0 { format!("{seconds:.1} s") } else { format!("{:.1} min", seconds / 60.0) }
}
