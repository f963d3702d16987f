//! devd listens where every page of every site can send requests: nobody but its own page gets an answer.

use app::Shell;
use serde_json::{Value, json};
use std::path::PathBuf;
use tempfile::TempDir;
use testkit::{FixedClock, PASSPHRASE, devd::Devd};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

struct Served {
    devd: Devd,
    folder: TempDir,
}

/// What a request says besides its first line and its host.
#[derive(Default)]
struct Asked<'a> {
    host: Option<&'a str>,
    headers: &'a [(&'a str, &'a str)],
    body: &'a str,
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn field(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }
}

/// A shell without a book, with three files of screens, one of them outside.
async fn served() -> Served {
    let folder = tempfile::tempdir().unwrap();
    let ui: PathBuf = folder.path().join("ui");
    std::fs::create_dir_all(ui.join("assets")).unwrap();
    std::fs::write(ui.join("index.html"), "<title>Veldboek</title>").unwrap();
    std::fs::write(ui.join("assets/a.js"), "1").unwrap();
    std::fs::write(folder.path().join("secret.txt"), "secret").unwrap();
    std::os::unix::fs::symlink(folder.path().join("secret.txt"), ui.join("assets/link.txt")).unwrap();
    std::fs::write(ui.join(".hidden"), "secret").unwrap();
    let shell = Shell::new(&folder.path().join("data"), FixedClock::default().shared()).unwrap();
    let devd = Devd::serve(shell, Some(ui), 0).await.unwrap();
    Served { devd, folder }
}

impl Served {
    fn token(&self) -> String {
        self.devd.address().split_once("token=").unwrap().1.to_owned()
    }

    async fn send(&self, method: &str, path: &str, asked: Asked<'_>) -> Answer {
        let address = self.devd.listens_at().to_string();
        let mut head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n",
            asked.host.unwrap_or(&address)
        );
        for (name, value) in asked.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("content-length: {}\r\n\r\n{}", asked.body.len(), asked.body));
        let mut stream = TcpStream::connect(&address).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut bytes = Vec::new();
        // A refusal may come before the body was read, and with it the end of the connection.
        let _ = stream.read_to_end(&mut bytes).await;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        Answer {
            status: head
                .split(' ')
                .nth(1)
                .and_then(|status| status.parse().ok())
                .unwrap_or_default(),
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    async fn ask(&self, headers: &[(&str, &str)]) -> u16 {
        let asked = Asked {
            headers,
            body: r#"{"ask":"state"}"#,
            ..Asked::default()
        };
        self.send("POST", "/ask/shell", asked).await.status
    }

    async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let asked = Asked {
            headers,
            ..Asked::default()
        };
        self.send("GET", path, asked).await
    }

    /// Opens a page with a new address; its token and its cookie.
    async fn page(&self) -> (String, String) {
        let token = self.token();
        let page = self.get(&format!("/?token={token}"), &[]).await;
        assert_eq!((page.status, page.body.contains("Veldboek")), (200, true));
        let cookie = page.field("set-cookie").unwrap().to_owned();
        for word in ["HttpOnly", "SameSite=Strict"] {
            assert!(cookie.contains(word), "{cookie}");
        }
        (token, cookie.split(';').next().unwrap().to_owned())
    }
}

#[tokio::test]
async fn devd_answers_nobody_without_its_token() {
    let served = served().await;
    served.page().await;
    for headers in [
        &[][..],
        &[("x-veldboek", "")],
        &[("x-veldboek", "0123456789abcdef0123456789abcdef")],
        &[("cookie", "veldboek-1=x")],
    ] {
        assert_eq!(served.ask(headers).await, 401, "{headers:?}");
    }
    for path in [
        "/",
        "/?token=",
        "/?token=x",
        "/index.html",
        "/assets/a.js",
        "/events",
        "/events?token=x",
    ] {
        let refused = served.get(path, &[]).await;
        assert_eq!(refused.status, 401, "{path}");
        assert!(!refused.body.contains("Veldboek") && refused.field("set-cookie").is_none());
    }
}

#[tokio::test]
async fn an_address_is_good_for_one_page_and_the_page_for_reloads() {
    let served = served().await;
    let (token, cookie) = served.page().await;
    let cookie = [("cookie", cookie.as_str())];
    // The same address elsewhere: in another browser, or from a history.
    assert_eq!(served.get(&format!("/?token={token}"), &[]).await.status, 401);
    assert_eq!(served.ask(&[("x-veldboek", &token)]).await, 401);
    // The page itself: with its token, and after a reload without it.
    assert_eq!(served.ask(&[("x-veldboek", &token), cookie[0]]).await, 200);
    for path in ["/", "/assets/a.js"] {
        assert_eq!(served.get(path, &cookie).await.status, 200, "{path}");
    }
    assert_eq!(served.ask(&cookie).await, 200);
    // A script that never opened a page.
    let script = served.token();
    for _ in 0..2 {
        assert_eq!(served.ask(&[("x-veldboek", &script)]).await, 200);
    }
    assert_eq!(served.get(&format!("/?token={script}"), &[]).await.status, 401);
}

#[tokio::test]
async fn another_sites_page_gets_nothing_even_with_the_cookie() {
    let served = served().await;
    let (token, cookie) = served.page().await;
    let port = served.devd.listens_at().port();
    let good = [("cookie", cookie.as_str()), ("x-veldboek", token.as_str())];
    for (name, value) in [
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("origin", "http://127.0.0.1:1"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ] {
        assert_eq!(
            served.ask(&[good[0], good[1], (name, value)]).await,
            403,
            "{name}: {value}"
        );
    }
    let own = format!("http://127.0.0.1:{port}");
    assert_eq!(
        served
            .ask(&[good[0], good[1], ("origin", &own), ("sec-fetch-site", "same-origin")])
            .await,
        200
    );
}

#[tokio::test]
async fn a_name_that_was_rebound_to_loopback_is_another_host() {
    let served = served().await;
    let (token, cookie) = served.page().await;
    let port = served.devd.listens_at().port();
    let names = [
        format!("evil.example:{port}"),
        "127.0.0.1".to_owned(),
        "127.0.0.1:1".to_owned(),
        format!("127.0.0.1:{port}.evil.example"),
        String::new(),
    ];
    for host in &names {
        for (method, path) in [("POST", "/ask/shell"), ("GET", "/"), ("GET", "/events")] {
            let asked = Asked {
                host: Some(host),
                headers: &[("cookie", &cookie), ("x-veldboek", &token)],
                body: r#"{"ask":"state"}"#,
            };
            assert_eq!(
                served.send(method, path, asked).await.status,
                421,
                "{method} {path} at {host:?}"
            );
        }
    }
}

#[tokio::test]
async fn no_path_leads_out_of_the_folder_of_the_screens() {
    let served = served().await;
    let (_, cookie) = served.page().await;
    assert!(served.folder.path().join("secret.txt").exists());
    for path in [
        "/../secret.txt",
        "/assets/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/assets/..%5c..%5csecret.txt",
        "//secret.txt",
        "/assets//a.js",
        "/.hidden",
        "/assets/link.txt",
        "/assets",
        "/assets/",
        "/etc/passwd",
        "/assets/a.js%00.png",
    ] {
        let answer = served.get(path, &[("cookie", &cookie)]).await;
        assert!(matches!(answer.status, 400 | 404), "{path}: {}", answer.status);
        assert!(!answer.body.contains("secret\n") && answer.body != "secret", "{path}");
    }
}

#[tokio::test]
async fn every_answer_forbids_keeping_framing_and_whatever_does_not_lie_here() {
    let served = served().await;
    let (token, cookie) = served.page().await;
    let asked = Asked {
        headers: &[("cookie", &cookie), ("x-veldboek", &token)],
        body: r#"{"ask":"state"}"#,
        ..Asked::default()
    };
    let answers = [
        served.get("/", &[("cookie", &cookie)]).await,
        served.get("/assets/a.js", &[("cookie", &cookie)]).await,
        served.get("/nothing", &[("cookie", &cookie)]).await,
        served.get("/", &[]).await,
        served.send("POST", "/ask/shell", asked).await,
    ];
    for answer in answers {
        assert_eq!(answer.field("cache-control"), Some("no-store"));
        assert_eq!(answer.field("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.field("referrer-policy"), Some("no-referrer"));
        let policy = answer.field("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'self';") && policy.contains("frame-ancestors 'none'"));
        assert!(!policy.contains("unsafe"));
        assert_eq!(answer.field("access-control-allow-origin"), None);
    }
}

#[tokio::test]
async fn a_failure_names_a_code_and_repeats_nothing_that_was_asked() {
    let served = served().await;
    let token = served.token();
    let long = "x".repeat(5_000_000);
    for body in [
        "",
        "{",
        "[]",
        r#"{"ask":"unlock","passphrase":["geheim"]}"#,
        &json!({"ask": "unlock", "passphrase": long}).to_string(),
    ] {
        let asked = Asked {
            headers: &[("x-veldboek", &token)],
            body,
            ..Asked::default()
        };
        let answer = served.send("POST", "/ask/shell", asked).await;
        assert!(matches!(answer.status, 413 | 422), "{}", answer.status);
        assert!(!answer.body.contains("geheim") && answer.body.len() < 200);
        if answer.status == 422 {
            let failure: Value = serde_json::from_str(&answer.body).unwrap();
            assert_eq!(failure["code"], "input_wrong");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shell_that_was_killed_leaves_its_page_and_another_takes_its_place() {
    let served = served().await;
    let token = served.token();
    let script = [("x-veldboek", token.as_str())];
    assert_eq!(served.ask(&script).await, 200);
    served.devd.kill().await;
    assert_eq!(served.ask(&script).await, 503);
    let data = served.folder.path().join("data");
    served
        .devd
        .serves(Shell::new(&data, FixedClock::default().shared()).unwrap());
    assert_eq!(served.ask(&script).await, 200);
    let unlock = json!({"ask": "unlock", "passphrase": PASSPHRASE}).to_string();
    let asked = Asked {
        headers: &script,
        body: &unlock,
        ..Asked::default()
    };
    let answer = served.send("POST", "/ask/shell", asked).await;
    assert_eq!((answer.status, answer.body.contains("not_found")), (422, true));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_hears_of_what_changes() {
    let served = served().await;
    let (token, cookie) = served.page().await;
    let address = served.devd.listens_at().to_string();
    let mut stream = TcpStream::connect(&address).await.unwrap();
    let head = format!(
        "GET /events?token={token} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncookie: {cookie}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut heard = String::new();
    let mut bytes = [0; 4096];
    while !heard.contains("text/event-stream") {
        let n = stream.read(&mut bytes).await.unwrap();
        heard.push_str(&String::from_utf8_lossy(&bytes[..n]));
    }
    served.devd.shell().unwrap().clock_moved();
    while !heard.contains(r#"data: {"topics":["rounds","shell"]}"#) {
        let n = stream.read(&mut bytes).await.unwrap();
        assert!(n > 0, "{heard}");
        heard.push_str(&String::from_utf8_lossy(&bytes[..n]));
    }
    // With the shell the stream ends, and the page knows that it missed something.
    served.devd.kill().await;
    while stream.read(&mut bytes).await.unwrap() > 0 {}
}
