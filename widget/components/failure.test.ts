import { expect, test } from "vitest";
import { clientOf } from "../../shared/client/testing/samples.ts";
import { htmlPage, problem, scriptedServer } from "../../shared/client/testing/scripted-server.ts";
import { failureOf } from "./failure.ts";

test.each([
  ["a web page", htmlPage(200), "not-found"],
  ["a page that does not exist", htmlPage(404), "not-found"],
  [
    "an unknown organization",
    problem(404, { code: "organization-not-found" }),
    "organization-not-found",
  ],
  ["a page without access", htmlPage(403), "unexpected-status"],
])("failureOf recognizes %s", async (_, respond, code) => {
  const { origin } = await scriptedServer(respond);
  const error = await clientOf(origin)
    .read()
    .catch((reason: unknown) => reason);
  expect(failureOf(error)).toMatchObject({ code });
});
