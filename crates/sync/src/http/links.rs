//! Whether the links of flyers still lead somewhere: each asked for once, all at the same time, within a few seconds.
//!
//! The requests say nothing of the team: no cookie, no referrer, no name of this program.

use domain::Link;
use reqwest::{Client, Method, StatusCode, Url, header, redirect};
use std::{error::Error, sync::Arc, time::Duration};
use tokio::{sync::Semaphore, task::JoinSet, time::timeout};

/// For one link, with all its redirects and the second question.
const EACH: Duration = Duration::from_millis(4_500);

/// For all of them together.
const ALL: Duration = Duration::from_millis(9_000);

/// Links asked for at the same time.
const AT_ONCE: usize = 24;

/// Redirects that are followed.
const TURNS: usize = 5;

/// What a link led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A page.
    Fine,
    /// A page, at another address.
    Moved {
        /// The address.
        to: String,
    },
    /// No page: 404 or 410.
    Missing {
        /// The status.
        status: u16,
    },
    /// Another no.
    Refused {
        /// The status.
        status: u16,
    },
    /// The server does not prove that it is the one.
    Certificate,
    /// No such server, or none that answers at all.
    Unreachable,
    /// No answer in time.
    TooSlow,
    /// An answer that ended too early, or made no sense.
    CutOff,
    /// Redirects without end, or to what is no page.
    Loops,
}

/// Asks for each link; the answers stand in the order of the links.
pub async fn check(links: &[Link]) -> Vec<Found> {
    let mut found = vec![Found::TooSlow; links.len()];
    // A second installation is refused and harmless: the provider is the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = Client::builder()
        .http1_only()
        .no_proxy()
        .redirect(redirect::Policy::none())
        .connect_timeout(EACH)
        .build();
    let Ok(client) = client else {
        return vec![Found::Unreachable; links.len()];
    };
    let turns = Arc::new(Semaphore::new(AT_ONCE));
    let mut asking = JoinSet::new();
    for (at, link) in links.iter().enumerate() {
        let (client, turns, link) = (client.clone(), turns.clone(), link.as_str().to_owned());
        asking.spawn(async move {
            // The semaphore lives as long as its tasks, so it is never closed.
            let _turn = turns.acquire_owned().await;
            let answer = timeout(EACH, follow(&client, &link)).await;
            (at, answer.unwrap_or(Found::TooSlow))
        });
    }
    // What is not answered by then counts as too slow.
    let _ = timeout(ALL, async {
        while let Some(answer) = asking.join_next().await {
            if let Ok((at, answer)) = answer
                && let Some(place) = found.get_mut(at)
            {
                *place = answer;
            }
        }
    })
    .await;
    found
}

/// Follows a link to its page.
async fn follow(client: &Client, link: &str) -> Found {
    let Ok(first) = link.parse::<Url>() else {
        return Found::Unreachable;
    };
    let mut url = first.clone();
    for _ in 0..=TURNS {
        let answer = match ask(client, &url).await {
            Ok(answer) => answer,
            Err(fault) => return fault,
        };
        match answer {
            Answer::Page if url == first => return Found::Fine,
            Answer::Page => return Found::Moved { to: url.into() },
            Answer::No(status) if matches!(status, StatusCode::NOT_FOUND | StatusCode::GONE) => {
                return Found::Missing {
                    status: status.as_u16(),
                };
            }
            Answer::No(status) => {
                return Found::Refused {
                    status: status.as_u16(),
                };
            }
            // Where it leads is judged as strictly as what a lead types.
            Answer::Elsewhere(to) => match url.join(&to).ok().map(|to| Link::parse(to.as_str())) {
                Some(Ok(to)) if to.as_str().parse().is_ok_and(|to: Url| to != url) => {
                    url = match to.as_str().parse() {
                        Ok(to) => to,
                        Err(_) => return Found::Loops,
                    };
                }
                _ => return Found::Loops,
            },
        }
    }
    Found::Loops
}

enum Answer {
    Page,
    Elsewhere(String),
    No(StatusCode),
}

/// Asks for the head only, and for the page where a server knows no heads.
async fn ask(client: &Client, url: &Url) -> Result<Answer, Found> {
    let head = send(client, Method::HEAD, url).await?;
    match head {
        Answer::No(_) => send(client, Method::GET, url).await,
        other => Ok(other),
    }
}

async fn send(client: &Client, method: Method, url: &Url) -> Result<Answer, Found> {
    let reading = method == Method::GET;
    let request = client.request(method, url.clone()).header(header::ACCEPT, "*/*");
    let mut response = request.send().await.map_err(|error| fault(&error))?;
    let status = response.status();
    if status.is_redirection() {
        let to = response.headers().get(header::LOCATION).and_then(|to| to.to_str().ok());
        return to.map(|to| Answer::Elsewhere(to.to_owned())).ok_or(Found::Loops);
    }
    if !status.is_success() {
        return Ok(Answer::No(status));
    }
    if reading {
        // The first bytes of the page say whether there is one.
        response.chunk().await.map_err(|error| fault(&error))?;
    }
    Ok(Answer::Page)
}

/// What a failed request means.
fn fault(error: &reqwest::Error) -> Found {
    match error {
        error if is_about_tls(error) => Found::Certificate,
        error if error.is_timeout() => Found::TooSlow,
        error if error.is_connect() => Found::Unreachable,
        _ => Found::CutOff,
    }
}

/// Whether TLS is among the causes. What an `io::Error` holds is not its source but the source's source, so it is asked for.
fn is_about_tls(error: &(dyn Error + 'static)) -> bool {
    let held = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    error.is::<rustls::Error>()
        || held.is_some_and(|held| is_about_tls(held))
        || error.source().is_some_and(is_about_tls)
}
