//! Files that mean harm or are merely broken: each is a finding or harmless text, never a crash, a hang or an injection.

#![allow(clippy::unwrap_used)] // in a test an unwrap is an assertion

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// A check that takes longer than this hangs.
const PATIENCE: Duration = Duration::from_secs(60);
const PRODUCT: &str = "---\ntitle: Richtlijn\nkind: guideline\nurl: https://a.example/\nwishes: []\n---\n";

struct Repository(TempDir);

impl Repository {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("kt.yaml"), "kt: 1\ntitle: Kennismap\nlanguage: nl\ntoday: 2026-06-01\n").unwrap();
        fs::create_dir(folder.path().join("products")).unwrap();
        fs::create_dir(folder.path().join("wishes")).unwrap();
        Self(folder)
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn with(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        fs::write(self.path(path), bytes).unwrap();
        self
    }

    /// What `kt check` prints; its exit code must be that of a check that could run.
    fn told(&self, arguments: &[&str]) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kt"));
        command.args(["check", "-C"]).arg(self.0.path()).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut out = child.stdout.take().unwrap();
        let reader = std::thread::spawn(move || {
            let mut told = String::new();
            out.read_to_string(&mut told).unwrap();
            told
        });
        let since = Instant::now();
        let status = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            if since.elapsed() > PATIENCE {
                child.kill().unwrap();
                panic!("the check hangs");
            }
            std::thread::sleep(Duration::from_millis(5));
        };
        assert!(matches!(status.code(), Some(0 | 1)), "{status}");
        reader.join().unwrap()
    }

    /// The rules that found something in a file, and on which lines.
    fn found(&self, path: &str) -> Vec<(String, u64)> {
        let report: Value = serde_json::from_str(&self.told(&["--format", "json"])).unwrap();
        let findings = report["findings"].as_array().unwrap().iter().filter(|finding| finding["path"] == path);
        findings.map(|finding| (finding["rule"].as_str().unwrap().to_owned(), finding["line"].as_u64().unwrap())).collect()
    }

    fn finds(&self, path: &str, rule: &str, line: u64) {
        let found = self.found(path);
        assert!(found.contains(&(rule.to_owned(), line)), "{rule} is not among {found:?}");
    }
}

#[test]
fn a_yaml_bomb_is_refused_at_its_first_anchor() {
    let mut bomb = "title: Bom\na: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (before, name) in ('a'..='y').zip('b'..='z') {
        bomb.push_str(&format!("{name}: &{name} [*{before}, *{before}, *{before}, *{before}, *{before}, *{before}, *{before}]\n"));
    }
    Repository::new().with("wishes/bom.yaml", bomb).finds("wishes/bom.yaml", "unsupported-yaml", 2);
}

#[test]
fn a_file_of_a_gigabyte_is_not_read() {
    let repository = Repository::new();
    File::create(repository.path("products/groot.md")).unwrap().set_len(1 << 30).unwrap();
    let since = Instant::now();
    repository.finds("products/groot.md", "file-too-large", 1);
    assert!(since.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_line_of_ten_megabytes_is_a_finding() {
    let line = format!("title: {}\n", "x".repeat(10 << 20));
    Repository::new().with("wishes/lang.yaml", line).finds("wishes/lang.yaml", "file-too-large", 1);
}

#[test]
fn one_long_line_full_of_mistakes_is_counted_whole_and_told_in_part() {
    let line = format!("{PRODUCT}{}\n", "bel 06-12345678 \u{200b}".repeat(40_000));
    let repository = Repository::new().with("products/lang.md", line);
    let found = repository.found("products/lang.md");
    assert_eq!(found.len(), 80_001, "a program hears of all of them");
    assert!(repository.told(&[]).len() < 200_000);
}

#[test]
fn deep_nesting_is_a_finding_in_yaml_and_harmless_in_markdown() {
    let yaml = format!("title: {}\n", "[".repeat(100_000));
    let blocks: String = (0..500).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    let bodies = ["> ".repeat(20_000), "[".repeat(100_000), "![](".repeat(50_000), "* ".repeat(50_000), "`".repeat(100_000)];
    let mut repository = Repository::new().with("wishes/diep.yaml", yaml).with("wishes/trap.yaml", blocks);
    for (i, body) in bodies.iter().enumerate() {
        repository = repository.with(&format!("products/diep-{i}.md"), format!("{PRODUCT}{body}"));
    }
    repository.finds("wishes/diep.yaml", "nested-too-deep", 1);
    assert_eq!(repository.found("wishes/trap.yaml").len(), 1);
    assert_eq!(repository.found("products/diep-1.md"), [("product-without-wish".to_owned(), 5)]);
}

#[test]
fn bytes_that_are_no_text_are_a_finding_on_their_line() {
    let repository = Repository::new()
        .with("wishes/nulbyte.yaml", b"title: a\nrank: 1\0\n")
        .with("wishes/latin.yaml", b"title: a\nowner: co\xf6rdinator\n")
        .with("wishes/leeg.yaml", b"")
        .with("wishes/wit.yaml", b"\xef\xbb\xbf \n\n");
    repository.finds("wishes/nulbyte.yaml", "nul-byte", 2);
    repository.finds("wishes/latin.yaml", "invalid-utf8", 2);
    repository.finds("wishes/leeg.yaml", "empty-file", 1);
    repository.finds("wishes/wit.yaml", "empty-file", 1);
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_are_harmless() {
    let product = format!("\u{feff}{}", PRODUCT.replace("wishes: []", "wishes: [a]").replace('\n', "\r\n"));
    let wish = "title: A\r\norganisation: o\r\nrank: 1\r\nowner: x\r\ndate: 2026-05-01\r\nstatus: open\r\n";
    let repository = Repository::new().with("products/p.md", product).with("wishes/a.yaml", format!("\u{feff}{wish}"));
    assert_eq!(repository.found("products/p.md"), []);
    assert_eq!(repository.found("wishes/a.yaml"), [("unknown-reference".to_owned(), 2)]);
}

#[test]
fn a_folder_with_the_name_of_a_record_is_a_finding() {
    let repository = Repository::new();
    fs::create_dir(repository.path("products/map.md")).unwrap();
    repository.finds("products/map.md", "wrong-place", 1);
}

#[test]
fn a_broken_settings_file_stops_with_a_next_step() {
    for settings in ["", "kt: [", "\0", "- a", "kt: 1\n"] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("kt.yaml"), settings).unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_kt")).args(["check", "-C"]).arg(folder.path()).output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(matches!(output.status.code(), Some(1 | 2)), "{settings:?}: {}", output.status);
        assert!(!told.contains("panicked"), "{told}");
    }
}

#[test]
fn text_of_a_record_never_reaches_the_screen_as_a_command() {
    let title = "title: \"x\\n::error file=kt.yaml::gehackt\\e[2J\"\norganisation: \"o\\n::error::gehackt\"\nrank: 1\ndate: 2026-05-01\nstatus: open\n";
    let repository = Repository::new().with("wishes/a.yaml", title);
    for format in ["text", "json", "github"] {
        let told = repository.told(&["--format", format]);
        let forged = |line: &str| line.starts_with("::error::") || line.starts_with("::error file=kt.yaml");
        assert!(!told.lines().any(|line| forged(line.trim_start())), "{told}");
        assert!(!told.contains('\u{1b}'), "{told}");
    }
}

#[cfg(unix)]
mod on_unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn a_pipe_does_not_make_the_check_wait() {
        let repository = Repository::new();
        assert!(Command::new("mkfifo").arg(repository.path("products/pijp.md")).status().unwrap().success());
        repository.finds("products/pijp.md", "not-a-file", 1);
    }

    #[test]
    fn a_link_out_of_the_repository_is_not_followed() {
        let repository = Repository::new().with("wishes/echt.yaml", "title: a\n");
        symlink("/etc/passwd", repository.path("wishes/geheim.yaml")).unwrap();
        symlink("..", repository.path("products/rondje")).unwrap();
        symlink(repository.path("wishes"), repository.path("memos")).unwrap();
        for link in ["wishes/geheim.yaml", "products/rondje", "memos"] {
            repository.finds(link, "symbolic-link", 1);
        }
        assert!(!repository.told(&[]).contains("root:"));
    }

    #[test]
    fn what_came_along_in_the_folder_of_kt_itself_reaches_nothing_else() {
        let outside = tempfile::tempdir().unwrap();
        let precious = outside.path().join("kostbaar");
        fs::write(&precious, "blijft").unwrap();
        let wish = "title: a\norganisation: b\nrank: 1\ndate: 2026-01-01\nstatus: open\n";
        let repository = Repository::new().with("wishes/a.yaml", wish);
        let kt = |arguments: &[&str]| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_kt"));
            command.arg("-C").arg(repository.0.path()).args(arguments).stdin(Stdio::null()).output().unwrap()
        };
        fs::create_dir(repository.path(".kt")).unwrap();
        symlink(&precious, repository.path(".kt/lock")).unwrap();
        repository.told(&[]);
        assert!(!kt(&["edit", "wish/a", "--set", "rank=2"]).status.success(), "nothing is written under a lock that is a link");
        assert_eq!(fs::read_to_string(&precious).unwrap(), "blijft");
        fs::remove_file(repository.path(".kt/lock")).unwrap();
        fs::create_dir(repository.path(".git")).unwrap();
        for path in [".git/config", ".kt/check", "../kostbaar", "README.md", "wishes/.git/config"] {
            let intent = serde_json::json!({"what": "x", "files": [{"path": path, "before": null, "after": "kwaad"}]});
            fs::write(repository.path(".kt/intent.json"), intent.to_string()).unwrap();
            repository.told(&[]);
            assert!(!repository.path(path).exists(), "{path}");
            assert!(!repository.path(".kt/intent.json").exists(), "what is foreign is let go of");
        }
        assert!(Command::new("mkfifo").arg(repository.path(".kt/intent.json")).status().unwrap().success());
        repository.told(&[]);
        let digest = "0d3a7a5b7d4f3d1fd3d5d9f3b5e3f5a1";
        let table = serde_json::json!({"path": "surveys/a.csv", "before": "../../kostbaar", "after": digest});
        fs::write(repository.path(".kt/undo.json"), serde_json::json!({"what": "x", "files": [], "table": table}).to_string())
            .unwrap();
        assert_eq!(kt(&["undo"]).status.code(), Some(2), "nothing to take back");
    }

    #[test]
    fn a_folder_of_which_the_name_is_no_utf8_is_a_finding() {
        use std::os::unix::ffi::OsStrExt;
        let repository = Repository::new();
        let folder = repository.path("products").join(std::ffi::OsStr::from_bytes(b"m\xffp"));
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("a.md"), PRODUCT).unwrap();
        repository.finds("products/m\u{fffd}p", "bad-file-name", 1);
    }

    #[test]
    fn a_file_without_the_right_to_read_does_not_stop_the_rest() {
        let repository = Repository::new().with("wishes/dicht.yaml", "title: a\n").with("wishes/leeg.yaml", "");
        let path = repository.path("wishes/dicht.yaml");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
        if File::open(&path).is_ok() {
            return; // whoever runs this may read everything
        }
        repository.finds("wishes/dicht.yaml", "unreadable-file", 1);
        repository.finds("wishes/leeg.yaml", "empty-file", 1);
    }

    #[test]
    fn a_file_name_cannot_draw_on_the_screen_or_forge_a_finding() {
        let name = "wishes/a\n::error file=x::gehackt\u{1b}[31m\u{202e}.yaml";
        let repository = Repository::new().with(name, "title: a\n");
        assert_eq!(repository.found(name), [("bad-file-name".to_owned(), 1)]);
        for format in ["text", "github"] {
            let told = repository.told(&["--format", format]);
            assert!(!told.contains('\u{1b}') && !told.contains('\u{202e}'), "{told}");
            assert!(!told.lines().any(|line| line.trim_start().starts_with("::error file=x")), "{told}");
        }
    }

    #[test]
    fn a_name_that_is_no_utf8_is_a_finding() {
        use std::os::unix::ffi::OsStrExt;
        let repository = Repository::new();
        let name = Path::new(std::ffi::OsStr::from_bytes(b"wishes/caf\xe9.yaml"));
        if fs::write(repository.0.path().join(name), "title: a\n").is_ok() {
            repository.finds("wishes/caf\u{fffd}.yaml", "bad-file-name", 1);
        }
    }
}

#[test]
fn files_and_folders_that_come_and_go_stop_no_check() {
    let repository = Repository::new();
    let (there, away) = (repository.path("products/map"), repository.path("weg"));
    fs::create_dir(&there).unwrap();
    for number in 0..300 {
        fs::write(there.join(format!("p{number}.md")), PRODUCT.replace("wishes: []", "wishes: [wens]")).unwrap();
    }
    let turn = |there: &Path| {
        fs::rename(there, &away).unwrap();
        fs::rename(&away, there).unwrap();
        fs::rename(there.join("p7.md"), there.join("p8.md")).unwrap();
        fs::copy(there.join("p8.md"), there.join("p7.md")).unwrap();
    };
    let checked = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let checks = scope.spawn(|| (0..30).all(|_| is_report(&repository.told(&["--format", "json"]))));
        while !checks.is_finished() {
            turn(&there);
        }
        checked.store(checks.join().unwrap(), Ordering::Relaxed);
    });
    assert!(checked.into_inner());
}

fn is_report(told: &str) -> bool {
    serde_json::from_str::<Value>(told).is_ok_and(|report| report["findings"].is_array())
}
