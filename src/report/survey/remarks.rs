//! What people wrote in their own words, by question. It stands only on the page of who works in the folder.

use super::Page;
use crate::document::{Block, Inline};
use crate::method::responses::remarks::Remarks;

/// What a key of remarks on one determinant ends with.
const ABOUT: &str = ".remark";

impl Page<'_> {
    /// The remarks under the questions that they answer; nothing when there are none.
    pub(super) fn remarks(&self) -> Vec<Block> {
        if self.remarks.is_empty() {
            return Vec::new();
        }
        let told = self.remarks.iter().any(|one| !one.texts.is_empty());
        let lead = if told { "survey-show-remarks-lead" } else { "survey-show-remarks-few" };
        let blocks = [Block::heading(2, self.say("survey-show-remarks", &[])), Block::paragraph(self.say(lead, &[]))];
        let each = self.remarks.iter().filter(|one| !one.texts.is_empty()).flat_map(|one| self.of_one(one));
        blocks.into_iter().chain(each).collect()
    }

    fn of_one(&self, remarks: &Remarks) -> Vec<Block> {
        let texts = remarks.texts.iter().map(|text| vec![Block::paragraph(text)]).collect();
        let question = Block::Paragraph(Inline::strong(self.question(&remarks.key)));
        let more = (remarks.more > 0).then(|| self.say("survey-import-more", &[("count", remarks.more.into())]));
        [question, Block::List(None, texts)].into_iter().chain(more.map(Block::paragraph)).collect()
    }

    /// What was asked: an open question, or a remark on a determinant.
    fn question(&self, key: &str) -> String {
        let list = &self.round.outcome.asked.list;
        let open = list.open_questions.iter().find(|open| open.id == key).map(|open| &open.question);
        let name = || key.strip_suffix(ABOUT).and_then(|key| list.get(key)).map(|determinant| &determinant.name);
        open.or_else(name).map_or(key, |text| text.text(self.lang)).to_owned()
    }
}
