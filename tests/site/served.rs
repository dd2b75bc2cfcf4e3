//! The site as it is shown: on this computer only, files of the site only, and as the folder is now.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::support::example;

/// A `kt site serve` that ends with the test.
pub(crate) struct Server {
    child: Child,
    pub(crate) port: u16,
}

impl Server {
    pub(crate) fn start(folder: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_kt"))
            .args(["-C", folder.to_str().unwrap(), "site", "serve", "--port", "0"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let port = line.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_else(|| panic!("{line}"));
        Self { port: port.parse().unwrap(), child }
    }

    /// What is answered to a request, whole.
    fn asks(&self, line: &str, host: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.write_all(format!("{line}\r\nHost: {host}\r\n\r\n").as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn gets(&self, path: &str) -> String {
        self.asks(&format!("GET {path} HTTP/1.1"), &format!("127.0.0.1:{}", self.port))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn only_the_site_is_shown_and_it_is_as_the_folder_is_now() {
    let folder = example();
    let server = Server::start(folder.path());
    let host = format!("127.0.0.1:{}", server.port);
    let page = server.gets("/nl/products/samen-beslissen.html?x=1");
    assert!(page.starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"), "{page}");
    assert!(page.contains("X-Content-Type-Options: nosniff") && page.contains("Wat de beoordelaars ervan vinden"));
    assert!(server.gets("/").contains("url=nl/index.html"));
    assert!(server.gets("/assets/site.css").contains("Content-Type: text/css"));
    let head = server.asks("HEAD /nl/index.html HTTP/1.1", &host);
    assert!(head.contains("Content-Length: ") && head.ends_with("\r\n\r\n"), "{head}");

    for outside in ["/../../kt.yaml", "/..%2f..%2fkt.yaml", "//etc/passwd", "/nl/%2e%2e/%2e%2e/%2e%2e/kt.yaml"] {
        let answer = server.gets(outside);
        assert!(answer.starts_with("HTTP/1.1 4") && !answer.contains("organisation:"), "{outside}: {answer}");
    }
    assert!(server.gets("/nl/").contains("200 OK") && server.gets("/nl/products/").contains("404"), "a folder is not listed");
    assert!(server.asks("POST / HTTP/1.1", &host).contains("405"));
    assert!(server.asks("GET / HTTP/1.1", "evil.example").contains("403"));
    assert!(server.asks("GET / HTTP/1.1\r\nX: y", "evil.example").contains("403"));

    let place = folder.path().join("products/midi.md");
    fs::write(&place, fs::read_to_string(&place).unwrap() + "\nNet toegevoegd.\n").unwrap();
    assert!(server.gets("/nl/products/midi.html").contains("Net toegevoegd."));
    fs::remove_file(&place).unwrap();
    assert!(server.gets("/nl/products/midi.html").contains("404"));
}
