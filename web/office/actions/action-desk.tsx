import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { CasePage, FormPage } from '#contract/office/index.ts';
import { copySchemaIn, originalsOf } from '../disclosure/beside-original.ts';
import { ActionForm } from '../forms/action-form.tsx';
import { errorsOf, type FieldError } from '../forms/errors.ts';
import { withDraft, withFreshIds } from '../forms/filled-in.ts';
import { type FormNode, type FormValue, isObject } from '../forms/node.ts';
import { showFirst } from '../forms/show-field.ts';
import { tidy } from '../forms/tidy.ts';
import { ask } from '../server/ask.ts';
import { newId } from '../server/ids.ts';
import { questions } from '../server/questions.ts';
import { useSignedIn } from '../session/signed-in.tsx';
import { Confirm } from './confirm.tsx';
import { Faults } from './faults.tsx';
import { KeptNote } from './kept-note.tsx';
import { useKeptForm } from './kept-form.ts';
import { Preview } from './preview.tsx';
import { Stale } from './stale.tsx';
import { useSigning } from './use-signing.ts';
import { forgetNewCase } from './new-case-id.ts';

interface Props {
  readonly id: string;
  readonly form: FormPage;
  /** null for a case that does not exist yet. */
  readonly page: CasePage | null;
  /** Where to after signing; the case's page where nothing is said. */
  readonly onSigned?: (form: FormValue) => unknown;
}

const asForm = (value: unknown): FormValue => (isObject(value) ? value : {});

/** A page may lead here with fields filled in and the place to come back to. */
function given(state: unknown): { readonly fill: FormValue | null; readonly back: string | null } {
  const { fill, back } = isObject(state) ? state : {};
  return { fill: isObject(fill) ? fill : null, back: typeof back === 'string' ? back : null };
}

/** Filling, keeping, checking, previewing and signing one action. */
export function ActionDesk({ id, form: asked, page, onSigned }: Props) {
  const schema = asked.schema as FormNode;
  const { person, agency } = useSignedIn();
  const people = useQuery(questions.people());
  const client = useQueryClient();
  const navigate = useNavigate();
  const { fill, back } = given(useLocation().state);
  const [value, setValue] = useState<FormValue>(() =>
    withFreshIds(schema, fill ? { ...asForm(asked.prefill), ...fill } : asForm(asked.kept?.form ?? asked.prefill), newId),
  );
  // What the page that led here filled in is what was just chosen: an older unfinished form gives way to it.
  const [kept, setKept] = useState(fill ? null : asked.kept);
  const [dirty, setDirty] = useState(false);
  const touched = useRef(false);
  const [seen, setSeen] = useState(asked.n);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [told, setTold] = useState<readonly FieldError[]>([]);
  const [confirming, setConfirming] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  // A form begun anew is another one: fields that hold something of their own start over as well.
  const [begun, setBegun] = useState(0);
  const signing = useSigning(id, asked.action);
  const keeping = useKeptForm(`/api/cases/${id}/actions/${asked.action}/form`, value, seen, dirty);
  const sent = useMemo(() => tidy(schema, withDraft(schema, value, page?.currentDraft ?? null)), [schema, value, page?.currentDraft]);
  const found = useMemo(() => errorsOf(schema, sent), [schema, sent]);
  const shown = [...found.filter(({ field }) => tried || left.has(field)), ...told];
  const surroundings = useMemo(
    () => ({
      people: people.data ?? [],
      me: person.id,
      entries: page?.entries ?? [],
      draftDigest: page?.currentDraft ?? null,
      facts: page?.facts ?? {},
      caseId: id,
      form: value,
      originals: page ? originalsOf(page, copySchemaIn(schema), agency.name) : {},
    }),
    [people.data, person.id, page, schema, value, agency.name, id],
  );

  function change(next: FormValue) {
    if (JSON.stringify(next) === JSON.stringify(value)) return;
    setValue(next);
    // Defaults the form fills in by itself are not worth keeping: nobody has typed yet.
    if (touched.current) setDirty(true);
    setTold([]);
  }

  function start(then: () => void) {
    setTried(true);
    setTold([]);
    signing.clear();
    if (found.length === 0) then();
    else showFirst(found.map(({ field }) => field));
  }

  async function sign() {
    const written = await signing.sign(sent, seen);
    setConfirming(false);
    if (!written) return;
    setDirty(false);
    forgetNewCase(id);
    client.setQueryData(questions.case(id).queryKey, written);
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'case' && queryKey[0] !== 'form' });
    if (onSigned) return void (await onSigned(sent));
    await navigate(back ?? `/cases/${id}`, { state: { done: `“${asked.title}”已签署并写入记录。` } });
  }

  async function startOver() {
    await ask(`/api/cases/${id}/actions/${asked.action}/form`, { method: 'DELETE' }).catch(() => undefined);
    setKept(null);
    setDirty(false);
    setValue(withFreshIds(schema, asForm(asked.prefill), newId));
    setBegun((before) => before + 1);
  }

  const against = signing.against;
  return (
    <>
      <KeptNote kept={kept} onStartOver={startOver} onAccept={() => setKept(null)} />
      {page && page.n > seen && <Stale page={page} seen={seen} onSeen={() => setSeen(page.n)} />}
      <ActionForm
        key={begun}
        schema={schema}
        form={value}
        errors={[...shown, ...(against?.errors ?? [])]}
        surroundings={surroundings}
        locked={signing.busy}
        lockDraft={page !== null && page.currentDraft !== null && !asked.drafts}
        onChange={change}
        onTouched={() => {
          touched.current = true;
        }}
        onLeft={(pointer) => setLeft((before) => new Set([...before, pointer]))}
      />
      <Faults schema={schema} errors={tried ? [...found, ...told] : told} against={against} />
      <div className="form-foot">
        <Space wrap>
          <Button type="primary" size="large" loading={signing.busy && confirming} onClick={() => start(() => setConfirming(true))}>
            签署…
          </Button>
          {asked.documents.length > 0 && (
            <Button size="large" onClick={() => start(() => setPreviewing(true))}>
              预览文书
            </Button>
          )}
          <Button size="large" onClick={() => void navigate(back ?? (page ? `/cases/${id}` : '/cases'))}>
            返回
          </Button>
        </Space>
        <span className="faint" role="status">
          {keeping.state === 'kept' && `已自动暂存 ${keeping.at}`}
          {keeping.state === 'failed' && '暂存没有成功，请勿关闭本页。'}
        </span>
      </div>
      <Confirm
        asked={asked}
        n={seen}
        form={sent}
        schema={schema}
        open={confirming}
        busy={signing.busy}
        onSign={sign}
        onBack={() => setConfirming(false)}
      />
      {previewing && (
        <Preview
          read={(paper) => signing.preview(sent, seen, paper)}
          onRefused={(error) => {
            setPreviewing(false);
            signing.refused(error);
          }}
          onClose={() => setPreviewing(false)}
        />
      )}
    </>
  );
}
