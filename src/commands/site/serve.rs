//! `kt site serve`: shows the site on this computer only, and makes it again when something in the folder has changed.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use clap::Args;

use super::answer::{Answer, Request, not_made, read};
use super::make::{Choices, LARGE, SHARE, make, place};
use crate::commands::Exit;
use crate::commands::session::Session;
use crate::error::Error;
use crate::repo::{Folder, Stamp, published};

/// The port, when none was asked for and it is free.
const PORT: u16 = 8765;
/// More requests at once than this are turned away.
const MOST: usize = 64;
/// A longer request is none that a browser makes of a site.
const LONGEST: usize = 16 * 1024;
/// Who says nothing for so long is not listened to any more.
const PATIENCE: Duration = Duration::from_secs(10);

#[derive(Args)]
pub(super) struct Arguments {
    dir: Option<PathBuf>,
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    #[arg(long)]
    internal: bool,
    #[arg(long)]
    drafts: bool,
}

/// A site that is shown.
struct Shown {
    top: PathBuf,
    choices: Choices,
    port: u16,
    /// How the folder was when the site was last made.
    stamp: Mutex<Option<Stamp>>,
    busy: AtomicUsize,
}

pub(super) fn run(args: &Arguments, session: &mut Session<'_>) -> anyhow::Result<Exit> {
    let folder = session.folder()?;
    let choices = Choices {
        dir: place(args.dir.as_deref(), &session.directory, &folder)?,
        internal: args.internal,
        drafts: args.drafts,
        today: session.today(Some(&folder)),
        lang: session.lang,
        ends: false,
        remember_from: LARGE,
        share: SHARE,
    };
    let listener = listen(args.port)?;
    let port = listener.local_addr()?.port();
    let shown = Shown { top: folder.dir, choices, port, stamp: Mutex::new(None), busy: AtomicUsize::new(0) };
    shown.renew()?;
    let address = format!("http://127.0.0.1:{port}/");
    session.screen.line(&session.lang.say_with("site-serves", &[("address", address.into())]))?;
    let shown = Arc::new(shown);
    for stream in listener.incoming().flatten() {
        let shown = Arc::clone(&shown);
        if shown.busy.fetch_add(1, Ordering::Relaxed) >= MOST {
            shown.busy.fetch_sub(1, Ordering::Relaxed);
            continue;
        }
        std::thread::spawn(move || {
            let _ = shown.talk(stream);
            shown.busy.fetch_sub(1, Ordering::Relaxed);
        });
    }
    Ok(Exit::Done)
}

/// Only this computer can reach it.
fn listen(asked: Option<u16>) -> Result<TcpListener, Error> {
    let bind = |port: u16| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    let taken = |port: u16| Error::new("error-site-port").with("port", port).hint("error-site-port-hint");
    match asked {
        Some(port) => bind(port).map_err(|cause| taken(port).caused(cause)),
        None => bind(PORT).or_else(|_| bind(0)).map_err(|cause| taken(PORT).caused(cause)),
    }
}

impl Shown {
    /// Makes the site again when the folder is not as it was.
    fn renew(&self) -> Result<(), Error> {
        let mut stamp = self.stamp.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = Folder::open(&self.top)?;
        let now = folder.stamp(&self.choices.dir);
        if stamp.as_ref() != Some(&now) {
            make(&folder, &self.choices)?;
            *stamp = Some(now);
        }
        Ok(())
    }

    /// One question, one answer.
    fn talk(&self, mut stream: TcpStream) -> std::io::Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let mut bytes = Vec::new();
        let mut part = [0; 2048];
        while !bytes.windows(4).any(|end| end == b"\r\n\r\n") {
            match stream.read(&mut part)? {
                0 => return Ok(()),
                _ if bytes.len() > LONGEST => return Ok(()),
                count => bytes.extend_from_slice(&part[..count]),
            }
        }
        stream.write_all(&self.answer(&bytes).bytes())
    }

    fn answer(&self, request: &[u8]) -> Answer {
        let Request { path, head } = match read(request, self.port) {
            Ok(request) => request,
            Err(refused) => return refused,
        };
        if path.ends_with(".html")
            && let Err(error) = self.renew()
        {
            return not_made(&error.message(self.choices.lang));
        }
        published(&self.choices.dir, &path).map_or_else(Answer::not_found, |body| Answer::file(&path, body)).only_head(head)
    }
}
