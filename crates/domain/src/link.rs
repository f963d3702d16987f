//! A link that may be put before a stranger: it leads to a page, carries no login, and shows where it leads.

use std::fmt;
use url::Url;

/// Characters that a link may have: more makes a code that a scratched screen cannot show.
pub const LINK_LIMIT: usize = 500;

/// A link that may be shown and made into a code. Its host is in ASCII, so that a look-alike letter is seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(Url);

/// Why a text is no link that may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// No address at all, or one without a host.
    NotALink,
    /// Something else than a page: `javascript:`, `file:`, `data:`, `mailto:`…
    NotAPage,
    /// It has a name or a password in it.
    Login,
    /// Longer than [`LINK_LIMIT`].
    TooLong,
}

impl LinkFault {
    /// Its id in `locales/`.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotALink => "link",
            Self::NotAPage => "link_not_a_page",
            Self::Login => "link_has_login",
            Self::TooLong => "link_too_long",
        }
    }
}

impl Link {
    /// Reads a link. One without `https://` before it is taken as if it had it, since that is how people write them.
    pub fn parse(text: &str) -> Result<Self, LinkFault> {
        let text = text.trim();
        if text.chars().any(|letter| letter.is_whitespace() || is_unseen(letter)) {
            return Err(LinkFault::NotALink);
        }
        let url = match Url::parse(text) {
            // `example.org:8080/x` reads as the scheme `example.org`; a scheme of a page has no dot.
            Ok(url) if !url.scheme().contains('.') => url,
            _ => Url::parse(&format!("https://{text}")).map_err(|_| LinkFault::NotALink)?,
        };
        if !matches!(url.scheme(), "https" | "http") {
            return Err(LinkFault::NotAPage);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(LinkFault::Login);
        }
        // A word alone is no host that anybody else can reach.
        let host = url.host_str().unwrap_or_default();
        if !host.contains(['.', ':']) || host.ends_with('.') {
            return Err(LinkFault::NotALink);
        }
        match url.as_str().len() > LINK_LIMIT {
            true => Err(LinkFault::TooLong),
            false => Ok(Self(url)),
        }
    }

    /// The whole address, in ASCII.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// As it is shown: without `https://`, which says nothing, but with `http://`, which does.
    pub fn shown(&self) -> &str {
        let text = self.as_str();
        let text = text.strip_prefix("https://").unwrap_or(text);
        match self.0.path() == "/" && self.0.query().is_none() && self.0.fragment().is_none() {
            true => text.strip_suffix('/').unwrap_or(text),
            false => text,
        }
    }

    /// Whether its host has letters outside ASCII, so that it may look like another one.
    pub fn looks_alike(&self) -> bool {
        let host = self.0.host_str().unwrap_or_default();
        host.split('.').any(|label| label.starts_with("xn--"))
    }
}

/// Signs that are not seen, among them those that turn the direction of what follows: they would show another address than
/// the one that is opened.
/// Signs that nobody sees: they hide something, or turn what follows.
pub fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]

    use super::*;

    #[test]
    fn a_page_is_a_link_with_or_without_its_scheme() {
        for (written, whole, shown) in [
            (
                "https://voorbeeld.invalid/flyers/soa-bg.pdf",
                "https://voorbeeld.invalid/flyers/soa-bg.pdf",
                "voorbeeld.invalid/flyers/soa-bg.pdf",
            ),
            (" voorbeeld.invalid ", "https://voorbeeld.invalid/", "voorbeeld.invalid"),
            (
                "Voorbeeld.Invalid:8080/x",
                "https://voorbeeld.invalid:8080/x",
                "voorbeeld.invalid:8080/x",
            ),
            (
                "http://127.0.0.1:4000/a?b=c#d",
                "http://127.0.0.1:4000/a?b=c#d",
                "http://127.0.0.1:4000/a?b=c#d",
            ),
        ] {
            let link = Link::parse(written).unwrap();
            assert_eq!((link.as_str(), link.shown()), (whole, shown), "{written}");
            assert!(!link.looks_alike());
        }
    }

    #[test]
    fn what_is_no_page_or_carries_a_login_is_refused_by_name() {
        for (text, fault) in [
            ("", LinkFault::NotALink),
            ("two words.invalid", LinkFault::NotALink),
            ("https://", LinkFault::NotALink),
            ("localhost", LinkFault::NotALink),
            ("https://voorbeeld.invalid/\u{202e}gpj", LinkFault::NotALink),
            ("javascript:alert(1)", LinkFault::NotAPage),
            ("JavaScript:alert(1)//a.b", LinkFault::NotAPage),
            ("file:///etc/passwd", LinkFault::NotAPage),
            ("data:text/html,<b>x", LinkFault::NotAPage),
            ("mailto:noor@voorbeeld.invalid", LinkFault::NotAPage),
            ("https://noor:geheim@voorbeeld.invalid/", LinkFault::Login),
            ("https://voorbeeld.invalid@ander.invalid/", LinkFault::Login),
        ] {
            assert_eq!(Link::parse(text), Err(fault), "{text}");
        }
        let long = format!("https://voorbeeld.invalid/{}", "a".repeat(LINK_LIMIT));
        assert_eq!(Link::parse(&long), Err(LinkFault::TooLong));
    }

    #[test]
    fn a_host_that_looks_like_another_is_shown_in_ascii() {
        let link = Link::parse("https://gооd.invalid/x").unwrap();
        assert_eq!(link.shown(), "xn--gd-fmca.invalid/x");
        assert!(link.looks_alike());
    }
}
