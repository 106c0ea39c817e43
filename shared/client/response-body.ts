/** The largest body that is read by default: a page of the audit log can contain many inventories. */
export const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** Thrown for a body that is larger than its limit. */
export class BodyTooLargeError extends Error {
  override readonly name = "BodyTooLargeError";
}

/**
 * Reads a body as text, and stops as soon as it exceeds the limit.
 * @throws {BodyTooLargeError} if the body is larger
 */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > maxBytes) {
      // The error below is more useful than one of the cancellation.
      reader.cancel().catch(() => undefined);
      throw new BodyTooLargeError(`the body is larger than ${maxBytes} bytes`);
    }
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}

/** Parses JSON; returns `undefined` if the text is none. */
export function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
