//! What becomes of a test that cannot be run here.

/// Says loudly that a test did not run, and fails it where everything must run.
///
/// # Panics
/// If `CI` is set.
#[allow(clippy::print_stderr, reason = "a skipped test must not pass for a passed one")]
pub(crate) fn skipped(why: &str) {
    assert!(std::env::var_os("CI").is_none(), "this test must run here, but {why}");
    eprintln!("\n*** SKIPPED: {why} ***\n");
}
