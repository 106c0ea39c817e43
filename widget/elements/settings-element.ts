import { requestFirst } from "../../shared/client/first-request.ts";
import { OVERVIEW_TYPE } from "../../shared/model/media-types.ts";
import { ContributionElement } from "./contribution-element.ts";
import type { Connection, ViewContext } from "./view.ts";

/**
 * `<contribution-settings>`: the data contribution settings of one organization, read-only for members.
 *
 * @attribute endpoint address of the settings service; relative ones count from the page
 * @attribute organization id of the organization
 * @attribute lang language; that of the surroundings by default
 * @attribute density `compact` for less space between the lines
 * @fires contribution-change before a change is saved; cancelable
 * @fires contribution-saved with what the change did
 * @fires contribution-error with a code
 */
export class ContributionSettingsElement extends ContributionElement {
  protected override async start(connection: Connection, signal: AbortSignal) {
    const first = connection.client
      ? undefined
      : requestFirst({ ...connection, signal }, "", OVERVIEW_TYPE);
    const { showSettings } = await import("../views/settings-view.ts");
    return (context: ViewContext) => showSettings(context, first);
  }
}
