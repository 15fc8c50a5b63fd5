//! How long a file and a function may be, tests aside.

use crate::architecture::functions::{functions, without_tests};
use crate::findings::Findings;
use crate::sources::Source;

/// From here on a file is named, so that somebody looks at it again.
const LONG_FILE: usize = 300;
const LONGEST_FILE: usize = 500;
const LONGEST_FUNCTION: usize = 60;

pub fn look(files: &[Source], findings: &mut Findings) {
    for file in files.iter().filter(|file| !is_test(&file.path)) {
        judge(&file.path, &file.text, findings);
    }
}

fn judge(path: &str, text: &str, findings: &mut Findings) {
    let lines = without_tests(text);
    if lines.len() > LONGEST_FILE {
        let what = format!("{} lines, of {LONGEST_FILE} at most", lines.len());
        findings.wrong(path, &what, "split it by meaning");
    } else if lines.len() > LONG_FILE {
        findings.tell(format!("{path}: {} lines; does it hold two things?", lines.len()));
    }
    for function in functions(&lines).iter().filter(|function| function.lines.len() > LONGEST_FUNCTION) {
        let what = format!("fn {} has {} lines, of {LONGEST_FUNCTION} at most", function.name, function.lines.len());
        findings.wrong(path, &what, "name its parts");
    }
}

/// Whether a file is a test as a whole.
pub fn is_test(path: &str) -> bool {
    path.contains("/tests/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(text: &str) -> usize {
        let mut findings = Findings::default();
        judge("a.rs", text, &mut findings);
        findings.all_wrong().len()
    }

    #[test]
    fn length_is_found_outside_tests() {
        let line = "const A: u8 = 1;\n";
        assert_eq!(wrong(&line.repeat(500)), 0);
        assert_eq!(wrong(&line.repeat(501)), 1);
        assert_eq!(wrong(&format!("#[cfg(test)]\nmod tests {{\n{}}}\n", line.repeat(501))), 0);
        assert_eq!(wrong(&format!("fn long() {{\n{}}}\n", "    act();\n".repeat(58))), 0);
        assert_eq!(wrong(&format!("fn long() {{\n{}}}\n", "    act();\n".repeat(59))), 1);
    }
}
