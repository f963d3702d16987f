// Which address belongs to which screen. Values in, values out: the tests need no window.

/** Every screen by name, with its address behind the `#`. A part that begins with `:` is filled in. */
export const PATHS = {
  rounds: ["/"],
  items: ["/items"],
  start: ["/start"],
  join: ["/join"],
  make: ["/make"],
  unlock: ["/unlock"],
  handed: ["/handed"],
  forgotten: ["/forgotten"],
  before: ["/before", "/before/:id"],
  way: ["/way/:id"],
  read: ["/read/:id"],
  round: ["/round/:id", "/round/:id/line/:line"],
  handin: ["/handin/:id"],
  review: ["/review", "/review/:id"],
  cards: ["/cards", "/cards/:id"],
  kept: ["/kept/:id"],
  online: ["/online"],
  profiles: ["/profiles", "/profiles/:id"],
  places: ["/places", "/places/:id"],
  people: ["/people", "/people/:id"],
  figures: ["/figures"],
  flyers: ["/flyers", "/flyers/:id"],
  services: ["/services", "/services/:id"],
  texts: ["/texts", "/texts/:id"],
  print: ["/print/:id", "/print/:id/:flyer"],
  team: ["/team"],
  invite: ["/invite"],
  settings: ["/settings", "/settings/:part"],
  about: ["/about"],
  more: ["/more"],
} as const satisfies Record<string, readonly string[]>

export type Name = keyof typeof PATHS
export type Params = Record<string, string>
export interface Place {
  name: Name
  params: Params
}

/** Where the app begins, and what an address that means nothing becomes. */
export const HOME: Place = { name: "rounds", params: {} }

/** The place that an address names, such as `#/round/0a1b`. */
export function read(hash: string): Place {
  const parts = pieces(hash.replace(/^#/, ""))
  for (const name of Object.keys(PATHS) as Name[]) {
    for (const pattern of PATHS[name]) {
      const params = matched(pieces(pattern), parts)
      if (params) return { name, params }
    }
  }
  return HOME
}

/** The address of a place: the pattern that uses all of the given params, or of most of them. */
export function write(name: Name, params: Params = {}): string {
  const given = Object.keys(params).length
  const holes = (pattern: string) => pieces(pattern).filter((part) => part.startsWith(":")).length
  const pattern = [...PATHS[name]].reverse().find((pattern) => holes(pattern) <= given) ?? PATHS[name][0]
  const filled = pieces(pattern).map((part) => (part.startsWith(":") ? encodeURIComponent(params[part.slice(1)] ?? "") : part))
  return `#/${filled.join("/")}`
}

function pieces(path: string): string[] {
  return path.split("/").filter(Boolean)
}

function matched(pattern: string[], parts: string[]): Params | undefined {
  if (pattern.length !== parts.length) return undefined
  const params: Params = {}
  for (const [at, piece] of pattern.entries()) {
    const part = parts[at] ?? ""
    if (piece.startsWith(":")) params[piece.slice(1)] = decoded(part)
    else if (piece !== part) return undefined
  }
  return params
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
