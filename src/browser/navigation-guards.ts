import { attempt } from '../domain/attempt.js';

type View = Window & typeof globalThis;

/** The parts of the Navigation API that are used here. */
interface Navigating {
  readonly navigation?: EventTarget;
  readonly NavigateEvent?: { readonly prototype: Event };
}

/**
 * While the visitor leaves, the page may neither ask "Leave this site?" nor stop or replace the navigation: its
 * listeners of `beforeunload` and `navigate` are stopped, and its dialogs do not open.
 *
 * Listeners run in the order in which they were added, so ours may be too late to stop the others: the methods that
 * they need are replaced too.
 *
 * @param address where the visitor goes: any other navigation of the page is cancelled where the browser reports it.
 * @param undo receives functions that restore everything.
 */
export function disableNavigationGuards(
  view: View,
  address: string,
  undo: Array<() => void>,
): void {
  const listen = (target: EventTarget, type: string, listener: (event: Event) => void) =>
    attempt(() => {
      target.addEventListener(type, listener, true);
      undo[undo.length] = () => target.removeEventListener(type, listener, true);
    });
  /** Shadows a method with one that does nothing. */
  const replace = (holder: object, name: string) =>
    attempt(() => {
      const target = holder as Record<string, unknown>;
      const own = Object.prototype.hasOwnProperty.call(target, name);
      const before = target[name];
      target[name] = () => undefined;
      undo[undo.length] = () => {
        if (own) target[name] = before;
        else delete target[name];
      };
    });

  attempt(() => {
    const { onbeforeunload } = view;
    view.onbeforeunload = null;
    undo[undo.length] = () => {
      view.onbeforeunload = onbeforeunload;
    };
  });
  listen(view, 'beforeunload', (event) => {
    // Listeners that the page adds from now on do not run.
    event.stopImmediatePropagation();
    // The legacy way not to ask; its type is boolean for all other events.
    (event as unknown as { returnValue: string }).returnValue = '';
  });
  attempt(() => replace(view.BeforeUnloadEvent.prototype, 'preventDefault'));

  const { navigation, NavigateEvent } = view as Navigating;
  if (navigation && NavigateEvent) {
    const { prototype } = NavigateEvent;
    replace(prototype, 'preventDefault');
    replace(prototype, 'intercept');
    const { prototype: inherited } = view.Event;
    listen(navigation, 'navigate', (event) => {
      event.stopImmediatePropagation();
      const { url } = (event as unknown as { destination: { url: string } }).destination;
      if (url !== address && url !== 'about:blank')
        attempt(() => inherited.preventDefault.call(event));
    });
  }
  const dialogs = ['alert', 'confirm', 'prompt', 'print'];
  for (let index = 0; index < dialogs.length; index += 1) replace(view, dialogs[index] as string);
}

/**
 * Whether the page would still ask: dispatches an event like the browser's, which reveals a page that has kept the
 * methods that `disableNavigationGuards` replaces.
 */
export function hasNavigationGuard(view: View): boolean {
  try {
    const probe = view.document.createEvent('BeforeUnloadEvent');
    probe.initEvent('beforeunload', false, true);
    view.dispatchEvent(probe);
    return probe.defaultPrevented || !!probe.returnValue;
  } catch {
    return false;
  }
}
