import { toJsonSchema } from "@valibot/to-json-schema";
import { OrganizationSummarySchema } from "../../model/organization-summary.ts";

const text = { type: "string" } as const;
const instant = { type: "string", format: "date-time" } as const;
const whole = { type: "integer", minimum: 0 } as const;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const list = (items: object) => ({ type: "array", items }) as const;
const one = (...values: string[]) => ({ type: "string", enum: values }) as const;

/** An object of which all members are required unless their names end in `?`. */
function object(members: Readonly<Record<string, object>>) {
  const names = Object.keys(members);
  return {
    type: "object",
    required: names.filter((name) => !name.endsWith("?")),
    properties: Object.fromEntries(
      names.map((name) => [name.replace(/\?$/, ""), members[name] ?? {}]),
    ),
  } as const;
}

const inventory = {
  id: { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" },
  "externalId?": text,
  name: text,
  hosting: one("commercial", "government", "isolated"),
  compliance: list(one("customer-managed-keys", "hipaa", "regulated-sector")),
  sites: list(ref("Site")),
  connectors: list(ref("Connector")),
};
const effect = one("include", "exclude");
const value = one("on", "off", "default");
const choice = one("on", "off", "default", "unknown");

const changes = {
  SetChange: object({ type: one("set-metadata", "set-in-app-data"), value }),
  AddException: object({ type: { const: "add-exception" }, effect, target: ref("Target") }),
  RemoveException: object({
    type: { const: "remove-exception" },
    target: ref("Target"),
    "effect?": effect,
  }),
  SingleChange: {
    oneOf: [ref("SetChange"), ref("AddException"), ref("RemoveException")],
  },
  Change: {
    oneOf: [
      ref("SingleChange"),
      object({
        type: { const: "batch" },
        changes: { ...list(ref("SingleChange")), minItems: 1, maxItems: 500 },
      }),
    ],
  },
};

const finding = object({
  contributed: one("yes", "no", "unknown"),
  decidedBy: text,
  notes: list(text),
  "startsAt?": instant,
  control: object({ organization: { type: "boolean" }, exception: { type: "boolean" } }),
});

/** The shapes that the description refers to. */
export const schemas = {
  Inventory: object(inventory),
  Organization: object({
    ...inventory,
    settings: object({
      metadata: choice,
      inAppData: choice,
      exceptions: list(object({ effect, target: ref("Target") })),
    }),
    revision: { type: "integer", minimum: 1 },
  }),
  Site: object({
    id: text,
    host: text,
    "name?": text,
    "deletedAt?": instant,
    apps: list(ref("AppInstance")),
  }),
  AppInstance: object({
    app: text,
    plan: one("free", "standard", "premium", "enterprise", "unknown"),
    state: one("active", "trial", "inactive"),
    "trialEndsAt?": instant,
    "deletedAt?": instant,
    "residency?": text,
    "spaces?": list(object({ key: text, name: text })),
  }),
  Connector: object({ id: text, name: text, covered: { type: "boolean" }, "deletedAt?": instant }),
  Target: {
    oneOf: [
      object({ kind: { const: "space" }, site: text, app: text, key: text }),
      object({ kind: { const: "app" }, site: text, app: text }),
      object({ kind: { const: "connector" }, id: text }),
    ],
  },
  ...changes,
  AuditEntry: object({
    sequence: { type: "integer", minimum: 1 },
    at: instant,
    actor: object({ id: text, name: text }),
    change: {
      oneOf: [
        ref("Change"),
        object({ type: { const: "replace-inventory" }, inventory: ref("Inventory") }),
      ],
    },
    revision: whole,
    previousHash: { type: "string", pattern: "^[0-9a-f]{64}$" },
    hash: { type: "string", pattern: "^[0-9a-f]{64}$" },
  }),
  Obligation: object({
    dataType: one("metadata", "in-app-data"),
    scope: {
      oneOf: [
        object({ kind: { const: "organization" } }),
        object({ kind: { const: "site" }, id: text }),
        ref("Target"),
      ],
    },
    trigger: one("opt-out", "deleted"),
    startedAt: instant,
    removeBy: instant,
    retrainBy: instant,
    aggregatesUntil: instant,
    certain: { type: "boolean" },
    assumed: { type: "boolean" },
  }),
  Obligations: object({ obligations: list(ref("Obligation")), next: { type: ["string", "null"] } }),
  OrganizationSummary: toJsonSchema(OrganizationSummarySchema, { typeMode: "input" }),
  History: object({ entries: list(ref("AuditEntry")), next: { type: ["integer", "null"] } }),
  ChangeResult: object({
    organization: ref("Organization"),
    entry: ref("AuditEntry"),
    obligations: list(ref("Obligation")),
  }),
  AssessedPlace: object({
    place: { type: "object" },
    assessment: object({
      metadata: finding,
      inAppData: finding,
      summary: one("all", "metadata-only", "in-app-only", "none", "not-eligible", "unknown"),
    }),
  }),
  Discovery: object({
    version: { const: 1 },
    organization: text,
    service: { type: "string", format: "uri" },
    "signIn?": object({ issuer: { type: "string", format: "uri" }, clientId: text }),
  }),
  Liveness: object({ status: { const: "ok" } }),
  Readiness: object({ status: { const: "ok" }, store: one("pglite", "postgresql") }),
  Problem: object({
    type: text,
    title: text,
    status: { type: "integer" },
    code: text,
    detail: text,
    "violations?": list(object({ code: text, message: text, "index?": whole })),
    "problems?": list(object({ path: text, message: text })),
  }),
};
