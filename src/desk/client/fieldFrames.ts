import { type ComponentChild, h } from 'preact';

/** A field under its name, with its faults below; a tap on the name is a tap into the field. */
export const labelledField = (name: string, label: string, told: ComponentChild, inside: ComponentChild[]) =>
  h('label', { class: 'choice', 'data-field': name }, [label, inside, told]);
/** Several fields under one name. */
export const fieldGroup = (name: string, label: string, told: ComponentChild, inside: ComponentChild[]) =>
  h('fieldset', { class: 'fact', 'data-field': name }, [h('legend', null, label), inside, told]);
