import { signal } from "@preact/signals";
import { render } from "preact";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { mount } from "../../test/harness/component.tsx";
import { AnnouncementContext, announce, LiveRegion, useAnnouncement } from "./live-region.tsx";

const region = page.getByRole("status");

function Announcer({ text, subject }: { text: string; subject?: unknown }) {
  const hasRegion = useAnnouncement(text, subject);
  return <p>{hasRegion ? "announced" : "no live region"}</p>;
}

test("the live region is in the page before anything is announced", async () => {
  mount(<LiveRegion />);
  await expect.element(region).toBeInTheDocument();
  await expect.element(region).toBeEmptyDOMElement();
});

test("the live region has a component's announcement while the component is mounted", async () => {
  const announcement = signal("");
  const tree = (mounted: boolean) => (
    <AnnouncementContext.Provider value={announcement}>
      <LiveRegion />
      {mounted && <Announcer text="Saved." />}
    </AnnouncementContext.Provider>
  );
  const root = mount(tree(true));
  await expect.element(region).toHaveTextContent("Saved.");
  render(tree(false), root);
  await expect.element(region).toHaveTextContent(/^$/);
});

test("the live region is emptied before it gets the same text again", async () => {
  const announcement = signal("Saved.");
  const texts: string[] = [];
  const stop = announcement.subscribe((text) => texts.push(text));
  announce(announcement, "Saved.", 0);
  await expect.poll(() => texts).toEqual(["Saved.", "", "Saved."]);
  stop();
});

test("a withdrawn announcement leaves a newer one in the live region", async () => {
  const announcement = signal("");
  const takeBack = announce(announcement, "Saved.", 0);
  await expect.poll(() => announcement.value).toBe("Saved.");
  announcement.value = "Connection lost.";
  takeBack();
  expect(announcement.value).toBe("Connection lost.");
});

test("useAnnouncement returns false without a live region", async () => {
  mount(<Announcer text="Saved." />);
  await expect.element(page.getByText("no live region")).toBeVisible();
});
