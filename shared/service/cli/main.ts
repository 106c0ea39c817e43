#!/usr/bin/env node

/** The package that an import didn't find, in Node's message. */
const MISSING_PACKAGE = /Cannot find package '([^']+)'/;

try {
  // Loaded late: the libraries of the service are optional, and an app may not have them.
  const { runCommand } = await import("./command.ts");
  process.exitCode = await runCommand(process.argv.slice(2), process.env);
} catch (error) {
  const [, name] = MISSING_PACKAGE.exec(error instanceof Error ? error.message : "") ?? [];
  if (name === undefined) throw error;
  console.error(
    `the package \`${name}\` is missing; install the service's libraries: "Mount it in your server" in shared/service/README.md lists them`,
  );
  process.exitCode = 1;
}

export {};
