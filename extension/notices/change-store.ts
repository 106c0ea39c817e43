import { SUMMARIES } from "../../shared/model/parse-words.ts";
import {
  lenient,
  listOf,
  object,
  oneOf,
  type Reader,
  readIf,
  text,
} from "../../shared/model/shape.ts";
import type { Outlook } from "../../shared/rules/outlook.ts";
import { api } from "../browser.ts";
import { milliseconds } from "../workspaces/workspace.ts";

const NOTICED = "noticed";
const LOOKED = "looked";
/** More than anybody reads; the oldest go. */
const MOST = 50;

/** A change that the person is told of. */
export interface Noticed {
  /** The same for the same change: it is told once. */
  readonly id: string;
  readonly kind: "changed" | "coming";
  /** Id of the workspace. */
  readonly workspace: string;
  /** What changed, as it was called: the organization's name, or a place and the organization. */
  readonly name: string;
  readonly before: Outlook;
  readonly after: Outlook;
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

const outlook = oneOf(
  `${SUMMARIES} metadata-yes metadata-no in-app-yes in-app-no`,
) as Reader<Outlook>;

const noticed: Reader<Noticed> = object({
  id: text,
  kind: oneOf("changed coming"),
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

/** Reads what is kept. */
export async function loadChangeLog(): Promise<ChangeLog> {
  return changeLogIn(await api.storage.local.get([NOTICED, LOOKED]));
}

/** What is kept, as it stands among the items of the storage; what of it cannot be read is left out. */
export function changeLogIn(items: Readonly<Record<string, unknown>>): ChangeLog {
  const { noticed = [], looked } = readIf(kept, items) ?? {};
  return { noticed, looked: looked?.at ?? {}, announced: looked?.announced ?? [] };
}

/** Keeps all of it at once: what is told and what was looked at never part. */
export async function saveChangeLog({ noticed, looked, announced }: ChangeLog): Promise<void> {
  await api.storage.local.set({
    [NOTICED]: noticed.slice(0, MOST),
    [LOOKED]: { at: looked, announced },
  });
}

/** The person has read the changes. */
export async function clearNoticed(): Promise<void> {
  await api.storage.local.remove(NOTICED);
}
