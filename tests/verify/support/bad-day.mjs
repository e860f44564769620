/** Two countries with pages, a day on which all is well, and one on which it is not. */

const words =
  'This page belongs to an organisation that helps people in any language and free of charge. '.repeat(
    5,
  );
const html = (body, title = 'Help') =>
  `<title>${title}</title><h1>${title}</h1>${body}<p>${words}</p>`;

const source = (url, says, official = true) => ({
  url,
  title: 'Help',
  says,
  date: null,
  official,
  read: '2026-11-22',
});

const line = (id, name, value, print, sources, rest = {}) => ({
  id,
  origin: 'added',
  name,
  operator: 'ngo',
  serves: ['trafficking'],
  channels: [
    {
      type: 'phone',
      value,
      asPublished: print,
      reach: 'domestic',
      ...(value.startsWith('+') ? {} : { short: true }),
    },
  ],
  sources,
  confidence: 'high',
  ...rest,
});

const emergency = (number, pages) => ({
  general: [{ number, confirmed: true, sources: ['LPN'] }],
  police: [],
  ambulance: [],
  fire: [],
  show: true,
  ...(pages && { pages }),
});

export const smallData = () => [
  {
    $schema: '../schema.json',
    country: 'RO',
    name: 'Romania',
    emergency: emergency('112', [
      { ...source('https://sos.example/', 'In an emergency call 112.'), services: ['general'] },
    ]),
    hotlines: [
      line('ro-sound', 'Sound line', '+40213133101', '021 313 31 01', [
        source('https://sound.example/', 'Call 021 313 31 01'),
      ]),
      line('ro-official', 'Changed line', '+40213133100', '021 313 31 00', [
        source('https://changed.example/', 'Call 021 313 31 00'),
        source('https://paper.example/', 'Its number is 021 313 31 00', false),
      ]),
      line('ro-lost', 'Lost line', '+40213133102', '021 313 31 02', [
        source('https://lost.example/', 'Call 021 313 31 02', false),
      ]),
      line('ro-short', 'Short line', '1991', '1991', [
        source('https://short.example/', 'Call 1991'),
      ]),
      line('ro-two', 'Line with two pages', '+40213133103', '021 313 31 03', [
        source('https://two-a.example/', 'Call 021 313 31 03'),
        source('https://two-b.example/old', 'Call 021 313 31 03', false),
      ]),
      line('ro-moved', 'Moved line', '+40213133104', '021 313 31 04', [
        source('https://moved.example/', 'Call 021 313 31 04'),
      ]),
      line('ro-closed', 'Closed page', '+40213133105', '021 313 31 05', [
        source('https://closed.example/', 'Call 021 313 31 05'),
      ]),
      line(
        'ro-hours',
        'Line with hours',
        '+40213133106',
        '021 313 31 06',
        [source('https://hours.example/', 'Call 021 313 31 06, 9:00-17:00')],
        { hours: 'Mo-Fr 09:00-17:00', timeZone: 'Europe/Bucharest' },
      ),
      line('ro-text', 'Line of a text', '+40213133107', '021 313 31 07', [
        { ...source(null, 'Call 021 313 31 07') },
      ]),
    ],
  },
  {
    $schema: '../schema.json',
    country: 'MT',
    name: 'Malta',
    emergency: emergency('112'),
    hotlines: [
      line('mt-only', 'Only line', '+35621234567', '2123 4567', [
        source('https://only.example/', 'Call 2123 4567'),
      ]),
    ],
  },
];

/** host and path → answer, on a day on which every page prints what it should. */
export const PAGES = {
  'sos.example/': { body: html('<p>In an emergency call 112.') },
  'sound.example/': { body: html('<p>Call 021 313 31 01') },
  'changed.example/': { body: html('<p>Call 021 313 31 00') },
  'paper.example/': { body: html('<p>Its number is 021 313 31 00') },
  'lost.example/': { body: html('<p>Call 021 313 31 02') },
  'short.example/': { body: html('<p>Call 1991') },
  'two-a.example/': { body: html('<p>Call 021 313 31 03') },
  'two-b.example/old': { body: html('<p>Call 021 313 31 03') },
  'moved.example/': { body: html('<p>Call 021 313 31 04') },
  'closed.example/': { body: html('<p>Call 021 313 31 05') },
  'hours.example/': { body: html('<p>Call 021 313 31 06, Monday to Friday 9-17') },
  'only.example/': { body: html('<p>Call 2123 4567') },
};

export const badDay = () => ({
  ...PAGES,
  'sos.example/': { body: html('<p>From today one calls 911 in an emergency.') },
  'changed.example/': {
    body: html(
      '<p>Changed line. New number: 021 313 31 99 @maintainer <b>`[click](http://evil.example)`</b> &lt;img src=x&gt;',
    ),
  },
  'lost.example/': { body: html('<p>Our association has been dissolved.') },
  'short.example/': { body: html('<p>Founded in 1991.') },
  'two-b.example/old': { status: 404 },
  'moved.example/': { status: 301, location: 'https://moved.example/contact' },
  'moved.example/contact': { body: html('<p>Call 021 313 31 04') },
  'closed.example/': { status: 403 },
  'hours.example/': { body: html('<p>Call 021 313 31 06, Monday to Friday 10-14') },
  'only.example/': { status: 404 },
});
