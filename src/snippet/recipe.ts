/** The value of an attribute; true = an attribute without a value, undefined = none. */
export type Attribute = readonly [name: string, value: string | true | undefined];

/** A piece of code to paste. */
export interface Part {
  /** What it is, or who pastes it. */
  readonly label: string;
  readonly code: string;
}

/** What a recipe puts together. */
export interface Pieces {
  readonly attributes: readonly Attribute[];
  /** The numbers as HTML, on one line. */
  readonly fallback: string;
  /** Attributes of the script tag. */
  readonly script: readonly Attribute[];
  /** Address of embed.html with its parameters. */
  readonly frame: string;
  readonly version: string;
  /** Title of the frame. */
  readonly title: string;
  /** Height that the page reserves for the finder, in CSS. */
  readonly reserved: string;
  /** Custom properties for the colours of the site. */
  readonly colours: ReadonlyArray<readonly [name: string, value: string]>;
  /** Height of the frame, in CSS. */
  readonly height: string;
}

/** One way to add the finder to a site. */
export interface Recipe {
  /** As in `--cms wordpress`. */
  readonly id: string;
  readonly title: string;
  /** Where to paste, in one sentence; docs/cms.md has more. */
  readonly where: string;
  /** Relative addresses do not work there. */
  readonly absolute?: true;
  /** Installed with npm. */
  readonly registry?: true;
  readonly parts: (pieces: Pieces) => readonly Part[];
}
