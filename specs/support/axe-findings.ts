import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Of a document with one input nobody expects a page's structure; and axe does not see that a frame is transparent.
const NOT_OF_FRAMES = new Set(['landmark-one-main', 'page-has-heading-one', 'region', 'color-contrast']);

/** What axe finds wrong with a page or a part of it, frames included: one line for each rule and element. */
export async function axeFindings(page: Page, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(TAGS);
  const { violations } = await (part ? builder.include(part) : builder).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ target }) => target.length === 1 || !NOT_OF_FRAMES.has(id))
      .map(({ target }) => `${id} (${help}): ${target.join(' > ')}`),
  );
}
