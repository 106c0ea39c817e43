/**
 * Writes a line to standard output.
 * @throws Error if it can't be written, such as on a full disk; `console.log` would ignore that
 */
export function printLine(text: string): Promise<void> {
  const { stdout } = process;
  return new Promise((resolve, reject) => {
    const fail = (cause: Error) => {
      reject(new Error(`could not write to standard output: ${cause.message}`, { cause }));
    };
    stdout.once("error", fail);
    stdout.write(`${text}\n`, (error) => {
      // After an error the listener stays: the stream emits the error too, and later.
      if (error) return fail(error);
      stdout.off("error", fail);
      resolve();
    });
  });
}
