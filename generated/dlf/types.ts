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
         *     running. It is not part of this contract yet.
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
}
