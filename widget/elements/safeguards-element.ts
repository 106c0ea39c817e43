import { ContributionElement } from "./contribution-element.ts";

/**
 * `<contribution-safeguards>`: how contributed data is protected, with the organization's own line in each row
 * where there is one.
 *
 * @attribute endpoint address of the settings service; relative ones count from the page
 * @attribute organization id of the organization
 * @attribute lang language; that of the surroundings by default
 * @fires contribution-error with a code
 */
export class ContributionSafeguardsElement extends ContributionElement {
  protected override async start() {
    const { showSafeguards } = await import("../views/safeguards-view.ts");
    return showSafeguards;
  }
}
