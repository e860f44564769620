/** Values by name, in the order of their indices. */
export function inOrder<Name extends string, Value>(
  indices: Readonly<Record<Name, number>>,
  values: Readonly<Record<Name, Value>>,
): readonly Value[] {
  const names = Object.keys(indices) as Name[];
  return names.sort((a, b) => indices[a] - indices[b]).map((name) => values[name]);
}
