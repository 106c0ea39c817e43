import * as v from "valibot";
import type { Output } from "./schema.ts";

/** The part of an organization that a page belongs to. */
export const PlaceSchema = v.variant("kind", [
  /** Content of a space. */
  v.object({ kind: v.literal("space"), site: v.string(), app: v.string(), key: v.string() }),
  /** An app, outside any space. */
  v.object({
    kind: v.literal("app"),
    app: v.string(),
    site: v.exactOptional(v.string()),
  }),
  v.object({ kind: v.literal("platform"), app: v.string() }),
  v.object({ kind: v.literal("connector"), id: v.string() }),
  /** Content of a space of the app; the address does not name the space. */
  v.object({ kind: v.literal("some-space"), site: v.string(), app: v.string() }),
  /** A page of the site; the address does not name the app. */
  v.object({ kind: v.literal("somewhere"), site: v.string() }),
]);

export type Place = Output<typeof PlaceSchema>;

/** The place with the organization-level answers: no exception can name it. */
export const ORGANIZATION_PLACE: Place = { kind: "platform", app: "administration" };
