import { useQuery } from '@tanstack/react-query';
import { questions } from '../server/questions.ts';

/** Names of colleagues by id; an id nobody has (any more) stands for itself. */
export function useNames(): (ids: readonly string[]) => string {
  const people = useQuery(questions.people());
  return (ids) => ids.map((id) => people.data?.find((person) => person.id === id)?.name ?? id).join('、');
}
