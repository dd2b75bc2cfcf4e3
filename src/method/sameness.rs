//! Which products in several repositories are the same one: those whose address, DOI or `same-as` agree, and no others.
//! Titles are not compared, so two products with one name stay two.

use std::collections::BTreeMap;

use crate::model::Product;

/// What identifies a product: its DOI, its address and those it says it is the same as, each in one spelling.
#[must_use]
pub fn keys(product: &Product) -> Vec<String> {
    keys_of(product.doi.as_deref(), product.url.iter().chain(&product.same_as).map(String::as_str))
}

/// What identifies a product by what is known of it before it is a record.
#[must_use]
pub fn keys_of<'t>(doi: Option<&'t str>, addresses: impl IntoIterator<Item = &'t str>) -> Vec<String> {
    let doi = doi.map(|doi| format!("doi:{}", bare_doi(doi)));
    let mut keys: Vec<String> = doi.into_iter().chain(addresses.into_iter().filter_map(key)).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// An address or DOI in one spelling: no scheme, no `www.`, no port that goes without saying, no fragment, no slash at the
/// end; the host in small letters. An address at doi.org is that DOI.
fn key(address: &str) -> Option<String> {
    let address = address.trim();
    let lower = address.to_ascii_lowercase();
    if lower.starts_with("doi:") || lower.starts_with("10.") {
        return Some(format!("doi:{}", bare_doi(address)));
    }
    let rest = ["https://", "http://"].iter().find_map(|scheme| lower.starts_with(scheme).then(|| &address[scheme.len()..]))?;
    let rest = rest.split('#').next().unwrap_or_default();
    let (host, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let host = host.to_ascii_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let host = host.strip_suffix(":443").or_else(|| host.strip_suffix(":80")).unwrap_or(host);
    match host {
        "" => None,
        "doi.org" | "dx.doi.org" => Some(format!("doi:{}", bare_doi(path.trim_start_matches('/')))),
        _ => Some(format!("url:{host}{}", path.trim_end_matches('/'))),
    }
}

/// A DOI without what stands before it; its letters have no case (DOI Handbook, 2.4).
fn bare_doi(doi: &str) -> String {
    let doi = doi.trim().to_lowercase();
    let before = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"];
    before.iter().find_map(|start| doi.strip_prefix(start)).unwrap_or(&doi).trim().trim_end_matches('/').to_owned()
}

/// For each product the number of its group: the first product that it is the same as, also by way of others.
#[must_use]
pub fn groups(products: &[Vec<String>]) -> Vec<usize> {
    let mut leader: Vec<usize> = (0..products.len()).collect();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for (number, keys) in products.iter().enumerate() {
        for key in keys {
            let other = *seen.entry(key).or_insert(number);
            let (a, b) = (first(&mut leader, other), first(&mut leader, number));
            leader[a.max(b)] = a.min(b);
        }
    }
    (0..products.len()).map(|number| first(&mut leader, number)).collect()
}

/// The head of a chain; the way there is made shorter, so that long chains stay cheap.
fn first(leader: &mut [usize], mut number: usize) -> usize {
    while leader[number] != number {
        leader[number] = leader[leader[number]];
        number = leader[number];
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_one_spelling() {
        for same in ["https://www.nji.nl/effectladder/", "http://NJI.nl:80/effectladder#top", "https://nji.nl/effectladder"] {
            assert_eq!(key(same).as_deref(), Some("url:nji.nl/effectladder"), "{same}");
        }
        for same in ["https://doi.org/10.1000/AB.1", "doi:10.1000/ab.1", "10.1000/ab.1", "http://dx.doi.org/10.1000/Ab.1"] {
            assert_eq!(key(same).as_deref(), Some("doi:10.1000/ab.1"), "{same}");
        }
        assert_ne!(key("https://nji.nl/a?b=1"), key("https://nji.nl/a?b=2"));
        assert_ne!(key("https://nji.nl/Leidraad"), key("https://nji.nl/leidraad"));
        assert_eq!(key("onbekend"), None);
        assert_eq!(key("https://"), None);
    }

    #[test]
    fn products_are_the_same_also_by_way_of_a_third() {
        let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
        let products = [keys(&["url:a"]), keys(&["doi:b"]), keys(&[]), keys(&["url:c"]), keys(&["doi:b", "url:a"]), keys(&[])];
        assert_eq!(groups(&products), [0, 0, 2, 3, 0, 5]);
    }
}
