import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Drawer, Table } from 'antd';
import { useState } from 'react';
import type { DiscretionPage } from '#contract/office/index.ts';
import { titleOf } from '#law/discretion/calculate.ts';
import { Mark } from '../../ui/mark.tsx';
import { momentText } from '../../ui/moment.ts';
import { PageHead } from '../frame/page-head.tsx';
import { RegisterLinks } from '../frame/register-links.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { StandardRows } from './standard-rows.tsx';

type EditionLine = DiscretionPage['editions'][number];

/** 裁量基准: the edition in force, what came before and what waits for the principal head. */
export function StandardsPage() {
  const page = useQuery(questions.discretion());
  const [open, setOpen] = useState<EditionLine | null>(null);
  return (
    <>
      <PageHead
        title="裁量基准"
        says="本机关的行政处罚裁量基准（处罚法34条）。法制审核人员装载，主要负责人核定后适用；违法行为发生时施行的一版优先，后来的一版较轻的可以适用后者。"
        extra={
          <>
            <Button href="/api/discretion/template.xlsx">下载模板（Excel）</Button>
            <Button href="/api/discretion/template.csv">下载模板（CSV）</Button>
          </>
        }
      />
      <RegisterLinks procedure="discretion-register" />
      <Shown query={page}>
        {(answer) => (
          <>
            <InForce page={answer} />
            <h2>各版裁量基准</h2>
            <Table<EditionLine>
              rowKey="id"
              size="middle"
              className="breaks"
              pagination={false}
              dataSource={answer.editions}
              scroll={{ x: 680 }}
              locale={{ emptyText: <Nothing says="还没有装载裁量基准。下载模板填写后，由法制审核人员装载。" /> }}
              columns={[
                {
                  title: '名称',
                  key: 'title',
                  render: (_, edition) => (
                    <>
                      <Button type="link" className="text-button" onClick={() => setOpen(edition)}>
                        {titleOf(edition)}
                      </Button>
                      <div className="faint">{edition.rows} 行</div>
                    </>
                  ),
                },
                { title: '施行', key: 'valid', width: 190, render: (_, { validFrom, validTo }) => `${validFrom} 至 ${validTo ?? '—'}` },
                {
                  title: '状态',
                  key: 'decision',
                  width: 120,
                  render: (_, edition) => <State edition={edition} inForce={answer.inForce} />,
                },
                {
                  title: '装载',
                  key: 'loaded',
                  width: 170,
                  render: (_, { loaded }) => (
                    <>
                      {loaded.by}
                      <div className="faint">{momentText(loaded.at)}</div>
                    </>
                  ),
                },
                {
                  title: '核定',
                  key: 'decided',
                  width: 170,
                  render: (_, { decided }) =>
                    decided ? (
                      <>
                        {decided.by}
                        <div className="faint">{momentText(decided.at)}</div>
                      </>
                    ) : (
                      '—'
                    ),
                },
              ]}
            />
          </>
        )}
      </Shown>
      <Drawer title={open ? titleOf(open) : ''} open={open !== null} onClose={() => setOpen(null)} size="min(1100px, 96vw)">
        {open && <Rows edition={open} />}
      </Drawer>
    </>
  );
}

function InForce({ page }: { readonly page: DiscretionPage }) {
  const edition = page.editions.find(({ id }) => id === page.inForce);
  const { discretionLighterTo, discretionHeavierFrom } = page.shares;
  const shares = `法定幅度的 ${discretionLighterTo.value}% 以下为从轻，${discretionHeavierFrom.value}% 以上为从重（${discretionLighterTo.status}）`;
  if (!edition)
    return <Alert type="warning" showIcon title="现在没有适用的裁量基准" description={`核定之前按设置的默认比例计算：${shares}。`} />;
  return (
    <Alert
      type="info"
      showIcon
      title={`现行：${titleOf(edition)}，${edition.rows} 行`}
      description={`全部事项、档次和对象共 ${page.lines} 种罚款；基准没有列入的，按设置的默认比例计算：${shares}。`}
    />
  );
}

function State({ edition, inForce }: { readonly edition: EditionLine; readonly inForce: string | null }) {
  if (edition.id === inForce) return <Mark mood="good">已核，现行</Mark>;
  if (edition.decision === 'confirmed') return <Mark mood="plain">已核</Mark>;
  return edition.decision === 'refused' ? <Mark mood="bad">不予核定</Mark> : <Mark mood="warn">待核</Mark>;
}

function Rows({ edition }: { readonly edition: EditionLine }) {
  const rows = useQuery(questions.edition(edition.id));
  return (
    <>
      <p>{edition.reason}</p>
      {edition.decided && <p>核定意见：{edition.decided.opinion}</p>}
      {edition.file !== '' && (
        <p>
          <a href={`/api/files/${edition.file}`}>下载原表</a>
        </p>
      )}
      <Shown query={rows}>{(answer) => <StandardRows rows={answer.rows} />}</Shown>
    </>
  );
}
