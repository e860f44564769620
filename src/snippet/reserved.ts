/**
 * The height that the page reserves, so that the layout does not shift. The box is at least 53 rem high on any screen,
 * usually more than one screen: what follows it is out of view before and after. The compact box is 28 to 38 rem for nine
 * of ten countries.
 */
export const RESERVED = { whole: '100vh', compact: '38rem' };
