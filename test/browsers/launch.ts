import { launchChromium } from "./chromium.ts";
import { copyExtension, type ExtensionBrowser } from "./extension-browser.ts";
import { launchFirefox } from "./firefox.ts";

interface Options {
  /** Match patterns of the pages that the extension may see. */
  readonly hosts: readonly string[];
  /** Local port that every https address leads to. */
  readonly port?: number;
  /** Milliseconds after which Firefox stops an idle background. */
  readonly idle?: number;
}

/** Starts a browser with the built extension in it. */
export async function launchWithExtension(
  name: ExtensionBrowser["name"],
  { hosts, port, idle }: Options,
): Promise<ExtensionBrowser> {
  const leadTo = port === undefined ? {} : { port };
  if (name === "chromium") {
    return launchChromium({ extension: await copyExtension("chrome", hosts), ...leadTo });
  }
  const extension = await copyExtension("firefox", hosts);
  return launchFirefox({ extension, ...leadTo, ...(idle !== undefined && { idle }) });
}
