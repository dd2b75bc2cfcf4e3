//! The folder: finding it, reading it, changing it. The one room that touches the disk.

mod changed;
mod checklists;
mod determinants;
pub mod digest;
pub mod embedded;
mod folder;
mod history;
mod house;
mod index;
mod journal;
mod kept;
mod lock;
mod names;
mod progress;
mod public;
mod publish;
mod read;
mod rename;
mod responses;
mod save;
mod scan;
<<<<<<< HEAD
mod scratch;
mod sorter;
=======
mod staging;
>>>>>>> main
mod stamp;
mod strategies;
mod table;
mod today;
mod walk;

pub use checklists::{Checklists, checklists};
pub use determinants::{DETERMINANTS, built_in_determinants, determinants, determinants_among};
pub use folder::{Folder, folders_in};
pub use house::{house, is_picture};
pub use index::{Repo, Stored};
pub use journal::{FileChange, Journal, TableChange};
pub use kept::Kept;
pub use names::bad_id;
pub use progress::Progress;
pub use publish::{Published, Publishing, published};
pub use read::{MAX_BYTES, ReadRecord, given, read_record};
pub use rename::{Renaming, misnamed, new_id, rename};
pub use responses::{Brought, brought, open_brought, responses_path};
pub use save::{Writing, new_file};
pub use scan::{Scanned, scan, scan_where};
pub use scratch::{Scratch, Spool};
pub use sorter::{Sorted, Sorter};
pub use stamp::Stamp;
pub use strategies::{Strategies, built_in_strategies, built_in_strategy, strategies};
pub use table::Rows;
pub use today::today;
pub use walk::{Entry, Place, walk};
