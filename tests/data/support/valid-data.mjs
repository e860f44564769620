/** A small, sound copy of data/ for tests: one line in Romania, one of the article in Greece. */
import { readData } from '../../../scripts/data/read.mjs';

const { schema, internationalSchema, timeZones } = readData();

const emergency = () => ({
  general: [{ number: '112', confirmed: true, sources: ['LPN', 'AOSP'] }],
  police: [{ number: '112', confirmed: true, sources: ['LPN'] }],
  ambulance: [],
  fire: [{ number: '112', confirmed: false, sources: ['LPN'] }],
  show: true,
  pages: [
    {
      url: 'https://example.org/emergency',
      title: 'Example: emergency',
      says: '112 for everything',
      date: '2025',
      official: true,
      read: '2026-11-22',
      services: ['general'],
    },
  ],
});

const source = (says) => ({
  url: 'https://example.org/help',
  title: 'Example: help',
  says,
  date: '2025-03-14',
  official: true,
  read: '2026-11-22',
});

const romania = () => ({
  $schema: '../schema.json',
  country: 'RO',
  name: 'Romania',
  emergency: emergency(),
  hotlines: [
    {
      id: 'ro-line',
      origin: 'region',
      name: 'Line',
      nameLocal: { text: 'Linie', lang: 'ro' },
      operator: 'ngo',
      serves: ['trafficking'],
      channels: [
        {
          type: 'phone',
          value: '+40800800678',
          asPublished: '0 800 800 678',
          reach: 'domestic',
          free: true,
        },
        { type: 'phone', value: '+40213133100', asPublished: '021 313 31 00', reach: 'anywhere' },
        { type: 'phone', value: '116000', short: true, asPublished: '116 000', reach: 'domestic' },
        { type: 'email', value: 'help@example.org', reach: 'anywhere' },
        { type: 'web', value: 'https://example.org/', reach: 'anywhere' },
      ],
      withdrawnPhones: [{ asPublished: '021 9590', value: '+40219590', why: 'old' }],
      withdrawnWeb: ['www.example.net/old'],
      hours: 'Mo-Fr 09:00-17:00; PH off',
      timeZone: 'Europe/Bucharest',
      languages: ['ro', 'en'],
      sources: [
        source(
          '0 800 800 678 (free), from abroad 021 313 31 00, children 116 000, help@example.org; Mo-Fr 9-17, in Romanian',
        ),
      ],
      confidence: 'high',
    },
    {
      id: 'ro-other',
      origin: 'region',
      name: 'Other line',
      serves: ['children'],
      channels: [
        { type: 'phone', value: '+40217654321', asPublished: '021 765 43 21', reach: 'anywhere' },
      ],
      sources: [source('021 765 43 21')],
      confidence: 'medium',
    },
  ],
});

const greece = () => ({
  $schema: '../schema.json',
  country: 'GR',
  name: 'Greece',
  emergency: emergency(),
  hotlines: [
    {
      id: 'gr-line',
      origin: 'seed',
      name: 'Line of the article',
      serves: ['trafficking'],
      channels: [
        { type: 'phone', value: '+302132128888', asPublished: '213 212 8888', reach: 'anywhere' },
      ],
      sources: [{ ...source('213 212 8888'), url: 'article' }],
      confidence: 'low',
    },
  ],
});

/**
 * Sound data that a test may spoil. Every call gives fresh objects.
 *
 * @param {(data: object) => void} [spoil] changes it in place
 */
export function validData(spoil = () => {}) {
  const countries = [romania(), greece()];
  const international = {
    $schema: './schema-international.json',
    hotlines: [
      { country: 'RO', id: 'ro-line', channels: ['+40213133100'], because: 'a source says so' },
    ],
    mobileEmergency: {
      numbers: ['112'],
      statements: [{ id: 'eu', text: '112 works in the EU.', sources: [source('112')] }],
    },
  };
  const data = {
    countries,
    international,
    emergencySources: {
      privateSites: ['guide.example'],
      sources: [{ id: 'LPN' }, { id: 'AOSP' }],
      numbers: { RO: 'general 112 AOSP', GR: 'general 112 AOSP' },
    },
    timeZones,
    exceptions: {},
    schema,
    internationalSchema,
    articleContacts: {
      GR: [
        {
          id: 'gr-line',
          printed: [{ print: '+30 213 212 8888', became: 'shown', now: ['+302132128888'] }],
        },
      ],
    },
    files: new Map([
      ['data/countries/RO.json', countries[0]],
      ['data/countries/GR.json', countries[1]],
      ['data/international.json', international],
    ]),
  };
  spoil(data);
  return data;
}
