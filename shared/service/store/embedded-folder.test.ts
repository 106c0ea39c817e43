import { cp, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OFF, ROOT, TestService } from "../testing/harness.ts";

describe("the folder of an embedded database", () => {
  let base: string;
  let stored: string;
  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), "contribution-lens-embedded-"));
    stored = join(base, "stored");
    const service = await TestService.open({ folder: stored });
    await service.create();
    await service.change(OFF, 1);
    await service.store.close();
  });
  afterAll(() => rm(base, { recursive: true, force: true }));

  test("keeps settings over a restart", async () => {
    const service = await TestService.open({ folder: stored });
    expect((await service.send(ROOT)).headers.get("ETag")).toBe('"2"');
    await service.store.close();
  });

  if (process.platform === "win32") {
    console.log("not run: modes of folders, which Windows doesn't have");
  } else {
    test("is closed to other users of the system", async () => {
      expect((await stat(stored)).mode & 0o777).toBe(0o700);
    });
  }

  test("is created again if its creation was interrupted, and keeps files of others", async () => {
    const folder = join(base, "interrupted");
    await cp(stored, folder, { recursive: true });
    await rm(join(folder, "base"), { recursive: true });
    await writeFile(join(folder, "contribution-lens.creating"), "");
    await writeFile(join(folder, "notes.txt"), "mine");
    const service = await TestService.open({ folder });
    expect((await service.create()).status).toBe(201);
    await service.store.close();
    await expect(rm(join(folder, "notes.txt"))).resolves.toBeUndefined();
    await expect(rm(join(folder, "contribution-lens.creating"))).rejects.toThrow("ENOENT");
  });
});
