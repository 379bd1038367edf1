import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/model/dossier.ts';
import { renderHtml } from '../../src/render/index.ts';
import { inventedDossier, withHostileWords } from './invented-dossier.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const HERE = existsSync(CHROMIUM);
if (!HERE) {
  process.stderr.write(`\n*** SKIPPED: no browser at ${CHROMIUM}; install chromium or set CHROMIUM. ***\n\n`);
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-default-apps',
  '--disable-domain-reliability',
];

describe.skipIf(!HERE)('the page in a browser', { timeout: 30_000 }, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-page-'));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a dossier's page; `trouble` gathers console messages, errors, dialogs and requests beyond the file. */
  const open = async (
    dossier: Dossier,
    options: { width?: number; hash?: string; script?: boolean } = {},
  ) => {
    const file = join(folder, 'page.html');
    writeFileSync(file, renderHtml(dossier));
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1280, height: 800 },
      javaScriptEnabled: options.script ?? true,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      trouble.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('file:') && !request.url().startsWith('data:'))
        trouble.push(`request: ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href + (options.hash ?? ''));
    return { page, trouble, close: () => context.close() };
  };

  const litWords = (page: Page) =>
    page
      .locator('.lit')
      .allTextContents()
      .then((parts) => parts.join(''));
  const openReport = (page: Page) => page.locator('.report.open').getAttribute('id');

  test('each piece of evidence opens its exact words in its own report', async () => {
    const { page, trouble, close } = await open(inventedDossier);
    for (const claim of inventedDossier.claims.slice(0, 5)) {
      const wanted = new Set(
        claim.readings
          .flatMap((reading) => reading.evidence)
          .map(
            (item) =>
              `${inventedDossier.articles.findIndex((article) => article.id === item.articleId) + 1}: ${item.text}`,
          ),
      );
      const links = page.locator(`#${claim.id} figcaption a.cite.ref`);
      const seen = new Set<string>();
      await page.locator(`#${claim.id}`).evaluate((element) => {
        for (const fold of element.querySelectorAll('details')) fold.open = true;
      });
      for (const link of await links.all()) {
        await link.click();
        seen.add(`${(await openReport(page))?.replace('report-', '')}: ${await litWords(page)}`);
      }
      expect(seen).toEqual(wanted);
    }
    expect(trouble).toEqual([]);
    await close();
  });

  test('the words, and a reading, open what they name, scrolled into view', async () => {
    const { page, close } = await open(inventedDossier);
    await page.locator('#c1 a.words').nth(1).click();
    expect(await litWords(page)).toBe('by midnight 19 were dead, the coast guard said');
    expect(await openReport(page)).toBe('report-5');
    await page.locator('#c1 .reading').nth(1).locator('a.label').click();
    expect(await litWords(page)).toBe('Opposition leader Tomas Reyl said more than 30 people had died');
    const box = await page.locator('.lit').first().boundingBox();
    expect(box !== null && box.y > 0 && box.y < 800).toBe(true);
    await close();
  });

  test('keys: Enter opens, arrows walk the evidence, Escape closes and gives the focus back', async () => {
    const { page, close } = await open(inventedDossier);
    const first = page.locator('#c1 a.words').first();
    await first.focus();
    await page.keyboard.press('Enter');
    expect(await openReport(page)).toBe('report-3');
    await page.keyboard.press('ArrowRight');
    expect(await openReport(page)).toBe('report-5');
    await page.keyboard.press('ArrowRight');
    expect(await openReport(page)).toBe('report-2');
    expect(await page.locator('.place').textContent()).toContain('Words 3 of 3');
    await page.keyboard.press('ArrowLeft');
    expect(await openReport(page)).toBe('report-5');
    await page.keyboard.press('Escape');
    expect(await page.locator('.lit').count()).toBe(0);
    expect(await page.evaluate("document.activeElement.closest('.claim').id")).toBe('c1');
    await close();
  });

  test('a link to a claim leads there; a link to words opens them', async () => {
    const claim = await open(inventedDossier, { hash: '#c12' });
    const box = await claim.page.locator('#c12').boundingBox();
    expect(box !== null && box.y >= 0 && box.y < 800).toBe(true);
    const href = await claim.page.locator('#c1 a.words').first().getAttribute('href');
    await claim.close();
    const words = await open(inventedDossier, { hash: href ?? '' });
    expect(await litWords(words.page)).toContain('At least nineteen people');
    await words.close();
  });

  test('words in a report lead back to the claim that rests on them', async () => {
    const { page, close } = await open(inventedDossier);
    await page.locator('a.tab').nth(3).click();
    await page.locator('#report-4 .borne').last().click();
    expect(await page.locator('a.words[aria-current]').first().textContent()).toContain('since 1987');
    expect(
      await page
        .locator('#c11')
        .boundingBox()
        .then((box) => box !== null && box.y > 0 && box.y < 800),
    ).toBe(true);
    await close();
  });

  test('filters show one agreement and say how many', async () => {
    const { page, close } = await open(inventedDossier);
    await page.locator('.chip.disputed').click();
    expect(await page.locator('.claim:visible').count()).toBe(1);
    expect(await page.locator('.filtered').textContent()).toBe('1 claim shown');
    await page.locator('.chip.all').click();
    expect(await page.locator('.claim:visible').count()).toBe(inventedDossier.claims.length);
    await close();
  });

  test('on a narrow screen the report is a sheet, and the words chosen stay in sight', async () => {
    const { page, close } = await open(inventedDossier, { width: 390 });
    expect(await page.locator('.panel').isVisible()).toBe(false);
    await page.locator('#c1 a.words').first().click();
    await page.locator('.panel').waitFor({ state: 'visible' });
    const link = await page.locator('#c1 a.words').first().boundingBox();
    const panel = await page.locator('.panel').boundingBox();
    expect(link && panel && link.y + link.height <= panel.y).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'hidden' });
    await close();
  });

  test('without script every report can be read and every link leads into it', async () => {
    const { page, close } = await open(inventedDossier, { script: false });
    expect(await page.locator('.report:visible').count()).toBe(5);
    await page.locator('#c1 a.words').first().click();
    expect(await page.locator('span:target').textContent()).toContain('At least nineteen people');
    await close();
  });

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '</script><script>alert(1)</script>',
    'javascript:alert(1)',
    "' autofocus onfocus=alert(1) x='",
    '<iframe src=https://hostile.example></iframe>',
    '<base href=https://hostile.example>',
  ])('hostile words stay words: %s', async (words) => {
    const { page, trouble, close } = await open(withHostileWords(words));
    await page.locator('#h1 a.words').first().click();
    expect(await litWords(page)).toBe(words);
    expect(await page.locator('iframe, base, main img, main script').count()).toBe(0);
    expect(trouble).toEqual([]);
    await close();
  });
});
