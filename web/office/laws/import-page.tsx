import { useQuery } from '@tanstack/react-query';
import { Alert, Segmented } from 'antd';
import { useState } from 'react';
import type { LawReading, Registers } from '#contract/office/index.ts';
import { PageHead } from '../frame/page-head.tsx';
import { RegisterLinks } from '../frame/register-links.tsx';
import { Failed, Loading, Shown } from '../frame/states.tsx';
import { ask } from '../server/ask.ts';
import { questions } from '../server/questions.ts';
import { ChooseFile } from './choose-file.tsx';
import { ImportForm } from './import-form.tsx';
import { ReadingCard } from './reading-card.tsx';

const procedure = 'law-register';

/** 导入正文: a file, what is read from it, which version it is, and then the signature. Nothing is recorded before that. */
export function ImportPage() {
  const registers = useQuery(questions.registers());
  return (
    <>
      <PageHead
        title="导入法规正文"
        says="上传从公布渠道取得的正文（.docx、Markdown 或者文本文件），系统按条、款、项读出并提示异常；核对、选定版本并签署以后才写入法规台账。"
      />
      <Shown query={registers}>
        {(all) => {
          const register = all.find((one) => one.procedure === procedure);
          return register?.opened ? <Import register={register} /> : <RegisterLinks procedure={procedure} />;
        }}
      </Shown>
    </>
  );
}

type CitedBy = 'article' | 'item';

function Import({ register }: { readonly register: Registers[number] }) {
  const [sha256, setSha256] = useState<string | null>(null);
  const [citedBy, setCitedBy] = useState<CitedBy>('article');
  const [chosen, setChosen] = useState<string | null>(null);
  const reading = useQuery({
    queryKey: ['laws', 'reading', sha256, citedBy, chosen],
    queryFn: () =>
      ask<LawReading>('/api/laws/reading', { method: 'POST', body: { sha256, citedBy, ...(chosen === null ? {} : { law: chosen }) } }),
    enabled: sha256 !== null,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => (chosen === null ? undefined : before),
  });
  return (
    <>
      <section aria-label="选择文件" className="import-file">
        <Segmented<CitedBy>
          aria-label="引用方式"
          value={citedBy}
          options={[
            { value: 'article', label: '按条引用' },
            { value: 'item', label: '按（一）（二）项引用' },
          ]}
          onChange={setCitedBy}
        />
        <ChooseFile
          onChosen={(digest) => {
            setChosen(null);
            setSha256(digest);
          }}
        />
      </section>
      {reading.isLoading && <Loading />}
      {reading.error && <Failed error={reading.error} />}
      {reading.data && sha256 && (
        <Read register={register} reading={reading.data} original={sha256} citedBy={citedBy} onChooseOther={setChosen} />
      )}
    </>
  );
}

interface ReadProps {
  readonly register: Registers[number];
  readonly reading: LawReading;
  readonly original: string;
  readonly citedBy: CitedBy;
  readonly onChooseOther: (law: string) => void;
}

function Read({ register, reading, original, citedBy, onChooseOther }: ReadProps) {
  const [at, setAt] = useState(0);
  const proposal = reading.proposals[at] ?? reading.proposals[0];
  // What the clerk chooses instead comes back as the first proposal.
  const chooseOther = (law: string) => {
    setAt(0);
    onChooseOther(law);
  };
  return (
    <>
      <ReadingCard reading={reading} chosen={at} onChosen={setAt} onChooseOther={chooseOther} />
      {proposal?.again && (
        <Alert type="warning" showIcon title="这一版本的正文已经导入过。确需替换的，请在下面填写更正理由。" style={{ marginBottom: 12 }} />
      )}
      {proposal && (
        <ImportForm
          key={`${reading.digest}-${proposal.law}`}
          register={register.case}
          reading={reading}
          proposal={proposal}
          original={original}
          citedBy={citedBy}
        />
      )}
    </>
  );
}
