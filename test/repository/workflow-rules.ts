// What every workflow must keep to, beyond what actionlint checks.
import { parse } from "yaml";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

/** Who may write what: "<workflow> <job>", and the permissions beyond reading. Everything else only reads. */
const mayWrite: Record<string, string[]> = {
  "release.yml publish": ["id-token"],
  "release.yml docs": ["pages", "id-token"],
  "review-comment.yml comment": ["pull-requests"],
};

export function workflowFindings(file: string, text: string): string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  return [
    ...(workflow.permissions ? [] : ["no permissions at the top: every job would get the repository's default"]),
    ...("pull_request_target" in workflow.on ? ["pull_request_target runs with the rights of the base"] : []),
    ...(/\bsecrets\./.test(text) ? ["a stored secret: publishing needs none"] : []),
    ...unpinnedActions(text),
    ...jobs.flatMap(([name, job]) => jobFindings(file, name, job, workflow)),
  ];
}

const unpinnedActions = (text: string): string[] =>
  [...text.matchAll(/uses: (.*)/g)]
    .map(([, action = ""]) => action)
    .filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))
    .map((action) => `${action} is not pinned by commit, with the version behind it`);

function jobFindings(file: string, name: string, job: Job, workflow: Workflow): string[] {
  const granted = Object.entries(job.permissions ?? workflow.permissions ?? {});
  const writes = granted.filter(([, access]) => access !== "read").map(([scope]) => scope);
  const excess = writes.filter((scope) => !mayWrite[`${file} ${name}`]?.includes(scope));
  const checksOut = job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  const runs = job.steps.filter(({ run }) => run !== undefined).map(({ run = "" }) => run);
  return [
    ...excess.map((scope) => `${name} may write ${scope}`),
    ...(job["timeout-minutes"] ? [] : [`${name} has no timeout-minutes`]),
    ...checksOut.filter((step) => step.with?.["persist-credentials"] !== false).map(() => `${name} leaves the token in the checkout`),
    // What a stranger can choose must not be pasted into a shell; it goes through env.
    ...runs.filter((run) => run.includes("${{")).map((run) => `${name} pastes an expression into a shell: ${run}`),
    ...(writes.length > 0 && checksOut.length > 0 ? [`${name} may write and runs code of the repository`] : []),
  ];
}
