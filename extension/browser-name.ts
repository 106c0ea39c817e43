export type BrowserName = "chromium" | "firefox";

/** Returns the browser that shows a page of the extension. */
export function browserName(): BrowserName {
  return location.protocol === "moz-extension:" ? "firefox" : "chromium";
}
