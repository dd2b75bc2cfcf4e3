//! Finds organisations that take part without a liaison officer.
//! Source: factsheet kennistransfer (2022), lesson 4: put the transfer with one person.

use super::{Level, Look, RecordView, Rule};
use crate::keys;
use crate::method::role::coded;
use crate::model::{Organisation, OrganisationType, Record, RoleHolder};
use crate::source::{At, Finding};

pub(super) const RULE: Rule = Rule::new("organisation-without-liaison", Level::Warning, Look::Record(run));

fn run(view: &RecordView<'_>, found: &mut Vec<Finding>) {
    let Record::Organisation(organisation) = view.record else { return };
    let today = view.context.today;
    let over = |end: Option<crate::model::Date>| end.is_some_and(|end| end < today);
    if over(organisation.end) || !takes_part(organisation) || !view.sound(&keys!["roles"]) || !view.sound(&keys!["type"]) {
        return;
    }
    let liaisons = || organisation.roles.iter().filter(|role| is_liaison(role));
    if liaisons().any(|role| !over(role.end)) {
        return;
    }
    let finding = match liaisons().next() {
        Some(_) => Finding::value(RULE.id, keys!["roles"]).variant("ended"),
        None if organisation.roles.is_empty() => Finding::new(RULE.id, At::File),
        None => Finding::value(RULE.id, keys!["roles"]),
    };
    found.push(finding);
}

/// Whether products land in such an organisation. Clients' organisations and others may do without.
const fn takes_part(organisation: &Organisation) -> bool {
    !matches!(organisation.kind, OrganisationType::ClientOrganisation | OrganisationType::Other)
}

/// Whether a role is that of a liaison officer.
pub(super) fn is_liaison(role: &RoleHolder) -> bool {
    coded(&role.role) == "liaison-officer"
}
