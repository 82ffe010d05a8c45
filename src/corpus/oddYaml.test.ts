import { expect, it } from 'vitest';
import { z } from 'zod';
import { fact } from '../domain/document/fact.ts';
import { wordsForReaders as words } from '../domain/document/fields.ts';
import { readYaml } from './readYaml.ts';

const schema = z.strictObject({ title: words, status: fact(words) });
const told = (yaml: string) =>
  readYaml({ yaml, file: 'a.mdx', line: 1 }, schema).issues.map(({ code, hint }) => `${code} ${hint}`);

it.each([
  ['a named value', 'title: &a A\nstatus: { unknown: true }', 'yaml-syntax'],
  ['a value that names another', 'title: A\nstatus: *a', 'yaml-syntax'],
  ['a value taken over', 'title: A\nstatus: { <<: *a }', 'yaml-syntax'],
  ['a tag', 'title: !!python/object A\nstatus: { unknown: true }', 'yaml-syntax'],
  ['yes', 'title: A\nstatus: { unknown: yes }', 'field-invalid viết true'],
  ['on', 'title: A\nstatus: { unknown: on }', 'field-invalid viết true'],
  ['true in quotation marks', 'title: A\nstatus: { unknown: "true" }', 'field-invalid viết true'],
  ['a source that is a figure', 'title: A\nstatus: { value: A, source: 900 }', 'field-invalid khóa nguồn'],
  ['a field in Vietnamese', 'tiêu đề: A\nstatus: { unknown: true }', 'field-unknown có phải “title”?'],
])('%s is one fault', (_, yaml, fault) => {
  expect(told(yaml)).toEqual([expect.stringContaining(fault)]);
});
