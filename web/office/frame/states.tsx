import { Alert, Button, Empty, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ProblemAnswer, sentenceOf } from '../server/problem.ts';

export function Loading() {
  return (
    <div role="status" aria-label="正在读取">
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
}

/** Something could not be read: what happened, the number to tell support, and another try. */
export function Failed({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const instance = error instanceof ProblemAnswer ? error.problem.instance : undefined;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={sentenceOf(error)}
      description={instance ? `问题编号 ${instance}` : undefined}
      action={again && <Button onClick={again}>重试</Button>}
    />
  );
}

export function Nothing({ says, children }: { readonly says: string; readonly children?: ReactNode }) {
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={says}>
      {children}
    </Empty>
  );
}

interface Asked<Answer> {
  readonly data: Answer | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** Shows an answer once it is there; before that, that it is being read; else why it cannot be read. */
export function Shown<Answer>({ query, children }: { readonly query: Asked<Answer>; readonly children: (answer: Answer) => ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failed error={query.error} again={() => void query.refetch()} />;
  return <Loading />;
}
