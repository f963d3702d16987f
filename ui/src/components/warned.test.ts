import { expect, test } from "vitest"
import { pieces, without } from "./warned"

const TEXT = "Belt morgen op 06 00 00 00 12, wil naar de boekhouder."
const PHONE = { kind: "phone_number" as const, start: 15, end: 29 }

test("what was warned about is marked where it stands", () => {
  expect(pieces(TEXT, [PHONE])).toEqual([
    { text: "Belt morgen op ", warned: false },
    { text: "06 00 00 00 12", warned: true },
    { text: ", wil naar de boekhouder.", warned: false },
  ])
})

test("taking it out leaves a sentence without holes", () => {
  expect(without(TEXT, [PHONE])).toBe("Belt morgen op, wil naar de boekhouder.")
  expect(without("06 00 00 00 12", [{ ...PHONE, start: 0, end: 14 }])).toBe("")
})

test("a warning that no longer fits the text is let go", () => {
  expect(without("kort", [PHONE])).toBe("kort")
})
