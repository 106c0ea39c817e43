import { createIdempotencyKey } from "../../shared/client/create-settings-client.ts";
import type { Change, SingleChange } from "../../shared/model/change.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { type Preview, previewChange } from "../../shared/rules/preview.ts";

/** A change that is previewed and not saved. */
export interface Draft {
  readonly change: Change;
  /** The document of the preview; the change is saved on top of its revision. */
  readonly base: Organization;
  readonly preview: Preview;
  /** Makes it safe to save the same draft again. */
  readonly idempotencyKey: string;
}

/** Drafts a change of a document. */
export function draftOf(change: Change, base: Organization, at: Date): Draft {
  return {
    change,
    base,
    preview: previewChange(base, change, at),
    idempotencyKey: createIdempotencyKey(),
  };
}

/** Combines changes into one; `undefined` if there are none. */
export function toBatch(changes: readonly SingleChange[]): Change | undefined {
  return changes.length > 1 ? { type: "batch", changes } : changes[0];
}
