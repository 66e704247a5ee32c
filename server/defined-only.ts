type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same object without the keys whose value is undefined. */
export function definedOnly<T extends Record<string, string | number | undefined>>(object: T): Defined<T> {
  const copy: Defined<T> = {};
  for (const key in object) {
    const value = object[key];
    if (value !== undefined) Object.assign(copy, { [key]: value });
  }
  return copy;
}
