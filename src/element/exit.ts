import type { ReactiveControllerHost } from 'lit';
import { leavePage, prepareExit } from '../browser/leave-page.js';
import { attempt } from '../domain/attempt.js';
import { exitPage } from '../domain/exit-page.js';
import { EXIT_PRESSES } from '../types.js';
import { ExitKey } from './exit-key.js';
import { ExitPress } from './exit-press.js';
import { ExitVisible } from './exit-visible.js';

/** What the exit needs of its element. */
export interface ExitOptions {
  /** null = not created yet. */
  readonly root: () => ShadowRoot | null;
  /** false = this element has no exit now. */
  readonly enabled: () => boolean;
  /** Shift was pressed so many times; 0 = too long ago. */
  readonly pressed: (presses: number) => void;
  /** Called when the navigation has begun. */
  readonly emit: () => void;
  /** Called afterwards, whether or not the page may be left. */
  readonly left: () => void;
}

/** The exit of one element. */
export interface Exit {
  readonly address: () => string;
  /**
   * @param url the host's `exit-url`, if any.
   * @param language of the page that takes its place.
   */
  readonly prepare: (url: string | undefined, language?: string) => void;
  /** Called before the controllers are connected: where one of them fails, those after it are not. */
  readonly connect: () => void;
}

/** Prepared before it is needed, pressed or reached by the key, and always visible. */
export function createExit(
  host: ReactiveControllerHost & Element,
  { root, enabled, pressed, emit, left }: ExitOptions,
): Exit {
  let prepared = prepareExit(undefined);
  const leave = () => {
    const leaving = leavePage(prepared, emit);
    left();
    return leaving;
  };
  const key = new ExitKey(host, {
    enabled,
    pressed: (presses) => {
      if (presses === EXIT_PRESSES) leave();
      pressed(presses);
    },
  });
  const press = new ExitPress(host, root, leave);
  new ExitVisible(host, root);
  return {
    address: () => prepared.address,
    prepare: (url, language) => {
      prepared = prepareExit(url, language === undefined ? undefined : exitPage(language));
    },
    connect: () => {
      attempt(() => key.hostConnected());
      attempt(() => press.hostConnected());
    },
  };
}
