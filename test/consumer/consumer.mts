import "contribution-lens/widget/define";
import {
  assess,
  type Organization,
  parseOrganization,
  resolvePlace,
  type Violation,
} from "contribution-lens";
import { ClientError, createSettingsClient, type SettingsClient } from "contribution-lens/client";
import { authenticateTokens, createHandler, SettingsStore } from "contribution-lens/service";
import type { ContributionSettingsElement } from "contribution-lens/widget";

/* Code of an app team, compiled by a test against the published types, and never run. */

const organization: Organization = parseOrganization(JSON.parse("{}"));
const found = resolvePlace("https://acme.atlassian.net/", [organization]);
export const summary: string | undefined =
  found?.place && assess(organization, found.place, new Date()).summary;

const client: SettingsClient = createSettingsClient({
  endpoint: "https://settings.example.com",
  organization: "acme",
});
const element: ContributionSettingsElement = document.createElement("contribution-settings");
element.client = client;
element.token = async () => "token";

const authenticate = authenticateTokens({ secret: "x".repeat(32) });
export const handler: (request: Request) => Promise<Response> = createHandler({
  store: await SettingsStore.open({ url: process.env["DATABASE_URL"], folder: ".data" }),
  authenticate,
});

export function violationsOf(error: unknown): readonly Violation[] {
  return error instanceof ClientError ? (error.violations ?? []) : [];
}
