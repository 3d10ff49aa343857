// Written by `npm run build` from specs/cdm. Do not edit: change the contract and build again.

export interface paths {
    "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The CDM cluster the job lives on. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Start a job
         * @description Starts a run of the job and returns at once with the run's record, mostly in state `BOOTING`. Ask for the job's
         *     status until it has ended; nothing calls you back.
         *
         *     A job that is already running is refused with `Cdm.0052`. At most 1200 calls a minute are accepted.
         */
        put: operations["startJob"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The CDM cluster the job lives on. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Stop a job
         * @description Stops the job's current run. A failed stop may come back with status 200: then the answer holds a
         *     `validation-result` that says why, which the clients of this project turn into an error. An empty answer means that
         *     the run was stopped.
         *
         *     A stop of a job that is not running is refused; by the code table with `Cdm.0053`, though no such answer is on
         *     record. So a stop that is repeated because its first answer was lost may look like a failure; ask for the job's
         *     status to be sure. At most 1200 calls a minute are accepted.
         */
        put: operations["stopJob"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The CDM cluster the job lives on. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        /**
         * Show how a job's latest run stands
         * @description Returns the latest run. `SUCCEEDED`, `FAILED`, `FAILURE_ON_SUBMIT` and `STOPPED` end a run; anything else, also a
         *     value you do not know, means that it may still change. At most 120 calls a minute are accepted, so poll no
         *     faster than every few seconds.
         */
        get: operations["showJobStatus"];
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
        /** @description Values for the run. Leave the body out when the job takes none. */
        StartJobRequest: {
            /** @description Values for the variables that the job's definition names, by variable. */
            variables?: {
                [key: string]: string;
            };
        };
        /**
         * @description Where the run stands. The list is open: treat a value you do not know as "still running".
         *
         *     - `BOOTING`: being started
         *     - `PENDING`: waiting for a free slot (seen in answers only)
         *     - `RUNNING`: at work
         *     - `SUCCEEDED`: finished
         *     - `FAILED`: broke off
         *     - `FAILURE_ON_SUBMIT`: could not be submitted
         *     - `STOPPED`: stopped on request (seen in answers only)
         *     - `UNKNOWN`: the service cannot tell
         *     - `NEVER_EXECUTED`: has not run yet
         */
        JobStatus: "BOOTING" | "PENDING" | "RUNNING" | "SUCCEEDED" | "FAILED" | "FAILURE_ON_SUBMIT" | "STOPPED" | "UNKNOWN" | "NEVER_EXECUTED" | (string & {});
        /** @description One run of a job, as the service sees it at the moment of the call. No field is promised. */
        StartJobSubmission: {
            /** @description Number of the run. */
            "submission-id"?: number;
            /** @description Name of the job that runs. */
            "job-name"?: string;
            /**
             * @description Where the run stands. The list is open: treat a value you do not know as "still running".
             *
             *     - `BOOTING`: being started
             *     - `PENDING`: waiting for a free slot (seen in answers only)
             *     - `RUNNING`: at work
             *     - `SUCCEEDED`: finished
             *     - `FAILED`: broke off
             *     - `FAILURE_ON_SUBMIT`: could not be submitted
             *     - `STOPPED`: stopped on request (seen in answers only)
             *     - `UNKNOWN`: the service cannot tell
             *     - `NEVER_EXECUTED`: has not run yet
             */
            status?: components["schemas"]["JobStatus"];
            /** @description How far the run is; `-1` when it failed. The unit is not reliable (a finished run was seen with `0`), so never decide by it whether a run has ended. */
            progress?: number;
            /** @description Whether the run moves only what is new since the last one. */
            isIncrementing?: boolean;
            /** @description Whether incremental migration is to stop. Often empty. The misspelling is on the wire. */
            isStopingIncrement?: string;
            /** @description Whether the job runs on a schedule. */
            "is-execute-auto"?: boolean;
            /** @description Whether the job is deleted once it has run. */
            isDeleteJob?: boolean;
            /** @description Rows deleted. */
            delete_rows?: number;
            /** @description Rows updated. */
            update_rows?: number;
            /** @description Rows written. */
            write_rows?: number;
            /** @description Who created the job. */
            "creation-user"?: string;
            /**
             * Format: int64
             * @description When the run was created, in milliseconds since 1970.
             */
            "creation-date"?: number;
            /**
             * Format: int64
             * @description When the run began, in milliseconds since 1970.
             */
            "execute-date"?: number;
            /**
             * Format: int64
             * @description When the record last changed, in milliseconds since 1970.
             */
            "last-update-date"?: number;
            /** @description Who last changed the record. The misspelling is what answers carry. */
            "last-udpate-user"?: string;
            /** @description The same under its correct spelling, which newer documents use. Read whichever is there. */
            "last-update-user"?: string;
        };
        /** @description The run that was started. */
        StartJobAnswer: {
            /** @description The run, as the only entry. */
            submissions?: components["schemas"]["StartJobSubmission"][];
        };
        /** @description Why the service refused. Read `errCode`, else `code`; the text is in `externalMessage`, else `message`. */
        ErrorBody: {
            /** @description The code, `Cdm.` and four digits in most cases. */
            errCode?: string;
            /** @description Text for people. Do not parse it. */
            externalMessage?: string;
            /** @description The same code, in answers of the create and update calls. */
            code?: string;
            /** @description The same text, in answers of the create and update calls. */
            message?: string;
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
        /** @description One remark of the service on what was asked of it. */
        JobValidationResult: {
            /** @description What is wrong, for people. */
            message?: string;
            /** @description How bad it is. `ERROR` means that the request was not carried out. */
            status?: "ERROR" | "WARNING" | (string & {});
        };
        /** @description What the service says to a stop. Which of the two lists is sent depends on the release; an empty object, an empty list and no body at all mean that the job was stopped. */
        StopJobAnswer: {
            /** @description Why the job was not stopped. Empty or absent when it was. */
            "validation-result"?: components["schemas"]["JobValidationResult"][];
            /** @description The run that was stopped. Sent by releases of 2022. */
            submissions?: components["schemas"]["StartJobSubmission"][];
        };
        /** @description What a run has moved. A counter that does not apply to the kind of job is `-1`. */
        SqoopCounters: {
            /**
             * Format: int64
             * @description Rows read.
             */
            ROWS_READ?: number;
            /**
             * Format: int64
             * @description Rows written.
             */
            ROWS_WRITTEN?: number;
            /**
             * Format: int64
             * @description Rows left out while writing.
             */
            ROWS_WRITTEN_SKIPPED?: number;
            /**
             * Format: int64
             * @description Bytes read.
             */
            BYTES_READ?: number;
            /**
             * Format: int64
             * @description Bytes written.
             */
            BYTES_WRITTEN?: number;
            /** @description Files read. */
            FILES_READ?: number;
            /** @description Files written. */
            FILES_WRITTEN?: number;
            /** @description Files left out. */
            FILES_SKIPPED?: number;
            /** @description Files in all. */
            TOTAL_FILES?: number;
            /**
             * Format: int64
             * @description Bytes in all.
             */
            TOTAL_SIZE?: number;
        };
        /** @description Statistics of a finished run. Only when the status is `SUCCEEDED`. */
        Counters: {
            /** @description What a run has moved. A counter that does not apply to the kind of job is `-1`. */
            "org.apache.sqoop.submission.counter.SqoopCounters"?: components["schemas"]["SqoopCounters"];
        };
        /** @description One run of a job with its result. */
        Submission: components["schemas"]["StartJobSubmission"] & {
            /** @description Identifier of the run in the engine that executes it. */
            "external-id"?: string;
            /** @description Statistics of a finished run. Only when the status is `SUCCEEDED`. */
            counters?: components["schemas"]["Counters"];
            /** @description What went wrong, in a line. Only when the status is `FAILED`. */
            "error-summary"?: string;
            /** @description What went wrong, at length. Only when the status is `FAILED`. */
            "error-details"?: string;
        };
        /** @description The state of the job's latest run. */
        JobStatusAnswer: {
            /** @description The latest run, as the only entry. */
            submissions?: components["schemas"]["Submission"][];
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
        /** @description The service failed, or is not available for the moment. */
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
        /** @description The CDM cluster the job lives on. */
        cluster_id: string;
        /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
        job_name: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** Values for the run. Leave the body out when the job takes none. */
export type StartJobRequest = components['schemas']['StartJobRequest'];
/**
 * Where the run stands. The list is open: treat a value you do not know as "still running".
 *
 * - `BOOTING`: being started
 * - `PENDING`: waiting for a free slot (seen in answers only)
 * - `RUNNING`: at work
 * - `SUCCEEDED`: finished
 * - `FAILED`: broke off
 * - `FAILURE_ON_SUBMIT`: could not be submitted
 * - `STOPPED`: stopped on request (seen in answers only)
 * - `UNKNOWN`: the service cannot tell
 * - `NEVER_EXECUTED`: has not run yet
 */
export type JobStatus = components['schemas']['JobStatus'];
/** One run of a job, as the service sees it at the moment of the call. No field is promised. */
export type StartJobSubmission = components['schemas']['StartJobSubmission'];
/** The run that was started. */
export type StartJobAnswer = components['schemas']['StartJobAnswer'];
/** Why the service refused. Read `errCode`, else `code`; the text is in `externalMessage`, else `message`. */
export type ErrorBody = components['schemas']['ErrorBody'];
/** What the API gateway answers when it turns a call away before the service sees it: a missing or expired token, a wrong signature, an unknown path, too many calls. */
export type GatewayError = components['schemas']['GatewayError'];
/** One remark of the service on what was asked of it. */
export type JobValidationResult = components['schemas']['JobValidationResult'];
/** What the service says to a stop. Which of the two lists is sent depends on the release; an empty object, an empty list and no body at all mean that the job was stopped. */
export type StopJobAnswer = components['schemas']['StopJobAnswer'];
/** What a run has moved. A counter that does not apply to the kind of job is `-1`. */
export type SqoopCounters = components['schemas']['SqoopCounters'];
/** Statistics of a finished run. Only when the status is `SUCCEEDED`. */
export type Counters = components['schemas']['Counters'];
/** One run of a job with its result. */
export type Submission = components['schemas']['Submission'];
/** The state of the job's latest run. */
export type JobStatusAnswer = components['schemas']['JobStatusAnswer'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseFailed = components['responses']['Failed'];
export type ParameterProjectId = components['parameters']['project_id'];
export type ParameterClusterId = components['parameters']['cluster_id'];
export type ParameterJobName = components['parameters']['job_name'];
export interface operations {
    startJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The CDM cluster the job lives on. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        /** @description Values for the job's variables. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StartJobRequest"];
            };
        };
        responses: {
            /** @description The run was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartJobAnswer"];
                };
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
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
                /** @description The CDM cluster the job lives on. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop was taken, or `validation-result` says why not. There may be no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopJobAnswer"] | undefined;
                };
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    showJobStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The CDM cluster the job lives on. */
                cluster_id: components["parameters"]["cluster_id"];
                /** @description The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
                job_name: components["parameters"]["job_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStatusAnswer"];
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
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
}
