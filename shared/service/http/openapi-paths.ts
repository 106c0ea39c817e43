import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "./parameters.ts";

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
const limit = query("limit", `${DEFAULT_PAGE_SIZE} by default`, {
  type: "integer",
  minimum: 1,
  maximum: MAX_PAGE_SIZE,
});

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ref("Problem") } },
});
const ok = (description: string, schema: string) => ({ description, content: json(schema) });

const retryLater = (reason: string) => ({
  ...problem(`${reason}; \`Retry-After\` says when to retry`),
  headers: { "Retry-After": { schema: { type: "integer" }, description: "seconds" } },
});
const unavailable = retryLater("`unavailable`: the database does not answer");
const hostRefused = { "400": problem("`invalid-parameter`: the `Host` header can't be read") };
const denied = {
  ...hostRefused,
  "401": problem("`unauthenticated`: no valid token"),
  "404": problem("`organization-not-found`: no such organization, or no role in it"),
  "429": retryLater("`rate-limited`: too many requests"),
  "503": unavailable,
};
const full = retryLater("`storage-full`: the store has no room for another revision");
const pageResponses = (schema: string) => ({
  ...denied,
  "200": ok("one page; `next` is null at the end", schema),
  "400": problem("`invalid-parameter`"),
});

const parameters = [{ name: "id", in: "path", required: true, schema: text }];

/** The routes of the service, as OpenAPI describes them. */
export const PATHS = {
  "/v1/organizations/{id}": {
    parameters,
    get: {
      operationId: "readOrganization",
      summary: "Returns the organization document",
      parameters: [header("If-None-Match", "the reader's entity tag")],
      responses: {
        "200": ok("the document; its `ETag` is its revision", "Organization"),
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
      requestBody: { required: true, content: json("InventoryUpdate") },
      responses: {
        ...denied,
        "200": ok("replaced", "Organization"),
        "201": ok("created", "Organization"),
        "400": problem("`malformed-json` or `invalid-parameter`"),
        "403": problem("`service-role-required` or `cross-site-request`"),
        "412": problem("`revision-conflict`"),
        "413": problem("`body-too-large`"),
        "415": problem("`unsupported-media-type`: a session needs `application/json`"),
        "422": problem(
          "`invalid-body`, `settings-not-inventory`, `change-rejected` or `revision-limit-reached`",
        ),
        "428": problem("`precondition-required`"),
        "507": full,
      },
    },
  },
  "/v1/organizations/{id}/changes": {
    parameters,
    post: {
      operationId: "change",
      summary: "Makes a change; role `admin`",
      parameters: [
        header("If-Match", "the revision that the change builds on", true),
        header("Idempotency-Key", "makes a repeat safe for seven days; 1 to 255 characters"),
      ],
      requestBody: { required: true, content: json("Change") },
      responses: {
        ...denied,
        "200": ok("the new document, its audit entry and obligations", "ChangeResult"),
        "400": problem("`malformed-json` or `invalid-parameter`"),
        "403": problem("`organization-admin-required` or `cross-site-request`"),
        "412": problem("`revision-conflict`"),
        "413": problem("`body-too-large`"),
        "415": problem("`unsupported-media-type`: a session needs `application/json`"),
        "422": problem(
          "`change-rejected`, `invalid-body`, `idempotency-key-reused` or `revision-limit-reached`",
        ),
        "428": problem("`precondition-required`"),
        "507": full,
      },
    },
    get: {
      operationId: "readChanges",
      summary: "Returns the audit log, oldest first",
      parameters: [query("after", "a sequence number", { type: "integer", minimum: 0 }), limit],
      responses: pageResponses("AuditPage"),
    },
  },
  "/v1/organizations/{id}/obligations": {
    parameters,
    get: {
      operationId: "readObligations",
      summary: "Returns the obligations, soonest `removeBy` first",
      parameters: [query("after", "the `next` of the page before"), limit],
      responses: pageResponses("ObligationsPage"),
    },
  },
  "/v1/organizations/{id}/summary": {
    parameters,
    get: {
      operationId: "readSummary",
      summary: "Returns the first view, whose size does not depend on spaces and exceptions",
      responses: { "200": ok("the summary as of now", "OrganizationSummary"), ...denied },
    },
  },
  "/v1/organizations/{id}/assessment": {
    parameters,
    get: {
      operationId: "assess",
      summary: "Assesses the page at an address",
      parameters: [
        query("url", "the address of the page", text, true),
        query("at", "an RFC 3339 instant or a date; now by default"),
      ],
      responses: {
        ...denied,
        "200": ok("the place, its assessment and its status line", "AssessedPlace"),
        "400": problem("`invalid-parameter`"),
        "404": problem("`place-not-found` or `organization-not-found`"),
      },
    },
  },
  "/v1/organizations/{id}/events": {
    parameters,
    get: {
      operationId: "streamEvents",
      summary: 'Sends server-sent events: `event: revision`, `data: {"revision":n}`, `id: n`',
      parameters: [header("Last-Event-ID", "the last revision that the reader received")],
      responses: {
        "200": {
          description:
            "the stream, with a comment `: keep-alive n` at the start and every `n` milliseconds",
          content: { "text/event-stream": { schema: text } },
        },
        ...denied,
      },
    },
  },
  "/.well-known/data-contribution.json": {
    get: {
      operationId: "discover",
      summary: "Returns the organization and the address of its settings service",
      security: [],
      responses: {
        ...hostRefused,
        "200": ok("the discovery document", "Discovery"),
        "404": problem("`not-found`: no discovery document"),
      },
    },
  },
  "/healthz": {
    get: {
      operationId: "checkLiveness",
      summary: "Answers in constant time as long as the process runs",
      security: [],
      responses: { ...hostRefused, "200": ok("the process answers", "Liveness") },
    },
  },
  "/readyz": {
    get: {
      operationId: "checkReadiness",
      summary: "Checks that the store answers",
      security: [],
      responses: {
        ...hostRefused,
        "200": ok("the store answers", "Readiness"),
        "503": unavailable,
      },
    },
  },
  "/openapi.json": {
    get: {
      operationId: "readDescription",
      summary: "Returns this description",
      security: [],
      responses: {
        ...hostRefused,
        "200": { description: "OpenAPI 3.1", content: { "application/json": {} } },
      },
    },
  },
} as const;
