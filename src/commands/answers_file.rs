//! A file of answers in the form of a record, for `--answers`: every mistake in it is told with its place, and nothing is taken
//! from a file with one.

use std::path::Path;

use serde::de::DeserializeOwned;

use super::proof::sentence;
use super::session::Session;
use crate::error::Error;
use crate::repo;
use crate::source::yaml::{Node, decode, parse};
use crate::source::{Finding, Lines};

/// What a command takes from its file of answers.
pub(super) struct Taken<P> {
    /// What the answers change; a file without any is refused.
    pub(super) parts: Vec<P>,
    /// What the form of the answers does not forbid, and is wrong all the same.
    pub(super) mistakes: Vec<Finding>,
}

/// Reads answers of the form `G`. `look` finds in the tree what the form allows and the command does not know; `take` makes
/// of right answers what they change. `hint` says what a right file looks like.
pub(super) fn read<G: DeserializeOwned, P>(
    path: &Path,
    hint: &'static str,
    look: impl FnOnce(&Node<'_>) -> Vec<Finding>,
    take: impl FnOnce(G) -> Result<Taken<P>, Error>,
    session: &mut Session<'_>,
) -> Result<Vec<P>, Error> {
    let text = repo::given(path)?;
    let tree = parse(&text, 0);
    let mut problems = tree.findings;
    let mut parts = Vec::new();
    if let Some(root) = &tree.root {
        let decoded = decode::<G>(root);
        problems.extend(decoded.findings);
        problems.extend(look(root));
        if let Some(given) = decoded.value.filter(|_| problems.is_empty()) {
            let taken = take(given)?;
            problems.extend(taken.mistakes);
            parts = taken.parts;
        }
    }
    if problems.is_empty() && !parts.is_empty() {
        return Ok(parts);
    }
    Err(refused(path, &text, tree.root.as_ref(), &problems, session).hint(hint))
}

/// Refuses a whole record of another product or organisation than was named: pairs of what the file says, if anything, and
/// what it must be.
pub(super) fn of_same_subject(pairs: [(Option<&str>, &str); 2]) -> Result<(), Error> {
    match pairs.into_iter().find_map(|(said, ours)| said.filter(|said| *said != ours).map(|said| (said, ours))) {
        Some((said, ours)) => Err(Error::new("error-answers-other").with("given", said).with("expected", ours)),
        None => Ok(()),
    }
}

/// Tells every problem with its place; the error says how many there are.
fn refused(path: &Path, text: &str, root: Option<&Node<'_>>, problems: &[Finding], session: &mut Session<'_>) -> Error {
    let lines = Lines::new(text);
    for problem in problems {
        let place = lines.position(problem.at.span(root).map_or(0, |span| span.start));
        let label = format!("{}:{}:{}", path.display(), place.line, place.column);
        session.screen.trouble(&label, &sentence(problem, session.lang));
    }
    Error::new("error-answers").with("count", problems.len())
}
