/**
 * The main parts that Veldboek is made of, and their licences as they name them themselves. The whole list stands in the
 * lock files of the source.
 */
export const PARTS: readonly (readonly [name: string, licence: string])[] = [
  ["Automerge", "MIT"],
  ["SQLite", "public domain"],
  ["SQLCipher", "BSD-3-Clause"],
  ["rusqlite", "MIT"],
  ["zstd", "BSD-3-Clause"],
  ["hpke, ml-kem, argon2, chacha20poly1305", "MIT / Apache-2.0"],
  ["ed25519-dalek, x25519-dalek", "BSD-3-Clause"],
  ["rustls", "Apache-2.0 / ISC / MIT"],
  ["ring", "Apache-2.0, ISC"],
  ["reqwest", "MIT / Apache-2.0"],
  ["Tokio, hyper, axum", "MIT"],
  ["minicbor", "BlueOak-1.0.0"],
  ["serde, chrono, uuid", "MIT / Apache-2.0"],
  ["Tauri", "MIT / Apache-2.0"],
  ["Svelte", "MIT"],
  ["Project Fluent", "Apache-2.0"],
]
