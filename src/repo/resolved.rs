//! Where a path leads in the end, and in which part of a repository that is.

use std::io;
use std::path::{Component, Path, PathBuf};

/// The place to which a path leads, also when its last parts are not there yet: links and `..` are followed, part by part.
///
/// # Errors
/// When the system does not tell in which folder the program works.
pub fn resolved(path: &Path) -> io::Result<PathBuf> {
    let mut place = PathBuf::new();
    for part in std::path::absolute(path)?.components() {
        match part {
            Component::ParentDir => drop(place.pop()),
            Component::Normal(name) => {
                place.push(name);
                place = place.canonicalize().unwrap_or(place);
            }
            other => place.push(other),
        }
    }
    Ok(place)
}

/// The name of the part of a repository in which a resolved place stands, in small letters, since on many disks `Memos` is
/// `memos`: the first name below its top. Empty at the top itself; nothing for a place outside.
#[must_use]
pub fn part_of(top: &Path, place: &Path) -> Option<String> {
    let top = resolved(top).unwrap_or_else(|_| top.to_owned());
    let first = place.strip_prefix(top).ok()?.components().next();
    Some(first.map_or_else(String::new, |first| first.as_os_str().to_string_lossy().to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_in_the_part_to_which_its_path_leads_in_the_end() {
        let top = tempfile::tempdir().unwrap();
        let part = |path: &str| part_of(top.path(), &resolved(&top.path().join(path)).unwrap());
        for path in ["memos/a.md", "Memos/a.md", "out/../memos/a.md", "wishes/not/there/../../../memos/a.md", "./memos/../memos"] {
            assert_eq!(part(path).as_deref(), Some("memos"), "{path}");
        }
        assert_eq!((part("").as_deref(), part("../a.md"), part("KT.yaml").as_deref()), (Some(""), None, Some("kt.yaml")));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stands_where_it_leads_to() {
        let top = tempfile::tempdir().unwrap();
        std::fs::create_dir(top.path().join("memos")).unwrap();
        std::os::unix::fs::symlink(top.path().join("memos"), top.path().join("link")).unwrap();
        std::os::unix::fs::symlink(top.path(), top.path().join("self")).unwrap();
        for path in ["link/a.md", "self/self/memos/a.md", "self/out/../memos/a.md"] {
            let place = resolved(&top.path().join(path)).unwrap();
            assert_eq!(part_of(&top.path().join("self"), &place).as_deref(), Some("memos"), "{path}");
        }
    }
}
