import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findScreen } from "./find.ts";

const run = promisify(execFile);

/** Pixels of a screen. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: blue, green, red, and one without meaning. */
  readonly bytes: Buffer;
}

/** A virtual screen with a keyboard. */
export interface Screen {
  readonly display: string;
  /** Presses keys one after the other, as `xdotool` names them. */
  press(...keys: string[]): Promise<void>;
  /** Reads what the screen shows. */
  pixels(): Promise<Pixels>;
  close(): Promise<void>;
}

/**
 * Opens a screen with a free display number.
 * @param scale physical pixels for each CSS pixel: toolbars hide icons in narrow windows
 */
export async function openScreen(scale = 1): Promise<Screen> {
  const { xvfb, xdotool } = await findScreen();
  const folder = await mkdtemp(join(tmpdir(), "contribution-lens-screen-"));
  // The server picks a free number itself and writes it to the descriptor.
  const server = spawn(
    xvfb,
    [
      "-displayfd",
      "1",
      "-screen",
      "0",
      `${1280 * scale}x${900 * scale}x24`,
      "-fbdir",
      folder,
      "-nolisten",
      "tcp",
    ],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    server.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    server.once("error", reject);
    server.once("exit", () => reject(new Error("Xvfb ended before it gave a display number")));
  });
  const display = `:${number}`;
  return {
    display,
    async press(...keys) {
      await run(xdotool, ["key", "--delay", "100", ...keys], {
        env: { ...process.env, DISPLAY: display },
      });
    },
    pixels: async () => parseDump(await readFile(join(folder, "Xvfb_screen0"))),
    async close() {
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Parses the X Window Dump that the server keeps up to date. */
function parseDump(dump: Buffer): Pixels {
  const field = (index: number) => dump.readUInt32BE(index * 4);
  const [headerBytes, width, height, colours] = [field(0), field(4), field(5), field(19)];
  const COLOUR_BYTES = 12;
  return { width, height, bytes: dump.subarray(headerBytes + colours * COLOUR_BYTES) };
}
