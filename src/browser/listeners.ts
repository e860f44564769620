/** Adds or removes a listener. */
export type ListenerMethod = 'addEventListener' | 'removeEventListener';

/**
 * Adds listeners and returns a function that removes them.
 *
 * @param listen calls the method for each listener.
 */
export function addListeners(listen: (method: ListenerMethod) => void): () => void {
  listen('addEventListener');
  return () => listen('removeEventListener');
}
