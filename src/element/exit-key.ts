import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../domain/attempt.js';
import { join, part } from './listen-together.js';
import type { Listening } from './listen-together.js';
import { EXIT_KEY, EXIT_PRESSES } from '../types.js';

/** How long a press counts, in ms. */
const EXPIRES = 5000;
/** A press that is held longer means something else: a screen reader or an input method listens to it as well. */
const LONGEST = 1000;
/** The key code of a key that an input method has taken. */
const COMPOSING = 229;

/** A property of an event; undefined where the page has broken it. */
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

/** What the key asks and tells its element. */
export interface ExitKeyOptions {
  /** false = this element has no exit now. */
  readonly enabled: () => boolean;
  /** Shift was pressed so many times; 0 = too long ago, nothing happens. At EXIT_PRESSES the element leaves. */
  readonly pressed: (presses: number) => void;
}

/**
 * Shift pressed three times leaves the page. One keyboard listener for all elements of the page, present only
 * while one of them is connected; the first of them that has an exit answers. A press counts when nothing else
 * happened with it: no other key, no button, no wheel, no dragging, no input method.
 */
export class ExitKey implements ReactiveController {
  // One list for the page, empty when no element is connected.
  // eslint-disable-next-line no-restricted-syntax
  private static readonly keys: ExitKey[] = [];
  private static presses = 0;
  /** When Shift went down with nothing else; 0 = it is up, or is used for something else. */
  private static since = 0;
  private static timer: ReturnType<typeof setTimeout> | undefined;

  view: Window = window;

  constructor(
    readonly host: ReactiveControllerHost & Element,
    private readonly options: ExitKeyOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    join(ExitKey.keys, this, ExitKey.listen);
  }

  hostDisconnected(): void {
    part(ExitKey.keys, this, ExitKey.listen);
    if (ExitKey.keys.length) return;
    clearTimeout(ExitKey.timer);
    ExitKey.presses = 0;
  }

  private static listen(this: void, how: Listening, view: Window): void {
    // Capture on the window: a page that stops its key events cannot take the exit away.
    view[how]('keydown', ExitKey.down as EventListener, true);
    view[how]('keyup', ExitKey.up as EventListener, true);
    const other = ['pointerdown', 'wheel', 'compositionstart', 'dragstart'];
    for (let index = 0; index < other.length; index += 1) {
      view[how](other[index] as string, ExitKey.mixed, { capture: true, passive: true });
    }
    view[how]('pointermove', ExitKey.moved as EventListener, { capture: true, passive: true });
  }

  private static readonly mixed = (): void => {
    ExitKey.since = 0;
  };

  private static readonly moved = (event: PointerEvent): void => {
    if (read(event, 'buttons')) ExitKey.since = 0;
  };

  private static readonly down = (event: KeyboardEvent): void => {
    if (!isExitKey(event)) {
      // Typing a capital is not a press of Shift.
      ExitKey.since = 0;
      if (ExitKey.presses) ExitKey.count(0);
    } else if (!read(event, 'repeat')) {
      const other =
        read(event, 'ctrlKey') ||
        read(event, 'altKey') ||
        read(event, 'metaKey') ||
        read(event, 'isComposing') ||
        read(event, 'keyCode') === COMPOSING;
      ExitKey.since = other ? 0 : read(event, 'timeStamp') || 1;
    }
  };

  private static readonly up = (event: KeyboardEvent): void => {
    const { since } = ExitKey;
    if (!since || !isExitKey(event)) return;
    ExitKey.since = 0;
    const held = (read(event, 'timeStamp') || since) - since;
    if (held < LONGEST && !read(event, 'isComposing')) ExitKey.count(ExitKey.presses + 1);
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
    attempt(() => (ExitKey.timer = setTimeout(() => ExitKey.count(0), EXPIRES)));
  }
}
