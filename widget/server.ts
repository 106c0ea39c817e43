/**
 * Renders the first state of the elements on a server, as declarative shadow DOM. It is visible before any script, and
 * the elements take it over without rendering it again.
 * @packageDocumentation
 */
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Role } from "../shared/client/settings-client.ts";
import type { Language } from "../shared/i18n/language.ts";
import type { Obligation } from "../shared/model/obligation.ts";
import type { Organization } from "../shared/model/organization.ts";
import { resolvePlace } from "../shared/rules/resolve-place.ts";
import { organizationSummary } from "../shared/view-models/organization-summary.ts";
import { placeStatus } from "../shared/view-models/place-status.ts";
import { TitledProtectionTable } from "./settings/protection/protection-table.tsx";
import { Shell, shellView } from "./settings/shell.tsx";
import { isActiveAt } from "./state/obligations.ts";
import { StatusLine } from "./status/status-line.tsx";

export { loadLanguage } from "../shared/i18n/languages.ts";
export { parseOrganization } from "../shared/model/organization.ts";
export type { Language };

/** The options of all elements. */
export interface RenderOptions {
  /** See `loadLanguage`. */
  readonly language: Language;
  /** Address of the package's `widget.css`; a policy such as `style-src 'self'` allows it. */
  readonly stylesHref: string;
  /** The instant of the first state; now by default. */
  readonly at?: Date;
}

/**
 * Returns the first state of `<contribution-settings>`, to put between its tags.
 * @param options.role the person's role: `admin` gets switches
 */
export function renderSettings(
  organization: Organization,
  { language, stylesHref, at = new Date(), role }: RenderOptions & { readonly role: Role },
): string {
  const summary = organizationSummary(organization, at);
  const getView = () => shellView({ summary, role, exceptionsOpen: false });
  const panel = h(Shell, { language, model: { getView, actions: INERT } });
  return template(renderToString(panel), { summary, role }, stylesHref);
}

/**
 * Returns the first state of `<contribution-status>`, to put between its tags.
 * @param options.url address of the page
 */
export function renderStatus(
  organization: Organization,
  {
    language,
    stylesHref,
    at = new Date(),
    url,
    settingsHref,
  }: RenderOptions & { readonly url: string; readonly settingsHref?: string },
): string {
  const place = resolvePlace(url, [organization])?.place;
  const status = place ? placeStatus(organization, place, at) : null;
  const otherOrganization = place ? undefined : organization.name;
  const line = h(StatusLine, { language, status, otherOrganization, settingsHref });
  return template(renderToString(line), status ?? {}, stylesHref);
}

/**
 * Returns the first state of `<contribution-safeguards>`, to put between its tags.
 * @param options.obligations the service's obligations; those that are over are left out
 */
export async function renderSafeguards(
  organization: Organization,
  {
    language,
    stylesHref,
    at = new Date(),
    obligations,
  }: RenderOptions & { readonly obligations: readonly Obligation[] },
): Promise<string> {
  const messages = (await language.settings()).protection;
  const active = obligations.filter(isActiveAt(at));
  const table = h(TitledProtectionTable, {
    language,
    messages,
    organization,
    obligations: active,
    at,
  });
  const { direction: dir, locale: lang } = language;
  const panel = h("section", { class: "panel", part: "panel", dir, lang }, table);
  return template(renderToString(panel), {}, stylesHref);
}

/** Actions before the element takes over. */
const INERT = { propose() {}, discard() {}, toggleExceptions() {} };

function template(html: string, state: object, stylesHref: string): string {
  // "</script>" in a name would end the data block.
  const json = JSON.stringify(state).replaceAll("<", "\\u003c");
  const link = renderToString(h("link", { rel: "stylesheet", href: stylesHref }));
  // The buttons do nothing until the view takes over, which removes the attribute.
  const inert = html.replaceAll("<button ", '<button aria-disabled="true" ');
  return `<template shadowrootmode="open">${link}<div>${inert}</div><script type="application/json">${json}</script></template>`;
}
