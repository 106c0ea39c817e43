import { fetchPlaceStatus } from "../../shared/client/fetch-summary.ts";
import { ContributionElement } from "./contribution-element.tsx";
import type { Connection, ViewContext } from "./view.ts";

/**
 * `<contribution-status>`: one line for the header of a page: what of it is contributed, and why.
 *
 * @tag contribution-status
 * @attribute endpoint address of the settings service; relative ones count from the page
 * @attribute organization id of the organization
 * @attribute url address of the page it speaks of; the page it stands in by default
 * @attribute settings-href where a link to the settings leads; no link without it
 * @attribute lang language; that of the surroundings by default
 * @fires contribution-error when nobody can say; with a code
 * @csspart panel all of it
 * @csspart answer the sentence that says what holds
 * @csspart link the link to the settings
 * @cssproperty --cl-surface ground
 * @cssproperty --cl-ink text
 * @cssproperty --cl-muted secondary text
 * @cssproperty --cl-accent the sign, links, focus
 * @cssproperty --cl-font-size size of the text; all others follow it
 * @cssproperty --cl-radius how round corners are; those of buttons and fields follow it
 */
export class ContributionStatusElement extends ContributionElement {
  static override readonly observedAttributes: readonly string[] = [
    ...ContributionElement.observedAttributes,
    "url",
    "settings-href",
  ];

  /** The attribute `url`: address of the page it speaks of; the page it stands in by default. */
  get url(): string {
    return this.getAttribute("url") ?? this.ownerDocument.location.href;
  }
  set url(url: string) {
    this.setAttribute("url", url);
  }

  /** The attribute `settings-href`: where a link to the settings leads; null for no link. */
  get settingsHref(): string | null {
    return this.getAttribute("settings-href");
  }
  set settingsHref(href: string | null) {
    if (href === null) this.removeAttribute("settings-href");
    else this.setAttribute("settings-href", href);
  }

  /** @internal */
  protected override async start(connection: Connection, signal: AbortSignal) {
    const view = loadView();
    const url = new URL(this.url, this.ownerDocument.baseURI).href;
    const settingsHref = this.settingsHref ?? undefined;
    const first = connection.client ? undefined : fetchPlaceStatus({ ...connection, signal }, url);
    const showStatus = await view;
    return (context: ViewContext) => showStatus(context, { url, settingsHref }, first);
  }
}

const loadView = async () => (await import("../status/status-view.tsx")).showStatus;
