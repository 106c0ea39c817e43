import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Returns environment variables with which a browser uses one font family for its whole interface. */
export async function interfaceFont(family: string): Promise<Record<string, string>> {
  const settings = await mkdtemp(join(tmpdir(), "contribution-lens-font-"));
  const edit = `<edit name="family" mode="assign" binding="strong"><string>${family}</string></edit>`;
  await mkdir(join(settings, "fontconfig"));
  await writeFile(
    join(settings, "fontconfig", "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig><match target="pattern">${edit}</match></fontconfig>`,
  );
  return { XDG_CONFIG_HOME: settings };
}
