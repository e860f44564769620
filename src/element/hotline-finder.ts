import { LitElement } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import * as environment from '../browser/environment.js';
import { disableDnsPrefetch } from '../browser/disable-dns-prefetch.js';
import { attempt } from '../domain/attempt.js';
import type { Content } from '../content/content.js';
import { styles } from '../styles/styles.js';
import { box } from '../views/box.js';
import { Clock } from './clock.js';
import { addStyles } from './add-styles.js';
import { createExit } from './exit.js';
import { declareProperties } from './properties.js';
import { createFallback } from './fallback.js';
import { keepFocusUnobscured } from './focus-not-obscured.js';
import { Lists } from './lists.js';
import { ExternalChanges } from './external-changes.js';
import { Stages } from './stages.js';
import { containClicks } from './contain-clicks.js';
import { Surroundings } from './surroundings.js';
import { viewOf } from './view.js';
import type { View } from './view.js';
import { Visitor } from './visitor.js';

/**
 * Shows a person, at once and in their language, whom to call in the country they are in: the emergency
 * number and the hotlines for trafficked people. Sends nothing, stores nothing.
 *
 * A wrong value never throws: the default is used instead, and the console warns once, on `localhost`
 * and `file:` only.
 *
 * @element hotline-finder
 *
 * @attr {string} country - ISO 3166-1 alpha-2 or alpha-3 in any case, `UK` and `EL` too, or `auto`. Default `auto`: the device's time zone, then the region of the browser's language, then "Choose".
 * @attr {string} language - BCP 47 tag, or `auto`. Default `auto`: the nearest `lang` on the page, then the browser's languages, then English.
 * @attr {'auto' | 'light' | 'dark' | 'contrast'} theme - Colours. Default `auto`: the visitor's setting for more contrast, then the page's `color-scheme`, then the system.
 * @attr {string} countries - Country codes, separated by commas or spaces: the list offers only these. Default: all.
 * @attr {string} topics - Only these sections, separated by commas or spaces: `trafficking` `report` `children` `violence` `work` `migration` `other`. Default: all.
 * @attr {string} exclude - Ids of hotlines that are never shown, separated by commas or spaces, as in `hotlines.json`: for hotlines that are wrong or unsafe for the site's visitors. Default: none.
 * @attr {string} first - Ids of hotlines that come first in their country, in this order. Default: none.
 * @attr {string} heading - The box's title. Default: "Find help" in the visitor's language.
 * @attr {number} heading-level - Level of the title among the page's headings, 1 to 6. Default 2.
 * @attr {boolean} compact - The emergency numbers and the best hotline with at most three channels, the rest under "More".
 * @attr {boolean} discreet - Nothing on the screen says trafficking or exploitation: a neutral title, no names of hotlines, no disclosures.
 * @attr {string} exit-url - The http(s) address that the exit goes to; not the page itself, without a user name, at most 2,000 characters. Default: a weather page in the visitor's language.
 * @attr {boolean} no-exit - No exit button and no Shift key.
 *
 * @slot - Fallback: shown before the element is defined, without script, and if showing the box fails. Put the numbers of your country here.
 * @slot before - The host's own lines, under the emergency numbers.
 * @slot after - The host's own lines, under all others.
 *
 * @fires {CustomEvent<{country: string}>} hotline-country-change - The visitor chose a country; `?` = "I do not know where I am". Never log it.
 * @fires {CustomEvent<{language: string}>} hotline-language-change - The visitor chose a language. Never log it.
 * @fires {CustomEvent<{country: string, channel: string}>} hotline-contact - The visitor followed a link to call, write or open a site. Never log it.
 * @fires {CustomEvent} hotline-exit - The visitor leaves by the exit. Never log it.
 *
 * @csspart box - The whole box.
 * @csspart header - Title and exit in one row, sticky.
 * @csspart body - All under the header; hidden while the message is shown.
 * @csspart heading - The title.
 * @csspart exit - The exit.
 * @csspart exit-label - The words on the exit.
 * @csspart exit-keys - The keys that do the same; not on phones and narrow pages.
 * @csspart icon - Every pictogram.
 * @csspart place - The name of the country on paper, where there is no list.
 * @csspart pickers - The row with the two lists.
 * @csspart picker - One list with its pictogram.
 * @csspart country-select - The list of countries.
 * @csspart language-select - The list of languages.
 * @csspart device-language - The button that offers the language of the visitor's device.
 * @csspart guess - The sentence that says the country is a guess.
 * @csspart unknown-place - The button "I do not know where I am", where no country could be guessed.
 * @csspart maybe-in - The question whether the visitor is in the country that the device suggests.
 * @csspart maybe-in-question - Its words.
 * @csspart show-country - The button that answers it.
 * @csspart emergency - The emergency band.
 * @csspart emergency-title - "In danger now?"
 * @csspart emergency-note - The sentence where no number is sure, or the country is not known.
 * @csspart emergency-numbers - The emergency numbers together.
 * @csspart emergency-item - One emergency number.
 * @csspart emergency-services - "Police, Ambulance, Fire brigade".
 * @csspart emergency-call - The button of an emergency number.
 * @csspart number - Every telephone number.
 * @csspart sections - All sections together.
 * @csspart section - One section; also `section-trafficking` and so on by topic, and `section-anywhere`.
 * @csspart section-title - The title of a section.
 * @csspart notice - The sentence where a country has no hotline of its own, or none for trafficking.
 * @csspart open-instead - The hotline that is open now, named where the first one is closed.
 * @csspart open-instead-text - Its sentence.
 * @csspart open-instead-status - "This line is open now" in it.
 * @csspart open-instead-name - The name of the hotline in it.
 * @csspart cards - The hotlines of a section together.
 * @csspart card - One hotline; also `card-police`, `card-government`, `card-ngo`, `card-intergovernmental` by who answers.
 * @csspart card-beside - The open hotline where it is shown after the first one: the police are not shown before another hotline.
 * @csspart name - The name of a hotline.
 * @csspart local-name - Its name in another language.
 * @csspart facts - Hours, who answers, cost, languages together.
 * @csspart fact - One fact with its pictogram.
 * @csspart fact-text - Its words.
 * @csspart status - Open or closed; also `status-open`, `status-closed`.
 * @csspart status-now - "Open now" or "Closed now".
 * @csspart operator - Who answers.
 * @csspart not-confirmed - How sure the hotline is: "We could not confirm this", "Last seen in 2018", "Found on one page only".
 * @csspart someone-else - The sentence under the first number: for yourself or for someone else.
 * @csspart actions - The smaller buttons of a hotline together.
 * @csspart action-item - One of them.
 * @csspart call - The number to call.
 * @csspart action - Another way: a second number, text, chat, e-mail, website, form, copying the number.
 * @csspart copy - The button that copies the number, at the end of the card.
 * @csspart action-before - The words before a number: "From another country".
 * @csspart action-label - The words on a button.
 * @csspart action-after - The small words under them: "We could not confirm this", "Free call".
 * @csspart source - More about a hotline, to open: hours of the week, languages, where it was read.
 * @csspart source-summary - What opens it.
 * @csspart source-text - Its sentences.
 * @csspart more - Further hotlines, to open.
 * @csspart more-summary - What opens them.
 * @csspart extras - The buttons and disclosures under the hotlines.
 * @csspart ask - Opens the message for someone nearby.
 * @csspart read-aloud - Reads the box aloud; only where the device has a voice for the language.
 * @csspart message - The message for someone nearby.
 * @csspart message-text - Its text, one in each language.
 * @csspart message-who - Who answers, one in each language.
 * @csspart message-call - Its number.
 * @csspart message-switch - Shows the emergency number in place of the helpline, and back.
 * @csspart message-close - Closes it.
 * @csspart disclosure - The disclosures; also `disclosure-signs`, `disclosure-call` and `disclosure-phone`.
 * @csspart disclosure-summary - What opens a disclosure.
 * @csspart disclosure-list - The list in a disclosure.
 * @csspart disclosure-text - One line of it.
 * @csspart paper-card - A card to cut out and fold, only on paper.
 * @csspart footer - The end of the box.
 * @csspart stale - The sentence where the list is more than a year old.
 * @csspart stale-text - Its words.
 * @csspart stale-call - The emergency numbers in it.
 * @csspart footer-text - The sentences of the footer together.
 * @csspart list-date - The month of the list.
 * @csspart promise - "This box sends and stores nothing."
 *
 * @cssprop [--hotline-finder-surface] - Background of the box.
 * @cssprop [--hotline-finder-surface-raised] - Background of the footer and of hovered controls.
 * @cssprop [--hotline-finder-text] - Text.
 * @cssprop [--hotline-finder-text-muted] - Less important text.
 * @cssprop [--hotline-finder-border] - Borders between parts.
 * @cssprop [--hotline-finder-control-border] - Borders of controls.
 * @cssprop [--hotline-finder-accent] - Background of the call buttons.
 * @cssprop [--hotline-finder-accent-hover] - The same, hovered.
 * @cssprop [--hotline-finder-on-accent] - Text on them.
 * @cssprop [--hotline-finder-emergency] - Background of the emergency buttons.
 * @cssprop [--hotline-finder-emergency-hover] - The same, hovered.
 * @cssprop [--hotline-finder-on-emergency] - Text on them.
 * @cssprop [--hotline-finder-emergency-surface] - Background of the emergency band.
 * @cssprop [--hotline-finder-emergency-text] - Text on it.
 * @cssprop [--hotline-finder-open] - "Open now".
 * @cssprop [--hotline-finder-closed] - "Closed now".
 * @cssprop [--hotline-finder-focus] - The focus ring.
 * @cssprop [--hotline-finder-radius=0.75rem] - Corner radius.
 * @cssprop [--hotline-finder-space=1rem] - Spacing between parts.
 * @cssprop [--hotline-finder-top=0] - Height of a bar that the page keeps at the top of the window: the header stays below it.
 * @cssprop [--hotline-finder-max-width=none] - Maximum width of the box.
 * @cssprop [--hotline-finder-min-height=0] - Minimum height of the element, to reserve it before the box is there.
 * @cssprop [--hotline-finder-font=inherit] - Font family.
 * @cssprop [--hotline-finder-font-size=max(1rem, 16px)] - Size of the text.
 * @cssprop [--hotline-finder-line-height=1.5] - Line height.
 */
export class HotlineFinder extends LitElement {
  static override readonly styles = styles;

  /** Lit's decorators would be 400 bytes more. */
  static override readonly properties: PropertyDeclarations = declareProperties();

  /** @internal What all finders show; set once, before the element is defined. */
  static content: Content;

  country: string | undefined;
  language: string | undefined;
  theme: string | undefined;
  countries: string | undefined;
  topics: string | undefined;
  exclude: string | undefined;
  first: string | undefined;
  heading: string | undefined;
  headingLevel: number | string | undefined;
  compact = false;
  discreet = false;
  exitUrl: string | undefined;
  noExit = false;

  /** @internal The current time; demos and tests replace it. */
  now: () => number = environment.now;

  private readonly root = () => this.renderRoot as ShadowRoot;
  private readonly clock = new Clock(this, () => this.now());
  private readonly stages = new Stages(this, {
    createFormats: () => this.view?.locale.formats(environment.timeZone()),
    nameCountries: () => this.view?.locale.countries(environment.timeZone()),
  });
  private readonly visitor = new Visitor(this, {
    view: () => this.view,
    root: this.root,
    emit: (type, detail) => this.emit(type, detail),
  });
  private readonly changes = new ExternalChanges(this, {
    root: this.root,
    startOver: () => this.fallback.startOver(),
  });
  private readonly warned = new Set<string>();
  /** The result of the last update. */
  private view: View | undefined;
  private readonly surroundings: Surroundings;
  private readonly exit = createExit(this, {
    root: () => this.shadowRoot,
    enabled: () => !this.noExit,
    pressed: (presses) => this.visitor.announce(presses),
    emit: () => this.emit('hotline-exit'),
    left: () => this.visitor.stopReading(),
  });
  private readonly fallback = createFallback(this, () => {
    const { directory, translations } = HotlineFinder.content;
    const label = () => (this.view?.locale.strings ?? translations.stringsOf('en')).exit;
    return {
      numbers: directory.emergencyOf(this.visitor.pickedCountry ?? this.country),
      exit: this.noExit ? undefined : { address: this.exit.address(), label },
    };
  });

  constructor() {
    super();
    new Lists(this, { root: this.root, model: () => this.view?.model });
    containClicks(this);
    // Last: it may throw where a page has broken built-ins, and the exit does not need it.
    this.surroundings = new Surroundings(this, this.root);
  }

  /**
   * Resolves when everything is rendered: the first frame has the emergency numbers, the hotlines follow. The lists
   * are filled later, when the element is visible or used. Resolves too when the element is removed before.
   */
  get ready(): Promise<void> {
    return this.stages.ready;
  }

  override connectedCallback(): void {
    attempt(() => disableDnsPrefetch(this.ownerDocument));
    this.exit.connect();
    try {
      super.connectedCallback();
    } catch {
      this.fallback.show();
      this.stages.giveUp();
    }
  }

  /** A style sheet belongs to the document that created it: in another document, the box gets style elements. */
  adoptedCallback(): void {
    if (this.shadowRoot) addStyles(this.shadowRoot, styles);
  }

  /**
   * All elements read the page's colours before the first of them renders: after a rendering the browser would have to
   * compute the style of the whole page again.
   */
  protected override async scheduleUpdate(): Promise<void> {
    this.surroundings.readTheme();
    await (!this.hasUpdated && this.stages.turn());
    await super.scheduleUpdate();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.fallback.createRoot();
    keepFocusUnobscured(root);
    if (!attempt(() => super.createRenderRoot())) addStyles(root, styles);
    // Lit would insert the box before the slot, which is removed.
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    // The exit is not prepared again: by now the page may have broken what an address is read with.
    this.fallback.render(
      () => super.performUpdate(),
      () => this.hasUpdated || this.exit.prepare(this.exitUrl),
    );
    attempt(() => this.changes.rendered());
    this.stages.rendered();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A new attribute value overrides the visitor's earlier choice.
    if (changed.has('country')) this.visitor.pickedCountry = undefined;
    if (changed.has('language')) this.visitor.pickedLanguage = undefined;
    const { view: before, visitor, surroundings } = this;
    surroundings.readLanguage();
    this.view = viewOf(this, HotlineFinder.content, {
      stage: this.stages.stage,
      visitor,
      pageLanguage: surroundings.language,
      now: this.now(),
    });
    const { locale } = this.view;
    if (changed.has('exitUrl') || before?.locale !== locale) {
      this.exit.prepare(this.exitUrl, locale.language);
    }
  }

  protected override render(): TemplateResult | undefined {
    if (!this.view) return undefined;
    const { settings, locale, model } = this.view;
    return box(model, locale.strings, this.visitor.handlers, {
      theme: settings.theme === 'auto' ? this.surroundings.theme : settings.theme,
      exit: this.noExit ? undefined : this.exit.address(),
      announced: this.visitor.announced,
    });
  }

  protected override updated(): void {
    if (!this.view) return;
    environment.warn(this.view.settings.problems, this.warned);
    this.clock.next(this.view.model.changes);
  }

  private emit(type: string, detail?: Readonly<Record<string, string>>): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}
