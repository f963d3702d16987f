//! Services.

use domain::{DocumentId, Service, ServiceEdit};

area! {
    /// What the screen of services asks.
    services(shell): ServicesAsk {
        /// All services, retired ones last.
        list() -> Vec<Service> { shell.book()?.services() }
        /// Adds a service. Leads only.
        add(fields: ServiceEdit) -> Service { shell.book()?.add_service(fields) }
        /// Changes a service. Leads only.
        set(id: DocumentId, fields: ServiceEdit) -> Service { shell.book()?.set_service(id, fields) }
    }
}
