/** Returns a function that passes on the result of the latest promise; earlier ones that are late are ignored. */
export function takeLatest<T>(take: (result: T) => void): (promise: Promise<T>) => void {
  let latest: Promise<T>;
  return (promise) => {
    latest = promise;
    void promise.then((result) => latest === promise && take(result));
  };
}
