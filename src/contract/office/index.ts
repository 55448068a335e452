/** The office's HTTP answers and questions. Answers are allow-lists: what is not named here does not leave the server. */
export * from './cases.ts';
export * from './desk.ts';
export * from './discretion.ts';
export * from './laws.ts';
export * from './licences.ts';
export * from './inspection.ts';
export * from './problem.ts';
export * from './session.ts';
export * from './setup.ts';
