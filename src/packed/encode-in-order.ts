/** Values by name, in the order of their places. */
export function inOrder<Name extends string, Value>(
  places: Readonly<Record<Name, number>>,
  values: Readonly<Record<Name, Value>>,
): readonly Value[] {
  const names = Object.keys(places) as Name[];
  return names.sort((a, b) => places[a] - places[b]).map((name) => values[name]);
}
