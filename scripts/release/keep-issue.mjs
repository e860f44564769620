/** `node scripts/release/keep-issue.mjs report.md`: the one open issue with the newest report of data:verify. */
import { gh } from './gh.mjs';

const TITLE = 'Check of the numbers';
const [report] = process.argv.slice(2);

if (!report) {
  console.error('Name the report: node scripts/release/keep-issue.mjs report.md');
  process.exit(2);
}

const open = JSON.parse(
  gh(['issue', 'list', '--state', 'open', '--limit', '500', '--json', 'number,title']),
);
const known = open.find(({ title }) => title === TITLE);
const body = ['--body-file', report];
gh(
  known
    ? ['issue', 'edit', String(known.number), ...body]
    : ['issue', 'create', '--title', TITLE, ...body],
);
console.log(
  known ? `Issue ${known.number} has the new report.` : 'An issue with the report is open.',
);
