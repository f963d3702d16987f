//! devd ends when its input does, whatever goes on in it.

use crate::binaries::built;
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, ChildStderr, Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

/// Shorter than any code lives, longer than anything takes that ends by itself.
const PATIENCE: Duration = Duration::from_secs(60);

struct Devd {
    child: Child,
    stderr: ChildStderr,
    host: String,
    token: String,
}

impl Devd {
    /// Starts one; `url` finds its address in what it tells.
    fn start(arguments: &[&str], data: &Path, url: impl Fn(&Value) -> &Value) -> Self {
        let mut command = Command::new(built().join("devd"));
        command.args(arguments).arg("--data").arg(data);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();
        let told: Value = serde_json::from_str(&line).unwrap();
        let url = url(&told).as_str().unwrap().trim_start_matches("http://").to_owned();
        let (host, token) = url.split_once("/?token=").unwrap();
        Self {
            stderr: child.stderr.take().unwrap(),
            child,
            host: host.to_owned(),
            token: token.to_owned(),
        }
    }

    fn ask(&self, area: &str, ask: Value) -> Value {
        let body = ask.to_string();
        let head = format!(
            "POST /ask/{area} HTTP/1.1\r\nhost: {}\r\nx-veldboek: {}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
            self.host,
            self.token,
            body.len()
        );
        let mut stream = TcpStream::connect(&self.host).unwrap();
        stream.write_all((head + &body).as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
    }

    /// Asks again and again until it stands where it should.
    fn until(&self, area: &str, ask: &str, stage: &str) -> Value {
        loop {
            let shown = self.ask(area, json!({ "ask": ask }));
            assert_ne!(shown["stage"], "failed", "{shown}");
            if shown["stage"] == stage {
                return shown;
            }
        }
    }

    /// Closes its input, and hears what it said on its way out.
    fn ends(mut self) -> String {
        drop(self.child.stdin.take());
        let (tell, told) = mpsc::channel();
        let id = self.child.id();
        thread::spawn(move || {
            let mut said = String::new();
            let _ = self.stderr.read_to_string(&mut said);
            let _ = tell.send((self.child.wait().unwrap(), said));
        });
        let Ok((status, said)) = told.recv_timeout(PATIENCE) else {
            let _ = Command::new("kill").args(["-9", &id.to_string()]).status();
            panic!("it goes on without an input");
        };
        assert!(status.success(), "{status} {said}");
        said
    }
}

fn world(data: &Path) -> Devd {
    let arguments = ["world", "--empty", "--unlocked", "--people", "noor:lead+fieldworker"];
    let world = Devd::start(&arguments, data, |told| &told["people"][0]["url"]);
    let invite = json!({ "ask": "invite", "name": null, "roles": ["fieldworker"] });
    world.ask("team", invite);
    world
}

#[test]
fn devd_ends_with_its_input_while_an_invitation_waits_for_somebody() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(&folder.path().join("world"));
    world.until("team", "inviting", "code");
    assert_eq!(world.ends(), "");
}

/// A team that lets somebody in, and her: both look at the digits.
fn at_the_digits(folder: &Path) -> (Devd, Devd) {
    let world = world(&folder.join("world"));
    let code = world.until("team", "inviting", "code")["code"].clone();
    let newcomer = Devd::start(&["serve"], &folder.join("newcomer"), |told| &told["url"]);
    let passphrase = testkit::PASSPHRASE;
    newcomer.ask(
        "start",
        json!({ "ask": "join", "code": code, "name": "Petya", "passphrase": passphrase }),
    );
    newcomer.until("start", "joining", "check");
    (world, newcomer)
}

#[test]
fn devd_ends_with_its_input_while_two_people_compare_digits() {
    let folder = tempfile::tempdir().unwrap();
    let (world, newcomer) = at_the_digits(folder.path());
    world.until("team", "inviting", "check");
    assert_eq!(newcomer.ends(), "");
    assert_eq!(world.ends(), "");
}

#[test]
fn devd_ends_with_its_input_while_joining_waits_for_the_lead() {
    let folder = tempfile::tempdir().unwrap();
    let (world, newcomer) = at_the_digits(folder.path());
    newcomer.ask("start", json!({ "ask": "say", "yes": true }));
    newcomer.until("start", "joining", "waiting");
    assert_eq!(newcomer.ends(), "");
    world.ends();
}
