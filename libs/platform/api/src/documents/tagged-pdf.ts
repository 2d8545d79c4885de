import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const REGULAR = require.resolve('@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff');
const BOLD = require.resolve('@fontsource/fira-sans/files/fira-sans-latin-700-normal.woff');

const MARGIN = 56;
const SIZES = { H1: 20, H2: 15, H3: 11.5 } as const;

type Alignment = 'left' | 'right';

/** A4 document that is tagged for screen readers (PDF/UA): headings, paragraphs and tables with head cells. */
export class TaggedPdf {
  private readonly pdf: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly chunks: Buffer[] = [];
  private readonly finished: Promise<Buffer>;

  constructor(options: { title: string; language: string; created: Date }) {
    // The types of the library do not know PDF/UA yet, its code does.
    this.pdf = new PDFDocument({
      size: 'A4',
      margins: { top: MARGIN, bottom: MARGIN + 12, left: MARGIN, right: MARGIN },
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      lang: options.language,
      displayTitle: true,
      bufferPages: true,
      font: REGULAR,
      info: { Title: options.title, Creator: 'Allmende', CreationDate: options.created },
    } as unknown as PDFKit.PDFDocumentOptions);
    this.pdf.registerFont('regular', REGULAR).registerFont('bold', BOLD);
    this.finished = new Promise((resolve, reject) => {
      this.pdf.on('data', (chunk: Buffer) => this.chunks.push(chunk));
      this.pdf.on('end', () => resolve(Buffer.concat(this.chunks)));
      this.pdf.on('error', reject);
    });
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  heading(level: keyof typeof SIZES, text: string): void {
    this.makeRoom(level === 'H3' ? 60 : 90);
    const gap = level === 'H1' ? 0 : 0.7;
    this.pdf.moveDown(gap);
    this.tagged(level, () => this.pdf.font('bold').fontSize(SIZES[level]).fillColor('#171a2b').text(text));
    this.pdf.moveDown(0.3);
  }

  paragraph(text: string, style: { quiet?: boolean } = {}): void {
    const colour = style.quiet === true ? '#4a5068' : '#171a2b';
    for (const part of text.split(/\n{2,}/)) {
      this.tagged('P', () =>
        this.pdf.font('regular').fontSize(10.5).fillColor(colour).text(part, { lineGap: 2 }),
      );
      this.pdf.moveDown(0.4);
    }
  }

  /** Rows of text; the first is the head. Columns are given as shares of the width. */
  table(rows: readonly (readonly string[])[], columns: readonly { share: number; align: Alignment }[]): void {
    this.makeRoom(80);
    const width = this.pdf.page.width - 2 * MARGIN;
    const whole = columns.reduce((sum, column) => sum + column.share, 0);
    const element = this.pdf.struct('Table');
    this.root.add(element);
    this.pdf.font('regular').fontSize(9.5).fillColor('#171a2b');
    this.pdf.table({
      structParent: element,
      columnStyles: columns.map(({ share, align }) => ({
        width: (width * share) / whole,
        align: { x: align, y: 'top' },
      })),
      defaultStyle: { border: [0, 0, 0.5, 0], borderColor: '#b5b9c8', padding: [4, 4, 4, 4] },
      data: rows.map((row, index) =>
        row.map((text) =>
          index === 0
            ? {
                text,
                type: 'TH',
                scope: 'Column',
                font: { src: 'bold', size: 9.5 },
                backgroundColor: '#eef0f6',
              }
            : { text },
        ),
      ),
    } as unknown as PDFKit.Mixins.TableOptionsWithData);
    element.end();
    this.pdf.font('regular').moveDown(0.6);
    this.pdf.x = MARGIN;
  }

  /** Writes the page numbers and closes the document. */
  async end(footer: (page: number, pages: number) => string): Promise<Buffer> {
    this.root.end();
    const { count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.pdf.switchToPage(page);
      // The footer is decoration to a screen reader, and the bottom margin would start a new page.
      this.pdf.page.margins.bottom = 0;
      this.pdf.markContent('Artifact', { type: 'Pagination' } as never);
      this.pdf.font('regular').fontSize(8.5).fillColor('#4a5068');
      this.pdf.text(footer(page + 1, count), MARGIN, this.pdf.page.height - MARGIN + 8, { lineBreak: false });
      this.pdf.endMarkedContent();
    }
    this.pdf.end();
    return this.finished;
  }

  private tagged(type: string, draw: () => void): void {
    // The types ask for options in second place; the library takes the drawing there as well.
    this.root.add(this.pdf.struct(type, draw as never));
  }

  private makeRoom(height: number): void {
    if (this.pdf.y + height > this.pdf.page.height - MARGIN) this.pdf.addPage();
  }
}
