import { ContributionElement } from "./contribution-element.tsx";

/**
 * `<contribution-safeguards>`: the protection of contributed data, with the effect for the organization in each row
 * that has one.
 *
 * @tag contribution-safeguards
 * @attribute endpoint address of the settings service; absolute or relative to the page
 * @attribute organization id of the organization
 * @attribute lang language; by default the nearest `lang`, otherwise the browser's
 * @fires contribution-error if the settings could not be read; with a code
 * @csspart panel the whole element
 * @csspart title its title
 * @csspart link a link
 * @csspart table the table
 * @cssproperty --cl-surface background
 * @cssproperty --cl-ink text
 * @cssproperty --cl-muted secondary text
 * @cssproperty --cl-line borders between rows
 * @cssproperty --cl-accent links, focus
 * @cssproperty --cl-font-size text size; all other sizes derive from it
 * @cssproperty --cl-radius corner radius; buttons and fields derive theirs from it
 */
export class ContributionSafeguardsElement extends ContributionElement {
  /** @internal */
  protected override async load() {
    return (await import("../settings/protection/mount-safeguards.tsx")).mountSafeguards;
  }
}
