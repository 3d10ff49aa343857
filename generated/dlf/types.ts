// Written by `npm run build` from specs/dlf. Do not edit: change the contract and build again.

export interface paths {
    "/v1/{project_id}/jobs/{job_name}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the scheduling of a job
         * @description Puts the job to work: a batch job is scheduled from now on, a real-time job is started. It is not the way to run a
         *     batch job once and at once; the service has another call for that (`…/run-immediate`), which is not part of this
         *     contract yet.
         *
         *     204 means that the start was taken, not that it is done. Ask `listJobs` with the job's own `jobType` until the status
         *     is `SCHEDULING` (batch) or `NORMAL` (real-time); `EXCEPTION` means that starting went wrong. Without `jobType` a
         *     real-time job is not in the list, because the default is `BATCH`.
         *
         *     Without `workspace` the job of that name in the workspace `default` is started. A job that does not exist is refused
         *     with 400, not with 404. A job that runs already was seen refused with `DLF.3051`, the code of a malformed request.
         */
        post: operations["startJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/jobs/{job_name}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the scheduling of a job
         * @description Ends the scheduling of the job: a batch job is no longer run by its schedule, a real-time job goes through
         *     `STOPPING` to `STOPPED`. No source says that runs under way are ended. To end one, call StopJobInstance of the
         *     service, `POST /v1/{project_id}/jobs/{job_name}/instances/{instance_id}/stop`, which takes only instances that are
         *     running. It is not part of this contract yet; `listJobInstances` shows which runs there are.
         *
         *     204 means that the stop was taken, not that it is done. Ask `listJobs` with the job's own `jobType` until the status
         *     is `STOPPED` or `PAUSED`; `EXCEPTION` means that stopping went wrong. Without `jobType` a real-time job is not in
         *     the list, because the default is `BATCH`: that it is missing does not mean that it has stopped.
         *
         *     Without `workspace` the job of that name in the workspace `default` is stopped. A job that does not exist is refused
         *     with 400, not with 404. The call takes no body.
         */
        post: operations["stopJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List the jobs of a workspace
         * @description Lists the jobs of one kind in one workspace: batch jobs, unless `jobType` says `REAL_TIME`. It is how a caller sees
         *     whether a start or a stop has taken effect: give the job's own `jobType` and its `jobName`, pick the entry with
         *     exactly that name, and look at its status. An entry may lack the status; then it says nothing.
         *
         *     Without `workspace` the jobs of the workspace `default` are listed. One answer holds 10 jobs unless `limit` says
         *     otherwise. Whether `offset` counts pages or jobs is not settled; read its description before you walk a long list.
         *     A batch job that was started is `SCHEDULING`, which does not say that a run is under way: see `listJobInstances`.
         *     The provider's Terraform plug-in waits ten seconds after a start or a stop, and then asks every twenty seconds.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/jobs/instances/detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /**
         * List the runs of jobs
         * @description Lists the runs of batch jobs: one comes about each time that a schedule or an event sets the job off. The runs that
         *     a node of a real-time job sets off are found under the job's name, `_`, and the node's name. Take `instanceId` from
         *     here for `showJobInstance`.
         *
         *     Give `minPlanTime` and `maxPlanTime`, at most seven days apart: newer pages of Huawei Cloud list only the runs of
         *     today otherwise, so an answer without a run need not mean that there is none. One answer holds 10 runs unless
         *     `limit` says otherwise, and new runs come while you walk on. Without `workspace` the workspace `default` is
         *     searched.
         */
        get: operations["listJobInstances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/jobs/{job_name}/instances/{instance_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
                /** @description The id of the run, `instanceId` in the list of runs. */
                instance_id: components["parameters"]["instance_id"];
            };
            cookie?: never;
        };
        /**
         * Show a run of a job
         * @description Returns one run with the state of each node. `success`, `fail` and `manual-stop` end a run; so do `forceSuccess`,
         *     `ignoreSuccess` and `skip-by-depend`, should they come. A run with status `success` may have been forced to it:
         *     `forceSuccess` and `ignoreSuccess` tell. A run that has ended can be set off again by someone and is then at work
         *     once more.
         *
         *     `running-exception` is no end by its name, but clients give up on it. `pause`, `freeze` and `waiting-confirm` may
         *     last for ever. Anything else, also a value you do not know, means that the run may still change. One client waits
         *     ten seconds and then asks every twenty.
         *
         *     A run that does not exist is refused with 400, not with 404. Without `workspace` the job is looked up in the
         *     workspace `default`.
         */
        get: operations["showJobInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A value for one parameter of the job. */
        JobParam: {
            /** @description Name of the parameter. */
            name: string;
            /** @description Value of the parameter. */
            value: string;
            /** @description Whether the parameter is a variable or a constant. */
            paramType?: "variable" | "constants" | (string & {});
        };
        /** @description Values for the job's parameters, and from when to schedule it. Leave the body out when there is nothing to say. */
        StartJobRequest: {
            /** @description Values for the parameters of the job. */
            jobParams?: components["schemas"]["JobParam"][];
            /**
             * Format: int64
             * @description The day from which the job is scheduled, written as a number: year, month, day, for example `20241030`. Known on Huawei Cloud only.
             */
            start_date?: number;
            /** @description Whether the first run goes ahead although the job depends on its own previous run. This is the spelling of Huawei Cloud's documents. Known on Huawei Cloud only. */
            ignore_first_self_dep?: boolean;
            /** @description The same under the spelling that the provider's Terraform plug-in sends. Which of the two the service reads is not settled; check the effect before you rely on either. */
            ignore_first_self_dependence?: boolean;
        };
        /** @description Why the service refused. */
        ErrorBody: {
            /** @description The code: `DLF.` and four or five digits (`^DLF\.\d{4,5}$`). The same case was seen with either, for example `DLF.0100` and `DLF.30100`. The list is open. */
            error_code?: string;
            /** @description Text for people. Do not parse it. */
            error_msg?: string;
        };
        /** @description What the API gateway answers when it turns a call away before the service sees it: a missing or expired token, a wrong signature, an unknown path, too many calls. */
        GatewayError: {
            /** @description The gateway's code, for example `APIGW.0301`. The list is open. */
            error_code?: string;
            /** @description Text for people. Do not parse it. */
            error_msg?: string;
            /** @description Names the call in the provider's logs. Quote it when asking for support. */
            request_id?: string;
        };
        /**
         * @description What kind of job it is. The list is open.
         *
         *     - `BATCH`: runs by a schedule or an event, and ends
         *     - `REAL_TIME`: runs until it is stopped
         */
        JobType: "BATCH" | "REAL_TIME" | (string & {});
        /**
         * @description How the job stands. The list is open: treat a value you do not know as "not settled yet".
         *
         *     A real-time job:
         *
         *     - `STARTING`: being started
         *     - `NORMAL`: at work
         *     - `EXCEPTION`: starting or stopping went wrong
         *     - `STOPPING`: being stopped
         *     - `STOPPED`: stopped
         *
         *     A batch job:
         *
         *     - `SCHEDULING`: run by its schedule
         *     - `STOPPED`: no longer scheduled
         *     - `PAUSED`: scheduling is suspended
         */
        JobStatus: "STARTING" | "NORMAL" | "EXCEPTION" | "STOPPING" | "STOPPED" | "SCHEDULING" | "PAUSED" | (string & {});
        /**
         * @description How a run of a job stands or ended. The list is open.
         *
         *     - `waiting`: waits to be run
         *     - `running`: at work
         *     - `success`: ended well
         *     - `fail`: ended badly
         *     - `running-exception`: at work, but something went wrong
         *     - `pause`: held
         *     - `manual-stop`: ended by someone
         *     - `forceSuccess`: counted as a success because someone said so
         *     - `ignoreSuccess`: counted as a success though it failed
         *     - `freeze`: frozen
         *     - `skip-by-depend`: skipped because of what it depends on
         *     - `waiting-confirm`: waits for someone's consent
         */
        InstanceStatus: "waiting" | "running" | "success" | "fail" | "running-exception" | "pause" | "manual-stop" | "forceSuccess" | "ignoreSuccess" | "freeze" | "skip-by-depend" | "waiting-confirm" | (string & {});
        /** @description One kind of alarm that is set for a job. */
        JobAlarm: {
            /** @description What the alarm is about. */
            alarmType?: string;
            /** @description The topic that the alarm is sent to. */
            topicUrn?: string;
        };
        /** @description A job as the list shows it. No field is promised. */
        Job: {
            /** @description Name of the job. */
            name?: string;
            /**
             * @description What kind of job it is. The list is open.
             *
             *     - `BATCH`: runs by a schedule or an event, and ends
             *     - `REAL_TIME`: runs until it is stopped
             */
            jobType?: components["schemas"]["JobType"];
            /**
             * @description How the job stands. The list is open: treat a value you do not know as "not settled yet".
             *
             *     A real-time job:
             *
             *     - `STARTING`: being started
             *     - `NORMAL`: at work
             *     - `EXCEPTION`: starting or stopping went wrong
             *     - `STOPPING`: being stopped
             *     - `STOPPED`: stopped
             *
             *     A batch job:
             *
             *     - `SCHEDULING`: run by its schedule
             *     - `STOPPED`: no longer scheduled
             *     - `PAUSED`: scheduling is suspended
             */
            status?: components["schemas"]["JobStatus"];
            /** @description Who is in charge of the job. At most 128 characters. */
            owner?: string;
            /** @description 0 is high, 1 is medium, 2 is low. */
            priority?: number;
            /** @description The folder of the job. */
            path?: string;
            /** @description Whether the job consists of a single task. */
            singleNodeJobFlag?: boolean;
            /** @description Who created the job. */
            createUser?: string;
            /**
             * Format: int64
             * @description When the job was created, in milliseconds since 1970.
             */
            createTime?: number;
            /**
             * Format: int64
             * @description When the job was started, in milliseconds since 1970.
             */
            startTime?: number;
            /**
             * Format: int64
             * @description When the job ends, in milliseconds since 1970. This may be the end that its schedule sets and not the moment of a stop; decide by the status.
             */
            endTime?: number;
            /**
             * @description How a run of a job stands or ended. The list is open.
             *
             *     - `waiting`: waits to be run
             *     - `running`: at work
             *     - `success`: ended well
             *     - `fail`: ended badly
             *     - `running-exception`: at work, but something went wrong
             *     - `pause`: held
             *     - `manual-stop`: ended by someone
             *     - `forceSuccess`: counted as a success because someone said so
             *     - `ignoreSuccess`: counted as a success though it failed
             *     - `freeze`: frozen
             *     - `skip-by-depend`: skipped because of what it depends on
             *     - `waiting-confirm`: waits for someone's consent
             */
            lastInstanceStatus?: components["schemas"]["InstanceStatus"];
            /**
             * Format: int64
             * @description When the latest run ended, in milliseconds since 1970.
             */
            lastInstanceEndTime?: number;
            /** @description Who last changed the job. */
            lastUpdateUser?: string;
            /**
             * Format: int64
             * @description When the job was last changed, in milliseconds since 1970.
             */
            lastUpdateTime?: number;
            /** @description About the Flink job behind it. Known from Huawei Cloud's own definition only. */
            flinkJobInfo?: string;
            /** @description Who is told when something goes wrong. Known from Huawei Cloud's own definition only. */
            alarms?: components["schemas"]["JobAlarm"][];
        };
        /** @description The jobs found. */
        JobList: {
            /** @description How many jobs there are. It may be more than this answer holds. */
            total?: number;
            /** @description The jobs of this answer. */
            jobs?: components["schemas"]["Job"][];
        };
        /** @description A run of a job as the list shows it. No field is promised. */
        JobInstance: {
            /**
             * Format: int64
             * @description Identifier of the run.
             */
            instanceId?: number;
            /** @description Name of the job; for a run that a node of a real-time job set off, that of the job, `_` and that of the node. */
            jobName?: string;
            /**
             * Format: int64
             * @description Number of the job.
             */
            jobId?: number;
            /** @description Name of the run in the log. It need not be the name of the job. */
            jobInstanceName?: string;
            /**
             * @description How a run of a job stands or ended. The list is open.
             *
             *     - `waiting`: waits to be run
             *     - `running`: at work
             *     - `success`: ended well
             *     - `fail`: ended badly
             *     - `running-exception`: at work, but something went wrong
             *     - `pause`: held
             *     - `manual-stop`: ended by someone
             *     - `forceSuccess`: counted as a success because someone said so
             *     - `ignoreSuccess`: counted as a success though it failed
             *     - `freeze`: frozen
             *     - `skip-by-depend`: skipped because of what it depends on
             *     - `waiting-confirm`: waits for someone's consent
             */
            status?: components["schemas"]["InstanceStatus"];
            /**
             * Format: int64
             * @description When the run was due, in milliseconds since 1970.
             */
            planTime?: number;
            /**
             * Format: int64
             * @description When the job was submitted, in milliseconds since 1970. It may lie long before the run.
             */
            submitTime?: number;
            /**
             * Format: int64
             * @description When the run began, in milliseconds since 1970.
             */
            startTime?: number;
            /**
             * Format: int64
             * @description When the run ended, in milliseconds since 1970.
             */
            endTime?: number;
            /** @description How long the run took. The unit is not settled: the tables say milliseconds, the examples look like minutes. Subtract `startTime` from `endTime` instead. */
            executeTime?: number;
            /** @description How the run came about: 0 by schedule, 2 by hand, 5 to make up for missing data, 6 as the sub-job of another, 7 scheduled once. The list is open. */
            instanceType?: number;
            /** @description Whether someone made the run count as a success. */
            forceSuccess?: boolean;
            /** @description Whether a failure of the run is ignored. */
            ignoreSuccess?: boolean;
            /** @description Version of the run. */
            version?: number;
            /** @description What went wrong. Known from Huawei Cloud's own definition only. */
            errorMessage?: string;
        };
        /** @description The runs found. */
        JobInstanceList: {
            /** @description How many runs there are. It may be more than this answer holds. */
            total?: number;
            /** @description The runs of this answer. */
            instances?: components["schemas"]["JobInstance"][];
        };
        /**
         * @description How a node stands in a run, or ended. The list is open.
         *
         *     - `waiting`: waits to be run
         *     - `running`: at work
         *     - `success`: ended well
         *     - `fail`: ended badly
         *     - `skip`: left out
         *     - `pause`: held
         *     - `manual-stop`: ended by someone
         */
        NodeInstanceStatus: "waiting" | "running" | "success" | "fail" | "skip" | "pause" | "manual-stop" | (string & {});
        /** @description A node of a job in one run. No field is promised. */
        NodeInstance: {
            /** @description Name of the node. */
            nodeName?: string;
            /**
             * @description How a node stands in a run, or ended. The list is open.
             *
             *     - `waiting`: waits to be run
             *     - `running`: at work
             *     - `success`: ended well
             *     - `fail`: ended badly
             *     - `skip`: left out
             *     - `pause`: held
             *     - `manual-stop`: ended by someone
             */
            status?: components["schemas"]["NodeInstanceStatus"];
            /** @description What kind of node it is, in words for people: `DWS SQL`, `Dummy`. Jobs are defined with other spellings, so do not compare the two. */
            type?: string;
            /**
             * Format: int64
             * @description Identifier of the run that the node belongs to.
             */
            instanceId?: number;
            /** @description The queue that the node ran in. Known from Huawei Cloud's own definition only. */
            queue?: string;
            /**
             * Format: int64
             * @description When the run was due, in milliseconds since 1970.
             */
            planTime?: number;
            /**
             * Format: int64
             * @description When the job was submitted, in milliseconds since 1970. Seen in an example of 2021 only.
             */
            submitTime?: number;
            /**
             * Format: int64
             * @description When the node began, in milliseconds since 1970.
             */
            startTime?: number;
            /**
             * Format: int64
             * @description When the node ended, in milliseconds since 1970.
             */
            endTime?: number;
            /** @description How often the node was tried again after a failure. */
            retryTimes?: number;
            /**
             * Format: int64
             * @description A count of rows. Whether of those read or of those written is not settled.
             */
            inputRowCount?: number;
            /** @description Rows written in a second. */
            speed?: number;
            /** @description Where the node's log is kept, as an `obs://` address. */
            logPath?: string;
        };
        /** @description A run of a job with its nodes. No field is promised. */
        JobInstanceDetail: {
            /**
             * Format: int64
             * @description Identifier of the run.
             */
            instanceId?: number;
            /** @description Name of the job. */
            jobName?: string;
            /**
             * @description How a run of a job stands or ended. The list is open.
             *
             *     - `waiting`: waits to be run
             *     - `running`: at work
             *     - `success`: ended well
             *     - `fail`: ended badly
             *     - `running-exception`: at work, but something went wrong
             *     - `pause`: held
             *     - `manual-stop`: ended by someone
             *     - `forceSuccess`: counted as a success because someone said so
             *     - `ignoreSuccess`: counted as a success though it failed
             *     - `freeze`: frozen
             *     - `skip-by-depend`: skipped because of what it depends on
             *     - `waiting-confirm`: waits for someone's consent
             */
            status?: components["schemas"]["InstanceStatus"];
            /**
             * Format: int64
             * @description When the run was due, in milliseconds since 1970.
             */
            planTime?: number;
            /**
             * Format: int64
             * @description When the run began, in milliseconds since 1970.
             */
            startTime?: number;
            /**
             * Format: int64
             * @description When the run ended, in milliseconds since 1970.
             */
            endTime?: number;
            /** @description How long the run took. The unit is not settled: the tables say milliseconds, the examples look like minutes. Subtract `startTime` from `endTime` instead. */
            executeTime?: number;
            /** @description How the run came about: 0 by schedule, 2 by hand, 5 to make up for missing data, 6 as the sub-job of another, 7 scheduled once. The list is open. Known for this call from Huawei Cloud's own definition only. */
            instanceType?: number;
            /** @description Whether someone made the run count as a success. */
            forceSuccess?: boolean;
            /** @description Whether a failure of the run is ignored. */
            ignoreSuccess?: boolean;
            /** @description How many nodes there are. */
            total?: number;
            /** @description How each node of the job stands in this run. */
            nodes?: components["schemas"]["NodeInstance"][];
        };
    };
    responses: {
        /** @description The token or the signature was not accepted: missing, expired, malformed, or made for another region. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description No such path on this host. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Too many calls in a short time. Wait before you repeat it; the answer need not say how long. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
    };
    parameters: {
        /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
        project_id: string;
        /** @description The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
        job_name: string;
        /**
         * @description The id of the workspace that holds the job (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
         *
         *     Without it the workspace named `default` is taken, so the call may reach another job of the same name. It must be
         *     sent when the DataArts Studio instance has no workspace of that name, and when there are several instances; the
         *     service refuses the call otherwise.
         */
        workspace: string;
        /** @description Which kind of jobs to list. One call never lists both, and without this parameter real-time jobs are left out. */
        jobType: "BATCH" | "REAL_TIME";
        /** @description Lists only jobs with this name. Other names that contain it were seen to match too, so compare the names in the answer. */
        jobName: string;
        /** @description Lists only jobs with these tags, separated by commas. Known on Huawei Cloud only. */
        tags: string;
        /** @description Where to begin, from 0. Whether it counts pages or jobs is not settled: ask for `offset=1`, and if the answer repeats jobs of the first one it counts jobs. Better, ask for what fits into one answer. */
        offset: number;
        /** @description How many jobs one answer holds at most. */
        limit: number;
        /** @description Lists only runs of this job. For the runs that a node of a real-time job starts, the name is that of the job, `_`, and that of the node. Other names may match too unless `preciseQuery` is set, so compare the names in the answer. */
        jobName_instances: string;
        /** @description Whether `jobName` must be the whole name. */
        preciseQuery: boolean;
        /** @description Lists only runs after this moment, in milliseconds since 1970. Without it, newer pages of Huawei Cloud say, only the runs since the beginning of today are listed; send it to be sure. */
        minPlanTime: number;
        /** @description Lists only runs before this moment, in milliseconds since 1970. By newer pages of Huawei Cloud it may lie at most seven days after `minPlanTime`, and is the present moment when it is left out. */
        maxPlanTime: number;
        /** @description Lists only runs that stand like this. `forceSuccess` and those below it are not documented for this filter. */
        status_instances: components["schemas"]["InstanceStatus"];
        /** @description Lists only runs that came about in this way: 0 by schedule, 2 by hand, 5 to make up for missing data, 6 as the sub-job of another, 7 scheduled once. */
        instanceType: number;
        /** @description Which page to show, from 0. That it counts pages is what the documents say; it was not tried, and for a sister call a client counts entries. Drop runs that come twice, and stop at an empty answer. */
        offset_instances: number;
        /** @description How many runs one answer holds at most. */
        limit_instances: number;
        /** @description The id of the run, `instanceId` in the list of runs. */
        instance_id: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** A value for one parameter of the job. */
export type JobParam = components['schemas']['JobParam'];
/** Values for the job's parameters, and from when to schedule it. Leave the body out when there is nothing to say. */
export type StartJobRequest = components['schemas']['StartJobRequest'];
/** Why the service refused. */
export type ErrorBody = components['schemas']['ErrorBody'];
/** What the API gateway answers when it turns a call away before the service sees it: a missing or expired token, a wrong signature, an unknown path, too many calls. */
export type GatewayError = components['schemas']['GatewayError'];
/**
 * What kind of job it is. The list is open.
 *
 * - `BATCH`: runs by a schedule or an event, and ends
 * - `REAL_TIME`: runs until it is stopped
 */
export type JobType = components['schemas']['JobType'];
/**
 * How the job stands. The list is open: treat a value you do not know as "not settled yet".
 *
 * A real-time job:
 *
 * - `STARTING`: being started
 * - `NORMAL`: at work
 * - `EXCEPTION`: starting or stopping went wrong
 * - `STOPPING`: being stopped
 * - `STOPPED`: stopped
 *
 * A batch job:
 *
 * - `SCHEDULING`: run by its schedule
 * - `STOPPED`: no longer scheduled
 * - `PAUSED`: scheduling is suspended
 */
export type JobStatus = components['schemas']['JobStatus'];
/**
 * How a run of a job stands or ended. The list is open.
 *
 * - `waiting`: waits to be run
 * - `running`: at work
 * - `success`: ended well
 * - `fail`: ended badly
 * - `running-exception`: at work, but something went wrong
 * - `pause`: held
 * - `manual-stop`: ended by someone
 * - `forceSuccess`: counted as a success because someone said so
 * - `ignoreSuccess`: counted as a success though it failed
 * - `freeze`: frozen
 * - `skip-by-depend`: skipped because of what it depends on
 * - `waiting-confirm`: waits for someone's consent
 */
export type InstanceStatus = components['schemas']['InstanceStatus'];
/** One kind of alarm that is set for a job. */
export type JobAlarm = components['schemas']['JobAlarm'];
/** A job as the list shows it. No field is promised. */
export type Job = components['schemas']['Job'];
/** The jobs found. */
export type JobList = components['schemas']['JobList'];
/** A run of a job as the list shows it. No field is promised. */
export type JobInstance = components['schemas']['JobInstance'];
/** The runs found. */
export type JobInstanceList = components['schemas']['JobInstanceList'];
/**
 * How a node stands in a run, or ended. The list is open.
 *
 * - `waiting`: waits to be run
 * - `running`: at work
 * - `success`: ended well
 * - `fail`: ended badly
 * - `skip`: left out
 * - `pause`: held
 * - `manual-stop`: ended by someone
 */
export type NodeInstanceStatus = components['schemas']['NodeInstanceStatus'];
/** A node of a job in one run. No field is promised. */
export type NodeInstance = components['schemas']['NodeInstance'];
/** A run of a job with its nodes. No field is promised. */
export type JobInstanceDetail = components['schemas']['JobInstanceDetail'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ParameterProjectId = components['parameters']['project_id'];
export type ParameterJobName = components['parameters']['job_name'];
export type ParameterWorkspace = components['parameters']['workspace'];
export type ParameterJobType = components['parameters']['jobType'];
export type ParameterJobName_2 = components['parameters']['jobName'];
export type ParameterTags = components['parameters']['tags'];
export type ParameterOffset = components['parameters']['offset'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterJobNameInstances = components['parameters']['jobName_instances'];
export type ParameterPreciseQuery = components['parameters']['preciseQuery'];
export type ParameterMinPlanTime = components['parameters']['minPlanTime'];
export type ParameterMaxPlanTime = components['parameters']['maxPlanTime'];
export type ParameterStatusInstances = components['parameters']['status_instances'];
export type ParameterInstanceType = components['parameters']['instanceType'];
export type ParameterOffsetInstances = components['parameters']['offset_instances'];
export type ParameterLimitInstances = components['parameters']['limit_instances'];
export type ParameterInstanceId = components['parameters']['instance_id'];
export interface operations {
    startJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that holds the job (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job of the same name. It must be
                 *     sent when the DataArts Studio instance has no workspace of that name, and when there are several instances; the
                 *     service refuses the call otherwise.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        /** @description Values for the job's parameters, and from when to schedule it. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StartJobRequest"];
            };
        };
        responses: {
            /** @description The start was taken. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to start the job. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    stopJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that holds the job (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job of the same name. It must be
                 *     sent when the DataArts Studio instance has no workspace of that name, and when there are several instances; the
                 *     service refuses the call otherwise.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop was taken. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to stop the job. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Which kind of jobs to list. One call never lists both, and without this parameter real-time jobs are left out. */
                jobType?: components["parameters"]["jobType"];
                /** @description Lists only jobs with this name. Other names that contain it were seen to match too, so compare the names in the answer. */
                jobName?: components["parameters"]["jobName"];
                /** @description Lists only jobs with these tags, separated by commas. Known on Huawei Cloud only. */
                tags?: components["parameters"]["tags"];
                /** @description Where to begin, from 0. Whether it counts pages or jobs is not settled: ask for `offset=1`, and if the answer repeats jobs of the first one it counts jobs. Better, ask for what fits into one answer. */
                offset?: components["parameters"]["offset"];
                /** @description How many jobs one answer holds at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: {
                /**
                 * @description The id of the workspace that holds the job (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job of the same name. It must be
                 *     sent when the DataArts Studio instance has no workspace of that name, and when there are several instances; the
                 *     service refuses the call otherwise.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            /** @description The service refused to list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listJobInstances: {
        parameters: {
            query?: {
                /** @description Lists only runs of this job. For the runs that a node of a real-time job starts, the name is that of the job, `_`, and that of the node. Other names may match too unless `preciseQuery` is set, so compare the names in the answer. */
                jobName?: components["parameters"]["jobName_instances"];
                /** @description Whether `jobName` must be the whole name. */
                preciseQuery?: components["parameters"]["preciseQuery"];
                /** @description Lists only runs after this moment, in milliseconds since 1970. Without it, newer pages of Huawei Cloud say, only the runs since the beginning of today are listed; send it to be sure. */
                minPlanTime?: components["parameters"]["minPlanTime"];
                /** @description Lists only runs before this moment, in milliseconds since 1970. By newer pages of Huawei Cloud it may lie at most seven days after `minPlanTime`, and is the present moment when it is left out. */
                maxPlanTime?: components["parameters"]["maxPlanTime"];
                /** @description Lists only runs that stand like this. `forceSuccess` and those below it are not documented for this filter. */
                status?: components["parameters"]["status_instances"];
                /** @description Lists only runs that came about in this way: 0 by schedule, 2 by hand, 5 to make up for missing data, 6 as the sub-job of another, 7 scheduled once. */
                instanceType?: components["parameters"]["instanceType"];
                /** @description Which page to show, from 0. That it counts pages is what the documents say; it was not tried, and for a sister call a client counts entries. Drop runs that come twice, and stop at an empty answer. */
                offset?: components["parameters"]["offset_instances"];
                /** @description How many runs one answer holds at most. */
                limit?: components["parameters"]["limit_instances"];
            };
            header?: {
                /**
                 * @description The id of the workspace that holds the job (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job of the same name. It must be
                 *     sent when the DataArts Studio instance has no workspace of that name, and when there are several instances; the
                 *     service refuses the call otherwise.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobInstanceList"];
                };
            };
            /** @description The service refused to list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    showJobInstance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that holds the job (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job of the same name. It must be
                 *     sent when the DataArts Studio instance has no workspace of that name, and when there are several instances; the
                 *     service refuses the call otherwise.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
                /** @description The id of the run, `instanceId` in the list of runs. */
                instance_id: components["parameters"]["instance_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobInstanceDetail"];
                };
            };
            /** @description The service refused to look. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
