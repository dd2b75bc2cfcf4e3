//! Arguments in, exit code out.

use std::process::ExitCode;

/// Why: `docs/decisions/0014-reading-fast-without-a-cache.md`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    kt::run(std::env::args_os().collect())
}
