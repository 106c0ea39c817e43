import { getOrInsert } from "../../shared/model/get-or-insert.ts";
import type { Plan } from "../../shared/model/organization.ts";
import { highestPlan } from "../../shared/policy/plans.ts";
import type { VendorEntry } from "./vendor-entry.ts";

/** The app id of entries that don't name their app. No address belongs to it, but its plan counts. */
export const UNIDENTIFIED_APP = "unidentified";

/** The facts about one app on one site that were read. */
export interface AppReading {
  readonly app: string;
  readonly plan: Plan;
  /** Absent if no entry states it. */
  readonly state?: VendorEntry["state"];
  readonly region?: string;
}

/** Merges the entries of a site by app: several of the vendor's products can be one app. */
export function readApps(entries: readonly VendorEntry[]): AppReading[] {
  const byApp = new Map<string, VendorEntry[]>();
  for (const entry of entries) {
    const { app = UNIDENTIFIED_APP } = entry;
    getOrInsert(byApp, app, () => []).push(entry);
  }
  return [...byApp].map(([app, parts]) => ({ app, ...mergeParts(parts) }));
}

/** The app is active while one of its parts is; a part that may be active makes a higher plan possible. */
function mergeParts(parts: readonly VendorEntry[]): Omit<AppReading, "app"> {
  const active = parts.filter(({ state }) => state === "active");
  const possible = parts.filter(({ state }) => state !== "active" && state !== "inactive");
  const [state] = [...active, ...possible.filter((part) => part.state), ...possible, ...parts].map(
    (part) => part.state,
  );
  const counting = active.length > 0 ? active : possible;
  const region = [...counting, ...parts].find((part) => part.region !== undefined)?.region;
  return {
    plan:
      active.length > 0
        ? planOf(active, possible)
        : commonPlan(counting.length > 0 ? counting : parts),
    ...(state !== undefined && { state }),
    ...(region !== undefined && { region }),
  };
}

function planOf(active: readonly VendorEntry[], possible: readonly VendorEntry[]): Plan {
  const highest = highestOf(active);
  if (highest === "unknown" || possible.length === 0) return highest;
  return highestOf([...active, ...possible]) === highest ? highest : "unknown";
}

function highestOf(parts: readonly VendorEntry[]): Plan {
  const plans = new Set(parts.map(({ plan }) => plan));
  if (plans.has("unknown")) return "unknown";
  return highestPlan(plans) ?? "unknown";
}

function commonPlan(parts: readonly VendorEntry[]): Plan {
  const [first = "unknown", ...others] = new Set(parts.map(({ plan }) => plan));
  return others.length === 0 ? first : "unknown";
}
