import { createIdempotencyKey } from "../../shared/client/create-settings-client.ts";
import type { Change } from "../../shared/model/change.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { type Preview, previewChange } from "../../shared/rules/preview.ts";

/** A change that a person is looking at and has not saved. */
export interface Draft {
  readonly change: Change;
  /** The document that the preview was worked out on; saving builds on its revision. */
  readonly base: Organization;
  readonly preview: Preview;
  /** Makes saving the same draft again safe. */
  readonly idempotencyKey: string;
}

/** A draft of a change on top of a document. */
export function draftOf(change: Change, base: Organization, at: Date): Draft {
  return {
    change,
    base,
    preview: previewChange(base, change, at),
    idempotencyKey: createIdempotencyKey(),
  };
}
