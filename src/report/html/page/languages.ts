// The versions of the page: what it shows at first, and a template for each other language.
import { byId } from "./dom.ts";

export interface Versions {
  has(language: string): boolean;
  /** Puts an untouched version into the page, with what was unfolded in the one before unfolded again. */
  show(language: string): void;
  shown(): string | undefined;
}

interface Version {
  readonly content: DocumentFragment;
  readonly tag: string;
  readonly title: string;
}

/** `languages`: the one of the page as it was loaded first. */
export function languageVersions(languages: readonly string[]): Versions {
  const page = byId("page");
  const versions = new Map(languages.map((language, i) => [language, i === 0 ? loaded(page) : templateOf(language)]));
  let shown = languages[0];
  return {
    has: (language) => versions.has(language),
    shown: () => shown,
    show(language) {
      const version = versions.get(language);
      if (version === undefined || language === shown) return;
      const unfolded = [...page.querySelectorAll("details")].map(({ open }) => open);
      page.replaceChildren(document.importNode(version.content, true));
      for (const [i, one] of page.querySelectorAll("details").entries()) one.open = unfolded[i] ?? one.open;
      document.documentElement.lang = version.tag;
      document.title = version.title;
      shown = language;
    },
  };
}

/** Before anything in it is changed. */
function loaded(page: HTMLElement): Version {
  const content = document.createDocumentFragment();
  content.append(...page.cloneNode(true).childNodes);
  return { content, tag: document.documentElement.lang, title: document.title };
}

function templateOf(language: string): Version {
  const template = byId(`page-${language}`) as HTMLTemplateElement;
  return { content: template.content, tag: template.lang, title: template.dataset.title ?? document.title };
}
