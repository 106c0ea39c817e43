/** Returns a function that passes the result of the latest promise to `take`, and ignores earlier promises. */
export function takeLatest<T>(take: (result: T) => void): (promise: Promise<T>) => void {
  let latest: Promise<T>;
  return (promise) => {
    latest = promise;
    void promise.then((result) => latest === promise && take(result));
  };
}
