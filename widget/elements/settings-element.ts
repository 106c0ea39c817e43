import { fetchSummary } from "../../shared/client/fetch-summary.ts";
import type { Connection, ViewContext } from "../state/view-context.ts";
import { ContributionElement } from "./contribution-element.tsx";

/**
 * `<contribution-settings>`: the data contribution settings of one organization, read-only for members.
 *
 * @tag contribution-settings
 * @attribute endpoint address of the settings service; absolute or relative to the page
 * @attribute organization id of the organization
 * @attribute lang language; by default that of the page
 * @attribute density `compact` for less space between the lines
 * @fires contribution-change before a change is saved; cancelable
 * @fires contribution-saved with what the change did
 * @fires contribution-error when settings could not be read or a change not be saved; with a code
 * @csspart panel all of it
 * @csspart title its title
 * @csspart section-title the title of a section
 * @csspart answer the sentence that says the current state
 * @csspart card the frame around the two settings
 * @csspart row one of the two settings
 * @csspart state what a setting is set to, in words
 * @csspart switch a switch
 * @csspart button a button
 * @csspart primary the button that does what a preview, a list or a message proposes
 * @csspart segment a button that chooses between two views
 * @csspart link a button or link that looks like a link
 * @csspart notice a message
 * @csspart preview what a change will do
 * @csspart field a field to type into or to choose from
 * @csspart list the list that exceptions are ticked in
 * @csspart tick a box that is ticked
 * @csspart disclosure a title that opens a section, or a button that shows more
 * @csspart bar a bar that shows how many spaces contribute
 * @csspart time-line the line that dates stand on
 * @csspart table a table
 * @cssproperty --cl-surface ground
 * @cssproperty --cl-raised ground of previews and notices
 * @cssproperty --cl-ink text
 * @cssproperty --cl-muted secondary text
 * @cssproperty --cl-line lines between things
 * @cssproperty --cl-control lines around buttons, fields and switches
 * @cssproperty --cl-accent switches that are on, links, primary buttons, focus
 * @cssproperty --cl-on-accent text on the accent
 * @cssproperty --cl-caution ground of a caution
 * @cssproperty --cl-caution-ink text of a caution
 * @cssproperty --cl-font-size size of the text; all others follow it
 * @cssproperty --cl-radius how round corners are; those of buttons and fields follow it
 */
export class ContributionSettingsElement extends ContributionElement {
  /** @internal */
  protected override async load(connection: Connection, signal: AbortSignal) {
    const view = loadShell();
    const response = connection.client ? undefined : fetchSummary({ ...connection, signal });
    const mountShell = await view;
    return (context: ViewContext) => mountShell(context, response);
  }
}

const loadShell = async () => (await import("../settings/mount-shell.tsx")).mountShell;
