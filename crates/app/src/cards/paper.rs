//! "What is kept about me" on paper: one file that fetches nothing and runs nothing.

use super::{KeptLine, KeptPage};
use crate::{Book, Failure};
use domain::DocumentId;
use std::fmt::Write as _;

/// Plain, large enough to read, and no part broken in the middle.
const STYLE: &str = "body{font:12pt/1.5 sans-serif;max-width:36em;margin:2em auto;padding:0 1em}\
    h1{font-size:1.5em}h2{font-size:1.15em;margin:1.5em 0 .25em}section{break-inside:avoid}\
    ul{margin:0;padding-inline-start:1.25em}li{white-space:pre-line}";

impl Book {
    /// What is kept about the person of a card, as an HTML file to print or to give.
    pub fn card_kept_file(&self, id: DocumentId, language: Option<&str>) -> Result<String, Failure> {
        Ok(file(&self.card_kept(id, language)?))
    }
}

fn file(page: &KeptPage) -> String {
    let (language, title) = (&page.language, escaped(&page.title));
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n",
        language.lang, language.dir
    );
    for part in &page.parts {
        let _ = write!(html, "<section>\n<h2>{}</h2>\n<ul>\n", escaped(&part.title));
        for line in &part.lines {
            let _ = writeln!(html, "<li>{}</li>", item(line));
        }
        html.push_str("</ul>\n</section>\n");
    }
    html.push_str("</body>\n</html>\n");
    html
}

fn item(line: &KeptLine) -> String {
    let date = line.date.as_ref().map(|date| format!("{}<br>", escaped(date)));
    let text = match line.team {
        // In whichever language: a reader that speaks must not read it as if it were the page's.
        true => format!("<span lang=\"\" dir=\"auto\">{}</span>", escaped(&line.text)),
        false => escaped(&line.text),
    };
    date.unwrap_or_default() + &text
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]

    use super::*;
    use crate::cards::KeptPart;
    use i18n::ShowLanguage;

    #[test]
    fn a_file_escapes_what_was_written_and_names_no_language_for_it() {
        let note = KeptLine {
            text: "<script>alert(\"x\")</script> & 'zo'".to_owned(),
            date: Some("09-12-2026".to_owned()),
            team: true,
        };
        let html = file(&KeptPage {
            language: ShowLanguage::Zh.into(),
            languages: Vec::new(),
            title: "T".to_owned(),
            parts: vec![KeptPart {
                title: "N".to_owned(),
                lines: vec![note],
            }],
        });
        assert!(html.starts_with("<!doctype html>\n<html lang=\"zh-Hans\" dir=\"ltr\">"));
        let said = "<li>09-12-2026<br><span lang=\"\" dir=\"auto\">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; \
                    &#39;zo&#39;</span></li>";
        assert!(html.contains(said));
        assert!(!html.contains("<script") && !html.contains("http:") && !html.contains("https:"));
    }
}
