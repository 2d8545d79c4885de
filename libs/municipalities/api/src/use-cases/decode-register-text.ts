/**
 * The text of a register file. Most yearly releases are UTF-8, some Latin-1: bytes that are no valid UTF-8 cannot be
 * anything else here.
 */
export function decodeRegisterText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
