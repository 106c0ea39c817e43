/** Takes the answer to what was asked last: one that is late for that counts for nothing. */
export function newestOf<T>(take: (answer: T) => void): (asked: Promise<T>) => void {
  let newest: Promise<T>;
  return (asked) => {
    newest = asked;
    void asked.then((answer) => newest === asked && take(answer));
  };
}
