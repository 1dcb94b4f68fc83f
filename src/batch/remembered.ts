const MOST = 10_000;

/**
 * `read`, remembered: a hundred thousand rows have few different cells in a column. It starts anew where there are more
 * than anybody repeats.
 */
export function remembered<T extends object>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}
