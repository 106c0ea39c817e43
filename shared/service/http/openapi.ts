import { type ConversionConfig, type JsonSchema, toJsonSchemaDefs } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import { AssessmentSchema } from "../../model/assessment.ts";
import { AuditEntrySchema, AuditPageSchema, ChangeResultSchema } from "../../model/audit-entry.ts";
import { ChangeSchema, SingleChangeSchema, ViolationSchema } from "../../model/change.ts";
import { InstantSchema, UtcInstantSchema } from "../../model/instant.ts";
import { ObligationSchema, ObligationsPageSchema } from "../../model/obligation.ts";
import {
  AppInstanceSchema,
  ConnectorSchema,
  InventorySchema,
  OrganizationSchema,
  SettingsSchema,
  SiteSchema,
  TargetSchema,
} from "../../model/organization.ts";
import { OrganizationSummarySchema } from "../../model/organization-summary.ts";
import { PlaceSchema } from "../../model/place.ts";
import { AssessedPlaceSchema, PlaceStatusSchema } from "../../model/place-status.ts";
import { ReasonSchema } from "../../model/reason.ts";
import { InventoryUpdateSchema } from "../store/inventory.ts";
import { PATHS } from "./openapi-paths.ts";
import {
  DiscoverySchema,
  LivenessSchema,
  ProblemSchema,
  ReadinessSchema,
} from "./response-schemas.ts";

/** The schemas that the routes refer to by name; those that others contain come first. */
const SCHEMAS = {
  Instant: InstantSchema,
  UtcInstant: UtcInstantSchema,
  Target: TargetSchema,
  Settings: SettingsSchema,
  AppInstance: AppInstanceSchema,
  Site: SiteSchema,
  Connector: ConnectorSchema,
  Inventory: InventorySchema,
  InventoryUpdate: InventoryUpdateSchema,
  Organization: OrganizationSchema,
  SingleChange: SingleChangeSchema,
  Change: ChangeSchema,
  Violation: ViolationSchema,
  Obligation: ObligationSchema,
  ObligationsPage: ObligationsPageSchema,
  AuditEntry: AuditEntrySchema,
  AuditPage: AuditPageSchema,
  ChangeResult: ChangeResultSchema,
  Reason: ReasonSchema,
  OrganizationSummary: OrganizationSummarySchema,
  Place: PlaceSchema,
  Assessment: AssessmentSchema,
  PlaceStatus: PlaceStatusSchema,
  AssessedPlace: AssessedPlaceSchema,
  Discovery: DiscoverySchema,
  Liveness: LivenessSchema,
  Readiness: ReadinessSchema,
  Problem: ProblemSchema,
} satisfies Record<string, GenericSchema>;

/** Their check is code, which JSON Schema cannot express. */
const INSTANT: JsonSchema = {
  type: "string",
  anyOf: [{ format: "date-time" }, { format: "date" }],
};

const CONVERSION: ConversionConfig = {
  target: "draft-2020-12",
  typeMode: "input",
  // JSON Schema cannot express the checks and transformations of a schema, only its structure.
  errorMode: "ignore",
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
};

/** The OpenAPI 3.1 description of the service. */
export const openApi = {
  openapi: "3.1.0",
  info: {
    title: "Contribution Lens settings service",
    version: "2",
    description:
      "Stores data contribution settings: documents, changes, a verifiable audit log, obligations. Not affiliated with Atlassian.",
    license: { name: "MIT", identifier: "MIT" },
  },
  security: [{ bearer: [] }],
  paths: PATHS,
  components: {
    securitySchemes: { bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
    schemas: { ...toJsonSchemaDefs(SCHEMAS, CONVERSION), Instant: INSTANT, UtcInstant: INSTANT },
  },
};
