import type { PlaceName } from "../model/organization-summary.ts";
import { isolateBidi } from "./bidi.ts";

/** Formats a space by name and key, "People (HR)"; only by key if its name is not known. */
export function formatSpace({ key, name }: NonNullable<PlaceName["space"]>): string {
  return name === undefined ? isolateBidi(key) : `${isolateBidi(name)} (${isolateBidi(key)})`;
}

/** Returns the parts of a place's name, the site last: "Confluence", "People (HR)", "Acme". */
export function placeNameParts({ app, space, site }: PlaceName): string[] {
  return [
    ...(app === undefined ? [] : [isolateBidi(app)]),
    ...(space ? [formatSpace(space)] : []),
    ...(site === undefined ? [] : [isolateBidi(site)]),
  ];
}

/** Formats the target of an exception with its context in brackets: "People (HR, Confluence, Acme)", "Jira (Acme)". */
export function formatTargetName({ app, space, site }: PlaceName): string {
  const [name = "", ...context] = [space?.name, space?.key, app, site]
    .filter((part) => part !== undefined)
    .map(isolateBidi);
  return context.length > 0 ? `${name} (${context.join(", ")})` : name;
}
