import type { ConfigData } from 'html-validate';

/** What html-validate asks of a built page. */
export const HTML_RULES: ConfigData = {
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
