import { siteName } from "../../shared/i18n/place-name.ts";
import type { Organization, Site } from "../../shared/model/organization.ts";
import { appName } from "../../shared/policy/apps.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import { NO_SITE } from "../workspaces/no-site.ts";
import { type Fact, originOf, type Provenance, parseProvenance } from "../workspaces/provenance.ts";
import type { KnownDocument } from "../workspaces/workspace.ts";
import { DataUseList } from "./import-facts.tsx";
import { formatValue, originLabel } from "./value-labels.ts";

/** Sites beyond this number are only counted. */
const MAX_SITES = 20;

interface Row {
  readonly fact: Fact;
  readonly label: string;
  readonly value: string;
}

/** The values of a workspace, each with its origin. */
export function ValueOrigins({ document }: { document: KnownDocument }) {
  const messages = optionsMessages.adminImport;
  const { organization } = document;
  const provenance = parseProvenance(document);
  const sites = organization.sites.slice(0, MAX_SITES);
  const more = organization.sites.length - sites.length;
  return (
    <details class="origins">
      <summary>{messages.origins}</summary>
      <Rows rows={organizationRows(organization)} provenance={provenance} />
      <DataUseList policies={provenance.dataUse ?? []} />
      {sites.map((site) => (
        <section key={site.id}>
          {site.id !== NO_SITE.id && <p class="bold">{siteName(organization, site.id)}</p>}
          <Rows rows={siteRows(site)} provenance={provenance} />
        </section>
      ))}
      {more > 0 && <p class="muted">+ {more}</p>}
    </details>
  );
}

function Rows({ rows, provenance }: { rows: readonly Row[]; provenance: Provenance }) {
  return (
    <dl class="origin-list">
      {rows.map(({ fact, label, value }) => {
        const isKnown = value !== optionsMessages.adminImport.notKnown;
        return (
          <div key={JSON.stringify(fact)}>
            <dt class="muted">{label}</dt>
            <dd>
              <bdi>{value}</bdi>
              {isKnown && (
                <span class="muted small"> {originLabel(originOf(provenance, fact))}</span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function organizationRows({ hosting, compliance, settings }: Organization): Row[] {
  const { facts, exceptions } = optionsMessages.adminImport;
  const values = {
    hosting,
    compliance,
    metadata: settings.metadata,
    "in-app-data": settings.inAppData,
  };
  const rows = (Object.keys(values) as (keyof typeof values)[]).map((fact) => ({
    fact,
    label: facts[fact],
    value: formatValue(fact, values[fact]),
  }));
  if (settings.exceptions.length === 0) return rows;
  const value = exceptions(settings.exceptions.length);
  return [...rows, { fact: "exceptions", label: facts.exceptions, value }];
}

function siteRows({ id, host, aliases = [], apps }: Site): Row[] {
  const { facts, spaces: countSpaces } = optionsMessages.adminImport;
  const address: Row = {
    fact: ["host", id],
    label: facts.host,
    value: [host, ...aliases].join(", "),
  };
  const rows = apps.flatMap(({ app, plan, state, spaces }): Row[] => {
    const row = (fact: "plan" | "state" | "spaces", value: string): Row => ({
      fact: [fact, id, app],
      label: `${appName(app)} · ${facts[fact]}`,
      value,
    });
    const { length } = spaces ?? [];
    return [
      row("plan", formatValue("plan", plan)),
      row("state", formatValue("state", state)),
      ...(length > 0 ? [row("spaces", countSpaces(length))] : []),
    ];
  });
  return id === NO_SITE.id ? rows : [address, ...rows];
}
