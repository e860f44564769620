/** What screenshots.mjs imports in the page. */
declare module '*/demo/states.js' {
  interface State {
    readonly name: string;
  }
  export const states: readonly State[];
  export function show(
    state: State | undefined,
    parent: Element,
    more?: Readonly<Record<string, string>>,
  ): Promise<unknown>;
}
