//! What a paragraph is, by the name of its style. A word processor in another language has other ids but the same names.

use std::collections::HashMap;

use super::tree::{self, Node};
use super::{Refusal, Role};

/// So many styles may rest on one another.
const CHAIN: usize = 12;

/// The styles of a document by their id.
#[derive(Default)]
pub(super) struct Roles {
    names: HashMap<String, (String, Option<String>)>,
}

impl Roles {
    pub(super) fn read(part: Option<&str>) -> Result<Self, Refusal> {
        let Some(tree) = part.map(tree::read).transpose()? else { return Ok(Self::default()) };
        let style = |node: &Node| {
            let name = node.value("name")?.to_lowercase();
            Some((node.attribute("styleId")?.to_owned(), (name, node.value("basedOn").map(str::to_owned))))
        };
        Ok(Self { names: tree.all("style").filter_map(style).collect() })
    }

    /// What a style is: by its own name, or by that of a style on which it rests.
    pub(super) fn of(&self, id: &str) -> Role {
        let mut id = id.to_owned();
        for _ in 0..CHAIN {
            let (name, based_on) = self.names.get(&id).cloned().unwrap_or_else(|| (id.to_lowercase(), None));
            match (role(&name), based_on) {
                (Some(role), _) => return role,
                (None, Some(based_on)) => id = based_on,
                (None, None) => break,
            }
        }
        Role::Text
    }

    /// The name of a style, in lower case.
    pub(super) fn name<'n>(&'n self, id: &'n str) -> &'n str {
        self.names.get(id).map_or(id, |(name, _)| name)
    }
}

fn role(name: &str) -> Option<Role> {
    let level = |rest: &str| rest.trim().parse().ok().filter(|level| (1..=9).contains(level));
    Some(match name {
        "title" => Role::Title,
        "quote" | "intense quote" => Role::Quote,
        "kt code" | "html preformatted" => Role::Code,
        "caption" => Role::Caption,
        "kt box list" => Role::Boxed,
        "kt rule" => Role::Rule,
        "kt space" => Role::Space,
        "list continue" => Role::Continued(1),
        "body text" | "normal" | "list paragraph" => Role::Text,
        _ => match (name.strip_prefix("heading "), name.strip_prefix("list continue ")) {
            (Some(rest), _) => Role::Heading(level(rest)?),
            (_, Some(rest)) => Role::Continued(level(rest)?),
            _ => return None,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_is_what_its_name_says_in_any_language_of_the_program() {
        let styles = "<w:styles><w:style w:styleId=\"Kop2\"><w:name w:val=\"heading 2\"/></w:style><w:style w:styleId=\"Eigen\">\
                      <w:name w:val=\"Eigen kop\"/><w:basedOn w:val=\"Kop2\"/></w:style><w:style w:styleId=\"R\"><w:name w:val=\"r\"/>\
                      <w:basedOn w:val=\"R\"/></w:style></w:styles>";
        let roles = Roles::read(Some(styles)).unwrap();
        assert_eq!((roles.of("Kop2"), roles.of("Eigen")), (Role::Heading(2), Role::Heading(2)));
        assert_eq!((roles.of("R"), roles.of("weg"), roles.of("Title")), (Role::Text, Role::Text, Role::Title));
    }
}
