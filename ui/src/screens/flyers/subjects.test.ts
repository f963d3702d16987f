import { expect, test } from "vitest"
import type { FlyerListed } from "../../backend/types"
import { bySubject, code } from "./subjects"

const flyer = (subject: string, language: string, title = "") => ({ subject, language, title }) as FlyerListed
const ids = (flyers: readonly FlyerListed[]) => flyers.map(({ language, title }) => language + title)

test("subjects stand in the team's order and flyers in that of the languages", () => {
  const found = bySubject([flyer("tax", "bg"), flyer("sti", "bg"), flyer("sti", "nl")], ["sti", "tax", "exit"], ["nl", "bg"])
  expect(found.map(({ id, flyers }) => [id, ids(flyers)])).toEqual([
    ["sti", ["nl", "bg"]],
    ["tax", ["bg"]],
  ])
})

test("a subject that no list has comes last, and two of one language go by title", () => {
  const found = bySubject([flyer("ours", "nl", "b"), flyer("ours", "nl", "a"), flyer("sti", "nl")], ["sti"], ["nl"])
  expect(found.map(({ id, flyers }) => [id, ids(flyers)])).toEqual([
    ["sti", ["nl"]],
    ["ours", ["nla", "nlb"]],
  ])
})

test("the margin has a short code", () => {
  expect([code("bg"), code("other")]).toEqual(["BG", "OTH"])
})
