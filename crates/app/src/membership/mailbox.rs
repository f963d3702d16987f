//! An invitation's mailbox beside the talk that goes through it: closed when nobody needs it any more, and listened at
//! while the lead looks at the digits.

use std::sync::Arc;
use sync::{Client, meet::Mailbox};
use tokio::{
    runtime::Handle,
    sync::watch,
    task::{AbortHandle, spawn},
};

/// Whether the newcomer says no while the lead still looks at the digits.
#[derive(Clone, Debug)]
pub struct HerNo(watch::Receiver<bool>);

/// The open mailbox of a code. Dropped, it is closed at the relay, unless it was left to the newcomer.
pub(super) struct OpenMailbox {
    client: Arc<Client>,
    token: String,
    code: String,
    /// Whether nobody has to close it any more.
    settled: bool,
}

/// Listens for the newcomer's answer until it is dropped.
pub(super) struct Listening {
    no: watch::Receiver<bool>,
    task: AbortHandle,
}

impl HerNo {
    /// Waits until she says no; false when the lead has answered before.
    pub async fn said(mut self) -> bool {
        self.0.wait_for(|no| *no).await.is_ok()
    }
}

impl OpenMailbox {
    pub fn new(client: Client, token: String, code: String) -> Self {
        Self {
            client: Arc::new(client),
            token,
            code,
            settled: false,
        }
    }

    /// Leaves it to the newcomer, for whom a verdict lies in it; nobody else can use the code any more.
    pub fn leave(mut self) {
        self.settled = true;
    }

    /// Closes it before the answer is given, where there is the time to wait for the relay.
    pub async fn close(mut self) {
        self.settled = true;
        let _ = Mailbox::of_code(&self.client, &self.code).close(&self.token).await;
    }

    /// Begins to listen for the newcomer's answer. A relay that is away now is heard by whoever asks it next.
    pub fn listen(&self, seconds: u64) -> Listening {
        let (says, no) = watch::channel(false);
        let (client, code) = (self.client.clone(), self.code.clone());
        let task = spawn(async move {
            let answer = Mailbox::of_code(&client, &code).answer(seconds).await;
            says.send_replace(answer.is_ok_and(|answer| !answer.yes));
        });
        Listening {
            no,
            task: task.abort_handle(),
        }
    }
}

impl Drop for OpenMailbox {
    fn drop(&mut self) {
        // Also when the invitation was stopped in the middle of it. If the relay is gone, its clock closes the mailbox.
        if let (false, Ok(runtime)) = (self.settled, Handle::try_current()) {
            let (client, token, code) = (self.client.clone(), self.token.clone(), self.code.clone());
            runtime.spawn(async move {
                let _ = Mailbox::of_code(&client, &code).close(&token).await;
            });
        }
    }
}

impl Listening {
    pub fn her_no(&self) -> HerNo {
        HerNo(self.no.clone())
    }

    pub fn said_no(&self) -> bool {
        *self.no.borrow()
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.task.abort();
    }
}
