//! Who may ask: whoever came with the token of an address, and her page after a reload.
//!
//! The reload is known by a cookie, and that is enough here. `HttpOnly`: no script reads it. `SameSite=Strict`: the
//! browser sends it with nothing that another site began, and a request that names another origin is refused besides.
//! It goes over loopback and never leaves the machine, so there is no network that `Secure` would keep it from; and it
//! ends with the browser, or with devd. Who reads this machine's memory or this browser's files needs no cookie.

use axum::http::{HeaderMap, HeaderValue, header};
use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// The header that carries the token.
const TOKEN: &str = "x-veldboek";

/// Tokens, and what became of them.
pub(super) struct Guard {
    address: SocketAddr,
    tokens: Mutex<BTreeMap<String, Use>>,
}

/// A token is good for one page, or for one script.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Use {
    Fresh,
    /// A page: from then on it takes the cookie of that page as well.
    Page(String),
    /// A script that sends it with every ask.
    Script,
}

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum No {
    /// Not the name of this host and port: another site's name that leads here.
    Host,
    /// From another site's page.
    Origin,
    /// Without a token or a cookie that is good.
    Token,
}

impl Guard {
    pub fn new(address: SocketAddr) -> Self {
        Self {
            address,
            tokens: Mutex::default(),
        }
    }

    /// A new token.
    pub fn token(&self) -> String {
        let token = random();
        self.tokens().insert(token.clone(), Use::Fresh);
        token
    }

    /// Opens a page by the token of its address; the cookie to set. The same page may load again with the same address.
    pub fn page(&self, headers: &HeaderMap, token: &str) -> Result<String, No> {
        self.place(headers)?;
        let mut tokens = self.tokens();
        let used = tokens.get_mut(token).ok_or(No::Token)?;
        match used {
            Use::Fresh => {
                let session = random();
                let cookie = self.cookie(&session);
                *used = Use::Page(session);
                Ok(cookie)
            }
            Use::Page(session) if self.session(headers).as_deref() == Some(session) => Ok(self.cookie(session)),
            _ => Err(No::Token),
        }
    }

    /// Whether a request of a page or a script may be answered. `token` is one from the address, for streams.
    pub fn ask(&self, headers: &HeaderMap, token: Option<&str>) -> Result<(), No> {
        self.place(headers)?;
        let header = headers.get(TOKEN).and_then(|value| value.to_str().ok());
        let given = header.or(token).filter(|token| !token.is_empty());
        let session = self.session(headers);
        let mut tokens = self.tokens();
        let Some(given) = given else {
            // After a reload the page has no token any more; its cookie is only sent by a page of ours.
            let known = |session: &String| tokens.values().any(|used| *used == Use::Page(session.clone()));
            return if session.as_ref().is_some_and(known) {
                Ok(())
            } else {
                Err(No::Token)
            };
        };
        let used = tokens.get_mut(given).ok_or(No::Token)?;
        match used {
            Use::Fresh => {
                *used = Use::Script;
                Ok(())
            }
            Use::Script => Ok(()),
            Use::Page(known) if session.as_ref() == Some(known) => Ok(()),
            Use::Page(_) => Err(No::Token),
        }
    }

    /// Whether the request names this host, and comes from it if it says where from.
    fn place(&self, headers: &HeaderMap) -> Result<(), No> {
        let port = self.address.port();
        let ours = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
        let mut hosts = headers.get_all(header::HOST).iter();
        let host = hosts.next().and_then(|host| host.to_str().ok()).ok_or(No::Host)?;
        if hosts.next().is_some() || !ours.iter().any(|name| name == host) {
            return Err(No::Host);
        }
        let origin = headers.get(header::ORIGIN).map(HeaderValue::to_str);
        if origin.is_some_and(|origin| origin.ok() != Some(&format!("http://{host}"))) {
            return Err(No::Origin);
        }
        let site = headers.get("sec-fetch-site").map(HeaderValue::to_str);
        match site {
            None | Some(Ok("same-origin" | "none")) => Ok(()),
            Some(_) => Err(No::Origin),
        }
    }

    /// Cookies know no port, so the name has it.
    fn name(&self) -> String {
        format!("veldboek-{}", self.address.port())
    }

    fn cookie(&self, session: &str) -> String {
        format!("{}={session}; HttpOnly; SameSite=Strict; Path=/", self.name())
    }

    fn session(&self, headers: &HeaderMap) -> Option<String> {
        let name = self.name();
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(known, _)| *known == name)
            .map(|(_, session)| session.to_owned())
    }

    fn tokens(&self) -> MutexGuard<'_, BTreeMap<String, Use>> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// 128 bits that nobody can guess.
pub(super) fn random() -> String {
    let bytes: [u8; 16] = vault::random();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
