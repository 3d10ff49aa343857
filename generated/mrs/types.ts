// Written by `npm run build` from specs/mrs. Do not edit: change the contract and build again.

export interface paths {
    "/v1.1/{project_id}/job-executions/{job_execution_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the job execution, not of the job: `id` in its record, not `job_id`. Whether the id of a job that was submitted with V2 is taken here is not known. */
                job_execution_id: components["parameters"]["job_execution_id_v1"];
            };
            cookie?: never;
        };
        /**
         * Cancel a job execution (V1.1)
         * @deprecated
         * @description Cancels the execution although the method is GET. Never repeat it unasked, prefetch it or answer it from a cache;
         *     keep it out of reach of anything that takes a GET to be harmless.
         *
         *     Status 200 means that the cancel was accepted, not that it is done. The answer shows the execution as it was before
         *     the cancel, so nothing in it tells how the cancel went. Poll `showJobExecution` until `end_time` is set, and bound
         *     the wait: there is no report of a cancel that comes to nothing.
         *
         *     Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use `stopJob`
         *     there; it needs the cluster's id as well. What an unknown or an already ended execution answers is not on record.
         */
        get: operations["cancelJobExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/job-executions/{job_execution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the job execution, not of the job: `id` in its record, not `job_id`. Whether the id of a job that was submitted with V2 is taken here is not known. */
                job_execution_id: components["parameters"]["job_execution_id_v1"];
            };
            cookie?: never;
        };
        /**
         * Show a job execution (V1.1)
         * @deprecated
         * @description Returns the record of one execution. An execution that has ended carries `end_time`; that it ended well cannot be
         *     told from the documented samples, in which `return_code` and `info` are null even then.
         *
         *     Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use
         *     `showSingleJobExe` there; it needs the cluster's id as well.
         */
        get: operations["showJobExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/job-executions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The MRS cluster the job runs on. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * List the jobs of a cluster
         * @description Lists the jobs of one cluster with their states and results, each in the form that `showSingleJobExe` has for one.
         *     Success comes as status 202 on Open Telekom Cloud, and a client for Huawei Cloud expects it there too, while the
         *     documents of Huawei Cloud say 200; take both, with the same body.
         *
         *     One answer holds 10 jobs unless `limit` says otherwise, and `offset` begins at 1. By default the latest jobs come
         *     first, so jobs that are submitted while you walk on push others to the next answer: drop those that come twice, and
         *     stop at an empty answer. Pin the end with `submitted_time_end` when it matters.
         *
         *     `properties` of a job may hold access keys; keep the answer out of logs.
         */
        get: operations["showJobExeListNew"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/kill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The MRS cluster the job runs on. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. */
                job_execution_id: components["parameters"]["job_execution_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a job
         * @description Asks the cluster to kill the job. Status 202 means that the request was accepted, not that the job has ended; as a
         *     rule there is no body. Confirm with `showSingleJobExe`: the job is stopped once its `job_state` or its `job_result`
         *     is `KILLED`. It may also end by itself first, as `FINISHED` or `FAILED`.
         *
         *     A stop that fails is answered with status 400 or 500 and the code `0175`. A 500 is therefore no sign of an outage;
         *     look at the code first. The call takes no body. On a cluster with Kerberos the job calls of V2 presuppose that the
         *     IAM users have been synchronized to it (`0192`).
         */
        post: operations["stopJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The MRS cluster the job runs on. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. */
                job_execution_id: components["parameters"]["job_execution_id"];
            };
            cookie?: never;
        };
        /**
         * Show a job
         * @description Returns the job with its state and its result. Success comes as status 202 on Open Telekom Cloud, kept for old
         *     callers, and as 200 in the documents of Huawei Cloud; take both, with the same body.
         *
         *     `FINISHED`, `FAILED` and `KILLED` in `job_state` end a job; anything else, also a value you do not know, means that
         *     it may still change. `FINISHED` alone does not say that it went well: read `job_result`, which is `SUCCEEDED` then
         *     and `UNDEFINED` as long as the job is under way. A job that does not exist is answered with status 500, not 404.
         */
        get: operations["showSingleJobExe"];
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
        /** @description What a job was started with. */
        JobConfigs: {
            /** @description Settings of the job, by name. */
            configs?: {
                [key: string]: string;
            };
            /** @description Arguments, in their order. */
            args?: string[];
            /** @description Parameters of the job, by name. */
            params?: {
                [key: string]: string;
            };
        };
        /** @description How the job stands in Oozie. The document names no key; Sahara always sends `status`, and beside it all that Oozie tells of the workflow. */
        JobExecutionInfo: {
            /** @description State of the job in the engine's words. Sahara sets `TOBEKILLED` once a cancel is under way. */
            status?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One execution of a job, in the form of OpenStack Sahara. No field is promised. Times carry no zone; Sahara's, which they follow, are UTC. */
        JobExecution: {
            /** @description Identifier of the execution. */
            id?: string;
            /** @description Identifier of the job object. Empty for a job that was not made from one. */
            job_id?: string;
            /** @description The cluster the job runs on. */
            cluster_id?: string;
            /** @description The project that owns the execution. */
            tenant_id?: string;
            /** @description When the record was created, as `2017-05-25T07:28:12`. */
            created_at?: string;
            /** @description When the record last changed, in the same form. */
            updated_at?: string;
            /** @description When the job began, in the same form. */
            start_time?: string;
            /** @description When the job ended, in the same form; null as long as it has not. */
            end_time?: string | null;
            /** @description Identifier of the workflow in Oozie, when the job runs through it. */
            oozie_job_id?: string | null;
            /** @description Identifier of the job in the engine that executes it. In Sahara the same value as `oozie_job_id`. */
            engine_job_id?: string | null;
            /** @description What the job returned. */
            return_code?: string | null;
            /** @description The data source that the job reads, when it was given one. */
            input_id?: string | null;
            /** @description The data source that the job writes, when it was given one. */
            output_id?: string | null;
            /** @description Whether the execution is protected. The service does not support this; expect `false` or null. */
            is_protected?: boolean | null;
            /** @description Whether the execution is public. The service does not support this. */
            is_public?: boolean | null;
            /** @description What the job was started with. */
            job_configs?: components["schemas"]["JobConfigs"] | null;
            /** @description Addresses of the data sources. What the keys and values look like is not documented. */
            data_source_urls?: {
                [key: string]: unknown;
            } | null;
            /** @description How the job stands, as the engine tells it. */
            info?: components["schemas"]["JobExecutionInfo"] | null;
        };
        /** @description A job execution in its wrapper. */
        JobExecutionAnswer: {
            /** @description One execution of a job, in the form of OpenStack Sahara. No field is promised. Times carry no zone; Sahara's, which they follow, are UTC. */
            job_execution?: components["schemas"]["JobExecution"];
        };
        /** @description Why the service refused or failed. */
        ErrorBody: {
            /** @description The code, always a text: leading zeros count (`0175`). Four digits come from the V2 job service, eight or nine from the cluster service. The list is open. */
            error_code?: string;
            /** @description Text for people, in English or Chinese. Do not parse it. */
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
        /** @description What kind of job it is. The list is open. A PySpark job is reported as `SparkSubmit`. */
        JobType: "MapReduce" | "SparkSubmit" | "HiveScript" | "HiveSql" | "DistCp" | "SparkScript" | "SparkSql" | "Flink" | (string & {});
        /**
         * @description Where the job stands. The list is open: treat a value you do not know as "still running".
         *
         *     - `New`, `NEW`: created (both spellings are documented; compare without regard to case)
         *     - `NEW_SAVING`: created, being saved
         *     - `SUBMITTED`: submitted
         *     - `ACCEPTED`: accepted by the cluster
         *     - `RUNNING`: at work
         *     - `FINISHED`: ended; whether well, tells the result
         *     - `FAILED`: broke off
         *     - `KILLED`: stopped on request
         */
        JobState: "New" | "NEW" | "NEW_SAVING" | "SUBMITTED" | "ACCEPTED" | "RUNNING" | "FINISHED" | "FAILED" | "KILLED" | (string & {});
        /**
         * @description How the job ended. The list is open: treat a value you do not know as "not known to have succeeded".
         *
         *     - `UNDEFINED`: has not ended
         *     - `SUCCEEDED`: ended well
         *     - `FAILED`: broke off
         *     - `KILLED`: stopped by hand while it ran
         */
        JobResult: "UNDEFINED" | "SUCCEEDED" | "FAILED" | "KILLED" | (string & {});
        /** @description One job on a cluster. No field is promised. */
        JobDetail: {
            /** @description Identifier of the job. */
            job_id?: string;
            /** @description Who submitted the job. */
            user?: string;
            /** @description Name of the job. Several jobs may bear the same. */
            job_name?: string;
            /**
             * @description Where the job stands. The list is open: treat a value you do not know as "still running".
             *
             *     - `New`, `NEW`: created (both spellings are documented; compare without regard to case)
             *     - `NEW_SAVING`: created, being saved
             *     - `SUBMITTED`: submitted
             *     - `ACCEPTED`: accepted by the cluster
             *     - `RUNNING`: at work
             *     - `FINISHED`: ended; whether well, tells the result
             *     - `FAILED`: broke off
             *     - `KILLED`: stopped on request
             */
            job_state?: components["schemas"]["JobState"];
            /**
             * @description How the job ended. The list is open: treat a value you do not know as "not known to have succeeded".
             *
             *     - `UNDEFINED`: has not ended
             *     - `SUCCEEDED`: ended well
             *     - `FAILED`: broke off
             *     - `KILLED`: stopped by hand while it ran
             */
            job_result?: components["schemas"]["JobResult"];
            /** @description How far the job is, `100` when it has ended well. Never decide by it whether a job has ended. */
            job_progress?: number;
            /** @description What kind of job it is. The list is open. A PySpark job is reported as `SparkSubmit`. */
            job_type?: components["schemas"]["JobType"];
            /**
             * Format: int64
             * @description When the job was submitted, in milliseconds since 1970.
             */
            submitted_time?: number;
            /**
             * Format: int64
             * @description When the job began, in milliseconds since 1970; `0` before that.
             */
            started_time?: number;
            /**
             * Format: int64
             * @description When the job ended, in milliseconds since 1970; `0` before that.
             */
            finished_time?: number;
            /**
             * Format: int64
             * @description How long the job has run, in milliseconds.
             */
            elapsed_time?: number;
            /** @description The queue of the cluster that the job went to. */
            queue?: string;
            /** @description The arguments as one text, in brackets and parted by commas. It is not JSON, and an argument may hold a comma itself, so it cannot be split safely. A submission takes a list instead. */
            arguments?: string;
            /** @description The properties as one text, `{}` when there are none. A submission takes a map instead, which may hold access keys; whether they are blanked here is not documented, so keep the text out of logs. */
            properties?: string;
            /** @description Identifier of the launcher job that started this one on the cluster. */
            launcher_id?: string;
            /** @description Identifier of the job itself on the cluster. Missing from the sample of a job that still waits. */
            app_id?: string;
            /** @description Where the job can be watched. Known from Huawei Cloud only. */
            tracking_url?: string;
        };
        /** @description The jobs found. */
        JobList: {
            /** @description How many jobs there are. It may be more than this answer holds. */
            total_record?: number;
            /** @description The jobs of this answer. */
            job_list?: components["schemas"]["JobDetail"][];
        };
        /** @description What the service says to a stop, if it says anything. */
        StopJobAnswer: {
            /** @description `succeeded` in the only sample. It stands for the request, not for the job: the job may still be running. */
            result?: string;
        };
        /** @description The job that was asked for. */
        JobDetailAnswer: {
            /** @description One job on a cluster. No field is promised. */
            job_detail?: components["schemas"]["JobDetail"];
        };
    };
    responses: {
        /** @description The service refused the call; for a V1.1 call the likely reason is the kind of cluster. */
        V1Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token or the signature was not accepted: missing, expired, malformed, or made for another region. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The caller may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
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
        /** @description The service failed, or is not available for the moment. A token that it does not accept may come out here, too. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
        project_id: string;
        /** @description The id of the job execution, not of the job: `id` in its record, not `job_id`. Whether the id of a job that was submitted with V2 is taken here is not known. */
        job_execution_id_v1: string;
        /** @description The MRS cluster the job runs on. */
        cluster_id: string;
        /** @description Lists only jobs with this name. Letters, digits, `-` and `_`; at most 64 of them, or 36 by documents of Huawei Cloud. Whether other names that contain it match too is not documented. */
        job_name: string;
        /** @description Lists only the job with this id. Known on Huawei Cloud only. */
        job_id: string;
        /** @description Lists only jobs that this user submitted. Known on Huawei Cloud only. */
        user: string;
        /** @description Lists only jobs of this kind. A PySpark job is found under `SparkSubmit`. */
        job_type: components["schemas"]["JobType"];
        /** @description Lists only jobs in this state. Open Telekom Cloud documents `New`, Huawei Cloud `NEW`; whether the filter heeds the difference is not known. */
        job_state: components["schemas"]["JobState"];
        /** @description Lists only jobs that ended so. */
        job_result: components["schemas"]["JobResult"];
        /** @description Lists only jobs in this queue of the cluster. Known on Huawei Cloud only. */
        queue: string;
        /** @description Lists only jobs submitted after this moment, in milliseconds since 1970. */
        submitted_time_begin: number;
        /** @description Lists only jobs submitted before this moment, in milliseconds since 1970. */
        submitted_time_end: number;
        /** @description The direction in which jobs are listed, not a field: `desc` or `asc`. What they are sorted by is not documented; the samples show the job submitted last first. */
        sort_by: "asc" | "desc";
        /** @description Where to begin, from 1, not from 0. The documents do not say whether it counts pages or jobs; a client takes it for the number of the page. Move on by one, drop jobs that come twice, and stop at an empty answer. */
        offset: number;
        /** @description How many jobs one answer holds at most. No maximum is documented; one client asks for 100. */
        limit: number;
        /** @description The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. */
        job_execution_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** What a job was started with. */
export type JobConfigs = components['schemas']['JobConfigs'];
/** How the job stands in Oozie. The document names no key; Sahara always sends `status`, and beside it all that Oozie tells of the workflow. */
export type JobExecutionInfo = components['schemas']['JobExecutionInfo'];
/** One execution of a job, in the form of OpenStack Sahara. No field is promised. Times carry no zone; Sahara's, which they follow, are UTC. */
export type JobExecution = components['schemas']['JobExecution'];
/** A job execution in its wrapper. */
export type JobExecutionAnswer = components['schemas']['JobExecutionAnswer'];
/** Why the service refused or failed. */
export type ErrorBody = components['schemas']['ErrorBody'];
/** What the API gateway answers when it turns a call away before the service sees it: a missing or expired token, a wrong signature, an unknown path, too many calls. */
export type GatewayError = components['schemas']['GatewayError'];
/** What kind of job it is. The list is open. A PySpark job is reported as `SparkSubmit`. */
export type JobType = components['schemas']['JobType'];
/**
 * Where the job stands. The list is open: treat a value you do not know as "still running".
 *
 * - `New`, `NEW`: created (both spellings are documented; compare without regard to case)
 * - `NEW_SAVING`: created, being saved
 * - `SUBMITTED`: submitted
 * - `ACCEPTED`: accepted by the cluster
 * - `RUNNING`: at work
 * - `FINISHED`: ended; whether well, tells the result
 * - `FAILED`: broke off
 * - `KILLED`: stopped on request
 */
export type JobState = components['schemas']['JobState'];
/**
 * How the job ended. The list is open: treat a value you do not know as "not known to have succeeded".
 *
 * - `UNDEFINED`: has not ended
 * - `SUCCEEDED`: ended well
 * - `FAILED`: broke off
 * - `KILLED`: stopped by hand while it ran
 */
export type JobResult = components['schemas']['JobResult'];
/** One job on a cluster. No field is promised. */
export type JobDetail = components['schemas']['JobDetail'];
/** The jobs found. */
export type JobList = components['schemas']['JobList'];
/** What the service says to a stop, if it says anything. */
export type StopJobAnswer = components['schemas']['StopJobAnswer'];
/** The job that was asked for. */
export type JobDetailAnswer = components['schemas']['JobDetailAnswer'];
export type ResponseV1Refused = components['responses']['V1Refused'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseFailed = components['responses']['Failed'];
export type ParameterProjectId = components['parameters']['project_id'];
export type ParameterJobExecutionIdV1 = components['parameters']['job_execution_id_v1'];
export type ParameterClusterId = components['parameters']['cluster_id'];
export type ParameterJobName = components['parameters']['job_name'];
export type ParameterJobId = components['parameters']['job_id'];
export type ParameterUser = components['parameters']['user'];
export type ParameterJobType = components['parameters']['job_type'];
export type ParameterJobState = components['parameters']['job_state'];
export type ParameterJobResult = components['parameters']['job_result'];
export type ParameterQueue = components['parameters']['queue'];
export type ParameterSubmittedTimeBegin = components['parameters']['submitted_time_begin'];
export type ParameterSubmittedTimeEnd = components['parameters']['submitted_time_end'];
export type ParameterSortBy = components['parameters']['sort_by'];
export type ParameterOffset = components['parameters']['offset'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterJobExecutionId = components['parameters']['job_execution_id'];
export interface operations {
    cancelJobExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the job execution, not of the job: `id` in its record, not `job_id`. Whether the id of a job that was submitted with V2 is taken here is not known. */
                job_execution_id: components["parameters"]["job_execution_id_v1"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancel was accepted. The record is the one from before it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobExecutionAnswer"];
                };
            };
            400: components["responses"]["V1Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showJobExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the job execution, not of the job: `id` in its record, not `job_id`. Whether the id of a job that was submitted with V2 is taken here is not known. */
                job_execution_id: components["parameters"]["job_execution_id_v1"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The execution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobExecutionAnswer"];
                };
            };
            400: components["responses"]["V1Refused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showJobExeListNew: {
        parameters: {
            query?: {
                /** @description Lists only jobs with this name. Letters, digits, `-` and `_`; at most 64 of them, or 36 by documents of Huawei Cloud. Whether other names that contain it match too is not documented. */
                job_name?: components["parameters"]["job_name"];
                /** @description Lists only the job with this id. Known on Huawei Cloud only. */
                job_id?: components["parameters"]["job_id"];
                /** @description Lists only jobs that this user submitted. Known on Huawei Cloud only. */
                user?: components["parameters"]["user"];
                /** @description Lists only jobs of this kind. A PySpark job is found under `SparkSubmit`. */
                job_type?: components["parameters"]["job_type"];
                /** @description Lists only jobs in this state. Open Telekom Cloud documents `New`, Huawei Cloud `NEW`; whether the filter heeds the difference is not known. */
                job_state?: components["parameters"]["job_state"];
                /** @description Lists only jobs that ended so. */
                job_result?: components["parameters"]["job_result"];
                /** @description Lists only jobs in this queue of the cluster. Known on Huawei Cloud only. */
                queue?: components["parameters"]["queue"];
                /** @description Lists only jobs submitted after this moment, in milliseconds since 1970. */
                submitted_time_begin?: components["parameters"]["submitted_time_begin"];
                /** @description Lists only jobs submitted before this moment, in milliseconds since 1970. */
                submitted_time_end?: components["parameters"]["submitted_time_end"];
                /** @description The direction in which jobs are listed, not a field: `desc` or `asc`. What they are sorted by is not documented; the samples show the job submitted last first. */
                sort_by?: components["parameters"]["sort_by"];
                /** @description Where to begin, from 1, not from 0. The documents do not say whether it counts pages or jobs; a client takes it for the number of the page. Move on by one, drop jobs that come twice, and stop at an empty answer. */
                offset?: components["parameters"]["offset"];
                /** @description How many jobs one answer holds at most. No maximum is documented; one client asks for 100. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The MRS cluster the job runs on. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs found, as the documents of Huawei Cloud have it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            /** @description The jobs found, as Open Telekom Cloud answers. Nothing is pending about the query itself. */
            202: {
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed to list the jobs. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            503: components["responses"]["Failed"];
        };
    };
    stopJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The MRS cluster the job runs on. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. */
                job_execution_id: components["parameters"]["job_execution_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop was accepted. There may be no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopJobAnswer"] | undefined;
                };
            };
            /** @description The service refused to stop the job, or did not manage to (newer form). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service did not manage to stop the job (older form), or there is no such job. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            503: components["responses"]["Failed"];
        };
    };
    showSingleJobExe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The MRS cluster the job runs on. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. */
                job_execution_id: components["parameters"]["job_execution_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, as Huawei Cloud answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDetailAnswer"];
                };
            };
            /** @description The job, as Open Telekom Cloud answers. Nothing is pending about the query itself. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDetailAnswer"];
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed to look the job up, or there is no such job. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            503: components["responses"]["Failed"];
        };
    };
}
