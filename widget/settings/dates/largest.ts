import type { Obligation } from "../../../shared/model/obligation.ts";
import { targetId } from "../../../shared/model/settings.ts";

/** What obligations of the same days are about, largest first, without what something larger holds already. */
export function largest(obligations: readonly Obligation[]): readonly Obligation[] {
  const whole = obligations.find(({ scope }) => scope.kind === "organization");
  if (whole) return [whole];
  const byScope = new Map(obligations.map((item) => [idOf(item), item]));
  const alone = [...byScope.values()].filter(({ scope }) => {
    return scope.kind !== "space" || !byScope.has(targetId({ ...scope, kind: "app" }));
  });
  const isSpace = ({ scope }: Obligation) => Number(scope.kind === "space");
  return alone.sort((a, b) => isSpace(a) - isSpace(b));
}

function idOf({ scope }: Obligation): string {
  return "app" in scope || scope.kind === "connector" ? targetId(scope) : JSON.stringify(scope);
}
