/** Tables whose keys are a union of names: what TypeScript forgets of the keys of an object. */

/** The names of a table, in its order. */
export function namesIn<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  return Object.keys(table).filter((name) => isNameIn(table, name));
}

/** Whether a text is a name of the table, and not what every object has. */
export function isNameIn<Table extends object>(table: Table, name: string): name is keyof Table & string {
  return Object.hasOwn(table, name);
}

/** A table with a value for each name. */
export function tableOf<Name extends string, Value>(
  names: readonly Name[],
  valueFor: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, valueFor(name)])) as Record<Name, Value>;
}
