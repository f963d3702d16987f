//! The crates and what they need, from the JSON of `cargo metadata`.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// All packages, by cargo's id.
#[derive(Debug, Default)]
pub struct House {
    packages: BTreeMap<String, Package>,
}

/// One crate, ours or not.
#[derive(Debug, Default)]
pub struct Package {
    /// As in its manifest.
    pub name: String,
    /// As in its manifest.
    pub version: String,
    /// The SPDX expression, if it gives one.
    pub licence: Option<String>,
    /// Whether it belongs to this workspace.
    pub ours: bool,
    /// Its Cargo.toml, from the root of the project if it is ours.
    pub manifest: String,
    /// The names it asks for, for running and building but not for testing.
    pub needs: BTreeSet<String>,
    /// The names of its test targets.
    pub tests: Vec<String>,
    /// What it is linked with, by cargo's id: no build scripts, no tests.
    linked: Vec<String>,
}

impl House {
    /// Reads the JSON of `cargo metadata --format-version 1`.
    pub fn read(metadata: &Value) -> Result<Self, String> {
        let root = metadata
            .get("workspace_root")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let ours: BTreeSet<&str> = texts(metadata.get("workspace_members")).collect();
        let mut house = House::default();
        for package in list(metadata.get("packages")) {
            let id = text(package, "id");
            let manifest = text(package, "manifest_path");
            let is_ours = ours.contains(id);
            let read = Package {
                name: text(package, "name").to_owned(),
                version: text(package, "version").to_owned(),
                licence: package.get("license").and_then(Value::as_str).map(str::to_owned),
                ours: is_ours,
                manifest: manifest
                    .strip_prefix(root)
                    .unwrap_or(manifest)
                    .trim_start_matches('/')
                    .to_owned(),
                needs: list(package.get("dependencies"))
                    .filter(|need| need.get("kind").and_then(Value::as_str) != Some("dev"))
                    .map(|need| text(need, "name").to_owned())
                    .collect(),
                tests: list(package.get("targets"))
                    .filter(|target| texts(target.get("kind")).any(|kind| kind == "test"))
                    .map(|target| text(target, "name").to_owned())
                    .collect(),
                linked: Vec::new(),
            };
            house.packages.insert(id.to_owned(), read);
        }
        for node in list(metadata.get("resolve").and_then(|resolve| resolve.get("nodes"))) {
            let linked = list(node.get("deps"))
                .filter(|need| list(need.get("dep_kinds")).any(|kind| kind.get("kind").is_none_or(Value::is_null)))
                .map(|need| text(need, "pkg").to_owned())
                .collect();
            if let Some(package) = house.packages.get_mut(text(node, "id")) {
                package.linked = linked;
            }
        }
        match house.packages.is_empty() {
            true => Err("cargo metadata names no packages".to_owned()),
            false => Ok(house),
        }
    }

    /// Everything, ours and others'.
    pub fn packages(&self) -> impl Iterator<Item = &Package> {
        self.packages.values()
    }

    /// The crates of this workspace.
    pub fn ours(&self) -> impl Iterator<Item = &Package> {
        self.packages().filter(|package| package.ours)
    }

    /// The crate of this workspace with that name.
    pub fn crate_named(&self, name: &str) -> Option<&Package> {
        self.ours().find(|package| package.name == name)
    }

    /// Everything that a crate is linked with, directly or through others, each with the name of who brought it in.
    pub fn closure<'a>(&'a self, package: &'a Package) -> BTreeMap<&'a str, &'a str> {
        let mut found = BTreeMap::new();
        let mut ahead = vec![package];
        while let Some(package) = ahead.pop() {
            for next in package.linked.iter().filter_map(|id| self.packages.get(id)) {
                if found.insert(next.name.as_str(), package.name.as_str()).is_none() {
                    ahead.push(next);
                }
            }
        }
        found
    }
}

fn list(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

fn texts(value: Option<&Value>) -> impl Iterator<Item = &str> {
    list(value).filter_map(Value::as_str)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// A small house for the tests of the rules: `(crate, what it needs)`, all of it ours unless it begins with a plus.
#[cfg(test)]
pub fn small(crates: &[(&str, &[&str])]) -> House {
    use serde_json::json;
    let bare = |name: &str| name.trim_start_matches('+').to_owned();
    let packages: Vec<Value> = crates
        .iter()
        .map(|(name, needs)| {
            let needs: Vec<Value> = needs.iter().map(|need| json!({"name": need, "kind": null})).collect();
            json!({"id": bare(name), "name": bare(name), "version": "1.0.0", "license": "MIT",
                   "manifest_path": format!("/x/crates/{}/Cargo.toml", bare(name)), "dependencies": needs})
        })
        .collect();
    let nodes: Vec<Value> = crates
        .iter()
        .map(|(name, needs)| {
            let deps: Vec<Value> = needs
                .iter()
                .map(|need| json!({"pkg": need, "dep_kinds": [{"kind": null}]}))
                .collect();
            json!({"id": bare(name), "deps": deps})
        })
        .collect();
    let ours: Vec<&str> = crates
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| !name.starts_with('+'))
        .collect();
    House::read(
        &json!({"workspace_root": "/x", "workspace_members": ours, "packages": packages,
                        "resolve": {"nodes": nodes}}),
    )
    .unwrap()
}
