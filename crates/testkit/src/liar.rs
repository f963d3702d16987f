//! A relay that lies: it stands in front of the true one and passes everything on, until a test tells it what to do.
//!
//! It speaks just enough HTTP/1.1 for a device and the relay: one request per connection, bodies of a known length.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// Longer heads than this no device sends.
const HEAD: usize = 64 * 1024;

/// What a device asked.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// The method.
    pub method: String,
    /// Path and query.
    pub path: String,
    /// The value of `Authorization`, as it came.
    pub authorization: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

/// What it is told.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: Vec<u8>,
}

/// What the liar does with a request.
pub enum Lie {
    /// Passes it on and brings back the answer.
    Truth,
    /// Hangs up; the relay never hears of it.
    Silence,
    /// Passes it on and hangs up: the relay has it, the device doesn't know.
    LostAnswer,
    /// Answers without the relay.
    Instead(Answer),
    /// Brings back another answer than the relay gave.
    Altered(Box<dyn FnOnce(Answer) -> Answer + Send>),
    /// Announces the whole answer, gives so many bytes of its body, and hangs up.
    CutAt(usize),
    /// Gives an answer that has no end.
    Endless,
}

type Script = Box<dyn FnMut(&mut Asked) -> Lie + Send>;

/// A lying relay.
pub struct Liar {
    address: SocketAddr,
    told: Arc<Told>,
    serving: JoinHandle<()>,
}

struct Told {
    upstream: Mutex<String>,
    script: Mutex<Script>,
    heard: Mutex<Vec<(Asked, Answer)>>,
}

impl Asked {
    /// What is asked for, without team, device and query: `pull`, `append/2`, `chain`, `rings`, `session`, `repair/2`,
    /// `meet`, `challenge`, `teams`.
    pub fn route(&self) -> String {
        let path = self.path.split('?').next().unwrap_or_default();
        let mut parts = path.trim_start_matches("/v1/").split('/');
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some("t"), Some(_), Some("rings"), _) => "rings".to_owned(),
            (Some("t"), Some(_), Some(route), Some(space)) => format!("{route}/{space}"),
            (Some("t"), Some(_), Some(route), None) => route.to_owned(),
            (Some(route), ..) => route.to_owned(),
            (None, ..) => String::new(),
        }
    }
}

impl Answer {
    /// An answer with a body.
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            body: body.into(),
        }
    }
}

impl Liar {
    /// Starts one in front of a relay; it tells the truth at first.
    pub async fn before(relay: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let told = Arc::new(Told {
            upstream: Mutex::new(authority(relay)),
            script: Mutex::new(Box::new(|_| Lie::Truth)),
            heard: Mutex::default(),
        });
        let for_all = told.clone();
        let serving = tokio::spawn(async move {
            while let Ok((device, _)) = listener.accept().await {
                let told = for_all.clone();
                // A device that hangs up is no concern of the liar's.
                tokio::spawn(async move { serve(device, &told).await.ok() });
            }
        });
        Self { address, told, serving }
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// From now on this decides about every request, and may alter it.
    pub fn lies(&self, script: impl FnMut(&mut Asked) -> Lie + Send + 'static) {
        *hold(&self.told.script) = Box::new(script);
    }

    /// From now on it passes everything on.
    pub fn tells_the_truth(&self) {
        self.lies(|_| Lie::Truth);
    }

    /// From now on it stands in front of another relay.
    pub fn stands_before(&self, relay: &str) {
        *hold(&self.told.upstream) = authority(relay);
    }

    /// Everything that was asked so far, and what the relay answered; nothing where it never heard of it.
    pub fn heard(&self) -> Vec<(Asked, Answer)> {
        hold(&self.told.heard).clone()
    }

    /// How many requests of a route came.
    pub fn count(&self, route: &str) -> usize {
        hold(&self.told.heard)
            .iter()
            .filter(|(asked, _)| asked.route() == route)
            .count()
    }
}

impl Drop for Liar {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

fn hold<T>(held: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

fn authority(url: &str) -> String {
    url.trim_start_matches("http://").trim_end_matches('/').to_owned()
}

async fn serve(mut device: TcpStream, told: &Told) -> std::io::Result<()> {
    let Some(mut asked) = read_request(&mut device).await? else {
        return Ok(());
    };
    let lie = (hold(&told.script))(&mut asked);
    let truth = match &lie {
        Lie::Silence | Lie::Instead(_) | Lie::Endless => Answer::default(),
        _ => {
            let upstream = hold(&told.upstream).clone();
            match pass_on(&upstream, &asked).await {
                Ok(answer) => answer,
                // The relay is gone: so is the line.
                Err(_) => return Ok(()),
            }
        }
    };
    hold(&told.heard).push((asked, truth.clone()));
    match lie {
        Lie::Truth => write_answer(&mut device, &truth, truth.body.len()).await,
        Lie::Silence | Lie::LostAnswer => Ok(()),
        Lie::Instead(answer) => write_answer(&mut device, &answer, answer.body.len()).await,
        Lie::Altered(alter) => {
            let answer = alter(truth);
            write_answer(&mut device, &answer, answer.body.len()).await
        }
        Lie::CutAt(bytes) => write_answer(&mut device, &truth, bytes.min(truth.body.len().saturating_sub(1))).await,
        Lie::Endless => {
            device
                .write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n")
                .await?;
            loop {
                device.write_all(&[b'x'; 16 * 1024]).await?;
            }
        }
    }
}

async fn read_request(device: &mut TcpStream) -> std::io::Result<Option<Asked>> {
    let Some((head, mut body)) = read_head(device).await? else {
        return Ok(None);
    };
    let mut first = head.lines().next().unwrap_or_default().split(' ');
    let (method, path) = (
        first.next().unwrap_or_default().to_owned(),
        first.next().unwrap_or_default().to_owned(),
    );
    let length = field(&head, "content-length")
        .and_then(|length| length.parse().ok())
        .unwrap_or(0);
    read_to(device, &mut body, length).await?;
    Ok(Some(Asked {
        method,
        path,
        authorization: field(&head, "authorization"),
        body,
    }))
}

async fn pass_on(upstream: &str, asked: &Asked) -> std::io::Result<Answer> {
    let mut relay = TcpStream::connect(upstream).await?;
    let authorization = asked
        .authorization
        .as_ref()
        .map(|value| format!("authorization: {value}\r\n"));
    let head = format!(
        "{} {} HTTP/1.1\r\nhost: {upstream}\r\n{}content-length: {}\r\nconnection: close\r\n\r\n",
        asked.method,
        asked.path,
        authorization.unwrap_or_default(),
        asked.body.len()
    );
    relay.write_all(head.as_bytes()).await?;
    relay.write_all(&asked.body).await?;
    let Some((head, mut body)) = read_head(&mut relay).await? else {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    };
    let status = head
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .unwrap_or(0);
    match field(&head, "content-length").and_then(|length| length.parse().ok()) {
        Some(length) => read_to(&mut relay, &mut body, length).await?,
        None => drop(relay.read_to_end(&mut body).await?),
    }
    Ok(Answer { status, body })
}

async fn write_answer(device: &mut TcpStream, answer: &Answer, bytes: usize) -> std::io::Result<()> {
    let length = answer.body.len();
    // A status without a body has no length either.
    let length = if answer.status == 204 {
        String::new()
    } else {
        format!("content-length: {length}\r\n")
    };
    let head = format!("HTTP/1.1 {} Said\r\n{length}connection: close\r\n\r\n", answer.status);
    device.write_all(head.as_bytes()).await?;
    device.write_all(&answer.body[..bytes]).await?;
    device.shutdown().await
}

/// The head, and what of the body came with it.
async fn read_head(stream: &mut TcpStream) -> std::io::Result<Option<(String, Vec<u8>)>> {
    let mut bytes = Vec::new();
    loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            let body = bytes.split_off(end + 4);
            return Ok(Some((String::from_utf8_lossy(&bytes).into_owned(), body)));
        }
        if bytes.len() > HEAD || stream.read_buf(&mut bytes).await? == 0 {
            return Ok(None);
        }
    }
}

async fn read_to(stream: &mut TcpStream, body: &mut Vec<u8>, length: usize) -> std::io::Result<()> {
    while body.len() < length {
        if stream.read_buf(body).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(())
}

fn field(head: &str, name: &str) -> Option<String> {
    head.lines().skip(1).find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    })
}
