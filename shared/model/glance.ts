import type { DataType, DecisionCode, Summary } from "./codes.ts";
import { CODE_WORDS, DOCUMENT_WORDS } from "./field-words.ts";
import { asDate, asList, asObject, asOneOf, asText, ifFits } from "./fits.ts";
import type { Compliance, Effect, Hosting, Plan, Target } from "./organization.ts";

/** All that a sentence about one finding can name. */
export interface Reason {
  readonly code: DecisionCode;
  readonly dataType: DataType;
  readonly plan?: Plan;
  /** What the setting is, where it is known. */
  readonly setting?: "on" | "off";
  readonly exception?: {
    readonly effect: Effect;
    readonly kind: Target["kind"];
  };
  /** RFC 3339, with `not-yet-effective`. */
  readonly startsAt?: string;
  readonly hosting: Hosting;
  readonly compliance: readonly Compliance[];
  /** The product's name of the app that the place is in, where it is in one. */
  readonly app?: string;
}

/**
 * What one line about a place says: its state, and why. A settings service gives it to a reader of its
 * assessments that accepts `GLANCE_TYPE`.
 */
export interface Glance {
  readonly summary: Summary;
  readonly reason: Reason;
}

/** Reads a glance; `undefined` if anything does not fit. */
export function readGlance(value: unknown): Glance | undefined {
  return ifFits(() => {
    const fields = asObject(value);
    const reason = asObject(fields["reason"]);
    const { plan, setting, app, exception, startsAt } = reason;
    return {
      summary: asOneOf(CODE_WORDS.summary, fields["summary"]),
      reason: {
        code: asOneOf(CODE_WORDS.decision, reason["code"]),
        dataType: asOneOf(CODE_WORDS.dataType, reason["dataType"]),
        hosting: asOneOf(DOCUMENT_WORDS.hosting, reason["hosting"]),
        compliance: asList(reason["compliance"]).map((item) =>
          asOneOf<Compliance>(DOCUMENT_WORDS.compliance, item),
        ),
        ...(plan !== undefined && { plan: asOneOf<Plan>(DOCUMENT_WORDS.plan, plan) }),
        ...(setting !== undefined && {
          setting: asOneOf<"on" | "off">(CODE_WORDS.setting, setting),
        }),
        ...(exception !== undefined && { exception: readException(exception) }),
        ...(startsAt !== undefined && { startsAt: asDate(startsAt) }),
        ...(app !== undefined && { app: asText(app) }),
      },
    };
  });
}

function readException(value: unknown): NonNullable<Reason["exception"]> {
  const { effect, kind } = asObject(value);
  return {
    effect: asOneOf(CODE_WORDS.effect, effect),
    kind: asOneOf(CODE_WORDS.kind, kind),
  };
}
