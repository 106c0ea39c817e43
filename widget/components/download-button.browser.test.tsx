import { expect, test, vi } from "vitest";
import { commands, page } from "vitest/browser";
import { mount } from "../../test/harness/component.tsx";
import { DownloadButton } from "./download-button.tsx";

const button = page.getByRole("button", { name: "Download as CSV" });

test("a download button downloads the text that it gets on press", async () => {
  let revision = 1;
  mount(
    <DownloadButton
      name="history.csv"
      type="text/csv"
      label="Download as CSV"
      getText={async () => `revision\n${revision}\n`}
    />,
  );
  revision = 2;
  const download = commands.nextDownload();
  await button.click();
  expect(await download).toEqual({ name: "history.csv", text: "revision\n2\n" });
});

test("a download button reports an error if it gets no text", async () => {
  const onError = vi.fn();
  mount(
    <DownloadButton
      name="history.csv"
      type="text/csv"
      label="Download as CSV"
      getText={() => Promise.reject(new Error("offline"))}
      onError={onError}
    />,
  );
  await button.click();
  await expect.poll(() => onError.mock.calls.length).toBe(1);
});
