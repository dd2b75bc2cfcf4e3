//! Real git in a test: as a role, without the settings of the machine.

use std::path::Path;
use std::process::{Command, Output};

fn command(dir: &Path, args: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=rol", "-c", "user.email=rol@voorbeeld.example", "-c", "init.defaultBranch=main"]);
    command.args(["-c", "commit.gpgsign=false", "-C"]).arg(dir).args(args);
    command.env("GIT_CONFIG_GLOBAL", dir.join(".no-such-file")).env("GIT_CONFIG_NOSYSTEM", "1").env("LC_ALL", "C");
    command
}

/// Runs git in a folder, as a role.
pub(crate) fn git(dir: &Path, args: &[&str]) -> Output {
    command(dir, args).output().unwrap()
}

/// Runs git and expects it to do what was asked.
pub(crate) fn must(dir: &Path, args: &[&str]) {
    let output = git(dir, args);
    assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Puts everything in a commit that was made at this moment.
pub(crate) fn commit(dir: &Path, words: &str, moment: &str) {
    must(dir, &["add", "-A"]);
    let mut command = command(dir, &["commit", "-q", "--allow-empty", "-m", words]);
    let output = command.env("GIT_COMMITTER_DATE", moment).env("GIT_AUTHOR_DATE", moment).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
