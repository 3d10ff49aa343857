// The rulings about the tasks of the service, such as an import.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, says, takes, without } from "../rule.ts";

export const tasks: Rules = {
  "system-task-sample": [
    (dlf) => {
      says(dlf, "listSystemTasks", "the id comes from the answer to `importJob` or `importConnections`");
      lacks(dlf, "ExportedJob", "taskId");
      has(dlf, "ImportJobAnswer", "taskId");
      const { id, subtasks } = dlf.example("list-system-tasks.imported") as { id: string; subtasks: { taskId: string }[] };
      expect(subtasks.map(({ taskId }) => taskId)).toEqual([id]);
    },
    ["ExportedJob.taskId", { type: "string" }],
    ["ImportJobAnswer.taskId"],
    ["document components examples list-system-tasks.imported value subtasks 0 taskId", "008aae2e67abe2ff0167abcfae5e0000"],
    ["listSystemTasks description", (text: string) => text.replace("`importConnections`", "`exportJob`")],
  ],
  "system-task-warning": [
    (dlf) => {
      knows(dlf, "SystemTaskStatus", "RUNNING", "SUCCESSFUL", "FAILED", "WARNING");
      for (const place of ["SystemTask.status", "SystemSubtask.status"]) expect(at(dlf, place), place).toBe(at(dlf, "SystemTaskStatus"));
      const { targets, failed } = at<{ targets: Record<string, string[]>; failed: string[] }>(dlf, "listSystemTasks x-wait");
      expect([...Object.values(targets).flat(), ...failed]).not.toContain("WARNING");
      says(dlf, "SystemTaskStatus", "whether the task has ended is not settled");
      says(dlf, "listSystemTasks", "What `WARNING` means for it is not settled: the waiting method goes on asking");
    },
    ["SystemTaskStatus anyOf 0 enum", without("WARNING")],
    ["listSystemTasks x-wait targets ended", and("WARNING")],
    ["listSystemTasks x-wait failed", and("WARNING")],
    ["SystemTaskStatus description", "How a task stands. The list is open."],
  ],
  "system-task-not-found": [
    (dlf) => {
      for (const code of ["DLF.0810", "DLF.20810"]) expect(dlf.document["x-errors"][code]?.status, code).toBe(400);
      const examples = at<Record<string, unknown>>(dlf, "listSystemTasks responses 400 content application/json examples");
      expect(Object.keys(examples)).toEqual(expect.arrayContaining(["no-such-task", "no-such-task-newer-code"]));
      says(dlf, "listSystemTasks", "A task that does not exist is refused with 400, not with 404");
      // The texts differ, and nothing is made of them.
      expect(at(dlf, "listSystemTasks")).not.toHaveProperty("x-already-done");
      takes(dlf, "ErrorBody", { error_code: "DLF.20810", error_msg: "Task[t] does not exist" }, { error_code: "DLF.0810", error_msg: "" });
    },
    ["document x-errors DLF.20810"],
    ["document x-errors DLF.0810 status", 404],
    ["listSystemTasks responses 400 content application/json examples no-such-task-newer-code"],
    ["listSystemTasks x-already-done", { codes: ["DLF.0810"], texts: ["does not exist"] }],
    ["ErrorBody.error_msg pattern", "^Task\\["],
  ],
};
