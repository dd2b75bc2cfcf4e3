//! Files of answers: each mistake has a place in the file, and what is taken fits its question.

use std::sync::OnceLock;

use kt::assess::{Purpose, filed, fits, given};
use kt::model::Checklist;
use kt::repo::embedded;
use kt::source::yaml::{decode, parse};

/// A file of answers to the checklist for products, of one assessor and of a consensus.
pub(crate) fn answers(bytes: &[u8]) {
    let Some(text) = super::text(bytes) else { return };
    let questions: Vec<_> = checklist().questions.iter().collect();
    for purpose in [Purpose::Assess, Purpose::Consensus] {
        match given(text, &questions, purpose) {
            Ok(given) => {
                for (id, answer) in &given.answers {
                    let question = checklist().question(id.as_str()).unwrap();
                    assert_eq!(fits(answer, question, purpose == Purpose::Consensus), Ok(()), "{id}");
                    assert!(given.places[id.as_str()].line <= lines(text));
                }
            }
            Err(problems) => {
                assert!(!problems.is_empty());
                assert!(problems.iter().all(|problem| (1..=lines(text)).contains(&problem.position.line)), "{problems:?}");
            }
        }
    }
    filed(text).ok();
}

fn lines(text: &str) -> usize {
    text.split('\n').count()
}

fn checklist() -> &'static Checklist {
    static PRODUCT: OnceLock<Checklist> = OnceLock::new();
    PRODUCT.get_or_init(|| {
        let tree = parse(embedded::checklist("product").unwrap(), 0);
        decode(&tree.root.unwrap()).value.unwrap()
    })
}
