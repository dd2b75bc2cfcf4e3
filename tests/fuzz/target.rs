//! Gives the target with the name of this program whatever the fuzzer thinks of.
#![no_main]

#[allow(dead_code)]
mod targets;

fn run(bytes: &[u8]) {
    let (_, target) = targets::TARGETS.iter().find(|(name, _)| *name == env!("CARGO_BIN_NAME")).expect("a target has this name");
    target(bytes);
}

// A spreadsheet library may panic within a guard of ours; so only what nobody catches is a find, and not every panic.
libfuzzer_sys::fuzz_target!(init: std::panic::set_hook(Box::new(|info| eprintln!("{info}"))), |bytes: &[u8]| run(bytes));
