import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { copyExtension, Toolbar } from "../harness/extension-browser.ts";
import { installedChromium } from "../harness/find.ts";
import { connectExtension } from "./connect-extension.ts";
import { ORGANIZATION, STATION } from "./data.ts";
import { PEOPLE, type Person, SESSION_COOKIE, tokenFor } from "./people.ts";
import type { Workspace } from "./workspace.ts";

/** Opens Chromium with the extension, connected as the admin, if there is a screen and a Chromium. */
export async function openBrowser(
  workspace: Workspace,
): Promise<(() => Promise<void>) | undefined> {
  const screen =
    process.platform !== "linux" || process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
  if (!screen || !installedChromium()) {
    const missing = screen ? "Chromium" : "a screen";
    console.log(
      `No browser was opened: ${missing} is missing. Load dist/chrome as an unpacked extension and connect ${workspace.origin}.`,
    );
    return undefined;
  }
  const hosts = ["http://localhost/*", "http://127.0.0.1/*"];
  const extension = await copyExtension("chrome", hosts);
  const browser = await launchChromium({ extension, headless: false });
  await showWorkspace(browser, workspace);
  console.log("A browser is open: pin Contribution Lens, and look at its badge.");
  return () => browser.close();
}

/** Connects the extension and signs in as the admin; the first tab shows the widget, the second one a work item. */
export async function showWorkspace(browser: Chromium, workspace: Workspace): Promise<void> {
  const { origin, stationOrigin, secret } = workspace;
  const [admin] = PEOPLE as [Person];
  const token = await tokenFor(admin, secret);
  const { context } = browser;
  const [first = await context.newPage()] = context.pages();
  const toolbar = await Toolbar.open(browser);
  await connectExtension(toolbar, origin, token, [], [ORGANIZATION, STATION]);
  await toolbar.close();
  await context.addCookies(
    [origin, stationOrigin].map((url) => ({
      name: SESSION_COOKIE,
      value: token,
      url,
      httpOnly: true,
    })),
  );
  await first.goto(`${origin}/admin/data-contribution`);
  const second = await context.newPage();
  await second.goto(`${origin}/browse/ENG-12`);
  await first.bringToFront();
}
