/** What makes one thing better than another: the more, the better. */
export type Worth<T> = (one: T) => number;

/** Puts the better first by the first worth that tells two apart. */
export function byWorth<T>(worths: readonly Worth<T>[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const worth of worths) {
      const difference = worth(b) - worth(a);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}
