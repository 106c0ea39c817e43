import type { DataType } from "../model/assessment.ts";
import { getOrInsert } from "../model/get-or-insert.ts";
import type { Space, Target } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { appGroup } from "../policy/apps.ts";
import { assessIn } from "./assess.ts";
import type { Context } from "./context.ts";
import { DATA_TYPES, findingOf } from "./data-types.ts";
import type { ExceptionIndex } from "./exception-index.ts";
import {
  isMove,
  type Move,
  type Moved,
  type Movement,
  type Moves,
  moveBetween,
  noMovement,
} from "./moves.ts";
import { ORGANIZATION_PLACE } from "./organization-place.ts";
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
export function changedBetween(then: Context, now: Context): Changed {
  const movesOf = (place: Place): Moves => {
    const was = assessIn(then, place);
    const is = assessIn(now, place);
    return (dataType) => moveBetween(findingOf(was, dataType), findingOf(is, dataType));
  };
  const { sites, connectors } = then.organization;
  const whole = movesOf(ORGANIZATION_PLACE);
  const indexes = [then.compiled.exceptions, now.compiled.exceptions];
  const covered = sites.flatMap((site) =>
    site.apps
      .filter(({ app }) => appGroup(app) === "covered")
      .map((app) => ({ site: site.id, ...app })),
  );
  const of = covered.some(({ spaces }) => spaces?.length) ? "spaces" : "apps";
  const counted = { metadata: noMovement(), "in-app-data": noMovement() };
  const count = (moves: Moves, many: number) => {
    for (const dataType of DATA_TYPES) {
      counted[dataType][moves(dataType)] += many;
      counted[dataType].total += many;
    }
  };
  const alone = new Map<Move, Target[]>();
  // Only content can be singled out: metadata is the same everywhere.
  const name = (target: Target, told: readonly Moved[]) => {
    const move = movesOf(target)("in-app-data");
    if (isMove(move) && !told.includes(move)) getOrInsert(alone, move, () => []).push(target);
  };
  const followed = [whole("in-app-data")];
  for (const { site, app, spaces = [] } of covered) {
    const target = { kind: "app", site, app } as const;
    const moves = movesOf(target);
    const told = [...followed];
    for (const kind of spaceKinds(site, app, spaces, indexes)) {
      const ofKind = movesOf(kind.place);
      count(ofKind, kind.count);
      told.push(ofKind("in-app-data"));
    }
    if (of === "apps") count(moves, 1);
    else name(target, told);
    for (const key of unlisted(site, app, spaces, indexes)) {
      name({ kind: "space", site, app, key }, [...followed, moves("in-app-data")]);
    }
  }
  for (const { id } of connectors) name({ kind: "connector", id }, followed);
  const follows = DATA_TYPES.flatMap((dataType): Beyond[] => {
    const move = whole(dataType);
    return isMove(move) && counted[dataType][move] === 0 ? [{ dataType, move, targets: [] }] : [];
  });
  const singled = [...alone].map(
    ([move, targets]): Beyond => ({ dataType: "in-app-data", move, targets }),
  );
  return { of, counted, beyond: [...follows, ...singled] };
}

/** The spaces of an app that exceptions name and its list lacks. */
function unlisted(
  site: string,
  app: string,
  spaces: readonly Space[],
  indexes: readonly ExceptionIndex[],
): Iterable<string> {
  const keys = new Set(indexes.flatMap((index) => [...index.ofApp(site, app).spaces.keys()]));
  if (keys.size > 0) for (const { key } of spaces) keys.delete(key);
  return keys;
}
