import { expect, test } from "vitest"
import type { MemberPage } from "../../backend/types"
import { devicesOf, inOrder, left, named } from "./members"

function member(name: string | null, me = false, devices: MemberPage["devices"] = []): MemberPage {
  return { member: name ?? "00", name, me, roles: ["fieldworker"], devices }
}

test("I stand first, and whose name has not arrived stands last", () => {
  const found = inOrder([member(null), member("Wen"), member("Petya"), member("Noor", true)])
  expect(found.map(({ name }) => name)).toEqual(["Noor", "Petya", "Wen", null])
})

test("of several devices this one stands first, then those that were seen last", () => {
  const devices = [
    { device: "old", last_seen: null, this: false },
    { device: "tablet", last_seen: "2026-11-20T10:00:00Z", this: false },
    { device: "phone", last_seen: "2026-11-24T10:00:00Z", this: false },
    { device: "here", last_seen: "2026-11-01T10:00:00Z", this: true },
  ]
  expect(devicesOf(member("Noor", true, devices)).map(({ device }) => device)).toEqual(["here", "phone", "tablet", "old"])
})

test("the name of a member makes another device of hers, that of a colleague finds her rounds", () => {
  const members = [member("Noor", true), member("Wen")]
  const people = [
    { name: "Noor", retired: false, has_device: true },
    { name: "Wen", retired: false, has_device: true },
    { name: "Daan", retired: false, has_device: false },
    { name: "Esra", retired: true, has_device: false },
  ]
  const meanings = ["", "  ", " Wen ", "Daan", "Esra", "wen", "Ilinca"].map((name) => named(name, members, people))
  expect(meanings).toEqual(["free", "free", "member", "known", "new", "new", "new"])
})

test("the time of a code is said in steps, and never more than there is", () => {
  expect([120, 105, 104, 75, 60, 45, 30, 18, 17, 0, -3].map(left)).toEqual([120, 120, 90, 90, 60, 60, 30, 30, 10, 10, 10])
})
