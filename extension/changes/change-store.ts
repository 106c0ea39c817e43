import type { Summary } from "../../shared/model/codes.ts";
import { Faults, optional } from "../../shared/model/read.ts";
import { api } from "../api.ts";

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
  readonly before: Summary;
  readonly after: Summary;
  /** When it was noticed, or when it will come. Milliseconds since the epoch. */
  readonly at: number;
}

/** What is kept of changes. */
export interface ChangeLog {
  /** Newest first. */
  readonly noticed: readonly Noticed[];
  /** Until when the answers of each workspace were looked at. Milliseconds since the epoch. */
  readonly looked: Readonly<Record<string, number>>;
  /** Ids of coming changes that were told of, read or not. */
  readonly announced: readonly string[];
}

const SUMMARIES: readonly Summary[] = [
  "all",
  "metadata-only",
  "in-app-only",
  "none",
  "not-eligible",
  "unknown",
];

/** Reads what is kept; what of it cannot be read is left out. */
export async function loadChangeLog(): Promise<ChangeLog> {
  const items = await api.storage.local.get([NOTICED, LOOKED]);
  const faults = new Faults();
  const noticed = faults.array(items[NOTICED] ?? [], "", (item, path) =>
    readNoticed(item, path, faults),
  );
  const looked = faults.object(items[LOOKED] ?? {}, "");
  const times = Object.entries(Object(looked?.["at"])).filter(
    (entry): entry is [string, number] => typeof entry[1] === "number",
  );
  const announced = faults.array(looked?.["announced"] ?? [], "", (item, path) =>
    faults.string(item, path),
  );
  return {
    noticed: noticed ?? [],
    looked: Object.fromEntries(times),
    announced: announced ?? [],
  };
}

/** Keeps all of it at once: what is told and what was looked at never part. */
export async function saveChangeLog({ noticed, looked, announced }: ChangeLog): Promise<void> {
  await api.storage.local.set({
    [NOTICED]: noticed.slice(0, MOST),
    [LOOKED]: { at: looked, announced: announced.slice(0, MOST) },
  });
}

/** The person has read the changes. */
export async function clearNoticed(): Promise<void> {
  await api.storage.local.remove(NOTICED);
}

function readNoticed(value: unknown, path: string, faults: Faults): Noticed | undefined {
  const fields = faults.object(value, path);
  const text = (name: string) => faults.string(fields?.[name], `${path}/${name}`);
  const [id, workspace, name] = [text("id"), text("workspace"), text("name")];
  const kind = faults.oneOf(fields?.["kind"], ["changed", "coming"], `${path}/kind`);
  const before = faults.oneOf(fields?.["before"], SUMMARIES, `${path}/before`);
  const after = faults.oneOf(fields?.["after"], SUMMARIES, `${path}/after`);
  const { at } = { ...optional("at", fields?.["at"]) };
  if (id === undefined || workspace === undefined || name === undefined) return undefined;
  if (!kind || !before || !after || typeof at !== "number") return undefined;
  return { id, kind, workspace, name, before, after, at };
}
