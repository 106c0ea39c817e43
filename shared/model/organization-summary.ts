import * as v from "valibot";
import { NOTE_CODES } from "./assessment.ts";
import { APP_PLANS, AUTHORITIES } from "./inventory.ts";
import { PARTIAL_SUMMARIES } from "./place-status.ts";
import { ReasonSchema } from "./reason.ts";
import type { Output } from "./schema.ts";
import { CHOICES } from "./settings.ts";

/** The name of a place, as plain text without bidi isolates: formatting adds them. */
export const PlaceNameSchema = v.object({
  /** The product name of the app, or the name of the connector. */
  app: v.exactOptional(v.string()),
  /** The space; without `name` if no list of spaces has it. */
  space: v.exactOptional(v.object({ key: v.string(), name: v.exactOptional(v.string()) })),
  /** Present only if the organization has several sites. */
  site: v.exactOptional(v.string()),
});

export type PlaceName = Output<typeof PlaceNameSchema>;

const SettingSummarySchema = v.object({
  value: v.picklist(["on", "off", "unknown"]),
  /** True if the plan alone decides. */
  isLocked: v.boolean(),
  /** True if an admin chose on or off; otherwise the plan's default applies. */
  isChosen: v.boolean(),
  /** True if the rules certainly allow a change. */
  canChange: v.boolean(),
  reason: ReasonSchema,
  notes: v.array(v.picklist(NOTE_CODES)),
  /** The choice that was decided and is not yet confirmed; absent if it equals the choice in force. */
  decided: v.exactOptional(v.picklist(CHOICES)),
});

/** One of the two settings of an organization. */
export type SettingSummary = Output<typeof SettingSummarySchema>;

const ExceptionSummarySchema = v.object({
  count: v.number(),
  /** The first few targets. */
  names: v.array(PlaceNameSchema),
  status: v.picklist(["active", "dormant", "unknown"]),
});

/** The exceptions of one effect. */
export type ExceptionSummary = Output<typeof ExceptionSummarySchema>;

const ChangeCauseSchema = v.object({
  kind: v.picklist(["use-begins", "trial-ends", "deleted"]),
  /** The plan of the trial that ends. */
  plan: v.exactOptional(v.picklist(APP_PLANS)),
});

/** The event that makes an upcoming change happen. */
export type ChangeCause = Output<typeof ChangeCauseSchema>;

/** The first view of an organization; its size does not grow with the number of spaces or exceptions. */
export const OrganizationSummarySchema = v.object({
  id: v.string(),
  name: v.string(),
  revision: v.number(),
  authority: v.picklist(AUTHORITIES),
  /** RFC 3339: when somebody last confirmed the settings. */
  confirmedAt: v.exactOptional(v.string()),
  /** The highest active plan; `unknown` if several are possible, absent if no app is active. */
  plan: v.exactOptional(v.picklist(APP_PLANS)),
  summary: v.picklist(PARTIAL_SUMMARIES),
  settings: v.object({ metadata: SettingSummarySchema, inAppData: SettingSummarySchema }),
  exceptions: v.object({
    include: ExceptionSummarySchema,
    exclude: ExceptionSummarySchema,
    /** The exceptions that were decided and are not yet confirmed. */
    decided: v.exactOptional(v.object({ added: v.number(), removed: v.number() })),
  }),
  /** The listed spaces, and those that contribute content; only if exceptions make some of them differ. */
  spaces: v.exactOptional(v.object({ yes: v.number(), total: v.number() })),
  /** The next instant at which the summary changes by itself. */
  nextChange: v.exactOptional(
    v.object({
      /** RFC 3339. */
      at: v.string(),
      cause: ChangeCauseSchema,
      summary: v.picklist(PARTIAL_SUMMARIES),
    }),
  ),
});

export type OrganizationSummary = Output<typeof OrganizationSummarySchema>;
