//! The site in a real browser and on the disk: what is found, narrowed and kept, what stays out, and that nothing is stale.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

#[path = "support/browser.rs"]
mod browser;
#[path = "site/folder.rs"]
mod folder;
#[path = "site/looked_at.rs"]
mod looked_at;
#[path = "site/served.rs"]
mod served;
mod support;
