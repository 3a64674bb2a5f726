/** A look that is taken when first asked for, and once. */
export function once<T>(look: () => T): () => T {
  let seen: { readonly value: T } | null = null;
  return () => {
    seen ??= { value: look() };
    return seen.value;
  };
}

/** The same for each object: what was seen of one is remembered for as long as that is there. */
export function onceEach<Key extends object, T>(look: (key: Key) => T): (key: Key) => T {
  const seen = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    const known = seen.get(key);
    if (known !== undefined) return known.value;
    const value = look(key);
    seen.set(key, { value });
    return value;
  };
}
