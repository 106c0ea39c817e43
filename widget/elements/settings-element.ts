import { fetchSummary } from "../../shared/client/fetch-summary.ts";
import type { Connection, ViewContext } from "../state/view-context.ts";
import { ContributionElement } from "./contribution-element.tsx";

/**
 * `<contribution-settings>`: the data contribution settings of one organization, read-only for members.
 *
 * @tag contribution-settings
 * @attribute endpoint address of the settings service; absolute or relative to the page
 * @attribute organization id of the organization
 * @attribute lang language; by default the nearest `lang`, otherwise the browser's
 * @attribute density `compact` for less spacing
 * @fires contribution-change before a change is saved; cancelable
 * @fires contribution-saved after a change is saved; with the new document, the audit entry and the new obligations
 * @fires contribution-error if the settings could not be read, or a change could not be saved; with a code
 * @csspart panel the whole element
 * @csspart title its title
 * @csspart section-title the title of a section
 * @csspart answer the sentence with the current state
 * @csspart card the frame around the two settings
 * @csspart row one of the two settings
 * @csspart state the value of a setting, in words
 * @csspart switch a switch
 * @csspart button a button
 * @csspart primary the main button of a preview, a list or a message
 * @csspart segment a part of a control that chooses one of several values
 * @csspart link a link, or a button without a frame
 * @csspart notice a message
 * @csspart preview the preview of a change
 * @csspart field a text field or a select
 * @csspart list the list of exceptions
 * @csspart tick a checkbox of the list
 * @csspart disclosure a button that opens a section or shows more
 * @csspart bar a bar that shows how many spaces contribute
 * @csspart dates the list of dates
 * @csspart table a table
 * @cssproperty --cl-surface background
 * @cssproperty --cl-raised background of previews and notices
 * @cssproperty --cl-ink text
 * @cssproperty --cl-muted secondary text
 * @cssproperty --cl-line borders between rows and sections
 * @cssproperty --cl-control borders of buttons, fields and switches
 * @cssproperty --cl-accent switches that are on, links, primary buttons, focus
 * @cssproperty --cl-on-accent text on the accent
 * @cssproperty --cl-caution background of a caution
 * @cssproperty --cl-caution-ink text of a caution
 * @cssproperty --cl-font-size text size; all other sizes derive from it
 * @cssproperty --cl-padding space around the panel; none by default
 * @cssproperty --cl-radius corner radius; buttons and fields derive theirs from it
 */
export class ContributionSettingsElement extends ContributionElement {
  /** @internal */
  protected override async load(connection: Connection, signal: AbortSignal) {
    const response = connection.client ? undefined : fetchSummary({ ...connection, signal });
    const mountShell = await loadShell();
    return (context: ViewContext) => mountShell(context, response);
  }
}

const loadShell = async () => (await import("../settings/mount-shell.tsx")).mountShell;
