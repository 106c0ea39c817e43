import { assess } from "../../rules/assess.ts";
import { resolvePlace } from "../../rules/resolve-place.ts";
import { organizationSummary } from "../../view-models/organization-summary.ts";
import { placeStatus } from "../../view-models/place-status.ts";
import type { StoredOrganization } from "../store/document-cache.ts";
import { notFound } from "../store/store-error.ts";
import type { Handler } from "./authorize.ts";
import type { Charge } from "./charge.ts";
import { jsonResponse } from "./json-response.ts";
import type { ResolvedOptions } from "./options.ts";
import {
  cursorParameter,
  formatCursor,
  instantParameter,
  invalidParameter,
  limitParameter,
  sequenceParameter,
} from "./parameters.ts";
import { entityTag, isUnchanged } from "./preconditions.ts";
import { ServiceProblem } from "./problem.ts";
import { requireOrganization } from "./require-organization.ts";

/** Returns the handlers of requests that read an organization. */
export function readHandlers({ store, now }: ResolvedOptions, charge: Charge) {
  async function load(id: string): Promise<StoredOrganization> {
    const found = await store.load(id);
    if (!found) throw notFound();
    return found;
  }

  return {
    async read(context) {
      const { id } = context.get("request");
      const readersTags = context.req.header("If-None-Match");
      const recent = readersTags === undefined ? undefined : store.recentRevision(id);
      if (recent !== undefined && isUnchanged(readersTags, entityTag(recent))) {
        return notModified(recent);
      }
      charge(context, 1);
      if (readersTags !== undefined) {
        const revision = await requireOrganization(store, id);
        if (isUnchanged(readersTags, entityTag(revision))) return notModified(revision);
      }
      const { json, organization } = await load(id);
      return jsonResponse(json, 200, { ETag: entityTag(organization.revision) });
    },

    async history(context) {
      const { id } = context.get("request");
      await requireOrganization(store, id);
      const after = sequenceParameter(context);
      const { entries, more } = await store.entries(id, after, limitParameter(context));
      const next = more ? (entries.at(-1)?.sequence ?? null) : null;
      return jsonResponse(JSON.stringify({ entries, next }));
    },

    async obligations(context) {
      const { id } = context.get("request");
      await requireOrganization(store, id);
      const after = cursorParameter(context);
      const page = await store.obligations(id, { after, limit: limitParameter(context) });
      const { obligations, next } = page;
      return jsonResponse(JSON.stringify({ obligations, next: formatCursor(next) }));
    },

    async summary(context) {
      const { organization } = await load(context.get("request").id);
      // No entity tag: the summary changes without a new revision, such as when a trial ends.
      return jsonResponse(JSON.stringify(organizationSummary(organization, now())));
    },

    async assessment(context) {
      const { organization } = await load(context.get("request").id);
      const url = context.req.query("url");
      if (url === undefined) throw invalidParameter("url", "expected the address of a page");
      const at = instantParameter(context, now());
      const resolved = resolvePlace(url, [organization]);
      if (!resolved) {
        throw new ServiceProblem(
          "place-not-found",
          "the address does not belong to this organization",
        );
      }
      const { place } = resolved;
      return jsonResponse(
        JSON.stringify({
          place,
          assessment: assess(organization, place, at),
          status: placeStatus(organization, place, at),
        }),
      );
    },
  } satisfies Record<string, Handler>;
}

function notModified(revision: number): Response {
  const headers = { "Cache-Control": "private, no-cache", ETag: entityTag(revision) };
  return new Response(null, { status: 304, headers });
}
