import { describe, expect, it } from 'vitest';
import { citedWords, faultInText, findArticle, placeIn } from './cited-part.ts';
import { datesIn } from './dates.ts';
import { firstVersion, laterVersion } from './example.test-support.ts';
import { numberIn } from './numbers.ts';
import { odditiesIn } from './oddities.ts';
import { readStatute } from './read-statute.ts';

const lantern = readStatute(firstVersion);
const articleOf = (text: string, number: string) => {
  const found = findArticle(readStatute(text), number);
  if (!found) throw new Error(`no article ${number}`);
  return found;
};

describe('a line that somebody padded', () => {
  it.each([
    ['spaces inside a line', `a${' '.repeat(50_000)}b`],
    ['spaces before a page number', `第一章　总则${' '.repeat(50_000)}12`],
    ['comments never closed', '<!--'.repeat(50_000)],
    ['a heading of spaces', `# a${' '.repeat(50_000)}#x`],
  ])('is read in one pass: %s', (_, line) => {
    expect(readStatute(`第一条　为了规范。\n${line}`).articles.map(({ article }) => article)).toEqual(['1']);
  });

  it('loses page numbers, comments, breaks and signs of headings as before', () => {
    const text = '# 示例条例\n## 第一章　总　则 ## \n第二章　罚则……12\n<!-- 旧 -->第一条　为了规范。\\  \n第二条　共 12 项，计 2026';
    const read = readStatute(text);
    expect(read.title).toBe('示例条例');
    expect(read.headings.map(({ title }) => title)).toEqual(['总则', '罚则']);
    expect(JSON.stringify(read.articles)).toContain('计 2026');
  });
});

describe('a statute in Markdown', () => {
  it('is read into its title, its history, its chapters and sections', () => {
    expect(lantern.title).toBe('示例区灯笼管理条例');
    expect(lantern.history).toEqual(['2010年3月1日 示例区人民代表大会常务委员会第三次会议通过']);
    expect(lantern.headings).toEqual([
      { level: 'chapter', mark: '第一章', title: '总则', before: 0 },
      { level: 'chapter', mark: '第二章', title: '挂灯', before: 2 },
      { level: 'section', mark: '第一节', title: '何时挂', before: 2 },
      { level: 'chapter', mark: '第三章', title: '法律责任', before: 5 },
      { level: 'chapter', mark: '第四章', title: '附则', before: 6 },
    ]);
  });

  it('is read into articles, paragraphs, items and points', () => {
    expect(lantern.articles.map(({ article }) => article)).toEqual(['1', '2', '3', '4', '4-1', '5', '6']);
    expect(lantern.articles[1]?.paragraphs).toHaveLength(2);
    const [first, second] = lantern.articles[3]?.paragraphs ?? [];
    expect(first?.items.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(first?.items[1]?.points).toEqual([
      { number: 1, text: '灯罩破损；' },
      { number: 2, text: '灯架松动；' },
    ]);
    expect(second?.text).toBe('前款第三项由管理人员书面说明理由。');
    expect(odditiesIn(lantern)).toEqual([]);
  });

  it('takes a line between two items as part of the first one', () => {
    const article = articleOf('# 示例办法\n第一条 分两项：\n（一）头一项：\n它还有一句。\n（二）第二项。\n末了一款。', '1');
    expect(article.paragraphs).toHaveLength(2);
    expect(article.paragraphs[0]?.items[0]?.text).toBe('头一项：\n它还有一句。');
  });

  it('does not take a sentence that begins with a reference for an article', () => {
    const text = '# 示例办法\n第一条　甲。\n第二条　乙。\n第三条规定的事项，另行规定。\n第三条　丙。\n第二章的内容见附件。';
    const statute = readStatute(text);
    expect(statute.articles.map(({ article }) => article)).toEqual(['1', '2', '3']);
    expect(statute.articles[1]?.paragraphs[1]?.text).toBe('第三条规定的事项，另行规定。');
    expect(statute.headings).toEqual([]);
  });
});

describe('a statute as a .docx gives it', () => {
  const lines = [
    '示例区灯笼管理条例',
    '（2010年3月1日示例区人民代表大会常务委员会第三次会议通过　2010年3月2日公布　自2010年5月1日起施行）',
    '目　　录',
    '第一章　总　　则\t1',
    '第二章　挂　　灯\t2',
    '第一章　总　　则',
    '第一条为了管好灯笼，制定本条例。',
    '第二章　挂　　灯',
    '第二条　\u200b灯笼应当挂好。',
    '　　挂好以后检查。',
    '附件：灯笼样式',
    '圆的。',
  ];
  const statute = readStatute(lines.join('\n'));

  it('loses its table of contents and the spaces that only set it out', () => {
    expect(statute.headings).toEqual([
      { level: 'chapter', mark: '第一章', title: '总则', before: 0 },
      { level: 'chapter', mark: '第二章', title: '挂灯', before: 1 },
    ]);
    expect(statute.articles[1]?.paragraphs.map(({ text }) => text)).toEqual(['灯笼应当挂好。', '挂好以后检查。']);
  });

  it('keeps what is annexed apart from the last article', () => {
    expect(statute.annex).toEqual(['附件：灯笼样式', '圆的。']);
    expect(odditiesIn(statute)).toEqual([expect.stringContaining('附件')]);
  });

  it('has a title that may be broken over lines, or stand behind the order that promulgates it', () => {
    expect(readStatute('示例人民法院关于适用\n《示例区灯笼管理条例》的解释\n（2011年1月1日通过）\n第一条　甲。').title).toBe(
      '示例人民法院关于适用《示例区灯笼管理条例》的解释',
    );
    const ordered = readStatute(
      '示例区人民政府令\n第9号\n《灯笼办法》已经通过，现予公布，自2012年1月1日起施行。\n2011年12月1日\n灯笼办法\n第一条　甲。',
    );
    expect(ordered.title).toBe('灯笼办法');
    expect(datesIn(ordered)).toMatchObject({ enacted: '2011-12-01', effectiveFrom: '2012-01-01' });
  });
});

describe('its dates', () => {
  it('are those of the last amendment and of the day it takes force', () => {
    expect(datesIn(lantern)).toEqual({ enacted: '2010-03-01', effectiveFrom: '2010-05-01', note: null });
    expect(datesIn(readStatute(laterVersion))).toMatchObject({ enacted: '2024-06-01', effectiveFrom: '2024-08-01' });
  });

  it('are left open where the last article still names the day of the first version', () => {
    const amended = laterVersion.replace('自2024年8月1日起施行', '自2010年5月1日起施行');
    expect(datesIn(readStatute(amended))).toMatchObject({
      effectiveFrom: null,
      note: expect.stringContaining('2010-05-01早于最近一次修改'),
    });
  });

  it('are read in Chinese figures too, and from 自公布之日起施行', () => {
    const text = '# 灯笼办法\n二〇一二年十二月三十一日 公布\n第一条 本办法自公布之日起施行。';
    expect(datesIn(readStatute(text))).toEqual({ enacted: '2012-12-31', effectiveFrom: '2012-12-31', note: null });
  });
});

describe('what a reader should look at first', () => {
  it.each([
    ['a gap', '# 灯笼办法\n2012年1月1日公布\n第一条 甲。\n第三条 丙。', '第一条之后是第三条，条号不连续。'],
    ['an article twice', '# 灯笼办法\n2012年1月1日公布\n第一条 甲。\n第一条 乙。', '第一条出现两次。'],
    ['a gap among items', '# 灯笼办法\n2012年1月1日公布\n第一条 甲：\n（一）子；\n（三）丑。', '第一条第一款的项号不连续。'],
    ['an empty article', '# 灯笼办法\n2012年1月1日公布\n第一条\n第二条 乙。', '第一条没有内容。'],
    ['an empty chapter', '# 灯笼办法\n2012年1月1日公布\n第一章 总则\n第二章 挂灯\n第一条 甲。', '“第一章　总则”下面没有条文。'],
  ])('is %s', (_, text, says) => {
    expect(odditiesIn(readStatute(text))).toContain(says);
  });
});

describe('a document cited by its items', () => {
  it('has its numbered items for articles', () => {
    const text = '示例方案\n一、总的要求\n都要做到。\n二、挂灯\n（一）按时。天黑以前。\n说明一句。\n（二）挂稳。\n三、检查\n（三）每天看。';
    const plan = readStatute(text, 'item');
    expect(plan.articles.map(({ article }) => article)).toEqual(['1', '2', '3']);
    expect(plan.articles[0]?.paragraphs).toHaveLength(2);
    expect(plan.headings.map(({ title, before }) => [title, before])).toEqual([
      ['总的要求', 0],
      ['挂灯', 0],
      ['检查', 2],
    ]);
  });
});

describe('a citation finds its place in a text', () => {
  const fourth = articleOf(firstVersion, '4');

  it('the article, the paragraph, the item with the words that lead to it', () => {
    expect(placeIn(fourth, {})).toEqual({ paragraph: null, item: null });
    expect(placeIn(fourth, { item: 3 })).toEqual({ paragraph: 0, item: 2 });
    expect(citedWords(fourth, { paragraph: 1, item: 1 })).toBe('有下列情形之一的，不得挂灯笼：\n（一）刮大风的；');
    expect(citedWords(fourth, { paragraph: 2 })).toBe('前款第三项由管理人员书面说明理由。');
  });

  it('or it is said what the text does not have', () => {
    expect(faultInText(lantern, { article: '9' })).toBe('没有第9条');
    expect(faultInText(lantern, { article: '4', paragraph: 3 })).toBe('第4条只有二款，没有第三款');
    expect(faultInText(lantern, { article: '4', paragraph: 1, item: 4 })).toBe('第4条第一款没有第（四）项');
    expect(faultInText(lantern, { article: '4-1', paragraph: 1 })).toBeNull();
  });
});

describe('Chinese numbers', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零二', 102],
    ['一百一十九', 119],
    ['一千二百六十', 1260],
    ['二〇二一', 2021],
    ['８６', 86],
    ['甲', null],
  ])('%s', (words, number) => {
    expect(numberIn(words)).toBe(number);
  });
});
