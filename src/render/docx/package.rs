//! The zip file around the parts: in a fixed order, with a fixed time, so that the same document is the same bytes.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Writing to memory does not fail, and our own names are no reason to refuse them.
const MEMORY: &str = "a part with a name of ours goes into memory";

pub(super) struct Package(ZipWriter<Cursor<Vec<u8>>>);

impl Package {
    pub(super) fn new() -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::new())))
    }

    /// A part of XML.
    pub(super) fn add(&mut self, name: &str, text: &str) {
        self.put(name, text.as_bytes(), CompressionMethod::Deflated);
    }

    /// A picture, which is packed already.
    pub(super) fn add_bytes(&mut self, name: &str, bytes: &[u8]) {
        self.put(name, bytes, CompressionMethod::Stored);
    }

    fn put(&mut self, name: &str, bytes: &[u8], method: CompressionMethod) {
        let options = SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default());
        self.0.start_file(name, options).expect(MEMORY);
        self.0.write_all(bytes).expect(MEMORY);
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.0.finish().expect(MEMORY).into_inner()
    }
}
