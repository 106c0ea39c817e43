import { expect, test } from "vitest";
import { clientOf } from "../../shared/client/testing/samples.ts";
import { htmlPage, problem, scriptedServer } from "../../shared/client/testing/scripted-server.ts";
import { failureOf } from "./failure.ts";

test.each([
  ["a page for people", htmlPage(200), "not-found"],
  ["that there is no such page", htmlPage(404), "not-found"],
  [
    "no such organization",
    problem(404, { code: "organization-not-found" }),
    "organization-not-found",
  ],
  ["that nobody may come in", htmlPage(403), "unexpected-status"],
])("an address that answers %s is told as what it is", async (_, respond, code) => {
  const { origin } = await scriptedServer(respond);
  const error = await clientOf(origin)
    .read()
    .catch((reason: unknown) => reason);
  expect(failureOf(error)).toMatchObject({ code });
});
