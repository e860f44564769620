/**
 * What the sidebar of the block and the settings page say of each setting. The settings themselves are those of
 * src/settings.ts: one without words here, or words without a setting, stop the release.
 *
 * @typedef {'country' | 'language' | 'countries' | 'lines' | 'choice' | 'choices' | 'text' | 'address' | 'boolean'} Control
 * @type {Record<string, { label: string, help: string, control: Control, options?: Record<string, string> }>}
 */
export const WORDS = {
  country: {
    control: 'country',
    label: 'Country',
    help: 'Its numbers are in the page from the start. The visitor can choose another country.',
  },
  language: {
    control: 'language',
    label: 'Language',
    help: 'Automatic: the language of the page, then that of the visitor.',
  },
  theme: {
    control: 'choice',
    label: 'Colours',
    help: 'Automatic: as the page and the device of the visitor.',
    options: { auto: 'Automatic', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  },
  countries: {
    control: 'countries',
    label: 'Only these countries',
    help: 'The list of countries offers only these. Empty: all.',
  },
  topics: {
    control: 'choices',
    label: 'Only these topics',
    help: 'None chosen: all.',
    options: {
      trafficking: 'Trafficking and exploitation',
      violence: 'Violence',
      children: 'Children',
      work: 'Work',
      migration: 'Migration',
      other: 'Other help',
      report: 'Report to the authorities',
    },
  },
  exclude: {
    control: 'lines',
    label: 'Lines to leave out',
    help: 'Lines that you know to be wrong, or unsafe for your visitors.',
  },
  first: {
    control: 'lines',
    label: 'Lines to show first',
    help: 'In this order, before all others of their country.',
  },
  heading: {
    control: 'text',
    label: 'Title',
    help: 'Empty: “Find help” in the language of the visitor.',
  },
  'heading-level': {
    control: 'choice',
    label: 'Level of the title',
    help: 'Among the headings of your page.',
    options: { 1: 'H1', 2: 'H2', 3: 'H3', 4: 'H4', 5: 'H5', 6: 'H6' },
  },
  'exit-url': {
    control: 'address',
    label: 'Address of the exit',
    help: 'The page that the exit opens. Empty: a weather page.',
  },
  compact: {
    control: 'boolean',
    label: 'Compact',
    help: 'The emergency numbers and the best line; the others under “More”.',
  },
  discreet: {
    control: 'boolean',
    label: 'Discreet',
    help: 'Nothing on the screen tells what the box is for.',
  },
  'no-exit': {
    control: 'boolean',
    label: 'No exit button',
    help: 'Only where your page has an exit of its own.',
  },
};

/** What a setting counts as when nothing is chosen. */
export const DEFAULTS = { theme: 'auto', 'heading-level': '2' };
