/** Returns the value of a map's key, inserting it first if there is none (as `Map.prototype.getOrInsertComputed`). */
export function getOrInsert<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  compute: (key: K) => V,
): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const value = compute(key);
  map.set(key, value);
  return value;
}
