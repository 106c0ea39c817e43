import type { Browser, Page } from "playwright-core";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { WIDGET_ALIAS } from "../../widget/build/alias.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import { STRICT_POLICY } from "./pages.ts";
import type * as Scenes from "./renderer/scenes.ts";

const ORIGIN = "https://renderer.example";

let browser: Browser;

beforeAll(async () => {
  browser = await launchPlainChromium();
});
afterAll(() => browser?.close());

/** The scenes as one script, drawn by what the widget brings along or, without its names, by Preact. */
async function scenesWith(alias: typeof WIDGET_ALIAS): Promise<string> {
  // Otherwise JSX calls what only developers need.
  vi.stubEnv("NODE_ENV", "production");
  const output = await build({
    configFile: false,
    logLevel: "warn",
    resolve: { alias },
    build: {
      write: false,
      lib: {
        entry: `${import.meta.dirname}/renderer/scenes.ts`,
        formats: ["iife"],
        name: "scenes",
      },
    },
  });
  const [{ output: files } = { output: [] }] = [output].flat() as Rolldown.RolldownOutput[];
  return files.flatMap((file) => (file.type === "chunk" ? file.code : [])).join("");
}

// What the components rely on is what Preact does: the extension is built from the same ones, with it.
describe.each([
  { name: "what the widget draws with", alias: WIDGET_ALIAS },
  { name: "Preact", alias: [] },
])("$name", ({ alias }) => {
  let page: Page;

  beforeAll(async () => {
    const script = await scenesWith(alias);
    page = await browser.newPage();
    await page.route(`${ORIGIN}/**`, (route) =>
      route.request().url().endsWith(".js")
        ? route.fulfill({ contentType: "text/javascript", body: script })
        : route.fulfill({
            contentType: "text/html",
            headers: { "Content-Security-Policy": STRICT_POLICY },
            body: `<!doctype html><script src="/scenes.js"></script><body>`,
          }),
    );
  });
  afterAll(() => page?.close());

  /** What happens in a scene, on a page of its own. */
  async function play(scene: keyof typeof Scenes): Promise<unknown> {
    await page.goto(ORIGIN);
    return page.evaluate(`scenes.${scene}()`);
  }

  test("takes over what stands there, touches none of it, and hears presses", async () => {
    expect(await play("takeOver")).toEqual({
      changes: 0,
      same: true,
      focused: true,
      heard: ["press"],
    });
  });

  test("keeps the nodes of keyed rows when rows before them go and others come", async () => {
    expect(await play("shifts")).toEqual({ order: "abcefg", same: true, lost: 0 });
  });

  // Preact loses it when the row itself is moved.
  if (alias.length > 0) {
    test("keeps the focus wherever its row goes", async () => {
      expect(await play("orders")).toEqual({ kept: 20, of: 20 });
    });
  }

  test("writes nothing that is as it was, so that nothing is announced again", async () => {
    expect(await play("unchanged")).toEqual({ only: 1, again: 0 });
  });

  test("draws the components alone that read what has changed, each once", async () => {
    expect(await play("drawnAlone")).toEqual({
      first: "view fold",
      opened: "fold one two odd",
      single: "one",
      around: "fold",
      both: "fold one two odd",
      text: "63false",
    });
  });

  test("draws no component again that follows a signal and is given the same", async () => {
    expect(await play("givenTheSame")).toEqual({
      given: "view2 other2-1",
      heard: "same2 other2-2",
      text: "22",
    });
  });

  test("calls the newest handler, and none where there is none any more", async () => {
    expect(await play("newestHandler")).toEqual({ heard: [0, 1, 2], text: "3" });
  });

  test("gives fields the value that they are to have, and leaves the caret where it is", async () => {
    expect(await play("fields")).toEqual({
      atFirst: "b",
      caret: ["abcd", 1, 2],
      back: [false, "b"],
      off: ["off", true, true],
      empty: ["", false],
    });
  });

  test("sets and takes away attributes, styles and what SVG needs, under the strictest policy", async () => {
    expect(await play("attributes")).toEqual({
      first: [
        "aria-busy class data-row hidden part role style tabindex",
        ["on", "true", "1", "0"],
        "1px",
        "0.5",
      ],
      later: [
        "aria-busy aria-hidden class data-row part style tabindex",
        ["off", "false", "2", "-1"],
        "2px",
        "1",
      ],
      open: true,
      svg: [true, "off"],
      viewBox: ["viewBox", "aria-hidden"],
    });
  });

  test("runs effects once all is there, the inner ones first, and ends each before the next", async () => {
    expect(await play("effects")).toEqual({
      first: "a+1 a! b+same b! view 1same",
      second: "a-1 a+2 a! b! view 2same",
      end: "a-2 b-same",
      left: 0,
    });
  });

  test("has drawn what a signal changes before what is asked for later, and before it is painted", async () => {
    expect(await play("soon")).toEqual(["row-1", "row-2", "row-3"]);
  });

  test("gives a reference its element, and takes it back with it", async () => {
    expect(await play("references")).toEqual(["Here", null, "Here"]);
  });

  test("gives what is around to all below, the nearest first", async () => {
    expect(await play("around")).toEqual(["none,one,inner", "none,two,inner"]);
  });

  test("keeps what stands beside a list, with its state, while the list grows and shrinks", async () => {
    expect(await play("positions")).toEqual({
      texts: ["Somea2One", "Someab2Two", "Someb2One", "2One"],
      same: true,
    });
  });

  test("lets an error of one part be heard, and draws the others and that part again", async () => {
    expect(await play("faults")).toEqual({
      heard: ["no effect", "not drawn"],
      during: "BrokenFine1",
      after: "WholeFine2",
    });
  });

  test("draws no more what is gone, and starts anew in the same place", async () => {
    expect(await play("gone")).toEqual({ once: 1, drawn: 3, same: true, text: "3" });
  });

  test("comes to rest when effects change what is drawn", async () => {
    expect(await play("settles")).toBe("3 step 3");
  });
});
