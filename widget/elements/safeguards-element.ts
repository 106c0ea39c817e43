import { ContributionElement } from "./contribution-element.tsx";

/**
 * `<contribution-safeguards>`: how contributed data is protected, with the organization's own line in each row
 * where there is one.
 *
 * @tag contribution-safeguards
 * @attribute endpoint address of the settings service; absolute or relative to the page
 * @attribute organization id of the organization
 * @attribute lang language; by default that of the page
 * @fires contribution-error when settings could not be read; with a code
 * @csspart panel all of it
 * @csspart title its title
 * @csspart link a link
 * @csspart table the table
 * @cssproperty --cl-surface ground
 * @cssproperty --cl-ink text
 * @cssproperty --cl-muted secondary text
 * @cssproperty --cl-line lines between things
 * @cssproperty --cl-accent the mark of what has the focus
 * @cssproperty --cl-font-size size of the text; all others follow it
 * @cssproperty --cl-radius how round corners are; those of buttons and fields follow it
 */
export class ContributionSafeguardsElement extends ContributionElement {
  /** @internal */
  protected override async load() {
    return (await import("../settings/protection/mount-safeguards.tsx")).mountSafeguards;
  }
}
