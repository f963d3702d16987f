//! Flyers.

use crate::{FileState, FlyerFields, FlyerListed, FlyersPage, LinksChecked, QrCode};
use domain::DocumentId;

area! {
    /// What the screens of flyers ask.
    flyers(shell): FlyersAsk {
        /// All flyers, and which languages are missing.
        list() -> FlyersPage { shell.book()?.flyers_page() }
        /// Adds a flyer. Leads only.
        add(fields: FlyerFields) -> FlyerListed { shell.book()?.add_flyer(fields) }
        /// Changes a flyer; a null empties a field. Leads only.
        set(id: DocumentId, fields: FlyerFields) -> FlyerListed { shell.book()?.set_flyer(id, fields) }
        /// The code of a flyer's link.
        code(id: DocumentId) -> QrCode { shell.book()?.flyer_code(id) }
        /// Attaches a file, whose bytes come as Base64. Leads only.
        attach(id: DocumentId, bytes: String) -> FlyerListed { shell.book()?.attach_encoded(id, &bytes) }
        /// Takes the file of a flyer away. Leads only.
        detach(id: DocumentId) -> FlyerListed { shell.book()?.detach_file(id) }
        /// Where the file of a flyer is; null without one.
        file_state(id: DocumentId) -> Option<FileState> { shell.book()?.flyer_file_state(id) }
        /// Asks whether links still lead somewhere: the only thing that speaks to anybody but the relay. Leads only.
        check() -> LinksChecked { shell.book()?.check_links().await }
    }
}
