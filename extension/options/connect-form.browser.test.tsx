import { beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { accessibilityViolations, mount } from "../../test/harness/component.tsx";
import { extensionApi } from "../../test/harness/extension-api.ts";
import { ORGANIZATION } from "../../test/harness/organization.ts";
import "./options.css";
import { initI18n } from "../i18n/i18n.ts";
import { loadRecords } from "../workspaces/workspace-store.ts";
import { ConnectForm } from "./connect-form.tsx";

const SITE = "https://acme.example";
const SERVICE = "https://settings.acme.example";
const ISSUER = "https://login.acme.example";

const ANNOUNCEMENT = { version: 1, organization: "acme", service: SERVICE };
const WITH_SIGN_IN = { ...ANNOUNCEMENT, signIn: { issuer: ISSUER, clientId: "lens" } };
const DISCOVERY = "/.well-known/data-contribution.json";
const DOCUMENT = `${SERVICE}/v1/organizations/acme`;

beforeAll(() => initI18n(Promise.resolve("en"), "options"));
beforeEach(() => extensionApi.reset());

/** Answers the requests of a test, by address; returns them. */
function network(answers: Readonly<Record<string, object>>): Request[] {
  const requests: Request[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    const answer = answers[request.url];
    return answer ? Response.json(answer) : Response.json({ code: "not-found" }, { status: 404 });
  };
  onTestFinished(() => {
    globalThis.fetch = fetch;
  });
  return requests;
}

/** Returns the origins that got a request, with their tokens. */
function receivers(requests: readonly Request[]): string[] {
  const lines = requests.map(({ url, headers }) =>
    [new URL(url).origin, headers.get("Authorization") ?? ""].join(" ").trim(),
  );
  return [...new Set(lines)];
}

const connect = page.getByRole("button", { name: "Connect", exact: true });
const status = page.getByRole("status");
const question = page.getByRole("alert");

test("a typed token goes to an announced service only after its origin is confirmed", async () => {
  const requests = network({ [SITE + DISCOVERY]: ANNOUNCEMENT, [DOCUMENT]: ORGANIZATION });
  const root = mount(<ConnectForm page={`${SITE}/browse/ENG-1`} />);
  await userEvent.fill(page.getByLabelText("Token"), "secret");
  await connect.click();
  await expect.element(question).toHaveTextContent(`The service at ${SERVICE} gets the token.`);
  expect(await accessibilityViolations(root)).toEqual([]);
  expect(receivers(requests)).toEqual([SITE]);
  expect((await loadRecords()).records).toEqual([]);

  await connect.click();
  await expect.element(status).toHaveTextContent("Connected to Acme.");
  await expect.element(status).toHaveTextContent(`The service at ${SERVICE} gets the token.`);
  expect(status.element().textContent).not.toContain("You sign in");
  expect(receivers(requests)).toEqual([SITE, `${SERVICE} Bearer secret`]);
});

test("service and sign-in are named before and after a sign-in", async () => {
  const requests = network({
    [SITE + DISCOVERY]: WITH_SIGN_IN,
    [SERVICE + DISCOVERY]: WITH_SIGN_IN,
    [DOCUMENT]: ORGANIZATION,
    [`${ISSUER}/.well-known/openid-configuration`]: {
      issuer: ISSUER,
      authorization_endpoint: `${ISSUER}/authorize`,
      token_endpoint: `${ISSUER}/token`,
    },
    [`${ISSUER}/token`]: { access_token: "signed", token_type: "Bearer" },
  });
  mount(<ConnectForm page={SITE} />);
  await connect.click();
  await expect.element(question).toHaveTextContent(`You sign in at ${ISSUER}.`);
  await expect.element(question).toHaveTextContent(`The service at ${SERVICE} gets the token.`);
  expect(receivers(requests)).toEqual([SITE, SERVICE]);
  expect(extensionApi.signIns).toEqual([]);

  await connect.click();
  await expect.element(status).toHaveTextContent(`You sign in at ${ISSUER}.`);
  await expect.element(status).toHaveTextContent(`The service at ${SERVICE} gets the token.`);
  expect(extensionApi.signIns.map((address) => new URL(address).origin)).toEqual([ISSUER]);
  expect(receivers(requests)).toEqual([SITE, SERVICE, ISSUER, `${SERVICE} Bearer signed`]);
});

test("a typed token needs the origin of an employer's service confirmed too", async () => {
  const source = { kind: "service", endpoint: SERVICE, organization: "acme" };
  const managed = { id: "managed-acme", name: "Acme", managed: true, source };
  await extensionApi.local.set({ workspaces: [managed] });
  const requests = network({ [SITE + DISCOVERY]: ANNOUNCEMENT, [DOCUMENT]: ORGANIZATION });
  mount(<ConnectForm page={SITE} />);
  await userEvent.fill(page.getByLabelText("Token"), "secret");
  await connect.click();
  await expect.element(question).toHaveTextContent(`The service at ${SERVICE} gets the token.`);
  expect(receivers(requests)).toEqual([SITE]);
});

test("an organization's name can't change the direction of the origins after it", async () => {
  const name = "Acme\u202e";
  network({ [SERVICE + DISCOVERY]: ANNOUNCEMENT, [DOCUMENT]: { ...ORGANIZATION, name } });
  mount(<ConnectForm page={SERVICE} />);
  await userEvent.fill(page.getByLabelText("Token"), "secret");
  await connect.click();
  await expect.element(status).toHaveTextContent("Connected to Acme.");
  expect(status.element().textContent).not.toContain("\u202e");
});
