import * as v from "valibot";
import type { AuditEntry, ChangeResult } from "../model/audit-entry.ts";
import type { Obligation } from "../model/obligation.ts";
import { changes } from "../model/parse-change.ts";
import { instant, inventory, organization } from "../model/parse-organization.ts";
import { assessment } from "../model/parse-overview.ts";
import { targets } from "../model/parse-target.ts";
import { dataType } from "../model/parse-words.ts";
import type { Place } from "../model/place.ts";
import { type AssessedPlace, PlaceStatusSchema } from "../model/place-status.ts";
import {
  flag,
  listOf,
  matching,
  object,
  oneOf,
  positive,
  type Reader,
  readWhole,
  refined,
  text,
  variant,
} from "../model/shape.ts";
import { invalidResponse } from "./errors.ts";

const hash = matching("64 hex digits", (value) => /^[0-9a-f]{64}$/.test(value));

// Instants as they stand: hashes are made of them.
const obligation: Reader<Obligation> = object({
  dataType,
  trigger: oneOf(["opt-out", "deleted"]),
  scope: variant("kind", {
    ...targets,
    organization: object({}),
    site: object({ id: text }),
  }) as Reader<Obligation["scope"]>,
  startedAt: instant,
  removeBy: instant,
  retrainBy: instant,
  aggregatesUntil: instant,
  certain: flag,
  assumed: flag,
});

const entry: Reader<AuditEntry> = object({
  sequence: positive,
  at: instant,
  actor: object({ id: text, name: text }),
  change: variant("type", {
    ...changes,
    "replace-inventory": object({ inventory }),
  }) as Reader<AuditEntry["change"]>,
  revision: positive,
  previousHash: hash,
  hash,
});

/** The obligations that a host's own client returns. */
export const obligationList = listOf(obligation);

/** One page of obligations. */
interface ObligationsPage {
  readonly obligations: readonly Obligation[];
  readonly next: string | null;
}

/** The answer to `GET obligations`. */
export const obligationsPage: Reader<ObligationsPage> = refined(
  object({
    obligations: listOf(obligation),
    "next?": ({ value, ...spot }) => (value === null ? undefined : text({ value, ...spot })),
  }),
  ({ obligations, next = null }) => ({ obligations, next }),
);

/** Makes a reader of a valibot schema. */
function fromSchema<T>(schema: v.GenericSchema<unknown, T>): Reader<T> {
  return ({ value, path, problems }) => {
    const { success, output, issues } = v.safeParse(schema, value);
    if (success) return output;
    for (const issue of issues) {
      const steps = issue.path?.map(({ key }) => `/${String(key)}`) ?? [];
      problems.push({ path: path + steps.join(""), message: issue.message });
    }
    return undefined;
  };
}

const place = variant("kind", {
  ...targets,
  app: object({ app: text, "site?": text }),
  platform: object({ app: text }),
  "some-space": object({ site: text, app: text }),
  somewhere: object({ site: text }),
}) as Reader<Place>;

/** The answer to `GET assessment`. */
export const assessedPlace: Reader<AssessedPlace> = object({
  place,
  assessment,
  "status?": fromSchema(PlaceStatusSchema),
});

/** The answer to an accepted change. */
export const changeResult: Reader<ChangeResult> = object({
  organization,
  entry,
  obligations: obligationList,
});

/** One page of the audit log. */
interface HistoryPage {
  readonly entries: readonly AuditEntry[];
  readonly next: number | null;
}

const END = 0;

/** The answer to `GET changes`; of an inventory, what is no part of the contract is dropped. */
export const history: Reader<HistoryPage> = refined(
  object({
    entries: listOf(entry),
    // Absent is a fault, `null` the end.
    next: ((spot) => (spot.value === null ? END : positive(spot))) as Reader<number>,
  }),
  ({ entries, next }) => ({ entries, next: next || null }),
);

/**
 * Reads one page of the audit log.
 * @throws {ClientError} `invalid-response` with the `problems`, if anything does not fit
 */
export function parseHistory(value: unknown): HistoryPage {
  return readWhole(history, value, invalidResponse);
}
