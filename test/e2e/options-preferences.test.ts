import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fixture } from "../fixtures.ts";
import { clearStorage, type TestPage, type Toolbar } from "../harness/extension-browser.ts";
import { choose, importDocument, OptionsBrowser } from "./options-page.ts";

describe.each(["chromium", "firefox"] as const)(
  "the preferences and backups of the options page in %s",
  (name) => {
    let opened: OptionsBrowser;
    let toolbar: Toolbar;
    let options: TestPage;
    let page: TestPage;

    beforeAll(async () => {
      opened = await OptionsBrowser.launch(name);
      ({ toolbar, page } = opened);
    });
    afterAll(async () => {
      await opened?.close();
    });
    beforeEach(async () => {
      options = await opened.open();
    });
    afterEach(async () => {
      await clearStorage(options);
      await options.close();
    });

    test("clears the badge of a removed workspace and can restore it", async () => {
      await importDocument(options);
      const url = "https://acme.atlassian.net/browse/ENG-1";
      await page.goto(url);
      await toolbar.shows(url, "ALL");
      await options.press("button", "Remove Acme Robotics");
      await toolbar.shows(url, "");
      await options.press("button", "Undo");
      await toolbar.shows(url, "ALL");
    });

    test("restores a backup after everything was erased", async () => {
      const url = "https://acme.atlassian.net/browse/ENG-7";
      await importDocument(options);
      await page.goto(url);
      await toolbar.shows(url, "ALL");
      const saved = await savedFile();
      await options.press("button", "Erase everything");
      await options.see("Erase the workspace and your preferences? This can't be undone.");
      await options.press("button", "Erase");
      await options.see("Everything was erased.");
      await toolbar.shows(url, "");
      await load(saved);
      await options.see("Acme Robotics is added.");
      await toolbar.shows(url, "");
      await options.press("button", "Load");
      await options.see("Loaded.");
      await toolbar.shows(url, "ALL");
    });

    test("lists what a backup replaces before loading it and can be cancelled", async () => {
      const acme = fixture<{ revision: number }>("acme");
      await importDocument(options, acme);
      await options.see("Imported Acme Robotics.");
      const saved = await savedFile();
      const later = { ...acme, revision: acme.revision + 1 };
      await importDocument(options, later);
      await options.see("Imported Acme Robotics.");
      await load(saved);
      await options.see(
        `Acme Robotics is replaced (revision ${later.revision} → ${acme.revision}).`,
      );
      await options.press("button", "Cancel");
      const { workspaces } = JSON.parse(await savedFile());
      expect(workspaces[0].document.organization.revision).toBe(later.revision);
    });

    test("loads preferences from a backup, with the permission they need", async () => {
      const preferences = { language: "de", notifications: true };
      const format = { format: "contribution-lens", version: 1, workspaces: [] };
      // Stands for the browser's own prompt, which no test can answer.
      await options.evaluate(`void (
      (globalThis.browser ?? chrome).permissions.request = () => Promise.resolve(false)
    )`);
      await load(JSON.stringify({ ...format, preferences }));
      await options.see("The language changes to Deutsch.");
      await options.see("Notifications are turned on.");
      await options.press("button", "Load");
      await options.see("Geladen. Der Browser erlaubt keine Benachrichtigungen; sie bleiben aus.");
      expect(await options.evaluate("document.activeElement.textContent")).toContain("Geladen.");
      expect(await options.evaluate("document.querySelector('[type=checkbox]').checked")).toBe(
        false,
      );
      await load(JSON.stringify(format), ".file input", "Aus einer Datei laden");
      await options.see("Die Sprache wird auf die des Browsers umgestellt.");
    });

    test("shows notifications as off while the browser denies them", async () => {
      await options.evaluate(
        "(globalThis.browser ?? chrome).storage.local.set({ notifications: true })",
      );
      await options.close();
      options = await opened.open();
      await options.see("Notify me when what's contributed changes");
      expect(await options.evaluate("document.querySelector('[type=checkbox]').checked")).toBe(
        false,
      );
    });

    test("keeps the focus near a removed button", async () => {
      const focused = (text: string) =>
        expect
          .poll(() => options.evaluate("document.activeElement.textContent"), { timeout: 5_000 })
          .toContain(text);
      const at = "document.activeElement.tagName";
      await importDocument(options);
      await options.see("Imported Acme Robotics.");
      expect(await options.evaluate(at)).toBe("TEXTAREA");
      const saved = await savedFile();
      await options.press("button", "Remove Acme Robotics");
      await focused("Removed Acme Robotics.");
      await options.press("button", "Undo");
      await focused("Imported document");
      await options.press("button", "Erase everything");
      await options.press("button", "Cancel");
      await focused("Erase everything");
      await load(saved);
      await options.press("button", "Load");
      await focused("Loaded.");
      await options.press("button", "Erase everything");
      await options.press("button", "Erase");
      await focused("Everything was erased.");
    });

    test("rejects a file that is no backup with the path of each fault", async () => {
      await load(`{ "format": "contribution-lens", "version": 9 }`);
      await options.see("This file has 2 problems.");
      await options.see("/version: expected 1");
    });

    test("reports a file that the browser can't read and changes nothing", async () => {
      await options.evaluate(
        `void (File.prototype.text = () => Promise.reject(new Error("it is gone")))`,
      );
      await options.press("radio", "My company runs a settings service");
      await options.press("radio", "Import a document");
      await load("{}", "form input[type=file]");
      await options.see("Couldn't read this file. Choose it again.");
      await load("{}");
      await options.see("it is gone");
    });

    test("shows the key that the browser assigned to the popup", async () => {
      const commands = await options.evaluate("(globalThis.browser ?? chrome).commands.getAll()");
      expect(commands).toMatchObject([{ name: "_execute_action", shortcut: "Alt+Shift+L" }]);
      await options.see("Alt+Shift+L");
    });

    test("applies the chosen language to options, popup and badge", async () => {
      await importDocument(options);
      const url = "https://acme.atlassian.net/browse/ENG-8";
      await page.goto(url);
      await toolbar.shows(url, "ALL");
      await choose(options, "Language", "de");
      await options.see("Sprache");
      expect(await options.evaluate("document.documentElement.lang")).toBe("de");
      const title = await toolbar.titleChanges(url, /Metadaten/);
      expect(title).toContain("Acme Robotics");
      const popup = await opened.browser.extensionPage(
        `extension/popup/index.html?tab=${await toolbar.tabId(url)}`,
      );
      await popup.see("Metadaten");
      await popup.close();
      await choose(options, "Sprache", "ar");
      await options.see("اللغة");
      // Hosts follow the direction of the sentence; each has its own direction.
      // The permissions are read after the first paint.
      await expect
        .poll(() => options.evaluate("document.body.textContent"))
        .toContain("\u2068acme.atlassian.net\u2069 و\u2068acme-lab.atlassian.net\u2069");
    });

    /** Saves to a file and returns its text, intercepted before the browser asks for a folder. */
    async function savedFile(): Promise<string> {
      await options.evaluate(`(() => {
      globalThis.saved = new Promise((resolve) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          URL.createObjectURL = make;
          resolve(blob.text());
          return make.call(URL, blob);
        };
      });
    })()`);
      await options.press("button", "Save to a file");
      return options.evaluate<string>("saved");
    }

    /** Chooses a file with this text. */
    async function load(
      text: string,
      input = ".file input",
      label = "Load from a file",
    ): Promise<void> {
      await options.see(label);
      await options.evaluate(`(() => {
      const input = document.querySelector(${JSON.stringify(input)});
      const chosen = new DataTransfer();
      chosen.items.add(new File([${JSON.stringify(text)}], "saved.json"));
      input.files = chosen.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    })()`);
    }
  },
);
