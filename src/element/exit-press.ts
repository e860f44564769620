import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../domain/attempt.js';
import { join, part } from './listen-together.js';
import type { Listening } from './listen-together.js';

/** How long after a press its click comes at the latest, in ms. */
const CLICK_FOLLOWS = 1000;

/**
 * Presses on the exit, heard before the page hears them: consent walls and the like stop clicks on the window, and one
 * that was there first would stop ours as well, so the end of the press counts, too. Where the listeners cannot be
 * added or are never called, the exit is still a link.
 */
export class ExitPress implements ReactiveController {
  // One list for the page, empty when no element is connected.
  // eslint-disable-next-line no-restricted-syntax
  private static readonly all: ExitPress[] = [];
  /** Whose exit the press began on. */
  private static pressed: ExitPress | undefined;
  /** When the last press left the page. */
  private static since = -CLICK_FOLLOWS;

  view: Window = window;

  /**
   * @param root where the exits are, marked by `part="exit"`; null = not drawn yet.
   * @param leave leaves the page; false = it may not be left, let the link try.
   */
  constructor(
    readonly host: ReactiveControllerHost & Element,
    private readonly root: () => ParentNode | null,
    private readonly leave: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    join(ExitPress.all, this, ExitPress.listen);
    // From a closed shadow root around the element the window does not hear on what the press was.
    attempt(() => this.root()?.addEventListener('click', ExitPress.click, true));
  }

  hostDisconnected(): void {
    part(ExitPress.all, this, ExitPress.listen);
  }

  private static listen(this: void, how: Listening, view: Window): void {
    view[how]('pointerdown', ExitPress.down, true);
    view[how]('pointerup', ExitPress.up, true);
    view[how]('click', ExitPress.click, true);
  }

  /** Whose exit is pressed, with the main button? */
  private static on(event: Event): ExitPress | undefined {
    if ((event as MouseEvent).button) return undefined;
    const path = event.composedPath();
    for (let index = 0; index < path.length; index += 1) {
      const link = path[index] as Element;
      if (link.localName !== 'a' || !/\bexit\b/.test(link.getAttribute('part') || '')) continue;
      const root = link.getRootNode();
      for (let one = 0; one < ExitPress.all.length; one += 1) {
        const press = ExitPress.all[one] as ExitPress;
        if (press.root() === root) return press;
      }
    }
    return undefined;
  }

  private static readonly down = (event: Event): void => {
    ExitPress.pressed = ExitPress.on(event);
  };

  private static readonly up = (event: Event): void => {
    const { pressed } = ExitPress;
    ExitPress.pressed = undefined;
    if (pressed && pressed === ExitPress.on(event) && pressed.leave()) {
      ExitPress.since = event.timeStamp;
    }
  };

  private static readonly click = (event: Event): void => {
    const press = ExitPress.on(event);
    if (!press) return;
    const left = event.timeStamp - ExitPress.since < CLICK_FOLLOWS || press.leave();
    // Not before it is sure that the page is left: what the link does is the last resort.
    if (!left) return;
    ExitPress.since = event.timeStamp;
    attempt(() => event.preventDefault());
  };
}
