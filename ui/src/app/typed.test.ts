import { expect, test } from "vitest"
import { address, code, grouped, isTriedFirst, isWhole, longEnough, spelled } from "./typed"

test("a passphrase is measured in characters, without the space around it", () => {
  expect(longEnough("  kort  zin ")).toBe(false)
  expect(longEnough("vier losse woorden")).toBe(true)
  expect(longEnough("🌧🌧🌧🌧🌧")).toBe(false)
})

test("digits alone and keys in a row are known as what is tried first", () => {
  for (const typed of ["1234567890", "06 12 34 56 78", "2026-11-30-09", "aaaaaaaaaa", "qwertyuiop", "Wachtwoord1"]) expect(isTriedFirst(typed), typed).toBe(true)
  for (const typed of ["vier losse woorden", "fiets regen 12 kaas", "abrikoos wolk"]) expect(isTriedFirst(typed), typed).toBe(false)
})

test("an address without a scheme is an address of a relay with a certificate", () => {
  expect(address(" relay.voorbeeld.nl/ ")).toBe("https://relay.voorbeeld.nl")
  expect(address("http://127.0.0.1:8046/")).toBe("http://127.0.0.1:8046")
  expect(address("  ")).toBe("")
})

test("a code that a chat app broke is whole again", () => {
  expect(code(" https://relay.voorbeeld.nl#ABCD\n EFGH ")).toBe("https://relay.voorbeeld.nl#ABCDEFGH")
  expect(code("relay.voorbeeld.nl#abcd")).toBe("https://relay.voorbeeld.nl#abcd")
})

test("half a code is not sent to anybody", () => {
  expect(isWhole("relay.voorbeeld.nl#abcd-efgh-jkmn-pqrs-tvwx")).toBe(true)
  expect(isWhole("abcd-efgh-jkmn-pqrs-tvwx")).toBe(false)
  expect(isWhole("relay.voorbeeld.nl#abcd-efgh")).toBe(false)
  expect(isWhole("#abcdefghjkmnpqrstvwx")).toBe(false)
})

test("a code is read in groups of four, and is still the same code", () => {
  const { address, letters } = spelled("http://127.0.0.1:8046#ABCDEFGHJKMNPQRSTVWX")
  expect(address).toBe("http://127.0.0.1:8046#")
  expect(letters).toBe("ABCD-EFGH-JKMN-PQRS-TVWX")
  expect(isWhole(address + letters)).toBe(true)
})

test("digits are read in groups of three", () => {
  expect(grouped("042719")).toBe("042 719")
})
