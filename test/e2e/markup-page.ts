import { fixture } from "../fixtures.ts";
import { elementPage, htmlPage } from "../harness/host-page.ts";
import type { HostPage, HostPageOptions } from "./host-pages.ts";

/** The tag that loads the widget. */
export const WIDGET = '<script type="module" src="/widget/widget.js"></script>';

export const acme = fixture<{ readonly id: string }>("acme");

/** Returns the element with the settings of an organization. */
export const settings = (organization = acme.id) =>
  `<contribution-settings endpoint="/contribution" organization="${organization}"></contribution-settings>`;

/** The parts of a page beside its markup. */
export interface Extras extends HostPageOptions {
  /** The style sheet at `/host.css`. */
  readonly css?: string;
  /** The script at `/host.js`. */
  readonly script?: string;
  readonly organization?: typeof acme;
}

/** Opens a page with this markup; `/settings` has only the settings. */
export async function openMarkup(
  open: (inventory: typeof acme, options: HostPageOptions) => Promise<HostPage>,
  markup: string,
  { css = "", script = "", organization = acme, ...options }: Extras = {},
): Promise<HostPage> {
  const opened = await open(organization, {
    ...options,
    async pages(request) {
      const { pathname } = new URL(request.url);
      if (pathname === "/settings") return elementPage(acme.id, "/");
      if (pathname === "/host.css") return file(css, "text/css");
      if (pathname === "/host.js") return file(script, "text/javascript");
      return htmlPage(markup);
    },
  });
  await opened.page.goto(opened.host.origin);
  return opened;
}

function file(text: string, type: string): Response {
  return new Response(text, { headers: { "Content-Type": type } });
}
