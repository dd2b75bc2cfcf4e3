//! Arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    kt::run(&std::env::args_os().collect::<Vec<_>>())
}
