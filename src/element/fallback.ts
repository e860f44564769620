import type { LitElement } from 'lit';
import { createElement } from '../browser/create-element.js';
import { attempt } from '../domain/attempt.js';
import { dialled } from '../domain/phone.js';
import type { EmergencyNumber } from '../types.js';

/** What the fallback shows beside the host's own lines. */
export interface FallbackContent {
  readonly numbers: readonly EmergencyNumber[];
  /** Where the exit goes, and its words, which may fail; undefined = the host wants none. */
  readonly exit: { readonly address: string; readonly label: () => string } | undefined;
}

/** What the shadow root holds while the box is not there: before the first rendering, and when one failed. */
export interface Fallback {
  /**
   * The host's own lines stay visible until the first rendering: a shadow root without a slot would hide them. Where
   * no slot can be created there is no shadow root. What a prerendered page had in the root is removed.
   */
  readonly createRoot: () => ShadowRoot;
  /**
   * Renders the box. A rendering that fails is tried once more in an empty root: a translator or a script may have
   * changed the nodes of the last one.
   *
   * @param update renders; may throw.
   * @param beforeShown called when it has failed twice, before the fallback is shown.
   */
  readonly render: (update: () => void, beforeShown: () => void) => void;
  /** Lit recreates all nodes at the next update. */
  readonly startOver: () => void;
  /** A number stays visible whatever happens: the host's own lines, the exit and the emergency numbers. */
  readonly show: () => void;
}

export function createFallback(host: LitElement, content: () => FallbackContent): Fallback {
  let shown: Element | undefined;
  const renderBox = (update: () => void) => {
    update();
    const replaced = shown;
    shown = undefined;
    replaced?.parentNode?.removeChild(replaced);
  };
  const startOver = () => {
    const root = host.renderRoot as ShadowRoot;
    discardRendering(root);
    emptyRoot(root);
  };
  const show = () => {
    const root = host.shadowRoot;
    // Without a shadow root the host's lines are visible already.
    if (!root) return;
    attempt(() => discardRendering(root));
    attempt(() => {
      shown = renderFallback(root, content());
    });
  };
  return {
    createRoot: () => {
      const slot = createElement(host.ownerDocument, 'slot');
      const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
      if (!attempt(() => root.appendChild(slot))) root.insertBefore(slot, null);
      shown = slot;
      while (slot.previousSibling) root.removeChild(slot.previousSibling);
      return root;
    },
    render: (update, beforeShown) => {
      try {
        renderBox(update);
      } catch {
        try {
          startOver();
          host.requestUpdate();
          renderBox(update);
        } catch {
          beforeShown();
          show();
        }
      }
    },
    startOver,
    show,
  };
}

/** Makes Lit forget the last rendering: the next update creates all nodes. */
function discardRendering(root: ShadowRoot): void {
  delete (root as { _$litPart$?: unknown })._$litPart$;
}

/**
 * Shown when rendering failed: the host's own lines, the exit and the emergency numbers. Created without Lit, and each
 * part independently, since what failed may be a built-in that the page has replaced.
 *
 * @returns the element to remove when the box can be shown again.
 */
function renderFallback(root: ShadowRoot, { numbers, exit }: FallbackContent): Element {
  const page = root.ownerDocument;
  const container = createElement(page, 'div');
  const link = (href: string, text: string, target = '_self') => {
    const element = createElement(page, 'a');
    element.href = href;
    element.target = target;
    element.textContent = text;
    return element;
  };
  const paragraph = (content: Node) => {
    const element = createElement(page, 'p');
    element.appendChild(content);
    container.appendChild(element);
  };
  const slot = (name: string) => {
    const element = createElement(page, 'slot');
    element.name = name;
    container.appendChild(element);
  };
  attempt(() => {
    if (!exit) return;
    let label = '';
    attempt(() => {
      label = exit.label();
    });
    const leave = link(exit.address, label || '✕', '_top');
    leave.setAttribute('part', 'exit');
    leave.rel = 'noopener noreferrer';
    paragraph(leave);
  });
  attempt(() => slot('before'));
  slot('');
  for (let index = 0; index < numbers.length; index += 1) {
    const { number } = numbers[index] as EmergencyNumber;
    attempt(() => paragraph(link(`tel:${dialled(number)}`, number)));
  }
  attempt(() => slot('after'));
  emptyRoot(root);
  root.appendChild(container);
  return container;
}

/** Removes everything but the style elements, which old browsers have in the root. */
function emptyRoot(root: ShadowRoot): void {
  let node = root.firstChild;
  while (node) {
    const next = node.nextSibling;
    if (node.nodeName !== 'STYLE') root.removeChild(node);
    node = next;
  }
}
