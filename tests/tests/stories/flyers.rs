//! Flyers: who writes them, what of them is counted, and whether their links still lead somewhere.

use crate::cast::{all_sync, code, noor_and_petya, two_leads_and_petya};
use crate::figures::asked;
use app::{FlyerFields, domain::ServiceEdit};
use serde_json::{Value, json};
use std::{collections::BTreeMap, net::SocketAddr, sync::Arc};
use testkit::round;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{TlsAcceptor, rustls};

fn flyer(value: Value) -> FlyerFields {
    let mut whole =
        json!({"subject": "sti", "language": "bg", "title": "Изследвай се", "link": "https://voorbeeld.invalid/bg"});
    whole
        .as_object_mut()
        .unwrap()
        .extend(value.as_object().unwrap().clone());
    serde_json::from_value(whole).unwrap()
}

fn only(value: Value) -> FlyerFields {
    serde_json::from_value(value).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn leads_write_flyers_and_services_and_everybody_reads_them() {
    let (_team, noor, petya) = noor_and_petya().await;
    let added = noor.book().add_flyer(flyer(json!({}))).unwrap();
    let clinic: ServiceEdit = serde_json::from_value(json!({
        "sort": "sti_clinic", "place": "Voorbeeldplein 1", "hours": ["2 17:00-20:00"], "walk_in": true, "languages": ["bg", "es"],
    }))
    .unwrap();
    noor.book().add_service(clinic).unwrap();
    assert_eq!(code(petya.book().add_flyer(flyer(json!({})))), "not_allowed");
    assert_eq!(code(petya.book().add_service(ServiceEdit::default())), "not_allowed");
    all_sync(&[&noor, &petya]).await;
    let seen = petya.book().flyers().unwrap();
    assert_eq!((seen.len(), &seen[0].flyer), (1, &added.flyer));
    let services = petya.book().services().unwrap();
    assert_eq!((services.len(), services[0].walk_in), (1, true));
    assert_eq!(services[0].hours.iter().next().unwrap().to_string(), "2 17:00-20:00");
    assert_eq!(
        code(petya.book().set_flyer(added.flyer.id, only(json!({"retired": true})))),
        "not_allowed"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn two_leads_who_edit_one_flyer_lose_nothing_and_see_where_they_differ() {
    let (_team, noor, wen, _petya) = two_leads_and_petya().await;
    let id = noor.book().add_flyer(flyer(json!({}))).unwrap().flyer.id;
    all_sync(&[&noor, &wen]).await;
    noor.book()
        .set_flyer(id, only(json!({"title": "Тест", "stock": 30})))
        .unwrap();
    wen.book()
        .set_flyer(id, only(json!({"title": "Прегледай се", "edition": "2027"})))
        .unwrap();
    all_sync(&[&noor, &wen, &noor]).await;
    let (hers, theirs) = (noor.book().flyers().unwrap(), wen.book().flyers().unwrap());
    assert_eq!(hers, theirs);
    let one = &hers[0];
    assert_eq!(
        (one.conflicts, one.flyer.stock, one.flyer.edition.as_str()),
        (1, Some(30), "2027")
    );
    // Who writes the title again has chosen.
    noor.book().set_flyer(id, only(json!({"title": "Тест"}))).unwrap();
    all_sync(&[&noor, &wen]).await;
    assert_eq!(
        (
            wen.book().flyers().unwrap()[0].conflicts,
            noor.book().flyers().unwrap()[0].conflicts
        ),
        (0, 0)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_given_at_a_visit_is_counted_by_language_and_where_noted_by_subject() {
    let (_team, _noor, petya) = noor_and_petya().await;
    let (round_id, _) = petya.writes(&[
        round("2018-03-03", &["Petya"]),
        json!({"visit": {"place": "Club Abrikoos", "flyers": {"bg": 2, "bg/sti": 3, "es/tax": 1}}}),
    ]);
    assert_eq!(
        petya.book().round(round_id).unwrap().round.visits[0].flyers["bg/sti"],
        3
    );
    let figures = petya.book().figures(&asked()).unwrap();
    let cells = |pairs: &[(&str, u64)]| -> BTreeMap<String, u64> {
        pairs.iter().map(|(id, n)| ((*id).to_owned(), *n)).collect()
    };
    assert_eq!(figures.flyers.given, 6);
    assert_eq!(figures.flyers.by_language, cells(&[("bg", 5), ("es", 1)]));
    assert_eq!(figures.flyers.by_subject, cells(&[("sti", 3), ("tax", 1)]));
    assert_eq!(figures.flyers_by_language, figures.flyers.by_language);
}

/// Answers every request on a connection by its path.
async fn answer<S: AsyncReadExt + AsyncWriteExt + Unpin>(mut stream: S) {
    let mut head = Vec::new();
    let mut byte = [0];
    loop {
        head.clear();
        while !head.ends_with(b"\r\n\r\n") {
            if stream.read(&mut byte).await.unwrap_or(0) == 0 {
                return;
            }
            head.push(byte[0]);
        }
        let text = String::from_utf8_lossy(&head).to_lowercase();
        for said in ["cookie:", "referer:", "user-agent:", "noor", "veldboek"] {
            assert!(!text.contains(said), "the request says too much: {text}");
        }
        let (method, rest) = text.split_once(' ').unwrap();
        let path = rest.split_once(' ').unwrap().0;
        let said = match (method, path) {
            ("head", "/no-heads") => "HTTP/1.1 405 No\r\ncontent-length: 0\r\n\r\n",
            ("get", "/no-heads") => "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok",
            (_, "/ok") => "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n",
            (_, "/moved") => "HTTP/1.1 301 Moved\r\nlocation: /ok\r\ncontent-length: 0\r\n\r\n",
            (_, "/around") => "HTTP/1.1 302 Found\r\nlocation: /around\r\ncontent-length: 0\r\n\r\n",
            (_, "/script") => "HTTP/1.1 302 Found\r\nlocation: javascript:alert(1)\r\ncontent-length: 0\r\n\r\n",
            (_, "/closed") => "HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n",
            (_, "/cut") => {
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-le").await;
                return;
            }
            (_, "/hang") => return std::future::pending().await,
            _ => "HTTP/1.1 404 Gone\r\ncontent-length: 0\r\n\r\n",
        };
        if stream.write_all(said.as_bytes()).await.is_err() {
            return;
        }
    }
}

/// A server on loopback; nobody signed its certificate, if it has one.
async fn server(with_certificate: bool) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let tls = with_certificate.then(|| {
        let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
        let key = rustls::pki_types::PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key)
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    });
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, tls.clone()));
        }
    });
    address
}

async fn serve(stream: TcpStream, tls: Option<TlsAcceptor>) {
    match tls {
        None => answer(stream).await,
        Some(tls) => {
            if let Ok(stream) = tls.accept(stream).await {
                answer(stream).await;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_link_is_called_by_what_is_the_matter_with_it() {
    let (_team, noor, petya) = noor_and_petya().await;
    let plain = server(false).await;
    let untrusted = server(true).await;
    let nobody = {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        listener.local_addr().unwrap()
    };
    let links = [
        ("fine", format!("http://{plain}/ok")),
        ("fine", format!("http://{plain}/no-heads")),
        ("moved", format!("http://{plain}/moved")),
        ("missing", format!("http://{plain}/nowhere")),
        ("refused", format!("http://{plain}/closed")),
        ("loops", format!("http://{plain}/around")),
        ("loops", format!("http://{plain}/script")),
        ("too_slow", format!("http://{plain}/hang")),
        ("cut_off", format!("http://{plain}/cut")),
        ("certificate", format!("https://{untrusted}/ok")),
        ("unreachable", format!("http://{nobody}/ok")),
    ];
    for (state, link) in &links {
        noor.book()
            .add_flyer(flyer(json!({"title": state, "link": link})))
            .unwrap();
    }
    let old = json!({"title": "fine", "link": format!("http://{plain}/ok"), "valid_until": "2001-01-01"});
    let old = noor.book().add_flyer(flyer(old)).unwrap().flyer.id;
    assert_eq!(code(petya.book().check_links().await), "not_allowed");
    let checked = noor.book().check_links().await.unwrap();
    assert_eq!(checked.flyers.len(), links.len() + 1);
    for one in &checked.flyers {
        assert_eq!(one.state, one.title, "{}", one.link);
        assert_eq!(one.expired, one.id == old, "{}", one.link);
    }
    assert_eq!(checked.fine, 2);
    let found = |state: &str| checked.flyers.iter().find(|one| one.state == state).unwrap();
    assert_eq!(
        found("moved").to.as_deref(),
        Some(format!("http://{plain}/ok").as_str())
    );
    assert_eq!(
        (found("missing").status, found("refused").status),
        (Some(404), Some(403))
    );
    // What needs somebody stands first.
    assert!(
        checked.flyers[links.len() - 1..]
            .iter()
            .all(|one| one.state == "fine" && !one.expired)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_connection_no_link_is_called_wrong_and_what_is_known_anyway_is_said() {
    let (_team, noor, _petya) = noor_and_petya().await;
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    for valid in [None, Some("2001-01-01")] {
        let fields = json!({"link": format!("http://{nobody}/ok"), "valid_until": valid});
        noor.book().add_flyer(flyer(fields)).unwrap();
    }
    let checked = noor.book().check_links().await.unwrap();
    assert_eq!((checked.offline, checked.fine), (true, 0));
    assert!(checked.flyers.iter().all(|one| one.state == "unchecked"));
    assert_eq!(checked.flyers.iter().filter(|one| one.expired).count(), 1);
}
