//! Processor time by process, so that a number from a busy machine can be judged. Where there is no `/proc`, nothing is
//! known and nothing is said.

/// Clock ticks a second in `/proc`; the same on every Linux that Rust knows.
const TICKS: f64 = 100.0;

/// Processor seconds that a process has used so far.
pub fn used_by(process: u32) -> Option<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // After the name, which may hold anything, come the numbered fields; user and system time are 14 and 15.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    Some((ticks(&fields, 11)? + ticks(&fields, 12)?) / TICKS)
}

/// Processor seconds that this process has used so far.
pub fn used_here() -> Option<f64> {
    used_by(std::process::id())
}

/// Processor seconds that all processes together have used so far.
pub fn used_by_all() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/stat").ok()?;
    let fields: Vec<&str> = stat.lines().next()?.split_whitespace().skip(1).collect();
    // user, nice, system; then idle and waiting; then interrupts. What the host took away is nobody's.
    let busy: Option<Vec<f64>> = [0, 1, 2, 5, 6].into_iter().map(|at| ticks(&fields, at)).collect();
    Some(busy?.iter().sum::<f64>() / TICKS)
}

fn ticks(fields: &[&str], at: usize) -> Option<f64> {
    fields.get(at)?.parse().ok()
}
