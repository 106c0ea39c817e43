import * as v from "valibot";
import { NonEmptySchema, type Output } from "./schema.ts";
import { asciiUpperCase } from "./space-key.ts";

/** An admin's choices. `default`: nobody chose, the plan decides. `unknown`: the choice is not known. */
export const CHOICES = ["on", "off", "default", "unknown"] as const;

export type Choice = (typeof CHOICES)[number];

/** The effects of an exception. */
export const EFFECTS = ["include", "exclude"] as const;

export type Effect = (typeof EFFECTS)[number];

/** A space, an app or a connector that an exception singles out. */
export const TargetSchema = v.variant("kind", [
  v.object({
    kind: v.literal("space"),
    site: NonEmptySchema,
    app: NonEmptySchema,
    key: NonEmptySchema,
  }),
  v.object({ kind: v.literal("app"), site: NonEmptySchema, app: NonEmptySchema }),
  v.object({ kind: v.literal("connector"), id: NonEmptySchema }),
]);

export type Target = Output<typeof TargetSchema>;

/** An exception to the in-app data setting; an `include` is dormant while it is on, an `exclude` while it is off. */
export const ExceptionSchema = v.object({ effect: v.picklist(EFFECTS), target: TargetSchema });

export type Exception = Output<typeof ExceptionSchema>;

/** The two choices of an organization and its exceptions. */
export const SettingsSchema = v.object({
  metadata: v.picklist(CHOICES),
  inAppData: v.picklist(CHOICES),
  exceptions: v.array(ExceptionSchema),
});

export type Settings = Output<typeof SettingsSchema>;

/** Returns a string for a target; two are equal exactly if the targets are. Space keys are compared without case. */
export function targetId(target: Target): string {
  if (target.kind === "connector") return JSON.stringify([target.kind, target.id]);
  const { kind, site, app } = target;
  return JSON.stringify(
    kind === "space" ? [kind, site, app, asciiUpperCase(target.key)] : [kind, site, app],
  );
}

/** Returns a string for an exception; two are equal exactly if effect and target are. */
export function exceptionId({ effect, target }: Exception): string {
  return `${effect} ${targetId(target)}`;
}

/** Returns true if two settings have the same choices and the same exceptions, in any order. */
export function sameSettings(a: Settings, b: Settings): boolean {
  if (a.metadata !== b.metadata || a.inAppData !== b.inAppData) return false;
  if (a.exceptions === b.exceptions) return true;
  if (a.exceptions.length !== b.exceptions.length) return false;
  const ids = new Set(a.exceptions.map(exceptionId));
  return b.exceptions.every((exception) => ids.has(exceptionId(exception)));
}
