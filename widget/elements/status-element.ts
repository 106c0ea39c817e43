import { type ComponentChild, h } from "preact";
import { english } from "../../shared/messages/language.ts";
import { StatusLine } from "../panel/status-line.tsx";
import type { SettingsStore } from "../state/settings-store.ts";
import { ContributionElement } from "./contribution-element.ts";

/**
 * `<contribution-status>`: one line for the header of a page: what of it is contributed, and why.
 *
 * @attribute endpoint address of the settings service; relative ones count from the page
 * @attribute organization id of the organization
 * @attribute url address of the page it speaks of; the page it stands in by default
 * @attribute settings-href where a link to the settings leads; no link without it
 * @fires contribution-error with a code
 */
export class ContributionStatusElement extends ContributionElement {
  static override readonly observedAttributes: readonly string[] = [
    ...ContributionElement.observedAttributes,
    "url",
    "settings-href",
  ];

  get url(): string {
    return this.getAttribute("url") ?? this.ownerDocument.location.href;
  }
  set url(url: string) {
    this.setAttribute("url", url);
  }

  protected override view(store: SettingsStore): ComponentChild {
    const settingsHref = this.getAttribute("settings-href") ?? undefined;
    const url = new URL(this.url, this.ownerDocument.baseURI).href;
    return h(StatusLine, { store, url, settingsHref, language: english });
  }
}
