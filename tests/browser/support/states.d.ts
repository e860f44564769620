declare module '*/demo/states.js' {
  import type { HotlineFinder } from '../../../src/element/hotline-finder.js';

  /** One of the named situations; demo/states.js describes the fields. */
  export interface State {
    readonly name: string;
    readonly title: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly now: string;
    readonly pick?: string;
    readonly press?: readonly string[];
    readonly open?: boolean;
  }

  export const states: readonly State[];

  export function show(
    state: State,
    parent: Element,
    more?: Readonly<Record<string, string>>,
  ): Promise<HotlineFinder>;
}
