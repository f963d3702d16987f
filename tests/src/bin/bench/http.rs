//! Just enough HTTP/1.1 to load a relay without becoming the load: one kept connection, requests written beforehand.

use std::net::SocketAddr;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// A connection that is kept alive.
pub struct Connection {
    stream: TcpStream,
    rest: Vec<u8>,
}

impl Connection {
    /// Connects.
    pub async fn to(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        Self {
            stream,
            rest: Vec::new(),
        }
    }

    /// Sends a request that [`request`] wrote, and gives the answer's body. Everything but a yes ends the measurement.
    pub async fn ask(&mut self, request: &[u8]) -> Vec<u8> {
        self.stream.write_all(request).await.unwrap();
        let head = self.read_to(b"\r\n\r\n").await;
        let text = String::from_utf8_lossy(&head);
        let length = text
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "))
            .map_or(0, |length| length.parse().unwrap());
        while self.rest.len() < length {
            assert_ne!(
                self.stream.read_buf(&mut self.rest).await.unwrap(),
                0,
                "the relay hung up"
            );
        }
        let body: Vec<u8> = self.rest.drain(..length).collect();
        let yes = text.as_bytes().get(9) == Some(&b'2');
        assert!(
            yes,
            "{} {}",
            text.lines().next().unwrap_or_default(),
            String::from_utf8_lossy(&body)
        );
        body
    }

    /// Sends a request whose answer has no end, and waits for its head.
    pub async fn listen(&mut self, request: &[u8]) {
        self.stream.write_all(request).await.unwrap();
        let head = self.read_to(b"\r\n\r\n").await;
        assert!(head.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&head));
    }

    async fn read_to(&mut self, end: &[u8]) -> Vec<u8> {
        loop {
            if let Some(at) = self.rest.windows(end.len()).position(|some| some == end) {
                return self.rest.drain(..at + end.len()).collect();
            }
            assert_ne!(
                self.stream.read_buf(&mut self.rest).await.unwrap(),
                0,
                "the relay hung up"
            );
        }
    }
}

/// A whole request.
pub fn request(method: &str, path: &str, token: &str, body: &[u8]) -> Vec<u8> {
    let mut head = format!("{method} {path} HTTP/1.1\r\nhost: relay\r\n");
    if !token.is_empty() {
        head += &format!("authorization: Bearer {token}\r\n");
    }
    if method != "GET" {
        head += &format!("content-length: {}\r\n", body.len());
    }
    [head.as_bytes(), b"\r\n", body].concat()
}
