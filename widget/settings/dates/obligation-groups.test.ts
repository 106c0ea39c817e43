import { describe, expect, test } from "vitest";
import { settings } from "../../../shared/i18n/en/settings.ts";
import { DAY_MS } from "../../../shared/model/day.ts";
import type { Obligation } from "../../../shared/model/obligation.ts";
import { obligation } from "../../../shared/rules/obligation.ts";
import { acme, NOW } from "../../../shared/rules/testing/documents.ts";
import { calendarEvents } from "./calendar-events.ts";
import { groupObligations } from "./obligation-groups.ts";
import { groupLabel } from "./obligation-labels.ts";

const { dates: messages } = settings;

/** An obligation that began so many days ago; of the whole organization unless it names a space. */
function begun(daysAgo: number, key?: string, certainty: "certain" | "possible" = "certain") {
  return obligation({
    dataType: "in-app-data",
    scope: key ? { kind: "space", site: "main", app: "jira", key } : { kind: "organization" },
    trigger: "opt-out",
    certainty,
    start: NOW.getTime() - daysAgo * DAY_MS,
  });
}

describe("obligations", () => {
  test("with the same days form one group, whatever the hour", () => {
    const groups = groupObligations([begun(2, "ENG"), begun(2.2, "LEGAL"), begun(3, "HELP")], NOW);
    expect(groups.map(({ obligations }) => obligations.length)).toEqual([1, 2]);
  });

  test("that may not apply form a group of their own", () => {
    expect(groupObligations([begun(2, "ENG"), begun(2, "LEGAL", "possible")], NOW)).toHaveLength(2);
  });

  test("of both data types with the same days are one, with a label for each type", () => {
    const [group, ...others] = groupObligations(
      [begun(2), { ...begun(2), dataType: "metadata" }, begun(2, "ENG")],
      NOW,
    );
    expect(others).toEqual([]);
    expect(group && groupLabel(acme(), group, messages)).toBe(
      "Metadata: whole organization; Content: whole organization",
    );
  });

  test("are sorted by their next date, not by their start", () => {
    const groups = groupObligations([begun(400), begun(80, "ENG"), begun(1, "LEGAL")], NOW);
    expect(groups.map(({ next }) => next)).toEqual(["retrainBy", "removeBy", "aggregatesUntil"]);
  });
});

describe("the label of a group", () => {
  const aboutAll = (...scopes: Obligation["scope"][]) => {
    const [group] = groupObligations(
      scopes.map((scope) => ({ ...begun(2), scope })),
      NOW,
    );
    return group && groupLabel(acme(), group, messages);
  };
  const space = (app: string, key: string, site = "main") =>
    ({ kind: "space", site, app, key }) as const;
  const app = (id: string) => ({ kind: "app", site: "main", app: id }) as const;

  test("names only the whole organization if it ended too", () => {
    const organization = { kind: "organization" } as const;
    expect(aboutAll(space("jira", "ENG"), organization, app("jira"), organization)).toBe(
      "Content: whole organization",
    );
  });

  test("names an app before single spaces, without its own, and each scope once", () => {
    expect(
      aboutAll(
        space("jira", "ENG"),
        space("confluence", "HR"),
        space("jira", "ENG"),
        app("confluence"),
        space("jira", "LEGAL"),
      ),
    ).toBe("Content: all of Confluence (Acme), Engineering (ENG) and Legal (LEGAL)");
  });

  test("adds the site to spaces of the same name", () => {
    expect(aboutAll(space("jira", "X"), space("jira", "X", "lab"))).toBe(
      "Content: X (Jira, Acme) and X (Jira, Acme Lab)",
    );
  });
});

describe("calendar events", () => {
  const daysOf = (...obligations: ReturnType<typeof begun>[]) =>
    calendarEvents(groupObligations(obligations, NOW), acme(), messages, NOW);

  test("are made for each coming date, once for all its scopes", () => {
    const days = daysOf(begun(40, "ENG"), begun(40, "LEGAL"));
    expect(days.map(({ day }) => day)).toEqual(["2027-01-12", "2033-10-14"]);
    expect(days[0]?.text).toContain("Engineering (ENG, Jira, Acme)");
    expect(days[0]?.text).toContain("Legal (LEGAL, Jira, Acme)");
  });

  test("keep their ids when more is opted out on the same day, and over time", () => {
    const uids = (...obligations: ReturnType<typeof begun>[]) =>
      daysOf(...obligations).map(({ uid }) => uid);
    expect(uids(begun(2, "ENG"), begun(2, "LEGAL"))).toEqual(uids(begun(2, "ENG")));
    expect(new Set(uids(begun(2), begun(3), begun(2, undefined, "possible"))).size).toBe(9);
    const later = calendarEvents(
      groupObligations([begun(2, "ENG")], NOW),
      acme(),
      messages,
      new Date(+NOW + 50 * DAY_MS),
    );
    expect(uids(begun(2, "ENG"))).toEqual(expect.arrayContaining(later.map(({ uid }) => uid)));
  });

  test("name the whole organization once, however often it was opted out that day", () => {
    const [removal] = daysOf(begun(2), begun(2.1), begun(2, "ENG"));
    expect(removal?.text.split("\n").slice(0, 2)).toEqual(["Acme Robotics", "whole organization"]);
    expect(removal?.text.match(/whole organization/g)).toHaveLength(1);
  });

  test("say what is contributed again", () => {
    expect(daysOf(begun(2))[0]?.text).toContain(messages.contributedAgain);
  });

  test("say from when dates are counted if the vendor's console puts settings in force", () => {
    const organization = { ...acme(), authority: "vendor" } as const;
    const [removal] = calendarEvents(
      groupObligations([begun(2)], NOW),
      organization,
      messages,
      NOW,
    );
    expect(removal?.text).toContain(messages.counted);
    expect(daysOf(begun(2))[0]?.text).not.toContain(messages.counted);
  });

  test("say what is not certain", () => {
    expect(daysOf(begun(2, "ENG", "possible"))[0]?.text).toContain(messages.maybeContributed);
  });
});
