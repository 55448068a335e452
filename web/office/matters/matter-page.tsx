import { useQuery } from '@tanstack/react-query';
import { Alert, Table } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { falls, isFine } from '#law/discretion/fines.ts';
import { matterById } from '#law/matters/index.ts';
import { otherMatters, type OtherMatter } from '#law/matters/other.ts';
import { findStatute } from '#law/statutes/index.ts';
import type { Matter, MatterStep } from '#law/vocabulary.ts';
import { Articles } from '../../ui/articles.tsx';
import { Mark } from '../../ui/mark.tsx';
import { titleOf } from '#law/discretion/calculate.ts';
import { StandardRows } from '../discretion/standard-rows.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { measuresText } from '../forms/widgets/matter-step.tsx';
import { questions } from '../server/questions.ts';
import { useSignedIn } from '../session/signed-in.tsx';

const hearings: Readonly<Record<MatterStep['hearing'], string>> = {
  always: '应当告知听证',
  'depends-usually': '按数额，通常达到听证标准',
  depends: '按数额，达到听证标准的告知',
  check: '由法制机构判断',
  never: '达不到听证标准',
};

export function MatterRoute() {
  const { matter: id = '' } = useParams();
  const matter = matterById(id);
  const other = otherMatters.find((candidate) => candidate.id === id);
  if (matter) return <PenaltyMatter matter={matter} />;
  return other ? <Other matter={other} /> : <Nothing says="没有这个执法事项。" />;
}

function Crumbs() {
  return (
    <nav aria-label="所在位置" className="crumbs">
      <Link to="/matters">执法事项</Link>
    </nav>
  );
}

function PenaltyMatter({ matter }: { readonly matter: Matter }) {
  const today = useSignedIn().now.slice(0, 10);
  const { validFrom, validTo, replacedBy } = matter;
  const ended = validTo !== null && validTo < today;
  const successor = replacedBy === undefined ? undefined : findStatute(replacedBy);
  return (
    <>
      <Crumbs />
      <PageHead title={matter.name} says={`${matter.id}　${matter.kind}　${matter.domain}`} />
      {ended && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={`所依据的规定于 ${validTo} 失效，只适用于此前终了的违法行为。${successor ? `此后的违法行为适用《${successor.title}》${successor.verified ? '' : '（文本尚未收录，待核）'}。` : ''}`}
        />
      )}
      <section className="sheet">
        <dl className="rows">
          <Row title="违反的规定">
            <Articles of={matter.violated} />
          </Row>
          <Row title="处罚依据">
            <Articles of={[matter.basis]} />
          </Row>
          <Row title="当事人">{matter.parties.join('、')}</Row>
          <Row title="效力">
            {validFrom ?? '—'} 至 {validTo ?? '现在'}
          </Row>
          <Row title="可能涉及的刑事责任">{matter.crimeLink ?? '条文没有规定'}</Row>
          <Row title="裁量情节" long>
            {matter.discretionFactors.join('、')}
          </Row>
          {matter.note && (
            <Row title="说明" long>
              {matter.note}
            </Row>
          )}
        </dl>
      </section>
      <h2>情形和处罚</h2>
      <Table<MatterStep>
        rowKey="step"
        size="middle"
        className="breaks"
        pagination={false}
        dataSource={[...matter.steps]}
        scroll={{ x: 640 }}
        columns={[
          { title: '档次', dataIndex: 'step', key: 'step', width: 64 },
          { title: '情形', dataIndex: 'condition', key: 'condition', width: '22%' },
          { title: '同时责令', key: 'order', width: '16%', render: (_, { order }) => order ?? '—' },
          { title: '处罚', key: 'measures', render: (_, step) => measuresText(step) },
          { title: '听证', key: 'hearing', width: 150, render: (_, step) => <Hearing step={step} /> },
        ]}
      />
      <h2>裁量基准</h2>
      <Standard matter={matter} />
    </>
  );
}

/** 渝府令354: from 5,000 yuan for a citizen, 50,000 for an organisation; as the bureau has it in its settings. */
function Hearing({ step }: { readonly step: MatterStep }) {
  const settings = useQuery(questions.settings());
  const mood = step.hearing === 'always' ? 'warn' : 'plain';
  const fines = step.measures.filter(isFine);
  const who = ['organisation', 'citizen'].filter((kind) => fines.some(({ target }) => falls(target, kind)));
  const amounts = who.map((kind) => {
    const threshold = settings.data?.[kind === 'citizen' ? 'hearingCitizenYuan' : 'hearingOrganisationYuan']?.value;
    return threshold === undefined ? '' : `${kind === 'citizen' ? '公民' : '单位'}${String(threshold)}元`;
  });
  return (
    <>
      <Mark mood={mood}>{hearings[step.hearing]}</Mark>
      {step.hearing.startsWith('depends') && amounts.length > 0 && <div className="faint">标准：{amounts.join('、')}</div>}
    </>
  );
}

function Standard({ matter }: { readonly matter: Matter }) {
  const applicable = useQuery(questions.discretionFor(matter.id, null));
  return (
    <Shown query={applicable}>
      {({ ruling, shares }) =>
        ruling && ruling.rows.length > 0 ? (
          <>
            <p>
              <Link to="/discretion">{titleOf(ruling)}</Link>
              <span className="faint">　自 {ruling.validFrom} 起施行</span>
            </p>
            <StandardRows rows={ruling.rows} ofOne />
          </>
        ) : (
          <p>
            <Mark mood="warn">待核</Mark>
            本局裁量基准没有本事项，按默认比例计算：法定幅度的 {shares.discretionLighterTo.value}% 以下为从轻，
            {shares.discretionHeavierFrom.value}% 以上为从重。
          </p>
        )
      }
    </Shown>
  );
}

function Other({ matter }: { readonly matter: OtherMatter }) {
  const { days, dayKind, approver, siteVisitBy, longest, note, certificate } = matter;
  return (
    <>
      <Crumbs />
      <PageHead title={matter.name} says={`${matter.id}　${matter.kind}`} />
      <section className="sheet">
        <dl className="rows">
          <Row title="依据">
            <Articles of={[matter.basis]} />
          </Row>
          <Row title="行使层级">{matter.level}</Row>
          {days !== undefined && <Row title="办理期限">{days === 0 ? '当日' : `${days}日${dayKind ? `（${dayKind}）` : ''}`}</Row>}
          {approver && <Row title="批准人">{approver}</Row>}
          {siteVisitBy !== undefined && <Row title="现场核查">不少于 {siteVisitBy} 人</Row>}
          {longest && <Row title="最长期限">{longest}日</Row>}
          {certificate?.fields && <Row title="证件载明">{certificate.fields.join('、')}</Row>}
          {certificate?.number && <Row title="证件编号">{certificate.number}</Row>}
          {note && (
            <Row title="说明" long>
              {note}
            </Row>
          )}
        </dl>
      </section>
    </>
  );
}

function Row({ title, long = false, children }: { readonly title: string; readonly long?: boolean; readonly children: ReactNode }) {
  return (
    <div className={long ? 'row-long' : 'row'}>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
