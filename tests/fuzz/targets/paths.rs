//! Paths and addresses: what is let through stays inside the folder, or only leads a reader somewhere.

use std::path::{Component, Path};
use std::sync::OnceLock;

use kt::document::safe_link;
use kt::repo::{Folder, bad_id};
use tempfile::TempDir;

/// A path, an address and an id, all of one text.
pub(crate) fn paths(bytes: &[u8]) {
    let Some(text) = super::text(bytes) else { return };
    let folder = folder();
    if let Ok(place) = folder.inside(text) {
        let below = place.strip_prefix(&folder.dir).unwrap();
        assert!(below.components().all(|part| matches!(part, Component::Normal(_))), "{text:?} leads to {place:?}");
        let real = place.canonicalize();
        assert!(real.map_or(true, |real| real.starts_with(&folder.dir)), "{text:?} leads out of the folder");
    }
    if let Some(address) = safe_link(text) {
        leads_somewhere(&address);
    }
    if bad_id(text).is_none() {
        assert!(Path::new(text).components().all(|part| matches!(part, Component::Normal(_))), "{text:?}");
        assert!(text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-/".contains(&b)), "{text:?}");
    }
}

/// As a browser reads an address: without white space and control characters, the scheme is up to the first colon.
fn leads_somewhere(address: &str) {
    let seen: String = address.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    let scheme = seen.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| !scheme.contains(['/', '?', '#']));
    let known = |scheme: &str| ["http", "https", "mailto"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    assert!(scheme.is_none_or(known), "{address:?}");
    assert!(!seen.starts_with("//") && !seen.contains('\\'), "{address:?}");
}

/// A folder with links that lead out of it.
fn folder() -> &'static Folder {
    static FOLDER: OnceLock<(TempDir, Folder)> = OnceLock::new();
    let (_, folder) = FOLDER.get_or_init(|| {
        let place = tempfile::tempdir().unwrap();
        let dir = place.path().canonicalize().unwrap();
        std::fs::write(dir.join("kt.yaml"), "kt: 1\ntitle: a\n").unwrap();
        std::fs::create_dir(dir.join("a")).unwrap();
        #[cfg(unix)]
        for link in ["l", "a/l"] {
            std::os::unix::fs::symlink("/", dir.join(link)).unwrap();
        }
        let folder = Folder::open(&dir).unwrap();
        (place, folder)
    });
    folder
}
