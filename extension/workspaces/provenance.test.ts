import { expect, test } from "vitest";
import { parseOrganization } from "../../shared/model/organization.ts";
import {
  ASSUMED,
  NO_PROVENANCE,
  originOf,
  parseProvenance,
  provenanceOf,
  readFrom,
  said,
  withOrigin,
} from "./provenance.ts";

const READ = readFrom("admin-api", 1_000);
const SAID = said(2_000);

const organization = parseOrganization({
  id: "acme",
  name: "Acme",
  hosting: "commercial",
  compliance: "unknown",
  sites: [
    {
      id: "main",
      host: "acme.atlassian.net",
      apps: [
        { app: "jira", plan: "standard", state: "active" },
        { app: "confluence", plan: "unknown", state: "active" },
      ],
    },
  ],
  connectors: [],
  settings: { metadata: "unknown", inAppData: "off", exceptions: [] },
  revision: 1,
});

test("prefers the origin of one app to that of all apps", () => {
  const provenance = withOrigin(
    withOrigin(NO_PROVENANCE, READ, "plan", "state"),
    SAID,
    ["plan", "main", "jira"],
    ["state", "other"],
  );
  expect(originOf(provenance, ["plan", "main", "jira"])).toEqual(SAID);
  expect(originOf(provenance, ["plan", "main", "confluence"])).toEqual(READ);
  expect(originOf(provenance, ["state", "other", "jira"])).toEqual(SAID);
  expect(originOf(provenance, "hosting")).toBeUndefined();
});

test("replaces the origins of single apps by a later one of all", () => {
  const one = withOrigin(NO_PROVENANCE, READ, ["plan", "main", "jira"]);
  expect(withOrigin(one, SAID, "plan").origins).toEqual({ plan: SAID });
});

test("claims nothing for an app whose origin is not known", () => {
  const all = withOrigin(NO_PROVENANCE, READ, "plan");
  const except = withOrigin(all, null, ["plan", "main", "jira"]);
  expect(originOf(except, ["plan", "main", "jira"])).toBeUndefined();
  expect(originOf(except, ["plan", "main", "confluence"])).toEqual(READ);
});

test("distinguishes sites and apps whose names contain separators", () => {
  const provenance = withOrigin(NO_PROVENANCE, SAID, ["plan", "a/b", "c"]);
  expect(originOf(provenance, ["plan", "a", "b/c"])).toBeUndefined();
  expect(originOf(provenance, ["plan", "a/b", "c"])).toEqual(SAID);
  const odd = withOrigin(NO_PROVENANCE, SAID, ["host", "\uD800/%"]);
  expect(originOf(odd, ["host", "\uD800/%"])).toEqual(SAID);
});

test("gives an unknown value no origin", () => {
  const provenance = withOrigin(NO_PROVENANCE, READ, "plan", "compliance", "metadata", "hosting");
  const workspace = { document: { organization, provenance } };
  expect(provenanceOf(workspace, ["plan", "main", "jira"])).toEqual(READ);
  expect(provenanceOf(workspace, ["plan", "main", "confluence"])).toBeUndefined();
  expect(provenanceOf(workspace, "compliance")).toBeUndefined();
  expect(provenanceOf(workspace, "metadata")).toBeUndefined();
  expect(provenanceOf(workspace, "hosting")).toEqual(READ);
});

test("claims nothing for a document that was stored without provenance", () => {
  expect(provenanceOf({ document: { organization } }, "hosting")).toBeUndefined();
  expect(provenanceOf({}, "hosting")).toBeUndefined();
});

test("ignores the parts of a stored provenance that can't be read", () => {
  const stored = { origins: { plan: { kind: "rumour" }, hosting: ASSUMED }, dataUse: "on" };
  const provenance = parseProvenance({ provenance: stored });
  expect(provenance.origins).toEqual({ plan: null, hosting: ASSUMED });
  expect(provenance.dataUse).toEqual([]);
  expect(parseProvenance({ provenance: "nothing" })).toEqual(NO_PROVENANCE);
  const late = { origins: { hosting: { kind: "said", at: 8.64e18 } } };
  expect(parseProvenance({ provenance: late }).origins).toEqual({ hosting: null });
});
