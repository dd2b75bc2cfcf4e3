//! What a reader who does not see the page is told: the tree of headings, paragraphs, lists and tables, with the places of
//! their text. The tree is made while the document flows; what was drawn is put into its slots afterwards.

use krilla::tagging::{Identifier, Node, TagGroup, TagKind, TagTree};

/// A place in the tree for what will be drawn.
pub(super) type Slot = usize;

enum Child {
    Slot(Slot),
    Group(Group),
}

struct Group {
    tag: TagKind,
    children: Vec<Child>,
}

#[derive(Default)]
pub(super) struct Tags {
    root: Vec<Child>,
    open: Vec<Group>,
    slots: Vec<Vec<Identifier>>,
}

impl Tags {
    pub(super) fn open(&mut self, tag: impl Into<TagKind>) {
        self.open.push(Group { tag: tag.into(), children: Vec::new() });
    }

    pub(super) fn close(&mut self) {
        if let Some(group) = self.open.pop() {
            self.child(Child::Group(group));
        }
    }

    /// A new place inside what is open.
    pub(super) fn slot(&mut self) -> Slot {
        self.slots.push(Vec::new());
        let slot = self.slots.len() - 1;
        self.child(Child::Slot(slot));
        slot
    }

    fn child(&mut self, child: Child) {
        self.open.last_mut().map_or(&mut self.root, |group| &mut group.children).push(child);
    }

    pub(super) fn fill(&mut self, slot: Slot, with: Identifier) {
        self.slots[slot].push(with);
    }

    pub(super) fn tree(mut self) -> TagTree {
        let mut tree = TagTree::new();
        for child in std::mem::take(&mut self.root) {
            self.nodes(child).into_iter().for_each(|node| tree.push(node));
        }
        tree
    }

    fn nodes(&mut self, child: Child) -> Vec<Node> {
        match child {
            Child::Slot(slot) => std::mem::take(&mut self.slots[slot]).into_iter().map(Node::from).collect(),
            Child::Group(Group { tag, children }) => {
                let mut group = TagGroup::new(tag);
                children.into_iter().flat_map(|child| self.nodes(child)).for_each(|node| group.push(node));
                vec![group.into()]
            }
        }
    }
}
