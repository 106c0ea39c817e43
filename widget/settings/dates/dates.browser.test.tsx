import { expect, test, vi } from "vitest";
import { commands, page } from "vitest/browser";
import { ClientError } from "../../../shared/client/errors.ts";
import type { Obligation } from "../../../shared/model/obligation.ts";
import type { MemorySettings } from "../../../test/harness/memory-client.ts";
import { acme, mountSettings } from "../../../test/harness/mount-settings.ts";

const dates = page.getByRole("region", { name: "Dates" });
const save = page.getByRole("button", { name: "Save dates to a calendar" });
const turnOff = { type: "set-in-app-data", value: "off" } as const;
const exclude = (key: string) =>
  ({
    type: "add-exception",
    effect: "exclude",
    target: { kind: "space", site: "main", app: "jira", key },
  }) as const;

function excludeTwo(settings: MemorySettings): readonly Obligation[] {
  return settings.change({ type: "batch", changes: [exclude("ENG"), exclude("LEGAL")] })
    .obligations;
}

const daysOf = ({ removeBy, retrainBy, aggregatesUntil }: Obligation) =>
  [removeBy, retrainBy, aggregatesUntil].map((instant) => instant.slice(0, 10));

test("the dates section shows removals of the same day together, with the days of their obligations", async () => {
  let obligations: readonly Obligation[] = [];
  mountSettings(acme, (settings) => {
    obligations = excludeTwo(settings);
  });
  await expect
    .element(dates.getByText("Content: Engineering (ENG) and Legal (LEGAL)"))
    .toBeVisible();
  await expect.element(dates.getByText(/^in (29|30) days$/)).toBeVisible();
  const shown = [...(dates.element().querySelectorAll("time") ?? [])].map((time) =>
    time.getAttribute("datetime")?.slice(0, 10),
  );
  expect(shown.slice(1)).toEqual(obligations.slice(0, 1).flatMap(daysOf));
});

test("the dates section lists each removal in the table", async () => {
  let obligations: readonly Obligation[] = [];
  mountSettings(acme, (settings) => {
    obligations = excludeTwo(settings);
  });
  await dates.getByRole("button", { name: "Show as table" }).click();
  for (const name of ["Engineering (ENG, Jira, Acme)", "Legal (LEGAL, Jira, Acme)"]) {
    await expect
      .element(dates.getByRole("rowheader", { name: `Content: ${name}` }))
      .toBeInTheDocument();
  }
  const [, , ...cells] = dates.getByRole("row").elements()[1]?.querySelectorAll("th, td") ?? [];
  expect(cells.map(({ textContent }) => Date.parse(`${textContent} UTC`))).toEqual(
    obligations.slice(0, 1).flatMap(daysOf).map(Date.parse),
  );
});

test("the dates section saves the days to a calendar", async () => {
  let obligations: readonly Obligation[] = [];
  mountSettings(acme, (settings) => {
    obligations = excludeTwo(settings);
  });
  await expect.element(save).toBeVisible();
  const download = commands.nextDownload();
  await save.click();
  const { name, text } = await download;
  expect(name).toBe("data-contribution-dates.ics");
  expect(text).toContain("SUMMARY:Data contribution: last day for removal. Content: ");
  const starts = [...text.matchAll(/^DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)\r$/gm)];
  expect(starts.map(([, year, month, day]) => `${year}-${month}-${day}`)).toEqual(
    obligations.slice(0, 1).flatMap(daysOf),
  );
});

test("the dates section explains itself before anything is opted out, and shows them afterwards", async () => {
  const settings = mountSettings();
  await expect.element(dates.getByText("Nothing is due right now.")).toBeVisible();
  await expect.element(save).not.toBeInTheDocument();
  settings.change(turnOff);
  await expect.element(dates.getByText("Content: whole organization")).toBeVisible();
  await expect.element(dates.getByText("Contributed again since.")).not.toBeInTheDocument();
});

test("the dates section says that something is contributed again before it was removed", async () => {
  mountSettings(acme, (settings) => {
    settings.change(turnOff);
    settings.change({ type: "set-in-app-data", value: "on" });
  });
  await expect.element(dates.getByText("Contributed again since.")).toBeVisible();
});

test("the dates section loads the dates again on press after a failure, also in a preview", async () => {
  let isFailing = true;
  mountSettings(acme, (settings) => {
    settings.change(turnOff);
    const { obligations } = settings.client;
    settings.client.obligations = async (options) => {
      if (isFailing) throw new ClientError("not-found", "no such route", { status: 404 });
      return obligations(options);
    };
  });
  await expect.element(dates.getByText("Couldn't load the dates.")).toBeVisible();
  await page.getByRole("switch").click();
  const preview = page.getByRole("group", { name: "Turn in-app data on?" });
  await expect.element(preview.getByText("Couldn't load what's to be removed.")).toBeVisible();
  isFailing = false;
  await preview.getByRole("button", { name: "Try again" }).click();
  await expect
    .element(preview.getByText(/^A removal that began earlier is assumed to continue:/))
    .toBeVisible();
  await dates.getByRole("button", { name: "Try again" }).click();
  await expect.element(dates.getByText("Content: whole organization")).toBeVisible();
});

test("the dates section requests the obligations once for all parts of the panel, and once after a change", async () => {
  const requests = vi.fn();
  const settings = mountSettings(acme, ({ client }) => {
    const { obligations } = client;
    client.obligations = (options) => {
      requests();
      return obligations(options);
    };
  });
  await page.getByRole("button", { name: "How contributed data is protected" }).click();
  await expect.element(page.getByText("Nothing to remove right now")).toBeVisible();
  await expect.element(dates.getByText("Nothing is due right now.")).toBeVisible();
  expect(requests).toHaveBeenCalledTimes(1);
  settings.change(turnOff);
  await expect.element(dates.getByText("Content: whole organization")).toBeVisible();
  expect(requests).toHaveBeenCalledTimes(2);
});

test.each(["ltr", "rtl"])("the dates section fits a page 280 px wide, %s", async (direction) => {
  await page.viewport(280, 800);
  mountSettings(acme, (settings) => settings.change(exclude("ENG")));
  await expect.element(dates.getByText("Content: Engineering (ENG, Jira, Acme)")).toBeVisible();
  const root = document.querySelector("contribution-settings")?.shadowRoot;
  root?.querySelector(".panel")?.setAttribute("dir", direction);
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBe(clientWidth);
});
