import { launchChromium } from "./chromium.ts";
import { copyExtension, type ExtensionBrowser } from "./extension-browser.ts";
import { ADDON, launchFirefox } from "./firefox.ts";
import { homeWithPolicy, setChromiumPolicy } from "./policy.ts";

interface Options {
  /** Match patterns of the pages that the extension may see. */
  readonly hosts: readonly string[];
  /** Local port that every https address leads to. */
  readonly port?: number;
  /** Milliseconds after which Firefox stops an idle background. */
  readonly idle?: number;
  /** The content of an employer's policy. */
  readonly policy?: object;
  /** Optional permissions that the person has given. */
  readonly granted?: readonly string[];
  /** Files to add to the extension or to replace, text by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** True if the page that the extension opens after its installation stays open. */
  readonly keepsFirstRun?: boolean;
}

/** Starts a browser with the built extension in it. */
export async function launchWithExtension(
  name: ExtensionBrowser["name"],
  { hosts, port, idle, policy, granted, files, keepsFirstRun = false }: Options,
): Promise<ExtensionBrowser> {
  // With a policy, none is opened.
  const closesFirstRun = !policy && !keepsFirstRun;
  const portOption = port === undefined ? {} : { port };
  if (name === "chromium") {
    const extension = await copyExtension("chrome", hosts, granted, files);
    const unset = policy && (await setChromiumPolicy(extension, policy));
    const browser = await launchChromium({
      extension,
      withPanel: true,
      closesFirstRun,
      ...portOption,
    });
    return {
      ...browser,
      async close() {
        await browser.close();
        await unset?.();
      },
    };
  }
  const extension = await copyExtension("firefox", hosts, granted, files);
  return launchFirefox({
    extension,
    closesFirstRun,
    ...portOption,
    ...(idle !== undefined && { idle }),
    ...(policy && { home: await homeWithPolicy(ADDON, policy) }),
  });
}
