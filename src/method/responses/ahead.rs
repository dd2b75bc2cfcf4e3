//! Rows of a table, read ahead on a thread of their own while those before are looked at. How many are held does not grow with
//! the table.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::thread::{Builder, Scope};

use csv::ByteRecord;

/// So many rows are read before they are handed over; a table with fewer needs no other thread.
const PART: usize = 256;
/// So many parts lie ready.
const READY: usize = 4;

/// Gives the rows that follow to `look`, in their order.
///
/// # Errors
/// When they cannot be read; the rows before that have been looked at.
pub(super) fn each<R: Read + Send>(rows: &mut csv::Reader<R>, mut look: impl FnMut(&ByteRecord)) -> io::Result<()> {
    let mut part = Vec::new();
    while fill(&mut part, rows)? {
        part.iter().for_each(&mut look);
        let ahead = (part.len() == PART).then(|| std::thread::scope(|scope| beside(scope, rows, &mut look))).flatten();
        if let Some(outcome) = ahead {
            return outcome;
        }
    }
    Ok(())
}

/// The same with the rows read on another thread; nothing when the system gives none.
fn beside<'s, R: Read + Send>(
    scope: &'s Scope<'s, '_>,
    rows: &'s mut csv::Reader<R>,
    mut look: impl FnMut(&ByteRecord),
) -> Option<io::Result<()>> {
    let ((full, parts), (used, empty)) = (sync_channel(READY), channel());
    Builder::new().spawn_scoped(scope, move || read(rows, &empty, &full)).ok()?;
    for part in parts {
        let part = match part {
            Ok(part) => part,
            Err(cause) => return Some(Err(cause)),
        };
        part.iter().for_each(&mut look);
        // Nobody fills it again once all has been read.
        let _ = used.send(part);
    }
    Some(Ok(()))
}

/// Hands over part after part, in what was looked at already where there is any. Ends when nobody looks any more.
fn read<R: Read>(rows: &mut csv::Reader<R>, empty: &Receiver<Vec<ByteRecord>>, full: &SyncSender<io::Result<Vec<ByteRecord>>>) {
    loop {
        let mut part = empty.try_recv().unwrap_or_default();
        let outcome = match fill(&mut part, rows) {
            Ok(true) => Ok(part),
            Ok(false) => return,
            Err(cause) => Err(cause),
        };
        let ends = outcome.is_err();
        if full.send(outcome).is_err() || ends {
            return;
        }
    }
}

/// Fills a part with the rows that follow; whether there were any.
fn fill<R: Read>(part: &mut Vec<ByteRecord>, rows: &mut csv::Reader<R>) -> io::Result<bool> {
    part.resize_with(PART, ByteRecord::new);
    for at in 0..PART {
        if !rows.read_byte_record(&mut part[at])? {
            part.truncate(at);
            break;
        }
    }
    Ok(!part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> io::Result<Vec<String>> {
        let mut rows = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        let mut seen = Vec::new();
        each(&mut rows, |row| seen.push(String::from_utf8_lossy(&row[0]).into_owned())).map(|()| seen)
    }

    #[test]
    fn every_row_comes_once_and_in_order_however_many_there_are() {
        for many in [0, 1, PART - 1, PART, PART + 1, 2 * PART, 20 * PART + 7] {
            let rows: Vec<String> = (0..many).map(|row| row.to_string()).collect();
            assert_eq!(numbers(&rows.join("\n")).unwrap(), rows, "{many}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_also_far_down() {
        for good in [3, 5 * PART] {
            let text = "a\n".repeat(good) + "a,b\n" + &"a\n".repeat(PART);
            assert!(numbers(&text).is_err(), "{good}");
        }
    }
}
