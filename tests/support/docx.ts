import { crc32, deflateRawSync } from 'node:zlib';

interface Part {
  readonly name: string;
  readonly content: Buffer;
  /** What the archive says of the size, where it lies. */
  readonly declared?: number;
}

/** A zip archive (APPNOTE 6.3.10, deflate), written part by part so that a test can have it lie. */
export function zipOf(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content, declared = content.length } of parts) {
    const packed = deflateRawSync(content);
    const title = Buffer.from(name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declared, 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, title, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), common, rest, title]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The main part of a .docx around paragraphs that are given as markup. */
export function documentOf(body: string): Buffer {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${space}"><w:body>${body}</w:body></w:document>`, 'utf8');
}

export function docxOf(body: string): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
    { name: 'word/document.xml', content: documentOf(body) },
  ]);
}

/** One paragraph for each line, its text broken into runs here and there as Word does. */
export function docxOfLines(lines: readonly string[]): Buffer {
  return docxOf(lines.map(paragraph).join(''));
}

function paragraph(line: string): string {
  const half = Math.ceil(line.length / 2);
  return `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${[line.slice(0, half), line.slice(half)].map(run).join('')}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:rPr><w:rFonts w:eastAsia="仿宋"/></w:rPr><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;
}
