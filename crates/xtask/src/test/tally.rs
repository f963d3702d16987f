//! Counting what cargo says about tests.

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Well.
    pub passed: usize,
    /// Not well.
    pub failed: usize,
}

impl Tally {
    /// One thing that is either right or wrong.
    pub fn one(well: bool) -> Self {
        Self {
            passed: usize::from(well),
            failed: usize::from(!well),
        }
    }

    /// The sum of all `test result:` lines. A run that ended badly has failed even where no line says so: it did not
    /// compile, or a test program was killed.
    pub fn read(said: &str, well: bool) -> Self {
        let mut tally = Self::default();
        for line in said
            .lines()
            .filter_map(|line| line.trim_start().strip_prefix("test result:"))
        {
            tally.passed += before(line, "passed");
            tally.failed += before(line, "failed");
        }
        if !well && tally.failed == 0 {
            tally.failed = 1;
        }
        tally
    }

    /// Both together.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// The number that stands before a word: 12 in `12 passed`.
fn before(line: &str, word: &str) -> usize {
    let words: Vec<&str> = line.split([' ', ';', '.']).filter(|word| !word.is_empty()).collect();
    let at = words.iter().position(|found| *found == word);
    at.and_then(|at| words.get(at.checked_sub(1)?)?.parse().ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "running 3 tests\ntest result: ok. 3 passed; 0 failed; 1 ignored; 0 measured\n\
                        test result: FAILED. 12 passed; 2 failed; 0 ignored; 0 measured; finished in 0.02s\n";

    #[test]
    fn all_result_lines_are_summed() {
        assert_eq!(Tally::read(SAID, false), Tally { passed: 15, failed: 2 });
    }

    #[test]
    fn a_run_that_ended_badly_without_a_word_has_failed() {
        assert_eq!(
            Tally::read("error: could not compile", false),
            Tally { passed: 0, failed: 1 }
        );
        assert_eq!(
            Tally::read("test result: ok. 3 passed; 0 failed", true),
            Tally { passed: 3, failed: 0 }
        );
    }
}
