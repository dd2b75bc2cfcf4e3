//! Questions one after another, with a way back.

use std::io;

use super::{Prompter, went_back};
use crate::lang::Lang;

/// Asks so many questions in order; `ask` tells whether it asked anything. Who goes back comes to the last that was asked; from the
/// first the wish to go back is passed on.
pub(crate) fn in_order(count: usize, mut ask: impl FnMut(usize) -> io::Result<bool>) -> io::Result<()> {
    let mut asked: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < count {
        match ask(at) {
            Ok(was_asked) => {
                asked.extend(was_asked.then_some(at));
                at += 1;
            }
            Err(error) if went_back(&error) => at = asked.pop().ok_or(error)?,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// The same for the questions of a whole interview: before the first there is none, which is said.
pub(crate) fn from_first(
    count: usize,
    prompter: &mut (dyn Prompter + 'static),
    lang: Lang,
    mut ask: impl FnMut(usize, &mut (dyn Prompter + 'static)) -> io::Result<bool>,
) -> io::Result<()> {
    prompter.let_back();
    loop {
        match in_order(count, |at| ask(at, prompter)) {
            Err(error) if went_back(&error) => prompter.show(&lang.say("assess-refused-first"))?,
            done => return done,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::back;
    use super::*;

    #[test]
    fn the_way_back_passes_what_was_not_asked() {
        let mut seen = Vec::new();
        let done = in_order(4, |at| {
            seen.push(at);
            if at == 2 && seen.len() < 5 { Err(back()) } else { Ok(at != 1) }
        });
        assert!(done.is_ok());
        assert_eq!(seen, [0, 1, 2, 0, 1, 2, 3]);
        assert!(in_order(1, |_| Err(back())).is_err_and(|error| went_back(&error)));
    }
}
