//! Reads a table with the csv crate alone: what `kt survey show` is held against in `benches/survey.py`.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a measuring stick stops at the first mistake and prints its count

fn main() {
    let path = std::env::args().nth(1).unwrap();
    let mut rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_path(path).unwrap();
    let mut record = csv::ByteRecord::new();
    let (mut count, mut bytes) = (0_u64, 0);
    while rows.read_byte_record(&mut record).unwrap() {
        count += 1;
        bytes += record.iter().map(<[u8]>::len).sum::<usize>();
    }
    println!("{count} {bytes}");
}
