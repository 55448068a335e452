/** The migrated database every test file copies. */
export const template = 'mingzheng_template';
