import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../domain/attempt.js';
import { releaseListeners, shareListeners } from './shared-listeners.js';
import type { ListenerMethod } from '../browser/listeners.js';
import { EXIT_KEY, EXIT_PRESSES } from '../types.js';

/** How long a press counts, in ms. */
const PRESS_LIFETIME = 5000;
/** A key that is held longer means something else, to a screen reader or an input method. */
const MAX_HOLD = 1000;
/** The key code of a key event that an input method handles. */
const COMPOSING = 229;

/** A property of an event; undefined where the page has replaced it by one that throws. */
function read<Of extends Event, Name extends keyof Of>(
  event: Of,
  name: Name,
): Of[Name] | undefined {
  try {
    return event[name];
  } catch {
    return undefined;
  }
}

const isExitKey = (event: KeyboardEvent): boolean => {
  const name = read(event, 'key') ?? read(event, 'code');
  return name === EXIT_KEY || name === `${EXIT_KEY}Left` || name === `${EXIT_KEY}Right`;
};

/** What the key needs of its element. */
export interface ExitKeyOptions {
  /** false = this element has no exit now. */
  readonly enabled: () => boolean;
  /** Shift was pressed so many times; 0 = too long ago, nothing happens. At EXIT_PRESSES the element leaves. */
  readonly pressed: (presses: number) => void;
}

/**
 * Shift pressed three times leaves the page. One keyboard listener for all elements of the page, present only
 * while one of them is connected; the first one that has an exit handles it. A press counts when nothing else
 * happened during it: no other key, no button, no wheel, no dragging, no input method.
 */
export class ExitKey implements ReactiveController {
  // One list for the page, empty when no element is connected.
  // eslint-disable-next-line no-restricted-syntax
  private static readonly keys: ExitKey[] = [];
  private static presses = 0;
  /** When Shift was pressed alone; 0 = it is released, or used in a combination. */
  private static pressedAt = 0;
  private static timer: ReturnType<typeof setTimeout> | undefined;

  view: Window = window;

  constructor(
    readonly host: ReactiveControllerHost & Element,
    private readonly options: ExitKeyOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    shareListeners(ExitKey.keys, this, ExitKey.listen);
  }

  hostDisconnected(): void {
    releaseListeners(ExitKey.keys, this, ExitKey.listen);
    if (ExitKey.keys.length) return;
    clearTimeout(ExitKey.timer);
    ExitKey.presses = 0;
  }

  private static listen(this: void, method: ListenerMethod, view: Window): void {
    // Captured on the window: a page that stops key events cannot disable the exit.
    view[method]('keydown', ExitKey.down as EventListener, true);
    view[method]('keyup', ExitKey.up as EventListener, true);
    const other = ['pointerdown', 'wheel', 'compositionstart', 'dragstart'];
    for (let index = 0; index < other.length; index += 1) {
      view[method](other[index] as string, ExitKey.reset, { capture: true, passive: true });
    }
    view[method]('pointermove', ExitKey.moved as EventListener, { capture: true, passive: true });
  }

  private static readonly reset = (): void => {
    ExitKey.pressedAt = 0;
  };

  private static readonly moved = (event: PointerEvent): void => {
    if (read(event, 'buttons')) ExitKey.pressedAt = 0;
  };

  private static readonly down = (event: KeyboardEvent): void => {
    if (!isExitKey(event)) {
      // Typing a capital is not a press of Shift.
      ExitKey.pressedAt = 0;
      if (ExitKey.presses) ExitKey.count(0);
    } else if (!read(event, 'repeat')) {
      const other =
        read(event, 'ctrlKey') ||
        read(event, 'altKey') ||
        read(event, 'metaKey') ||
        read(event, 'isComposing') ||
        read(event, 'keyCode') === COMPOSING;
      ExitKey.pressedAt = other ? 0 : read(event, 'timeStamp') || 1;
    }
  };

  private static readonly up = (event: KeyboardEvent): void => {
    const { pressedAt } = ExitKey;
    if (!pressedAt || !isExitKey(event)) return;
    ExitKey.pressedAt = 0;
    const held = (read(event, 'timeStamp') || pressedAt) - pressedAt;
    if (held < MAX_HOLD && !read(event, 'isComposing')) ExitKey.count(ExitKey.presses + 1);
  };

  private static count(presses: number): void {
    const { keys } = ExitKey;
    let first: ExitKeyOptions | undefined;
    for (let index = 0; index < keys.length && !first; index += 1) {
      const { options } = keys[index] as ExitKey;
      if (options.enabled()) first = options;
    }
    ExitKey.presses = !first || presses === EXIT_PRESSES ? 0 : presses;
    attempt(() => first?.pressed(presses));
    attempt(() => clearTimeout(ExitKey.timer));
    if (!ExitKey.presses) return;
    attempt(() => (ExitKey.timer = setTimeout(() => ExitKey.count(0), PRESS_LIFETIME)));
  }
}
