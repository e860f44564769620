import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../domain/attempt.js';
import { releaseListeners, shareListeners } from './shared-listeners.js';
import type { ListenerMethod } from '../browser/listeners.js';

/** A click within this time after a press belongs to it, in ms. */
const CLICK_DELAY = 1000;

/**
 * Handles presses on the exit before the page can: consent dialogs and the like stop clicks on the window, and a
 * listener that was added first would stop ours too, so the end of the press counts as well. Where the listeners cannot
 * be added or are never called, the exit is still a link.
 */
export class ExitPress implements ReactiveController {
  // One list for the page, empty when no element is connected.
  // eslint-disable-next-line no-restricted-syntax
  private static readonly all: ExitPress[] = [];
  /** The controller of the exit on which the press began. */
  private static pressed: ExitPress | undefined;
  /** When a press last left the page. */
  private static leftAt = -CLICK_DELAY;

  view: Window = window;

  /**
   * @param root contains the exits, marked by `part="exit"`; null = not created yet.
   * @param leave leaves the page; false = it may not be left: let the browser follow the link.
   */
  constructor(
    readonly host: ReactiveControllerHost & Element,
    private readonly root: () => ParentNode | null,
    private readonly leave: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    shareListeners(ExitPress.all, this, ExitPress.listen);
    // Where a closed shadow root contains the element, the event's path on the window does not have the exit.
    attempt(() => this.root()?.addEventListener('click', ExitPress.click, true));
  }

  hostDisconnected(): void {
    releaseListeners(ExitPress.all, this, ExitPress.listen);
  }

  private static listen(this: void, method: ListenerMethod, view: Window): void {
    view[method]('pointerdown', ExitPress.down, true);
    view[method]('pointerup', ExitPress.up, true);
    view[method]('click', ExitPress.click, true);
  }

  /** The controller of the exit that is pressed with the main button. */
  private static ofExit(event: Event): ExitPress | undefined {
    if ((event as MouseEvent).button) return undefined;
    const path = event.composedPath();
    for (let index = 0; index < path.length; index += 1) {
      const link = path[index] as Element;
      if (link.localName !== 'a' || !/\bexit\b/.test(link.getAttribute('part') || '')) continue;
      const root = link.getRootNode();
      for (let place = 0; place < ExitPress.all.length; place += 1) {
        const press = ExitPress.all[place] as ExitPress;
        if (press.root() === root) return press;
      }
    }
    return undefined;
  }

  private static readonly down = (event: Event): void => {
    ExitPress.pressed = ExitPress.ofExit(event);
  };

  private static readonly up = (event: Event): void => {
    const { pressed } = ExitPress;
    ExitPress.pressed = undefined;
    if (pressed && pressed === ExitPress.ofExit(event) && pressed.leave()) {
      ExitPress.leftAt = event.timeStamp;
    }
  };

  private static readonly click = (event: Event): void => {
    const press = ExitPress.ofExit(event);
    if (!press) return;
    const left = event.timeStamp - ExitPress.leftAt < CLICK_DELAY || press.leave();
    // Only when the page is certainly left: following the link is the last resort.
    if (!left) return;
    ExitPress.leftAt = event.timeStamp;
    attempt(() => event.preventDefault());
  };
}
