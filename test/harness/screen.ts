import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { findScreen } from "./find.ts";

const run = promisify(execFile);

/** A virtual screen with a keyboard. */
export interface Screen {
  readonly display: string;
  /** Presses keys one after the other, as `xdotool` names them. */
  press(...keys: string[]): Promise<void>;
  close(): void;
}

/** Opens a screen with a free display number. */
export async function openScreen(): Promise<Screen> {
  const { xvfb, xdotool } = await findScreen();
  // The server picks a free number itself and says which.
  const server = spawn(
    xvfb,
    ["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
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
    close: () => void server.kill(),
  };
}
