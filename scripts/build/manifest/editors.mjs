import { valuesOf } from './analyze.mjs';

/** What VS Code reads: https://github.com/microsoft/vscode-custom-data */
export function vsCode({ tagName, description, attributes }) {
  return {
    version: 1.1,
    tags: [
      {
        name: tagName,
        description,
        attributes: attributes.map(({ name, type, description: said }) => {
          const values = valuesOf(type.text);
          return {
            name,
            description: said,
            ...(values ? { values: values.map((value) => ({ name: value })) } : {}),
            ...(type.text === 'boolean' ? { valueSet: 'v' } : {}),
          };
        }),
      },
    ],
  };
}

/** What the editors of JetBrains read: https://github.com/JetBrains/web-types */
export function webTypes(element, { name, version }) {
  const { tagName, description, attributes, members, events, slots, cssParts, cssProperties } =
    element;
  const told = ({ name: own, description: said }) => ({ name: own, description: said });
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            ...told({ name: tagName, description }),
            attributes: attributes.map((attribute) => ({
              ...told(attribute),
              value:
                attribute.type.text === 'boolean'
                  ? { kind: 'no-value' }
                  : { type: attribute.type.text },
            })),
            slots: slots.map(told),
            js: {
              properties: members.map((member) => ({ ...told(member), type: member.type.text })),
              events: events.map(told),
            },
            css: {
              parts: cssParts.map(told),
              properties: cssProperties.map(told),
            },
          },
        ],
      },
    },
  };
}

/** The types of the tag in JSX, for React 19. */
export function jsx({ tagName, attributes, events }) {
  const rows = [
    ...attributes.map(({ name, type, description }) => [
      name,
      type.text === 'number' ? 'number | string' : type.text,
      description,
    ]),
    ...events.map(({ name, type, description }) => [
      `on${name}`,
      `((event: ${type.text}) => void)`,
      description,
    ]),
  ];
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { HotlineFinder } from './index.js';

export interface HotlineFinderAttributes {
${rows.map(([name, type, description]) => `  /** ${description} */\n  '${name}'?: ${type} | undefined;`).join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': DetailedHTMLProps<HTMLAttributes<HotlineFinder>, HotlineFinder> &
        HotlineFinderAttributes;
    }
  }
}
`;
}
