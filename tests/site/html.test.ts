import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages } from './builtPages.ts';
import { HTML_RULES } from './htmlRules.ts';
import { onEach } from './onEach.ts';

const validator = new HtmlValidate(HTML_RULES);
const pages = builtPages();

describe('forms', () => {
  it('that lead to an address have a button to go there', () => {
    const forms = pages.flatMap(({ root }) => root.querySelectorAll('form[action]'));
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.filter((form) => !form.querySelector('button:not([type="button"])')).map(String)).toEqual(
      [],
    );
  });
});

describe('html-validate', () => {
  it('finds nothing on any page', () =>
    onEach(pages, async ({ html, file }) => {
      const { results } = await validator.validateString(html, file);
      expect(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
        ),
      ).toEqual([]);
    }));
});
