/** What happens to the staged files before a commit: put in order what can be, refuse what cannot. */
export default {
  '*.{ts,tsx,js,mjs}': ['eslint --fix --max-warnings 0 --no-warn-ignored', 'prettier --write'],
  '*.{json,md,yml,yaml,css,graphql}': 'prettier --write',
};
