import { execFile, spawn } from "node:child_process";
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findScreen } from "./find.ts";

const run = promisify(execFile);

const HEADER_BYTES = 100;
const COLOUR_BYTES = 12;
const PIXEL_BYTES = 4;

/** Rows of pixels of a screen, from the top. */
export interface Pixels {
  readonly width: number;
  /** Four bytes a pixel: blue, green, red, and one without meaning. */
  readonly bytes: Buffer;
}

/** A virtual screen with a keyboard. */
export interface Screen {
  readonly display: string;
  /** Presses keys one after the other, as `xdotool` names them. */
  press(...keys: string[]): Promise<void>;
  /** Reads the upper rows of what the screen shows. */
  pixels(rows: number): Promise<Pixels>;
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
    async pixels(rows) {
      const dump = await open(join(folder, "Xvfb_screen0"));
      try {
        return await readDump(dump, rows);
      } finally {
        await dump.close();
      }
    },
    async close() {
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Reads the upper rows of the X Window Dump that the server keeps up to date: all of it takes 18 MB at scale 2. */
async function readDump(dump: FileHandle, rows: number): Promise<Pixels> {
  const header = await read(dump, HEADER_BYTES, 0);
  const field = (index: number) => header.readUInt32BE(index * 4);
  const [headerBytes, width, colours] = [field(0), field(4), field(19)];
  const bytes = await read(dump, width * rows * PIXEL_BYTES, headerBytes + colours * COLOUR_BYTES);
  return { width, bytes };
}

async function read(file: FileHandle, length: number, position: number): Promise<Buffer> {
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer;
}
