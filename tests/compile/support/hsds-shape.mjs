/**
 * The part of the Human Services Data Specification 3.1 that the export uses, as a JSON schema of our own:
 * which fields an object may have, their types and which are required, read in the specification's schemas
 * (github.com/openreferral/specification). No npm package has them.
 */
const uuid = { type: 'string', format: 'uuid' };
const text = { type: 'string', minLength: 1 };
const uri = { type: 'string', format: 'uri' };

const object = (required, properties) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});
const list = (items) => ({ type: 'array', items });

const language = object(['id'], {
  id: uuid,
  service_id: uuid,
  phone_id: uuid,
  name: text,
  code: text,
});

const phone = object(['id', 'number'], {
  id: uuid,
  service_id: uuid,
  number: text,
  type: { enum: ['text', 'voice', 'fax', 'cell', 'video', 'pager', 'textphone'] },
  description: text,
  languages: list(language),
});

const schedule = object(['id'], {
  id: uuid,
  service_id: uuid,
  freq: { enum: ['WEEKLY', 'MONTHLY'] },
  byday: { type: 'string', pattern: '^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$' },
  opens_at: { type: 'string', pattern: '^[0-2]\\d:[0-5]\\d$' },
  closes_at: { type: 'string', pattern: '^[0-2]\\d:[0-5]\\d$' },
  description: text,
});

const serviceArea = object(['id'], {
  id: uuid,
  service_id: uuid,
  name: text,
  extent: text,
  extent_type: { enum: ['geojson', 'topojson', 'kml', 'text'] },
});

const taxonomyTerm = object(['id', 'name', 'description'], {
  id: uuid,
  code: text,
  name: text,
  description: text,
  taxonomy: text,
});

const attribute = object(['id', 'link_id', 'taxonomy_term_id', 'link_entity'], {
  id: uuid,
  link_id: uuid,
  link_entity: text,
  link_type: text,
  value: text,
  taxonomy_term_id: uuid,
  taxonomy_term: taxonomyTerm,
});

const organization = object(['id', 'name', 'description'], {
  id: uuid,
  name: text,
  description: text,
});

/** A list of services with all that belongs to them inside: the specification's `service_package`. */
export const HSDS = list(
  object(['id', 'name', 'status'], {
    id: uuid,
    organization_id: uuid,
    name: text,
    alternate_name: text,
    description: text,
    url: uri,
    additional_urls: list(object(['id', 'url'], { id: uuid, label: text, url: uri })),
    email: { type: 'string', format: 'email' },
    status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
    interpretation_services: text,
    assured_date: { type: 'string', format: 'date' },
    alert: text,
    organization,
    phones: list(phone),
    schedules: list(schedule),
    languages: list(language),
    service_areas: list(serviceArea),
    attributes: list(attribute),
  }),
);
