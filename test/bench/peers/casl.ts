import { AbilityBuilder, createMongoAbility, subject } from "@casl/ability";

/** Returns a function that decides about one space as CASL does, with one rule for all excluded keys: its fastest way. */
export function caslDecision(keys: readonly string[], asked: string): () => boolean {
  const { can, cannot, build } = new AbilityBuilder(createMongoAbility);
  can("contribute", "Space");
  cannot("contribute", "Space", { site: "main", app: "confluence", key: { $in: [...keys] } });
  const ability = build();
  return () =>
    ability.can("contribute", subject("Space", { site: "main", app: "confluence", key: asked }));
}
