import { SUMMARIES } from "../../shared/model/assessment.ts";
import type { PartialSummary } from "../../shared/model/place-status.ts";
import {
  lenient,
  listOf,
  object,
  oneOf,
  type Reader,
  readIf,
  text,
} from "../../shared/model/shape.ts";
import { milliseconds } from "../workspaces/workspace.ts";

export const NOTICED = "noticed";
export const LOOKED = "looked";

/** A change that the person is told of. */
export interface Noticed {
  /** The same for the same change: it is told once. */
  readonly id: string;
  readonly kind: "changed" | "coming";
  /** Id of the workspace. */
  readonly workspace: string;
  /** What changed, as it was called: the organization's name, or a place and the organization. */
  readonly name: string;
  readonly before: PartialSummary;
  readonly after: PartialSummary;
  /** When it was noticed, or when it will come. Milliseconds since the epoch. */
  readonly at: number;
}

/** What is kept of changes. */
export interface ChangeLog {
  /** Newest first. */
  readonly noticed: readonly Noticed[];
  /** Until when the answers of each workspace were looked at. Milliseconds since the epoch. */
  readonly looked: Readonly<Record<string, number>>;
  /** Ids of coming changes that were told of, read or not; each until it comes. */
  readonly announced: readonly string[];
}

const outlook = oneOf([...SUMMARIES, "metadata-yes", "metadata-no", "in-app-yes", "in-app-no"]);

const noticed: Reader<Noticed> = object({
  id: text,
  kind: oneOf(["changed", "coming"]),
  workspace: text,
  name: text,
  before: outlook,
  after: outlook,
  at: milliseconds,
});

const times: Reader<ChangeLog["looked"]> = ({ value }) =>
  Object.fromEntries(
    Object.entries(Object(value)).filter(
      (entry): entry is [string, number] => typeof entry[1] === "number",
    ),
  );

/** What fits of a list. */
const some = <T>(item: Reader<T>) => lenient(listOf(lenient(item)));

const kept = object({
  "noticed?": some(noticed),
  "looked?": lenient(object({ at: times, "announced?": some(text) })),
});

/** What is kept, as it stands among the items of the storage; what of it cannot be read is left out. */
export function changeLogIn(items: Readonly<Record<string, unknown>>): ChangeLog {
  const { noticed = [], looked } = readIf(kept, items) ?? {};
  return { noticed, looked: looked?.at ?? {}, announced: looked?.announced ?? [] };
}
