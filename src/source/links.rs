//! Gives links in a Markdown body another address, and leaves every other byte as it is.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use super::Span;

/// The body with other addresses where `new` has one; links, pictures and the definitions that links refer to.
#[must_use]
pub fn retarget(body: &str, new: impl Fn(&str) -> Option<String>) -> String {
    if !body.contains(']') {
        return body.to_owned();
    }
    let mut changes: Vec<(Span, String)> =
        addresses(body).into_iter().filter_map(|(span, address)| Some((span, new(&address)?))).collect();
    changes.sort_unstable();
    let (mut text, mut at) = (String::with_capacity(body.len()), 0);
    for (span, address) in changes.iter().filter(|(span, _)| !span.of(body).is_empty()) {
        text.push_str(&body[at..span.start]);
        text.push_str(address);
        at = span.end;
    }
    text + &body[at..]
}

/// Every address with the bytes it stands in. One whose place is not sure is left out.
fn addresses(body: &str) -> Vec<(Span, String)> {
    let parser = Parser::new_ext(body, Options::ENABLE_TABLES);
    let mut found: Vec<(Span, String)> = Vec::new();
    for (_, definition) in parser.reference_definitions().iter() {
        let span = Span::new(definition.span.start, definition.span.end);
        found.extend(placed(body, span, span.of(body).find("]:"), &definition.dest));
    }
    for (event, range) in parser.into_offset_iter() {
        let (Event::Start(Tag::Link { link_type, dest_url, .. }) | Event::Start(Tag::Image { link_type, dest_url, .. })) = event
        else {
            continue;
        };
        if link_type == LinkType::Inline {
            let span = Span::new(range.start, range.end);
            found.extend(placed(body, span, span.of(body).rfind("]("), &dest_url));
        }
    }
    found
}

/// The place of an address after the two signs before it, if what stands there is that address.
fn placed(body: &str, link: Span, signs: Option<usize>, address: &str) -> Option<(Span, String)> {
    let after = link.start + signs? + 2;
    let rest = &body[after..link.end];
    let start = after + (rest.len() - rest.trim_start().len());
    let rest = &body[start..link.end];
    let (start, length) = match rest.strip_prefix('<') {
        Some(rest) => (start + 1, rest.find('>')?),
        None => (start, bare_length(rest)),
    };
    let span = Span::new(start, start + length);
    let sure = span.of(body) == address || span.of(body).contains(['\\', '&']);
    sure.then(|| (span, address.to_owned()))
}

/// How long an address without angle brackets is: up to white space, or a bracket that it did not open.
fn bare_length(text: &str) -> usize {
    let mut open = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => open += 1,
            ')' if open == 0 => return at,
            ')' => open -= 1,
            c if c.is_whitespace() => return at,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::retarget;

    #[test]
    fn only_the_addresses_change() {
        let body = "zie [a.md](a.md \"naar a.md\"), ![a.md](<a.md>), [naar][een] en `[a.md](a.md)`; a.md\n\n[een]: a.md 'a.md'\n[twee]: b(a.md)\n";
        let new = |address: &str| (address == "a.md").then(|| "../c/d.md".to_owned());
        let expected = "zie [a.md](../c/d.md \"naar a.md\"), ![a.md](<../c/d.md>), [naar][een] en `[a.md](a.md)`; a.md\n\n[een]: ../c/d.md 'a.md'\n[twee]: b(a.md)\n";
        assert_eq!(retarget(body, new), expected);
    }

    #[test]
    fn a_picture_in_a_link_is_changed_as_well() {
        let new = |address: &str| Some(format!("x/{address}"));
        assert_eq!(retarget("[![p](p.png)](q(1).md)", new), "[![p](x/p.png)](x/q(1).md)");
        assert_eq!(retarget("één [b]( b.md )\r\n[c][]\r\n", new), "één [b]( x/b.md )\r\n[c][]\r\n");
    }
}
