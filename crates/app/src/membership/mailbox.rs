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

/// The mailbox of a code. Dropped, it is closed at the relay, unless a verdict lies in it.
pub(super) struct Opened {
    client: Arc<Client>,
    token: String,
    code: String,
    spoken: bool,
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

impl Opened {
    pub fn new(client: Client, token: String, code: String) -> Self {
        Self {
            client: Arc::new(client),
            token,
            code,
            spoken: false,
        }
    }

    /// A verdict is left for the newcomer to fetch; nobody else can use the code any more.
    pub fn spoken(&mut self) {
        self.spoken = true;
    }

    /// Closes it before the answer is given, where there is the time to wait for the relay.
    pub async fn close(mut self) {
        self.spoken = true;
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

impl Drop for Opened {
    fn drop(&mut self) {
        // Also when the invitation was stopped in the middle of it. If the relay is gone, its clock closes the mailbox.
        if let (false, Ok(runtime)) = (self.spoken, Handle::try_current()) {
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
