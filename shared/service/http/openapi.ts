import { schemas } from "./openapi-schemas.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ "application/json": { schema: ref(name) } });
const text = { type: "string" } as const;

const header = (name: string, description: string, required = false) => ({
  name,
  in: "header",
  required,
  description,
  schema: text,
});
const query = (name: string, description: string, schema: object = text, required = false) => ({
  name,
  in: "query",
  required,
  description,
  schema,
});

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ref("Problem") } },
});
const ok = (description: string, schema: string) => ({ description, content: json(schema) });
const denied = {
  "401": problem("`unauthenticated`: no or bad token"),
  "404": problem("`organization-not-found`: not there, or not for this caller"),
};

/** The OpenAPI 3.1 description of the service. */
export const openApi = {
  openapi: "3.1.0",
  info: {
    title: "Contribution Lens settings service",
    version: "1",
    description:
      "The home of data contribution settings: documents, changes, an audit log that anyone can check, obligations. Not affiliated with Atlassian.",
    license: { name: "MIT", identifier: "MIT" },
  },
  security: [{ bearer: [] }],
  paths: {
    "/v1/organizations/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: text }],
      get: {
        operationId: "readOrganization",
        summary: "The organization document",
        parameters: [header("If-None-Match", "the revision that the reader has")],
        responses: {
          "200": ok("the document; `ETag` is its revision", "Organization"),
          "304": { description: "the reader has the newest revision" },
          ...denied,
        },
      },
      put: {
        operationId: "replaceInventory",
        summary: "Creates the organization, or replaces its inventory; role `service`",
        parameters: [
          header("If-None-Match", "`*` to create"),
          header("If-Match", "the revision to replace"),
        ],
        requestBody: { required: true, content: json("Inventory") },
        responses: {
          "200": ok("replaced", "Organization"),
          "201": ok("created", "Organization"),
          "400": problem("`malformed-json`"),
          "403": problem("`service-role-required`"),
          "412": problem("`revision-conflict`"),
          "413": problem("`body-too-large`"),
          "422": problem("`invalid-body`, with the paths of the faults"),
          "428": problem("`precondition-required`"),
          ...denied,
        },
      },
    },
    "/v1/organizations/{id}/changes": {
      parameters: [{ name: "id", in: "path", required: true, schema: text }],
      post: {
        operationId: "change",
        summary: "Makes a change; role `admin`",
        parameters: [
          header("If-Match", "the revision that the change builds on", true),
          header("Idempotency-Key", "makes a repeat safe for seven days; 1 to 255 characters"),
        ],
        requestBody: { required: true, content: json("Change") },
        responses: {
          "200": ok("the new document, the audit entry, what it starts", "ChangeResult"),
          "400": problem("`malformed-json`"),
          "403": problem("`organization-admin-required`"),
          "412": problem("`revision-conflict`"),
          "413": problem("`body-too-large`"),
          "422": problem("`change-rejected`, `invalid-body` or `idempotency-key-reused`"),
          "428": problem("`precondition-required`"),
          ...denied,
        },
      },
      get: {
        operationId: "readChanges",
        summary: "The audit log, oldest first",
        parameters: [
          query("after", "a sequence number", { type: "integer", minimum: 0 }),
          query("limit", "100 by default", { type: "integer", minimum: 1, maximum: 1000 }),
        ],
        responses: {
          "200": ok("one page", "History"),
          "400": problem("`invalid-parameter`"),
          ...denied,
        },
      },
    },
    "/v1/organizations/{id}/obligations": {
      parameters: [{ name: "id", in: "path", required: true, schema: text }],
      get: {
        operationId: "readObligations",
        summary: "What changes and deletions started, soonest `removeBy` first",
        parameters: [
          query("after", "the `next` of the page before"),
          query("limit", "100 by default", { type: "integer", minimum: 1, maximum: 1000 }),
        ],
        responses: {
          "200": ok("one page", "Obligations"),
          "400": problem("`invalid-parameter`"),
          ...denied,
        },
      },
    },
    "/v1/organizations/{id}/summary": {
      parameters: [{ name: "id", in: "path", required: true, schema: text }],
      get: {
        operationId: "readSummary",
        summary: "The first view of an organization, independent of its number of spaces",
        responses: { "200": ok("the summary as of now", "OrganizationSummary"), ...denied },
      },
    },
    "/v1/organizations/{id}/assessment": {
      parameters: [{ name: "id", in: "path", required: true, schema: text }],
      get: {
        operationId: "assess",
        summary: "Whether a page contributes data, and why",
        parameters: [
          query("url", "the address of the page", text, true),
          query("at", "an RFC 3339 instant or a date; now by default"),
        ],
        responses: {
          "200": ok("the place, its assessment and its status line", "AssessedPlace"),
          "400": problem("`invalid-parameter`"),
          "401": denied["401"],
          "404": problem("`place-not-found` or `organization-not-found`"),
        },
      },
    },
    "/v1/organizations/{id}/events": {
      parameters: [{ name: "id", in: "path", required: true, schema: text }],
      get: {
        operationId: "listen",
        summary: 'Server-sent events: `event: revision`, `data: {"revision":n}`, `id: n`',
        parameters: [header("Last-Event-ID", "the last revision that the reader heard of")],
        responses: {
          "200": { description: "the stream", content: { "text/event-stream": { schema: text } } },
          ...denied,
        },
      },
    },
    "/.well-known/data-contribution.json": {
      get: {
        operationId: "discover",
        summary: "Which organization, and where its settings service is",
        security: [],
        responses: {
          "200": ok("the discovery document", "Discovery"),
          "404": problem("`not-found`: nothing is announced here"),
        },
      },
    },
    "/healthz": {
      get: {
        operationId: "checkLiveness",
        summary: "Tells that the process answers, in constant time",
        security: [],
        responses: { "200": ok("the process answers", "Liveness") },
      },
    },
    "/readyz": {
      get: {
        operationId: "checkReadiness",
        summary: "Tells if the store answers",
        security: [],
        responses: {
          "200": ok("the store answers", "Readiness"),
          "503": problem("the store does not answer; `Retry-After` says when to ask again"),
        },
      },
    },
    "/openapi.json": {
      get: {
        operationId: "describe",
        summary: "This description",
        security: [],
        responses: { "200": { description: "OpenAPI 3.1", content: { "application/json": {} } } },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
    schemas,
  },
} as const;
