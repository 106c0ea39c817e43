import { expect, test } from "vitest";
import { describeStores, inventory, OFF, ROOT } from "../testing/harness.ts";

interface Page {
  readonly obligations: readonly { readonly removeBy: string; readonly scope: object }[];
  readonly next: string | null;
}

describeStores("GET obligations", (current) => {
  const read = async (query: string): Promise<Page> =>
    (await current.service.send(`${ROOT}/obligations${query}`)).json();

  /** Starts five obligations, two of them by deletions that come later. */
  async function startObligations(): Promise<void> {
    const { sites, ...rest } = inventory();
    const deleted = ["2027-02-01", "2026-12-01"];
    const put = await current.service.put(
      { ...rest, sites: sites.map((site, index) => ({ ...site, deletedAt: deleted[index] })) },
      { "If-Match": '"1"' },
    );
    expect(put.status).toBe(200);
    expect((await current.service.change(OFF, 2)).status).toBe(200);
  }

  test("pages them, soonest `removeBy` first", async () => {
    await startObligations();
    const { obligations, next } = await read("");
    const dates = obligations.map(({ removeBy }) => removeBy);
    expect(dates).toEqual([
      "2026-12-23T09:00:00.000Z",
      "2026-12-31T00:00:00.000Z",
      "2026-12-31T00:00:00.000Z",
      "2027-03-03T00:00:00.000Z",
      "2027-03-03T00:00:00.000Z",
    ]);
    expect(next).toBeNull();

    const paged = [];
    let page: Page | undefined;
    do {
      const after: string = page ? `&after=${encodeURIComponent(page.next ?? "")}` : "";
      page = await read(`?limit=2${after}`);
      paged.push(page.obligations);
    } while (page.next !== null);
    expect(paged.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(paged.flat()).toEqual(obligations);
  });

  test("takes a `next` that is beyond 31 bits of the audit log", async () => {
    const after = "2020-01-01T00:00:00.000Z_9007199254740991_0";
    expect(await read(`?after=${after}`)).toEqual({ obligations: [], next: null });
  });

  test.each([
    "after=1",
    "after=2027-01-01T00:00:00.000Z_9007199254740992_0",
    "after=2027-01-01T00:00:00.000Z_1_9999999999",
    "limit=0",
  ])("refuses %s", async (query) => {
    const response = await current.service.send(`${ROOT}/obligations?${query}`);
    expect(await response.json()).toMatchObject({ status: 400, code: "invalid-parameter" });
  });
});
