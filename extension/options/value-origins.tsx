import { siteName } from "../../shared/i18n/place-name.ts";
import type { Organization, Site } from "../../shared/model/organization.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import { NO_SITE } from "../workspaces/no-site.ts";
import { type Fact, originOf, type Provenance, parseProvenance } from "../workspaces/provenance.ts";
import type { KnownDocument } from "../workspaces/workspace.ts";
import { DataUseList } from "./import-facts.tsx";
import { appLabel, formatValue, originLabel } from "./value-labels.ts";

/** Sites beyond this number are only counted. */
const MAX_SITES = 20;

/** A line of the list: values, each with its fact. */
interface Row {
  readonly label: string;
  readonly values: readonly {
    readonly fact: Fact;
    readonly text: string;
    /** Names the value, in a line with several. */
    readonly name?: string;
  }[];
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
      {sites.map((site) => (
        <section key={site.id}>
          <p class="bold">
            {site.id === NO_SITE.id ? messages.withoutAddress : siteName(organization, site.id)}
          </p>
          <Rows rows={siteRows(site)} provenance={provenance} />
        </section>
      ))}
      {more > 0 && <p class="muted">+ {more}</p>}
      <DataUseList policies={provenance.dataUse ?? []} />
    </details>
  );
}

function Rows({ rows, provenance }: { rows: readonly Row[]; provenance: Provenance }) {
  return (
    <dl class="origin-list">
      {rows.map(({ label, values }) => (
        <div key={label}>
          <dt class="muted">{label}</dt>
          {values.map(({ fact, text, name }) => (
            <dd key={JSON.stringify(fact)}>
              <bdi>{name === undefined ? text : optionsMessages.labelled(name, text)}</bdi>
              {text !== optionsMessages.adminImport.notKnown && (
                <span class="muted small"> {originLabel(originOf(provenance, fact))}</span>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function organizationRows({ hosting, compliance, settings }: Organization): Row[] {
  const { facts, exceptions } = optionsMessages.adminImport;
  const { length } = settings.exceptions;
  const texts = {
    hosting: formatValue("hosting", hosting),
    compliance: formatValue("compliance", compliance),
    metadata: formatValue("metadata", settings.metadata),
    "in-app-data": formatValue("in-app-data", settings.inAppData),
    ...(length > 0 && { exceptions: exceptions(length) }),
  };
  return (Object.entries(texts) as [keyof typeof texts, string][]).map(([fact, text]) => ({
    label: facts[fact],
    values: [{ fact, text }],
  }));
}

function siteRows({ id, host, aliases = [], apps }: Site): Row[] {
  const { facts, spaces: countSpaces } = optionsMessages.adminImport;
  const addresses = [host, ...aliases].join(", ");
  const rows = apps.map(({ app, plan, state, spaces = [] }): Row => {
    const values: Row["values"] = [
      { fact: ["plan", id, app], name: facts.plan, text: formatValue("plan", plan) },
      { fact: ["state", id, app], name: facts.state, text: formatValue("state", state) },
    ];
    const { length } = spaces;
    const counted = { fact: ["spaces", id, app], text: countSpaces(length) } as const;
    return { label: appLabel(app), values: length > 0 ? [...values, counted] : values };
  });
  if (id === NO_SITE.id) return rows;
  return [{ label: facts.host, values: [{ fact: ["host", id], text: addresses }] }, ...rows];
}
