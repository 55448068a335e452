import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { familiesPresent, fontPaths, ownFamilies } from './fonts.ts';
import { PaperProblem } from './problem.ts';

/** One paper to be set. `data` is JSON: it reaches the template as an input, never as source. */
export interface Job {
  readonly template: string;
  readonly data: string;
  /** Seconds since 1970; the only time that enters the bytes. */
  readonly createdAt: number;
  readonly preview: boolean;
}
export interface Sheet {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

const workspace = fileURLToPath(new URL('./templates/', import.meta.url));

/** A press of its own in this thread. Setting is synchronous, 10 to 50 ms a paper; `typeset.ts` keeps it off the server's thread. */
export function createPress(fontFolders: readonly string[]): { set(job: Job): Sheet } {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fontPaths(fontFolders) }] });
  const families = JSON.stringify(familiesPresent((family) => isPresent(compiler, family), ownFamilies(fontFolders)));
  return {
    set(job) {
      const inputs = { paper: job.data, fonts: families, preview: String(job.preview) };
      const result = compiler.compile({ mainFilePath: `${workspace}${job.template}/template.typ`, inputs });
      const document = result.result;
      if (!document) throw new Error(`${job.template}: ${reasons(result.takeError())}`);
      const warnings = result.takeWarnings();
      if (warnings) throw new Error(`${job.template}: ${reasons(warnings)}`);
      try {
        // PDF/A-2b always: it turns a character without a glyph into an error, so a rare name cannot silently vanish.
        const pdf = new Uint8Array(compiler.pdf(document, { pdfStandard: 'a-2b', creationTimestamp: job.createdAt }));
        return { pdf, pages: document.numOfPages };
      } catch (error) {
        throw missingGlyphs(error) ?? error;
      } finally {
        compiler.evictCache(10);
      }
    },
  };
}

function isPresent(compiler: NodeCompiler, family: string): boolean {
  return compiler.compile({ mainFileContent: `#set text(font: ${JSON.stringify(family)})\n字` }).takeWarnings() === null;
}

function reasons(error: { readonly shortDiagnostics: readonly unknown[] } | null): string {
  return JSON.stringify(error?.shortDiagnostics ?? 'no reason given');
}

function missingGlyphs(error: unknown): PaperProblem | null {
  if (!(error instanceof Error)) return null;
  const named = [...error.message.matchAll(/the text `\\*"(.*?)\\*"` could not be displayed/gs)].map(([, text]) => decode(text ?? ''));
  if (named.length === 0) return null;
  const characters = [...new Set(named.flatMap((text) => [...text]))].map(
    (character) => `“${character}”（U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}）`,
  );
  return new PaperProblem(
    `字库中没有${characters.join('、')}的字形，文书无法生成。请核对是否录入有误；确有此字的，请管理员在字体文件夹中放入含有此字的字体后重试。`,
  );
}

function decode(text: string): string {
  return text.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
