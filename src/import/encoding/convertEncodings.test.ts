import { describe, expect, it } from 'vitest';
import { fromTcvn3 } from '../../domain/text/tcvn3.ts';
import { fromVni } from '../../domain/text/vni.ts';
import { type BlockSpan, type Paragraph, textOf } from '../blocks.ts';
import { countOf } from '../tally.ts';
import { convertEncodings } from './convertEncodings.ts';

const paragraph = (...spans: BlockSpan[]): Paragraph => ({ kind: 'paragraph', spans, origin: {} });
function converted(...spans: BlockSpan[]) {
  const own = paragraph(...spans);
  const { told, before, after } = convertEncodings({ blocks: [own], notes: [] });
  return {
    text: textOf(own),
    told: told.map(({ text }) => text).join(),
    joined: countOf(before) - countOf(after),
  };
}

describe('old encodings', () => {
  it.each([
    [
      'TCVN3',
      'ChÝnh phñ quy ®Þnh vÒ chøc n¨ng, nhiÖm vô cña c¸n bé x·',
      'Chính phủ quy định về chức năng, nhiệm vụ của cán bộ xã',
    ],
    [
      'VNI',
      'Thaønh uûy quy ñònh veà chöùc naêng, nhieäm vuï, kyõ luaät',
      'Thành ủy quy định về chức năng, nhiệm vụ, kỹ luật',
    ],
    ['Windows-1258', 'Chính phuÒ quy ðiònh vêÌ chýìc nãng', 'Chính phủ quy định về chức năng'],
    ['VIQR', "Nghi. ddi.nh cu?a Chi'nh phu? ve^` ca'n bo^. xa~", 'Nghị định của Chính phủ về cán bộ xã'],
  ])('%s is told by its letters', (name, old, right) => {
    const { text, told } = converted({ text: old });
    expect(text).toBe(right);
    expect(told).toContain(name);
  });
  it('are told by fonts, run by run, beside Unicode in one paragraph', () => {
    const { text } = converted(
      { text: 'Điều 1. ', font: 'Times New Roman' },
      { text: '§¶ng ', font: '.VnTime' },
      { text: 'vµ ®oµn ', font: '.VnTimeH' },
      { text: 'quaän huyeän', font: 'VNI-Times' },
    );
    expect(text).toBe('Điều 1. Đảng VÀ ĐOÀN quận huyện');
  });
  it.each([
    ['Unicode', 'Điều 5. Quyền và nghĩa vụ'],
    ['Unicode with few marks', 'hoà bình, an toàn'],
    ['French', 'Le café est à côté de la forêt'],
    ['English', "It's the Government's decree. Is it?"],
    ['numbers', '29/1998/NĐ-CP'],
  ])('%s stays as it is', (_, text) => {
    expect(converted({ text })).toEqual({ text, told: '', joined: 0 });
  });
  it('are not believed of a font whose letters are Unicode already', () => {
    const { text } = converted({ text: 'Thành phố Hồ Chí Minh, hoà bình', font: 'VNI-Times' });
    expect(text).toBe('Thành phố Hồ Chí Minh, hoà bình');
  });
  it('capitals bear capital marks', () => {
    expect(fromTcvn3('S¾P XÕP Tæ CHøC')).toBe('SẮP XẾP TỔ CHỨC');
    expect(fromTcvn3('Vµ C¸N bé')).toBe('Và CÁN bộ');
    expect(fromVni('THAØNH UÛY ÑAÛNG BOÄ')).toBe('THÀNH ỦY ĐẢNG BỘ');
  });
});
