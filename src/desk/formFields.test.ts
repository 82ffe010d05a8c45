import { describe, expect, it } from 'vitest';
import { documentSchema } from '../domain/document/schema.ts';
import { FIELD_LABELS } from './fieldLabels.ts';
import { formFields } from './formFields.ts';

const fields = new Map(formFields().map(({ name, form }) => [name, form]));
const needed = formFields().flatMap(({ name, isNeeded }) => (isNeeded ? [name] : []));

describe('the form', () => {
  it('has every field of the schema, each under a name of its own', () => {
    expect([...fields.keys()]).toEqual(Object.keys(documentSchema.shape));
    expect(Object.keys(FIELD_LABELS).sort()).toEqual(Object.keys(documentSchema.shape).sort());
  });
  it('asks as the schema says', () => {
    expect(fields.get('number')).toMatchObject({ kind: 'fact', value: 'words' });
    expect(fields.get('date')).toMatchObject({ kind: 'fact', value: 'date' });
    expect(fields.get('issuer')).toMatchObject({ kind: 'fact', value: 'body' });
    expect(fields.get('status')).toMatchObject({ kind: 'fact', value: 'choice' });
    expect(fields.get('remarks')).toMatchObject({ kind: 'facts' });
    expect(fields.get('contents')).toMatchObject({
      kind: 'rows',
      fields: [{ name: 'label' }, { name: 'fact', form: { kind: 'fact' } }],
    });
    expect(fields.get('scans')).toEqual({ kind: 'pages' });
    expect(fields.get('clausePages')).toEqual({ kind: 'tick', value: true });
    expect(needed).toContain('number');
    expect(needed).not.toContain('expires');
  });
  it('leaves nothing out but what follows from the rest', () => {
    expect([...fields].flatMap(([name, { kind }]) => (kind === 'kept' ? [name] : []))).toEqual(['id']);
  });
  it('names every choice in Vietnamese', () => {
    for (const [name, form] of fields)
      for (const { value, name: shown } of 'options' in form ? form.options : [])
        expect(shown, `${name}: ${value}`).toMatch(/^\p{Lu}[^-]*$/u);
  });
});
