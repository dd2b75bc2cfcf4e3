//! A document for Word, read back.
