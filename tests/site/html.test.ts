import { type ConfigData, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages } from './builtPages.ts';
import { onEach } from './onEach.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // The number and the subject of a document lead its title; a search engine cuts the rest. meta.test.ts has the limit.
    'long-title': 'off',
    // About the form of a source that people edit: nobody edits a built page, and white space there is not shown.
    'no-trailing-whitespace': 'off',
    // The form of filters acts on every choice and goes nowhere. Forms that go somewhere are tested below.
    'wcag/h32': 'off',
    // A heading within the printed line of a section cannot be an element of its own: the line is a paragraph.
    'prefer-native-element': ['error', { exclude: ['heading'] }],
  },
};
const validator = new HtmlValidate(config);
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
