import { type Figure, median } from "../../figure.ts";
import { addressOf, storedWorkspaces } from "../stored.ts";
import type { Subject } from "../subject.ts";

/* Milliseconds from the commit of a navigation until its badge is set. */

/** Number of measurements. */
const ROUNDS = { awake: 9, stopped: 7 } as const;
/** Highest ratio of our time to the control's. */
const LIMIT = 1.5;
const MANY = { workspaces: 50, exceptions: 2_000 };

type Worker = keyof typeof ROUNDS;

/** Compares our badge, with one workspace, with the control's. */
export async function badge(ours: Subject, control: Subject): Promise<Figure[]> {
  await ours.store(storedWorkspaces(1, 0));
  const figures: Figure[] = [];
  for (const worker of ["awake", "stopped"] as const) {
    const name = `navigation to badge, worker ${worker}`;
    const [own = Number.NaN, least = Number.NaN] = await medians([ours, control], worker);
    figures.push(
      { name, value: own, unit: "ms" },
      { name: `${name}, control`, value: least, unit: "ms" },
      { name: `${name}, ours to control`, value: own / least, unit: "times", limit: LIMIT },
    );
  }
  return figures;
}

/** Measures our badge with the largest supported settings, from a stopped worker, which first reads all of them. */
export async function badgeOfMany(ours: Subject): Promise<Figure[]> {
  await ours.store(storedWorkspaces(MANY.workspaces, MANY.exceptions));
  const [value = Number.NaN] = await medians([ours], "stopped");
  return [{ name: "navigation to badge, worker stopped, 100,000 exceptions", value, unit: "ms" }];
}

/** Returns the median of each subject. Subjects alternate, so that a busy machine slows all of them. */
async function medians(subjects: readonly Subject[], worker: Worker): Promise<number[]> {
  const times = subjects.map((): number[] => []);
  for (const subject of subjects) await subject.timeToBadge(addressOf(0, 0), worker);
  for (let round = 1; round <= ROUNDS[worker]; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      times[index]?.push(await subject.timeToBadge(addressOf(0, round), worker));
    }
  }
  return times.map(median);
}
