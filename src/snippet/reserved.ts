/**
 * The height that the page reserves, so that nothing jumps. The box is at least 53 rem high on any screen, mostly
 * more than one screen: what stands under it is out of view before and after. Compact it is 28 to 38 rem for nine
 * countries of ten.
 */
export const RESERVED = { whole: '100vh', compact: '38rem' };
