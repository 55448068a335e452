import { describe, expect, test } from 'vitest';
import { docxOf, docxOfLines, documentOf, run, zipOf } from '#tests/support/docx.ts';
import { canonicalText, readSource } from './statute-source.ts';

const lines = [
  '示例区水井管理办法',
  '（2020年1月2日示例区人民政府令第5号公布　自2020年3月1日起施行）',
  '目　　录',
  '第一章　总　　则',
  '第一章　总　　则',
  '第一条　为了管好水井，制定本办法。',
  '第二条　下列水井应当加盖：',
  '（一）街边的；',
  '（二）校园里的。',
];
const markdown = `# ${lines[0]}\n\n${lines[1]}\n\n## 第一章 总则\n\n${lines.slice(5).join('\n\n')}\n`;
const says = async (bytes: Buffer) =>
  readSource(bytes, 'article').then(
    () => 'read',
    (error: unknown) => (error as { says?: string }).says ?? `not a SourceProblem: ${String(error)}`,
  );

describe('a statute as .docx', () => {
  test('says the same as the same statute in Markdown, to the byte', async () => {
    const [docx, md] = [await readSource(docxOfLines(lines), 'article'), await readSource(Buffer.from(markdown), 'article')];
    expect(docx.statute.articles).toHaveLength(2);
    expect(canonicalText(docx.statute).equals(canonicalText(md.statute))).toBe(true);
  });

  test('is read without deletions, tables, text boxes and fields, and says what was left out', async () => {
    const body = [
      `<w:p>${run('示例办法')}</w:p>`,
      `<w:p>${run('第一条')}<w:r><w:tab/></w:r>${run('甲')}<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>${run('新')}</w:ins>。</w:p>`,
      `<w:tbl><w:tr><w:tc><w:p>${run('第二条　表格里的。')}</w:p></w:tc></w:tr></w:tbl>`,
      `<w:p>${run('第二条　乙。')}<w:r><w:pict><w:txbxContent><w:p>${run('页码')}</w:p></w:txbxContent></w:pict></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`,
      `<w:p>${run('第三条　丙；')}<w:r><w:br/></w:r>${run('换行的一款。')}</w:p>`,
    ];
    const { statute, notices } = await readSource(docxOf(body.join('')), 'article');
    expect(statute.articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
      ['甲新'],
      ['乙。'],
      ['丙；', '换行的一款。'],
    ]);
    expect(notices).toEqual(['文档里有 1 个表格，没有读入。', '文档里有 1 个文本框，没有读入。']);
  });
});

describe('a text file', () => {
  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${markdown}`)],
    ['UTF-16', Buffer.from(`\ufeff${markdown}`, 'utf16le')],
    // 第一条 甲。 in GB 18030
    ['GB 18030', Buffer.from('b5dad2bbccf520bcd7a1a3', 'hex')],
  ])('in %s is read', async (_, bytes) => {
    expect((await readSource(bytes, 'article')).statute.articles.length).toBeGreaterThan(0);
  });
});

describe('what is no statute', () => {
  const large = Buffer.alloc(30 * 1024 ** 2, 0x20);
  test.each([
    ['an empty file', Buffer.alloc(0), '没有找到“第一条”'],
    ['any other text', Buffer.from('今天天气好。'), '没有找到“第一条”'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d00ff', 'hex'), '这不是文字文件'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'PDF 不能按条读取'],
    ['an old .doc', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), '另存为 .docx'],
    ['nine megabytes', Buffer.alloc(9 * 1024 ** 2, 0x61), '超过 8 MB'],
    ['a broken archive', docxOfLines(lines).subarray(0, 300), '文件已损坏'],
    ['an archive that is no document', zipOf([{ name: 'a.txt', content: Buffer.from('a') }]), '不是 Word 文档'],
    ['an archive that unfolds to thirty megabytes', zipOf([{ name: 'word/document.xml', content: large }]), '解开后太大'],
    ['one that lies about it', zipOf([{ name: 'word/document.xml', content: large, declared: 1000 }]), '文件已损坏'],
    ['broken markup', zipOf([{ name: 'word/document.xml', content: Buffer.from('<w:document><w:p></w:document>') }]), '正文部分已损坏'],
    [
      'markup with entities of its own',
      zipOf([
        {
          name: 'word/document.xml',
          content: Buffer.concat([
            Buffer.from('<!DOCTYPE d [<!ENTITY a "第一条 甲">]>'),
            documentOf('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>').subarray(38),
          ]),
        },
      ]),
      '正文部分已损坏',
    ],
    ['three thousand parts', zipOf(Array.from({ length: 3000 }, (_, n) => ({ name: `p${n}`, content: Buffer.from('') }))), '部件太多'],
    [
      'articles numbered by Word itself',
      docxOf(`<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${run('甲。')}</w:p>`),
      '自动编号',
    ],
  ])('%s is told in a sentence', async (_, bytes, sentence) => {
    expect(await says(bytes)).toContain(sentence);
  });
});
