import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What may be wrong with a page, whoever looks at it. */
export interface Faults {
  /** What axe finds, each with the elements that it is found in. */
  readonly violations: readonly unknown[];
  /** How many pixels the page is wider than its window. */
  readonly overflow: number;
}

/** A page without a fault. */
export const NO_FAULT: Faults = { violations: [], overflow: 0 };

/**
 * What is wrong with the page as it stands.
 *
 * In axe's legacy mode, which needs no blank page to finish in: our pages have no frame, and each
 * look takes a second less.
 */
export async function faultsOf(page: Page): Promise<Faults> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const told = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  return { violations: told, overflow };
}
