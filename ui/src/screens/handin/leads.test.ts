import { expect, it } from "vitest"
import { otherLeads } from "./leads"

it("a lead does not hand in to herself", () => {
  expect(otherLeads({ name: "Noor", roles: ["lead", "fieldworker"], leads: ["Noor", "Wen"] })).toEqual(["Wen"])
})

it("a colleague with the name of a lead hands in to her, and a lead to another of her name", () => {
  expect(otherLeads({ name: "Noor", roles: ["fieldworker"], leads: ["Noor"] })).toEqual(["Noor"])
  expect(otherLeads({ name: "Noor", roles: ["lead"], leads: ["Noor", "Noor"] })).toEqual(["Noor"])
})
