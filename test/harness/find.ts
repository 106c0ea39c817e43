import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A program, and the paths at which it may be installed. */
interface Program {
  readonly name: string;
  /** Environment variable that names the program. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly paths: readonly string[];
  /** The Debian packages that contain it. */
  readonly packages: readonly string[];
}

const CHROMIUM: Program = {
  name: "Chromium",
  variable: "CHROMIUM_PATH",
  commands: ["chromium", "chromium-browser"],
  paths: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ],
  packages: ["chromium"],
};

const FIREFOX: Program = {
  name: "Firefox",
  variable: "FIREFOX_PATH",
  commands: ["firefox-esr", "firefox"],
  paths: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
  packages: ["firefox-esr"],
};

/** Returns the path of Chromium. Installs it on Debian, as root, if there is none. */
export function findChromium(): Promise<string> {
  return findOrInstall(CHROMIUM);
}

/** Returns the path of Firefox. Installs it on Debian, as root, if there is none. */
export function findFirefox(): Promise<string> {
  return findOrInstall(FIREFOX);
}

/** Returns the paths of Xvfb and xdotool, to answer a browser's own prompts. Installs them like the browsers. */
export async function findScreen(): Promise<{ xvfb: string; xdotool: string }> {
  const packages = ["xvfb", "xdotool"];
  const tool = (name: string, command: string): Program => ({
    name,
    variable: `${name.toUpperCase()}_PATH`,
    commands: [command],
    paths: [],
    packages,
  });
  return {
    xvfb: await findOrInstall(tool("Xvfb", "Xvfb")),
    xdotool: await findOrInstall(tool("xdotool", "xdotool")),
  };
}

/** Free fonts with the widths of the systems' interface fonts, or wider. */
export const INTERFACE_FONTS = [
  {
    family: "Open Sans",
    system: "Windows (Segoe UI)",
    path: "/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf",
    package: "fonts-open-sans",
  },
  {
    family: "Liberation Sans",
    system: "Windows and macOS (Arial, Helvetica)",
    path: "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
    package: "fonts-liberation",
  },
  {
    family: "Inter",
    system: "macOS (San Francisco)",
    path: "/usr/share/fonts/opentype/inter/Inter-Regular.otf",
    package: "fonts-inter",
  },
  {
    family: "DejaVu Sans",
    system: "Linux",
    path: "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    package: "fonts-dejavu-core",
  },
] as const;

/** Finds the fonts that replace those of Windows, macOS and Linux. Installs them like the browsers. */
export async function findInterfaceFonts(): Promise<void> {
  for (const { family, path, package: debian } of INTERFACE_FONTS) {
    const variable = `${family.toUpperCase().replaceAll(" ", "_")}_PATH`;
    await findOrInstall({
      name: `the font ${family}`,
      variable,
      commands: [],
      paths: [path],
      packages: [debian],
    });
  }
}

/** Returns the path of an installed Chromium, if there is one. */
export function installedChromium(): string | undefined {
  return find(CHROMIUM);
}

async function findOrInstall(program: Program): Promise<string> {
  const found = find(program);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const install = ["install", "-y", "-qq", "--no-install-recommends", ...program.packages];
    await run("apt-get", ["update", "-qq"], { env });
    await run("apt-get", install, { env, maxBuffer: 2 ** 26 });
    const installed = find(program);
    if (installed) return installed;
  }
  throw new Error(
    `${program.name} is missing: install it, or set ${program.variable} to the path of its program`,
  );
}

function find({ variable, commands, paths }: Program): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [
    process.env[variable] ?? "",
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...paths,
  ];
  return candidates.find((path) => path !== "" && existsSync(path));
}
