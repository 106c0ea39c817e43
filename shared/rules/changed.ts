import type { DataType } from "../model/codes.ts";
import type { AppInstance, Organization, Target } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { appGroup } from "../policy/apps.ts";
import { assessIn } from "./assess.ts";
import { ORGANIZATION_PLACE } from "./coming.ts";
import type { Context } from "./context.ts";
import type { ExceptionIndex } from "./exception-index.ts";
import { getOrInsert } from "./get-or-insert.ts";
import {
  isMove,
  type Move,
  type Moved,
  type Movement,
  type Moves,
  moveBetween,
  noMovement,
} from "./moves.ts";
import { spaceKinds } from "./space-kinds.ts";

/** What moves in one way without being among what is counted. */
export interface Beyond {
  readonly dataType: DataType;
  readonly move: Move;
  /** Empty: whatever follows the organization's setting. */
  readonly targets: readonly Target[];
}

/** What other settings change: counted where there are lists, by name elsewhere. */
export interface Changed {
  /** What `counted` counts: the listed spaces of covered apps; where none is listed, those apps. */
  readonly of: "spaces" | "apps";
  readonly counted: Readonly<Record<DataType, Movement>>;
  readonly beyond: readonly Beyond[];
}

/** What moves between two documents that differ in their settings alone. */
export function changedBetween(
  before: Organization,
  then: Context,
  after: Organization,
  now: Context,
): Changed {
  const movesOf = (place: Place): Moves => {
    const was = assessIn(then, before, place);
    const is = assessIn(now, after, place);
    return {
      metadata: moveBetween(was.metadata, is.metadata),
      "in-app-data": moveBetween(was.inAppData, is.inAppData),
    };
  };
  const whole = movesOf(ORGANIZATION_PLACE);
  const indexes = [then.compiled.exceptions, now.compiled.exceptions];
  const covered = before.sites.flatMap((site) =>
    site.apps.flatMap((app) => (appGroup(app.app) === "covered" ? { site: site.id, app } : [])),
  );
  const of = covered.some(({ app }) => app.spaces?.length) ? "spaces" : "apps";
  const counted = { metadata: noMovement(), "in-app-data": noMovement() };
  const count = (moves: Moves, many: number) => {
    for (const dataType of DATA_TYPES) {
      counted[dataType][moves[dataType]] += many;
      counted[dataType].total += many;
    }
  };
  const alone = new Map<Move, Target[]>();
  // Only content can be singled out: metadata is the same everywhere.
  const name = (target: Target, move: Moved, told: readonly Moved[]) => {
    if (isMove(move) && !told.includes(move)) getOrInsert(alone, move, () => []).push(target);
  };
  for (const { site, app } of covered) {
    const target = { kind: "app", site, app: app.app } as const;
    const moves = movesOf(target);
    const own = moves["in-app-data"];
    const told = [whole["in-app-data"]];
    for (const kind of spaceKinds(site, app, indexes)) {
      const ofKind = movesOf(kind.place);
      count(ofKind, kind.count);
      told.push(ofKind["in-app-data"]);
    }
    if (of === "apps") count(moves, 1);
    else name(target, own, told);
    for (const key of unlisted(site, app, indexes)) {
      const space = { kind: "space", site, app: app.app, key } as const;
      name(space, movesOf(space)["in-app-data"], [whole["in-app-data"], own]);
    }
  }
  for (const { id } of before.connectors) {
    const target = { kind: "connector", id } as const;
    name(target, movesOf(target)["in-app-data"], [whole["in-app-data"]]);
  }
  const follows = DATA_TYPES.flatMap((dataType): Beyond[] => {
    const move = whole[dataType];
    return isMove(move) && counted[dataType][move] === 0 ? [{ dataType, move, targets: [] }] : [];
  });
  const singled = [...alone].map(
    ([move, targets]): Beyond => ({ dataType: "in-app-data", move, targets }),
  );
  return { of, counted, beyond: [...follows, ...singled] };
}

const DATA_TYPES: readonly DataType[] = ["in-app-data", "metadata"];

/** The spaces of an app that exceptions name and its list lacks. */
function unlisted(
  site: string,
  { app, spaces = [] }: AppInstance,
  indexes: readonly ExceptionIndex[],
): Iterable<string> {
  const keys = new Set(indexes.flatMap((index) => [...index.ofApp(site, app).spaces.keys()]));
  if (keys.size > 0) for (const { key } of spaces) keys.delete(key);
  return keys;
}
