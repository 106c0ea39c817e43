/** Returns a response with a JSON body. */
export function jsonResponse(
  body: string,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  return new Response(body, {
    status,
    headers: {
      "Content-Type": "application/json",
      "Cache-Control": "private, no-cache",
      ...headers,
    },
  });
}
