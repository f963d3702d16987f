//! Somebody is erased while colleagues have not heard of it.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_that_is_erased_while_a_colleague_writes_to_it_stays_gone() {
    let mut scene = scene().await;
    let logged = scene.log(&scene.esra, "Luna_DH", What::Approach).unwrap();
    scene.all_sync().await;
    scene.noor.book().erase_online(logged.profile.unwrap()).unwrap();
    scene.log(&scene.kim, "luna_dh", What::Answered).unwrap();
    scene
        .kim
        .book()
        .note_online(logged.profile.unwrap(), "belt liever")
        .unwrap();
    scene.all_sync().await;
    scene.all_sync().await;
    let gone = |who: &Colleague, id: DocumentId| who.book().online_profile(id).unwrap_err().code.id();
    for who in scene.online() {
        assert_eq!(gone(who, logged.profile.unwrap()), "not_found", "{}", who.name);
    }
    for who in [&mut scene.noor, &mut scene.esra, &mut scene.kim] {
        assert_eq!(places(who, "luna"), [""; 0], "{}", who.name);
        assert_eq!(places(who, "belt liever"), [""; 0], "{}", who.name);
    }
    assert_eq!(scene.counted().profiles, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_comes_for_an_erased_profile_goes_with_the_next_sync() {
    let mut scene = scene().await;
    let logged = scene.log(&scene.esra, "Luna_DH", What::Approach).unwrap();
    scene.all_sync().await;
    // Her name has ended; Kim finds her by the tag and keeps the name anew.
    scene.days_pass(100).await;
    scene.noor.book().erase_online(logged.profile.unwrap()).unwrap();
    let again = scene.log(&scene.kim, "luna_dh", What::Approach).unwrap();
    assert_eq!(again.profile, logged.profile);
    scene.all_sync().await;
    scene.all_sync().await;
    for who in [&mut scene.noor, &mut scene.esra, &mut scene.kim] {
        assert_eq!(places(who, "luna"), [""; 0], "{}", who.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_that_reached_a_name_by_a_merge_outlives_its_erasing_by_a_colleague_who_had_not_heard() {
    let scene = scene().await;
    let luna = scene.log(&scene.esra, "luna", What::Approach).unwrap().profile.unwrap();
    scene.log(&scene.esra, "luna", What::NoContact).unwrap();
    let sol = scene.log(&scene.esra, "sol", What::Approach).unwrap().profile.unwrap();
    scene.all_sync().await;
    scene.esra.book().merge_online(sol, luna).unwrap();
    scene.kim.book().erase_online(sol).unwrap();
    scene.all_sync().await;
    scene.all_sync().await;
    for who in [&scene.noor, &scene.esra, &scene.kim] {
        assert!(who.book().find_online("sol").unwrap().no_contact, "{}", who.name);
    }
}
