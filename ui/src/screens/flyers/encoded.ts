/** One byte more than a file may have: enough to be refused by. */
const READ_AT_MOST = 2 * 1024 * 1024 + 1

/** As many bytes as one call may have arguments, on every engine. */
const AT_ONCE = 0x8000

/** The bytes of a file in Base64; of one that is too long no more than tells that it is. */
export async function encoded(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, READ_AT_MOST).arrayBuffer())
  let text = ""
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE))
  return btoa(text)
}
