import { fetchPlaceStatus } from "../../shared/client/fetch-summary.ts";
import type { Connection, ViewContext } from "../state/view-context.ts";
import { ContributionElement } from "./contribution-element.tsx";

/**
 * `<contribution-status>`: the contribution status of a page and its reason, in one line.
 *
 * @tag contribution-status
 * @attribute endpoint address of the settings service; absolute or relative to the page
 * @attribute organization id of the organization
 * @attribute url address of the page; by default that of the element itself
 * @attribute settings-href address of a link to the settings; no link without it
 * @attribute lang language; by default the nearest `lang`, otherwise the browser's
 * @fires contribution-error if the status could not be read; with a code
 * @csspart panel the whole element
 * @csspart answer the sentence with the current state
 * @csspart link the link to the settings
 * @cssproperty --cl-surface background
 * @cssproperty --cl-ink text
 * @cssproperty --cl-muted secondary text
 * @cssproperty --cl-accent the icon, links, focus
 * @cssproperty --cl-font-size text size; all other sizes derive from it
 * @cssproperty --cl-radius corner radius; buttons and fields derive theirs from it
 */
export class ContributionStatusElement extends ContributionElement {
  static override readonly observedAttributes: readonly string[] = [
    ...ContributionElement.observedAttributes,
    "url",
    "settings-href",
  ];

  /** The attribute `url`: address of the page; by default that of the element itself. */
  get url(): string {
    return this.getAttribute("url") ?? this.ownerDocument.location.href;
  }
  set url(url: string) {
    this.setAttribute("url", url);
  }

  /** The attribute `settings-href`: address of a link to the settings; null for no link. */
  get settingsHref(): string | null {
    return this.getAttribute("settings-href");
  }
  set settingsHref(href: string | null) {
    if (href === null) this.removeAttribute("settings-href");
    else this.setAttribute("settings-href", href);
  }

  /** @internal */
  protected override async load(connection: Connection, signal: AbortSignal) {
    const url = new URL(this.url, this.ownerDocument.baseURI).href;
    const settingsHref = this.settingsHref ?? undefined;
    const response = connection.client
      ? undefined
      : fetchPlaceStatus({ ...connection, signal }, url);
    const mountStatus = await loadView();
    return (context: ViewContext) => mountStatus(context, { url, settingsHref }, response);
  }
}

const loadView = async () => (await import("../status/mount-status.tsx")).mountStatus;
