/** Reads at each call; of readings that overlap only the newest is heard. */
export function newestOf<T>(read: () => Promise<T>, hear: (value: T) => void): () => void {
  let order = 0;
  return () => {
    order += 1;
    const mine = order;
    void read().then((value) => {
      if (mine === order) hear(value);
    });
  };
}
