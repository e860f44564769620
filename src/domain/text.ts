/** Puts a value into every `{0}` of a string. */
export function fill(template: string, value: string): string {
  return template.split('{0}').join(value);
}
