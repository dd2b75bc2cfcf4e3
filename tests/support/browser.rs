//! A real browser for the pages that `kt` makes: Chromium without a window, spoken to over its own protocol by a pipe.
//! Source: Chrome `DevTools` protocol, <https://chromedevtools.github.io/devtools-protocol/>.

#![allow(dead_code)]

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long a page may take; a slow machine gets time, a page that hangs does not hang the tests.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the browser is called on the systems where the tests run.
const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const MAC: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/// A browser with one page.
pub(crate) struct Browser {
    child: Child,
    input: ChildStdin,
    said: Receiver<Value>,
    calls: u64,
    session: Option<String>,
    /// Which page has come in whole.
    loaded: String,
    /// The addresses that a page asked for, beside its own file.
    pub(crate) asked: Vec<String>,
    /// What went wrong in the page's script.
    pub(crate) mistakes: Vec<String>,
}

/// Where the browser is: `KT_BROWSER`, else where it usually stands. Without one a test cannot run; it says so where a
/// person sees it, also in a run that passes. With `KT_BROWSER_REQUIRED` it fails.
pub(crate) fn found(test: &str) -> Option<PathBuf> {
    let given = std::env::var_os("KT_BROWSER").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let usual = std::env::split_paths(&path).flat_map(|dir| NAMES.map(|name| dir.join(name))).chain([PathBuf::from(MAC)]);
    let found = given.into_iter().chain(usual).find(|path| path.is_file());
    if found.is_none() {
        let required = std::env::var_os("KT_BROWSER_REQUIRED").is_some();
        assert!(!required, "no Chromium or Chrome was found; set KT_BROWSER to where it is");
        let _ = writeln!(std::io::stderr(), "NOT RUN: {test}: no Chromium or Chrome was found; set KT_BROWSER to where it is");
    }
    found
}

impl Browser {
    /// Starts it with what it keeps in `profile`; downloads land there too.
    pub(crate) fn start(program: &Path, profile: &Path) -> Self {
        let mut child = Command::new("sh")
            .args(["-c", "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1"])
            .arg(program)
            .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage"])
            .args(["--remote-debugging-pipe", "--disable-background-networking", "--window-size=1000,900"])
            .arg(format!("--user-data-dir={}", profile.display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let (teller, said) = channel();
        std::thread::spawn(move || {
            for message in BufReader::new(output).split(0).map_while(Result::ok) {
                if serde_json::from_slice(&message).map(|value: Value| teller.send(value).is_err()).unwrap_or(true) {
                    return;
                }
            }
        });
        let mut browser =
            Self { child, input, said, calls: 0, session: None, loaded: String::new(), asked: Vec::new(), mistakes: Vec::new() };
        browser.attach(profile);
        browser
    }

    /// Opens a page to work in.
    fn attach(&mut self, profile: &Path) {
        let downloads = json!({"behavior": "allow", "downloadPath": profile});
        self.call("Browser.setDownloadBehavior", &downloads);
        let target = self.call("Target.createTarget", &json!({"url": "about:blank"}));
        let attached = self.call("Target.attachToTarget", &json!({"targetId": target["targetId"], "flatten": true}));
        self.session = attached["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Network", "Log"] {
            self.call(&format!("{domain}.enable"), &json!({}));
        }
        self.call("Page.setLifecycleEventsEnabled", &json!({"enabled": true}));
    }

    /// Calls a method and gives its result.
    pub(crate) fn call(&mut self, method: &str, params: &Value) -> Value {
        self.calls += 1;
        let mut message = json!({"id": self.calls, "method": method, "params": params});
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        self.input.write_all(message.to_string().as_bytes()).unwrap();
        self.input.write_all(&[0]).unwrap();
        self.input.flush().unwrap();
        loop {
            let mut message = self.said.recv_timeout(PATIENCE).unwrap_or_else(|error| panic!("{method}: {error}"));
            if message["id"] == json!(self.calls) {
                assert!(message["error"].is_null(), "{method}: {}", message["error"]);
                return message["result"].take();
            }
            self.hear(&message);
        }
    }

    /// Keeps what a page asked for from elsewhere, and what went wrong in it.
    fn hear(&mut self, message: &Value) {
        let params = &message["params"];
        match message["method"].as_str() {
            Some("Network.requestWillBeSent") => {
                let address = params["request"]["url"].as_str().unwrap_or_default();
                let own = ["file:", "blob:", "about:", "data:"];
                if !own.iter().any(|scheme| address.starts_with(scheme)) {
                    self.asked.push(address.chars().take(200).collect());
                }
            }
            Some("Page.lifecycleEvent") if params["name"] == "load" => {
                self.loaded = params["loaderId"].as_str().unwrap_or_default().to_owned();
            }
            Some("Runtime.exceptionThrown") => self.mistakes.push(params["exceptionDetails"].to_string()),
            Some("Log.entryAdded") if params["entry"]["level"] == "error" => {
                self.mistakes.push(params["entry"]["text"].to_string());
            }
            _ => {}
        }
    }

    /// Opens a file and waits until it is there.
    pub(crate) fn open(&mut self, file: &Path) {
        let sent = self.call("Page.navigate", &json!({"url": format!("file://{}", file.display())}));
        let page = sent["loaderId"].as_str().expect("a file is another page").to_owned();
        self.comes(|loaded| loaded == page);
    }

    /// Opens an address and waits until it is there.
    pub(crate) fn visit(&mut self, address: &str) {
        let sent = self.call("Page.navigate", &json!({"url": address}));
        let page = sent["loaderId"].as_str().expect("an address is another page").to_owned();
        self.comes(|loaded| loaded == page);
    }

    /// Does something that leads to another page, and waits until that is there.
    pub(crate) fn leads(&mut self, how: impl FnOnce(&mut Self)) {
        let before = self.loaded.clone();
        how(self);
        self.comes(|loaded| loaded != before);
    }

    /// Opens the same page again.
    pub(crate) fn reload(&mut self) {
        let before = self.loaded.clone();
        self.call("Page.reload", &json!({}));
        self.comes(|loaded| loaded != before);
    }

    /// Waits for a page to come in whole.
    fn comes(&mut self, is: impl Fn(&str) -> bool) {
        while !is(&self.loaded) {
            let message = self.said.recv_timeout(PATIENCE).unwrap_or_else(|error| panic!("the page never came: {error}"));
            self.hear(&message);
        }
    }

    /// What an expression gives.
    pub(crate) fn js(&mut self, expression: &str) -> Value {
        let params = json!({"expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": true});
        let mut result = self.call("Runtime.evaluate", &params);
        assert!(result["exceptionDetails"].is_null(), "{expression}: {}", result["exceptionDetails"]);
        result["result"]["value"].take()
    }

    /// The text of an expression.
    pub(crate) fn text(&mut self, expression: &str) -> String {
        self.js(expression).as_str().map(str::to_owned).unwrap_or_default()
    }

    /// Waits until an expression is true.
    pub(crate) fn until(&mut self, expression: &str) {
        let start = Instant::now();
        while self.js(&format!("!!({expression})")) != json!(true) {
            assert!(start.elapsed() < PATIENCE, "never: {expression}");
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// Clicks in the middle of an element with the mouse.
    pub(crate) fn click(&mut self, selector: &str) {
        let place = self.js(&format!(
            "(() => {{ const e = document.querySelector({selector:?}); e.scrollIntoView({{block: 'center', behavior: 'instant'}}); \
             const r = e.getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]; }})()"
        ));
        for kind in ["mousePressed", "mouseReleased"] {
            let params = json!({"type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1});
            self.call("Input.dispatchMouseEvent", &params);
        }
    }

    /// Types a text where the cursor is.
    pub(crate) fn types(&mut self, text: &str) {
        self.call("Input.insertText", &json!({"text": text}));
    }

    /// Presses a key: `Tab`, `ArrowDown`, `Space`, `Enter`, `Escape`.
    pub(crate) fn press(&mut self, key: &str) {
        let (code, text) = match key {
            "Tab" => (9, ""),
            "Enter" => (13, "\r"),
            "Escape" => (27, ""),
            "Space" => (32, " "),
            "ArrowLeft" => (37, ""),
            "ArrowUp" => (38, ""),
            "ArrowRight" => (39, ""),
            "ArrowDown" => (40, ""),
            other => panic!("{other} is no key that the tests press"),
        };
        let name = if key == "Space" { " " } else { key };
        for kind in ["keyDown", "keyUp"] {
            let mut params = json!({"type": kind, "key": name, "code": key, "windowsVirtualKeyCode": code});
            if kind == "keyDown" && !text.is_empty() {
                params["text"] = json!(text);
            }
            self.call("Input.dispatchKeyEvent", &params);
        }
    }

    /// How a person looks at it: the width in points, and by day or by night.
    pub(crate) fn look(&mut self, width: u32, scheme: &str) {
        let size = json!({"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500});
        self.call("Emulation.setDeviceMetricsOverride", &size);
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.call("Emulation.setEmulatedMedia", &json!({"media": "", "features": features}));
    }

    /// How it stands on a sheet of A4 with these margins, in points.
    pub(crate) fn on_paper(&mut self, width: u32) {
        self.call(
            "Emulation.setDeviceMetricsOverride",
            &json!({"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false}),
        );
        self.call("Emulation.setEmulatedMedia", &json!({"media": "print"}));
    }

    /// What keeps people out of the page, by axe-core: the rules of WCAG 2.2 AA.
    pub(crate) fn barriers(&mut self) -> Vec<String> {
        if self.js("typeof axe") == json!("undefined") {
            self.js(concat!(include_str!("../browser/axe.min.js"), "\n;null"));
        }
        let tags = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";
        let found = self.js(&format!(
            "axe.run(document, {{runOnly: {tags}}}).then((result) => result.violations.map((one) => \
             `${{one.id}}: ${{one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}} ${{one.nodes[0].failureSummary}}`))"
        ));
        serde_json::from_value(found).unwrap()
    }

    /// The file that was saved under a name that begins and ends so.
    pub(crate) fn download(&self, folder: &Path, begin: &str) -> PathBuf {
        let start = Instant::now();
        loop {
            let files = std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path());
            let ours = |path: &PathBuf| {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                // A browser makes the file before it writes into it.
                let whole = || std::fs::read_to_string(path).is_ok_and(|text| text.trim_end().ends_with('}'));
                name.starts_with(begin) && name.ends_with(".json") && whole()
            };
            if let Some(path) = files.into_iter().find(ours) {
                return path;
            }
            assert!(start.elapsed() < PATIENCE, "{begin} was never saved");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.input.write_all(b"{\"id\":0,\"method\":\"Browser.close\"}\0");
        let _ = self.input.flush();
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(5) {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(Duration::from_millis(30));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
