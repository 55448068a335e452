import type { Test } from './vocabulary.ts';

/*
 * What a remedy leaves of a decision. Revoked or void: nothing (复议法 64, 67; 行诉法 70, 75). Changed, revoked in part
 * or mediated: it stands as changed (复议法 5, 63, 64, 73; 行诉法 60, 70, 77).
 * Found unlawful without being revoked: it stands (复议法 65, 行诉法 74). Against the bureau are all four: what stood in public is taken down
 * with the reason (处罚法 48 Ⅱ), and what the result asks for is done.
 */

/** Fields of `record-remedy-result`: the decision is gone. */
export const undoes: Test = { field: '/result', in: ['revoked', 'void'] };
/** The decision stands, with another content. */
export const changes: Test = { field: '/result', in: ['changed', 'partly-revoked', 'mediated'] };
/** The result is against the bureau, whether or not the decision stands. */
export const against: Test = { field: '/result', in: ['revoked', 'void', 'changed', 'partly-revoked', 'mediated', 'unlawful'] };
