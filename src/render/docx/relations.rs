//! What a part refers to: other parts of the file, and addresses that a reader may follow.

use super::xml::{HEAD, escaped};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The relations of one part, numbered as they come.
#[derive(Default)]
pub(super) struct Relations(Vec<Relation>);

struct Relation {
    sort: &'static str,
    target: String,
    outside: bool,
}

impl Relations {
    /// A relation to another part of the file.
    pub(super) fn part(&mut self, sort: &'static str, target: impl Into<String>) -> String {
        self.add(Relation { sort, target: target.into(), outside: false })
    }

    /// A link that a reader may follow; the same address once.
    pub(super) fn link(&mut self, address: &str) -> String {
        let known = self.0.iter().position(|relation| relation.outside && relation.target == address);
        match known {
            Some(number) => id(number),
            None => self.add(Relation { sort: "hyperlink", target: address.to_owned(), outside: true }),
        }
    }

    fn add(&mut self, relation: Relation) -> String {
        self.0.push(relation);
        id(self.0.len() - 1)
    }

    pub(super) fn xml(&self) -> String {
        let one = |(number, relation): (usize, &Relation)| {
            let mode = if relation.outside { " TargetMode=\"External\"" } else { "" };
            let (sort, target) = (relation.sort, escaped(&relation.target));
            format!("<Relationship Id=\"{}\" Type=\"{OFFICE}/{sort}\" Target=\"{target}\"{mode}/>", id(number))
        };
        let all: String = self.0.iter().enumerate().map(one).collect();
        format!("{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>")
    }
}

fn id(number: usize) -> String {
    format!("rId{}", number + 1)
}
