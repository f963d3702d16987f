//! What is printed where: JSON on stdout for scripts, sentences for people.

use app::{
    Failure,
    i18n::{self, Given, Language, Message},
};
use serde::Serialize;
use serde_json::json;
use std::io::{Write, stderr, stdout};

/// Where answers go. A reader that hung up is no failure of ours: what was done is done.
pub struct Out {
    json: bool,
    /// The language of the sentences.
    pub language: Language,
}

impl Out {
    pub fn new(json: bool, language: Language) -> Self {
        Self { json, language }
    }

    /// The answer as JSON, or as whatever `people` prints.
    pub fn answer(&self, value: &impl Serialize, people: impl FnOnce(&Self)) {
        if self.json {
            line(&serde_json::to_string(value).unwrap_or_default());
        } else {
            people(self);
        }
    }

    /// One line of an answer to people.
    pub fn print(&self, text: &str) {
        line(text);
    }

    /// One message of an answer to people.
    pub fn tell(&self, message: &Message) {
        line(&self.text(message));
    }

    /// A sentence beside the answer.
    pub fn say(&self, message: &Message) {
        self.say_text(&self.text(message));
    }

    /// A sentence beside the answer that is put together already.
    pub fn say_text(&self, text: &str) {
        let _ = writeln!(stderr(), "{text}");
    }

    pub fn text(&self, message: &Message) -> String {
        i18n::text(self.language, message)
    }

    pub fn label(&self, list: &str, id: &str) -> String {
        i18n::label(self.language, list, id)
    }

    /// The name of a language; its code where no list has it.
    pub fn tongue(&self, id: &str) -> String {
        match self.label("language", id) {
            unknown if unknown == "?" => id.to_owned(),
            label => label,
        }
    }

    /// A moment as people read it, in this machine's time: `2018-01-04 21:40`.
    pub fn moment(&self, rfc3339: &str) -> String {
        let time = chrono::DateTime::parse_from_rfc3339(rfc3339);
        time.map(|time| time.with_timezone(&chrono::Local).format("%Y-%m-%d %H:%M").to_string())
            .unwrap_or_default()
    }

    /// A moment in milliseconds since 1970, the same way.
    pub fn moment_of_ms(&self, ms: i64) -> String {
        let time = chrono::DateTime::from_timestamp_millis(ms).unwrap_or_default();
        self.moment(&time.to_rfc3339())
    }

    /// A failure: the last line on stdout as JSON, and three sentences. `action` takes the place of the usual one.
    pub fn failure(&self, failure: &Failure, action: Option<&Message>) {
        let mut said = self.sentences(failure);
        if let Some(action) = action {
            said.action = self.text(action);
        }
        if self.json {
            let object = json!({"failure": {
                "code": failure.code.id(), "message": said.message, "safe": said.safe, "action": said.action,
            }});
            line(&object.to_string());
        }
        self.say_three(&said);
    }

    /// A failure beside an answer that stands: for people only.
    pub fn say_failure(&self, failure: &Failure) {
        self.say_three(&self.sentences(failure));
    }

    fn say_three(&self, said: &i18n::Failure) {
        self.say_text(&format!("{}\n{}\n{}", said.message, said.safe, said.action));
    }

    fn sentences(&self, failure: &Failure) -> i18n::Failure {
        let detail = failure.detail.as_deref();
        let alarm = detail.map(|code| i18n::reason(self.language, i18n::Reason::Alarm, code, Given::default()));
        let given = Given {
            detail: if failure.code == app::Code::Alarm {
                alarm.as_deref()
            } else {
                detail
            },
            columns: detail,
            line: failure.line,
            value: None,
        };
        i18n::failure(self.language, failure.code.id(), given)
    }
}

/// Writes a line and flushes, so that a script that waits for it gets it now.
fn line(text: &str) {
    let mut out = stdout().lock();
    let _ = writeln!(out, "{text}");
    let _ = out.flush();
}
