// The rulings about the tasks of the service, such as an import.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, moved, namesIn, needs, says, statusesOf, takes, typed, without } from "../rule.ts";

const path = "/v1/{project_id}/system-tasks/{task_id}";
const common = ["endTime", "id", "lastUpdate", "message", "name", "startTime", "status"];

export const tasks: Rules = {
  "system-task-path": [
    (dlf) => expect(dlf.operation("listSystemTasks")).toMatchObject({ method: "get", path }),
    ["document paths", moved(path, path.replace("system-tasks", "systemTasks"))],
  ],
  "system-task-success-status": [
    (dlf) => {
      expect(statusesOf(dlf, "listSystemTasks").filter((status) => status < "300")).toEqual(["200"]);
      expect(at(dlf, "listSystemTasks responses 200")).not.toHaveProperty("x-failure");
      for (const name of ["file-not-read", "step-failed"]) {
        const failed = at(dlf, `listSystemTasks responses 200 content application/json examples ${name} value`);
        expect(failed).toMatchObject({ status: "FAILED" });
      }
    },
    ["listSystemTasks responses", ({ 200: answer, ...rest }: Record<string, unknown>) => ({ ...rest, 202: answer })],
    ["listSystemTasks responses 200 content application/json examples step-failed"],
    ["listSystemTasks responses 200 x-failure", { list: "subtasks", status: "status" }],
  ],
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
  "system-task-fields": [
    (dlf) => {
      expect(namesIn(dlf, "SystemTask").sort()).toEqual([...common, "projectId", "subtasks"].sort());
      expect(namesIn(dlf, "SystemSubtask").sort()).toEqual([...common, "taskId"].sort());
      for (const place of ["SystemTask", "SystemSubtask"]) {
        needs(dlf, place);
        takes(dlf, place, {}, { more: 1 });
      }
    },
    ["SystemTask.projectId"],
    ["SystemTask.message"],
    ["SystemSubtask.startTime"],
    ["SystemSubtask required", ["id", "startTime"]],
    ["SystemTask additionalProperties", false],
  ],
  "system-task-subtasks-key": [
    (dlf) => {
      typed(dlf, "array", "SystemTask.subtasks");
      expect(at(dlf, "SystemTask.subtasks items")).toBe(at(dlf, "SystemSubtask"));
      lacks(dlf, "SystemTask", "subTasks");
    },
    ["SystemTask properties", ({ subtasks, ...rest }: Record<string, unknown>) => ({ ...rest, subTasks: subtasks })],
    ["SystemTask.subTasks", { type: "array" }],
  ],
  "system-task-subtask-task-id": [
    (dlf) => says(dlf, "SystemSubtask.taskId", "Identifier of the task"),
    ["SystemSubtask.taskId description", "The message of the task."],
  ],
  "system-task-end-states": [
    (dlf) => {
      const wait = { as: "waitForTask", state: "/status", targets: { succeeded: ["SUCCESSFUL"], ended: ["SUCCESSFUL", "FAILED"] }, failed: ["FAILED"] };
      expect(at(dlf, "listSystemTasks x-wait")).toEqual(wait);
      says(dlf, "listSystemTasks", "`SUCCESSFUL` and `FAILED` end a task");
    },
    ["listSystemTasks x-wait failed", []],
    ["listSystemTasks x-wait targets succeeded", and("RUNNING")],
    ["listSystemTasks x-wait targets ended", without("FAILED")],
    ["listSystemTasks description", "Returns one task."],
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
