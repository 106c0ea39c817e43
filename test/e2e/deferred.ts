/** Returns a promise with its resolve function, like `Promise.withResolvers`, which Node 20 doesn't have. */
export function deferred(): { readonly promise: Promise<void>; resolve(): void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
