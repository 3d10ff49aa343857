// The ruling about what answers promise, whatever the call.
import { type Rules, needs, says, takes } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const answers = {
  listJobs: [{}, { total: 0 }, { jobs: [] }],
  listJobInstances: [{}, { total: 0 }, { instances: [] }],
  listScripts: [{}, { total: 0 }, { scripts: [] }],
  listResources: [{}, { total: 0 }, { resources: [] }],
  createResource: [{}],
  runOnce: [{}],
  executeScript: [{}],
  listScriptResults: [{}, { results: [] }],
  importJob: [{}],
  showFileInfo: [{}, { jobs: [{}], scripts: [{}] }, { jobs: [{ name: "j" }], scripts: [{ path: "/" }] }],
};

export const promises: Rules = {
  "answer-top-fields": [
    (dlf) => {
      for (const [id, values] of Object.entries(answers)) {
        takes(dlf, `${id} ${ok}`, ...values);
        needs(dlf, `${id} ${ok}`);
      }
      for (const place of ["ScriptRun", "FileInfo"]) says(dlf, place, "No field is promised");
    },
    ["JobList required", ["total"]],
    ["ScriptList required", ["scripts"]],
    ["ExecuteScriptAnswer required", ["instanceId"]],
    ["JobInFile required", ["name"]],
    ["ScriptRun required", ["status"]],
    ["FileInfo description", "What is in the file."],
  ],
};
