import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readDocx } from './readDocx.ts';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

it('the words of SmartArt in a Word file are read, and a quotation by its style', () => {
  const bytes = zipSync({
    'word/document.xml': strToU8(
      '<w:document><w:p><w:pPr><w:pStyle w:val="TrichDan"/></w:pPr><w:r><w:t>lời trích</w:t></w:r></w:p><w:p><w:r><w:t>lời thường</w:t></w:r></w:p></w:document>',
    ),
    'word/styles.xml': strToU8(
      '<w:styles><w:style w:styleId="TrichDan"><w:name w:val="Intense Quote"/></w:style></w:styles>',
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="${RELATION}/styles" Target="styles.xml"/><Relationship Id="b" Type="${RELATION}/diagramData" Target="diagrams/data1.xml"/></Relationships>`,
    ),
    'word/diagrams/data1.xml': strToU8(
      '<dgm:dataModel><dgm:pt><dgm:t><a:p><a:r><a:t>Nghị định 92/1998/NĐ-CP</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>',
    ),
  });
  expect(readDocx(bytes).text).toEqual([
    { text: 'lời trích', place: { kind: 'paragraph', number: 1 }, isQuote: true },
    { text: 'lời thường', place: { kind: 'paragraph', number: 2 } },
    { text: 'Nghị định 92/1998/NĐ-CP', place: { kind: 'paragraph', number: 1, part: 'diagram' } },
  ]);
});
