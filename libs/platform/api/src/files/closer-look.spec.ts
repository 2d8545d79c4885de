import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { lookIntoPdf } from './look-into-pdf.js';
import { IMAGE_RULES, shrinkImage } from './shrink-image.js';

const pdf = (catalog: string, more = '') =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj<</Type/Catalog${catalog}>>endobj\n${more}trailer<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  );
const packed = (text: string) => {
  const data = deflateSync(Buffer.from(text));
  return `9 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/DecodeParms<</Columns 1>>/Length ${data.length}>>\nstream\n${data.toString('latin1')}\nendstream endobj\n`;
};

describe('a look into a PDF', () => {
  it.each<[string, Buffer, readonly string[]]>([
    ['pages alone', pdf('/Pages 2 0 R'), []],
    ['a place to begin reading', pdf('/OpenAction [3 0 R /FitH null]'), []],
    ['an action when it is opened', pdf('/OpenAction 4 0 R'), ['OpenAction']],
    ['a script', pdf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'), ['JavaScript', 'JS', 'OpenAction']],
    [
      'a script with an escaped name',
      pdf('/AA<</O<</S/J#61vaScript/J#53(1)>>>>'),
      ['JavaScript', 'JS', 'AA'],
    ],
    ['a script in a compressed stream', pdf('', packed('4 0 <</S/JavaScript/JS(1)>>')), ['JavaScript', 'JS']],
    ['a program to start', pdf('/Names 5 0 R', '4 0 obj<</S/Launch/F(cmd.exe)>>endobj\n'), ['Launch']],
    [
      'a stream that nobody can read',
      pdf('', '9 0 obj<</Type/ObjStm>>\nstream\nxx\nendstream\n'),
      ['Encrypt'],
    ],
  ])('with %s', (_, content, found) => {
    expect(lookIntoPdf(content)).toEqual(found);
  });

  it('names what is encrypted', () => {
    expect(lookIntoPdf(Buffer.from('%PDF-1.7\ntrailer<</Root 1 0 R/Encrypt 7 0 R>>'))).toEqual(['Encrypt']);
  });
});

describe('an image', () => {
  const plain = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#0a5' }, limitInputPixels: false })
      .withExif({ IFD0: { Copyright: 'Somebody' } })
      .png({ compressionLevel: 9 })
      .toBuffer();

  it('gets small, becomes WebP and loses what the camera wrote', async () => {
    const small = await shrinkImage(await plain(3_200, 1_000));
    if (typeof small === 'string') throw new Error(small);
    expect(small).toMatchObject({ type: 'image/webp', width: IMAGE_RULES.longestSide, height: 500 });
    expect((await sharp(small.content).metadata()).exif).toBeUndefined();
  });

  it('that unfolds to too much is refused before it is decoded', async () => {
    const bomb = await plain(10_000, 5_000);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await shrinkImage(bomb)).toBe('IMAGE_TOO_MANY_PIXELS');
  });

  it('that is none is refused', async () => {
    expect(await shrinkImage(Buffer.from('\u0089PNG nothing'))).toBe('IMAGE_UNREADABLE');
  });
});
