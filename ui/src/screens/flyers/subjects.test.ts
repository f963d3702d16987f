import { expect, test } from "vitest"
import type { FlyerListed } from "../../backend/types"
import { allSubjects, bySubject, code } from "./subjects"

const flyer = (subject: string, language: string, title = "") => ({ subject, language, title }) as FlyerListed
const ids = (flyers: readonly FlyerListed[]) => flyers.map(({ language, title }) => language + title)

test("subjects stand in the team's order, those that no list has last, and flyers in that of the languages", () => {
  const flyers = [flyer("ours", "nl"), flyer("tax", "bg"), flyer("sti", "bg"), flyer("sti", "nl")]
  const subjects = allSubjects(flyers, ["sti", "tax", "exit"])
  expect(subjects).toEqual(["sti", "tax", "exit", "ours"])
  expect(bySubject(flyers, subjects, ["nl", "bg"]).map(({ id, flyers }) => [id, ids(flyers)])).toEqual([
    ["sti", ["nl", "bg"]],
    ["tax", ["bg"]],
    ["exit", []],
    ["ours", ["nl"]],
  ])
})

test("two of one language go by title", () => {
  const [found] = bySubject([flyer("sti", "nl", "b"), flyer("sti", "nl", "a")], ["sti"], ["nl"])
  expect(ids(found?.flyers ?? [])).toEqual(["nla", "nlb"])
})

test("the margin has a short code", () => {
  expect([code("bg"), code("other")]).toEqual(["BG", "OTH"])
})
