//! The little of HTTP that showing a site takes: a path is asked for, a file is given.

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    /// The path of the file, without the slash before it.
    pub(super) path: String,
    /// Whether only the head is asked for.
    pub(super) head: bool,
}

/// What is given.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Answer {
    state: &'static str,
    kind: &'static str,
    body: Vec<u8>,
    head: bool,
}

/// Reads a request. It must be meant for this computer by its own name, so that no page from elsewhere reads the site.
pub(super) fn read(bytes: &[u8], port: u16) -> Result<Request, Answer> {
    let bad = || Answer::short("400 Bad Request");
    let text = std::str::from_utf8(bytes).map_err(|_| bad())?;
    let mut lines = text.split("\r\n");
    let mut first = lines.next().unwrap_or_default().split(' ');
    let (method, target) = (first.next().unwrap_or_default(), first.next().unwrap_or_default());
    if !matches!(method, "GET" | "HEAD") {
        return Err(Answer::short("405 Method Not Allowed"));
    }
    let host = lines.take_while(|line| !line.is_empty()).filter_map(|line| line.split_once(':'));
    let mut hosts = host.filter(|(name, _)| name.eq_ignore_ascii_case("host")).map(|(_, value)| value.trim());
    let ours = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    match (hosts.next(), hosts.next()) {
        (Some(host), None) if ours.iter().any(|our| our.eq_ignore_ascii_case(host)) => {}
        _ => return Err(Answer::short("403 Forbidden")),
    }
    let path = target.strip_prefix('/').ok_or_else(bad)?;
    let mut path = decoded(path.split(['?', '#']).next().unwrap_or_default()).ok_or_else(bad)?;
    if path.is_empty() || path.ends_with('/') {
        path.push_str("index.html");
    }
    Ok(Request { path, head: method == "HEAD" })
}

/// A path with its `%20` read; nothing when it holds what no path of a site holds.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let byte = if byte == b'%' {
            let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
            u8::try_from(digit(rest.next())? * 16 + digit(rest.next())?).ok()?
        } else {
            byte
        };
        if byte.is_ascii_control() || matches!(byte, b'\\' | b':') {
            return None;
        }
        bytes.push(byte);
    }
    let path = String::from_utf8(bytes).ok()?;
    (!path.split('/').any(|part| matches!(part, ".." | "."))).then_some(path)
}

/// The site could not be made: why.
pub(super) fn not_made(why: &str) -> Answer {
    Answer {
        state: "500 Internal Server Error",
        kind: "text/plain; charset=utf-8",
        body: format!("{why}\n").into_bytes(),
        head: false,
    }
}

impl Answer {
    fn short(state: &'static str) -> Self {
        Self { state, kind: "text/plain; charset=utf-8", body: format!("{state}\n").into_bytes(), head: false }
    }

    /// There is no such file.
    pub(super) fn not_found() -> Self {
        Self::short("404 Not Found")
    }

    /// A file; what it is follows from its name.
    pub(super) fn file(path: &str, body: Vec<u8>) -> Self {
        let kind = match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
            "html" => "text/html; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "jpg" => "image/jpeg",
            _ => "text/plain; charset=utf-8",
        };
        Self { state: "200 OK", kind, body, head: false }
    }

    pub(super) fn only_head(self, head: bool) -> Self {
        Self { head, ..self }
    }

    /// As it goes over the line.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let head = format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\n\
             Referrer-Policy: no-referrer\r\nCross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n\r\n",
            self.state,
            self.kind,
            self.body.len()
        );
        let body = if self.head { &[][..] } else { &self.body };
        [head.as_bytes(), body].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str, host: &str) -> Result<String, &'static str> {
        let text = format!("{line}\r\nHost: {host}\r\n\r\n");
        read(text.as_bytes(), 80).map(|request| request.path).map_err(|answer| answer.state)
    }

    #[test]
    fn only_files_of_the_site_are_asked_for() {
        assert_eq!(asked("GET / HTTP/1.1", "127.0.0.1:80"), Ok("index.html".to_owned()));
        assert_eq!(asked("HEAD /nl/products/a%2db.html?q=1 HTTP/1.1", "localhost:80"), Ok("nl/products/a-b.html".to_owned()));
        for outside in ["/../kt.yaml", "/%2e%2e/kt.yaml", "/nl/..%2f..%2fkt.yaml", "/a%00b", "/c:/x", "/a%5c..%5cb", "*", "/%zz"] {
            assert_eq!(asked(&format!("GET {outside} HTTP/1.1"), "127.0.0.1:80"), Err("400 Bad Request"), "{outside}");
        }
    }

    #[test]
    fn nothing_is_changed_and_no_other_name_is_answered_to() {
        assert_eq!(asked("POST / HTTP/1.1", "127.0.0.1:80"), Err("405 Method Not Allowed"));
        for host in ["evil.example", "127.0.0.1", "127.0.0.1:81", "localhost.evil.example:80"] {
            assert_eq!(asked("GET / HTTP/1.1", host), Err("403 Forbidden"), "{host}");
        }
        assert!(read(b"GET / HTTP/1.1\r\nHost: 127.0.0.1:80\r\nHost: evil\r\n\r\n", 80).is_err());
    }
}
