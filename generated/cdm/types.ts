// Written by `npm run build` from specs/cdm. Do not edit: change the contract and build again.

export interface paths {
    "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
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
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
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
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
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
         *
         *     A job that has not run yet says `NEVER_EXECUTED` until somebody starts it, and the service may say `UNKNOWN` for as
         *     long as it cannot tell, so a wait needs an end of its own.
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
    "/v1.1/{project_id}/clusters/{cluster_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /**
         * Show a cluster and how it stands
         * @description Returns the cluster with its nodes. `status` is a code written as text: `200` is up, `900` is stopped, `300` and
         *     `303` are failures; anything else, also a code you do not know, may still change.
         *
         *     Starting, stopping and restarting a cluster return before the work is done. The job id that they answer cannot be
         *     asked about, so ask here again. After a restart look at `actions` too: the only sample of a cluster that restarts
         *     says `200` all the same. A frozen cluster (`800`) stays as it is, so a wait for it needs an end.
         *
         *     A cluster that was deleted ends in 404. At most 120 calls a minute are accepted; Terraform's provider asks every 20
         *     seconds.
         */
        get: operations["showClusterDetail"];
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
        /**
         * @description How the cluster stands, as a code written as text. The list is open: treat a code you do not know as "may still
         *     change".
         *
         *     - `100`: being created
         *     - `200`: up
         *     - `300`: failed
         *     - `303`: could not be created
         *     - `500`: restarting (named for the list of clusters only)
         *     - `800`: frozen
         *     - `900`: stopped
         *     - `910`: stopping
         *     - `920`: starting
         */
        ClusterStatus: "100" | "200" | "300" | "303" | "500" | "800" | "900" | "910" | "920" | (string & {});
        /** @description How far the work on the cluster is, by kind of work, in texts like `29%`. Empty when nothing is being done. */
        ActionProgress: {
            /** @description How far the creation is. */
            CREATING?: string;
            /** @description How far the extension is. */
            GROWING?: string;
            /** @description How far the restoration is. */
            RESTORING?: string;
            /** @description How far the snapshot is. */
            SNAPSHOTTING?: string;
            /** @description How far the repair is. */
            REPAIRING?: string;
        };
        /** @description Why the cluster could not be created. */
        CreateFailed: {
            /** @description A code. No page lists its values. */
            errorCode?: string;
            /** @description Text for people. Do not parse it. */
            errorMsg?: string;
        };
        /** @description Why the cluster failed. Empty or absent when it did not. */
        ClusterFailedReasons: {
            /** @description Why the cluster could not be created. */
            CREATE_FAILED?: components["schemas"]["CreateFailed"];
        };
        /**
         * @description Whether the configuration has arrived. The list is open.
         *
         *     - `In-Sync`: it has
         *     - `Applying`: it is on its way
         *     - `Sync-Failure`: it has not
         */
        ConfigStatus: "In-Sync" | "Applying" | "Sync-Failure" | (string & {});
        /** @description Whether the cluster or node is frozen, `1` for yes and `0` for no. A text, so test for `1` by name. */
        FrozenFlag: "0" | "1" | (string & {});
        /**
         * @description How the node stands, as a code written as text. The list is open.
         *
         *     - `100`: being created
         *     - `200`: up
         *     - `300`: failed
         *     - `303`: could not be created
         *     - `400`: deleted
         *     - `800`: frozen
         */
        NodeStatus: "100" | "200" | "300" | "303" | "400" | "800" | (string & {});
        /**
         * @description What is being done to the node. The list is open.
         *
         *     - `REBOOTING`: it restarts
         *     - `RESTORING`: it is restored
         *     - `REBOOT_FAILURE`: it could not restart
         */
        NodeAction: "REBOOTING" | "RESTORING" | "REBOOT_FAILURE" | (string & {});
        /** @description An address and what it is for. */
        ClusterLink: {
            /** @description What the address is for. */
            rel?: string;
            /** @description The address. */
            href?: string;
        };
        /** @description The size of the node's virtual machine. */
        NodeFlavor: {
            /** @description The flavor's id. */
            id?: string;
            /** @description Addresses that belong to the flavor. */
            links?: components["schemas"]["ClusterLink"][];
        };
        /** @description The node's disk. */
        NodeVolume: {
            /** @description The kind of disk, `LOCAL_DISK` in the sample. There are local disks only. */
            type?: string;
            /**
             * Format: int64
             * @description The disk's size in GB. A number; the samples write it as text, so be ready for both.
             */
            size?: number | string;
        };
        /** @description A resource that a node is made of. */
        NodeResource: {
            /** @description The resource's id. */
            resource_id?: string;
            /** @description The kind of resource, `server` by the documents. */
            resource_type?: string;
        };
        /** @description A node of the cluster. No field is promised. */
        ClusterNode: {
            /** @description The id of the node's virtual machine. */
            id?: string;
            /** @description The name of the node's virtual machine. */
            name?: string;
            /** @description The kind of node. So far always `cdm`. */
            type?: string;
            /**
             * @description How the node stands, as a code written as text. The list is open.
             *
             *     - `100`: being created
             *     - `200`: up
             *     - `300`: failed
             *     - `303`: could not be created
             *     - `400`: deleted
             *     - `800`: frozen
             */
            status?: components["schemas"]["NodeStatus"];
            /** @description What is being done to the node. */
            actions?: components["schemas"]["NodeAction"][];
            /**
             * @description Whether the configuration has arrived. The list is open.
             *
             *     - `In-Sync`: it has
             *     - `Applying`: it is on its way
             *     - `Sync-Failure`: it has not
             */
            config_status?: components["schemas"]["ConfigStatus"];
            /** @description Whether the cluster or node is frozen, `1` for yes and `0` for no. A text, so test for `1` by name. */
            isFrozen?: components["schemas"]["FrozenFlag"];
            /** @description The size of the node's virtual machine. */
            flavor?: components["schemas"]["NodeFlavor"];
            /** @description The node's disk. */
            volume?: components["schemas"]["NodeVolume"];
            /** @description The node's role. */
            role?: string;
            /** @description The node's group. */
            group?: string;
            /** @description The id of the group of parameters, by its name. */
            paramsGroupId?: string;
            /** @description The id of the node's shard. */
            shard_id?: string;
            /** @description The node's components. */
            components?: string;
            /** @description The address for the public. */
            publicIp?: string;
            /** @description The address for management. */
            manageIp?: string;
            /** @description The address for traffic. */
            trafficIp?: string;
            /** @description The fixed address for management. */
            manage_fix_ip?: string;
            /** @description The private address. */
            private_ip?: string;
            /** @description The internal address. */
            internal_ip?: string;
            /** @description Addresses that belong to the node. */
            links?: components["schemas"]["ClusterLink"][];
            /** @description The resources that the node is made of. */
            resource?: components["schemas"]["NodeResource"][];
        };
        /** @description What runs on the cluster. */
        ClusterDatastore: {
            /** @description The kind, mostly `cdm`. */
            type?: string;
            /** @description The release of CDM. */
            version?: string;
        };
        /** @description How the cluster's elastic IP stands. */
        PublicEndpointStatus: {
            /** @description Its state. No values are documented. */
            status?: string;
            /** @description What is wrong with it, for people. */
            errorMessage?: string;
        };
        /** @description When the cluster may be serviced. */
        MaintainWindow: {
            /** @description The day of the week. */
            day?: string;
            /** @description When it begins. */
            startTime?: string;
            /** @description When it ends. */
            endTime?: string;
        };
        /** @description What was chosen for the cluster. All of it is text, also what is a yes or no by its name. */
        CustomerConfig: {
            /** @description Whether somebody is told of failures. */
            failureRemind?: string;
            /** @description A name by the field's own name, the kind of cluster by the documents. */
            clusterName?: string;
            /** @description Who provides the service. */
            serviceProvider?: string;
            /** @description Whether the disk is a local one. */
            localDisk?: string;
            /** @description Whether SSL is on. */
            ssl?: string;
            /** @description Where the cluster was created from. */
            createFrom?: string;
            /** @description The id of the resource. */
            resourceId?: string;
            /** @description The kind of flavor. */
            flavorType?: string;
            /** @description The id of the workspace. */
            workSpaceId?: string;
            /** @description Whether the cluster is for trial. */
            trial?: string;
        };
        /** @description The work that was ordered for the cluster. */
        ClusterTask: {
            /** @description The task's id. No call takes it. */
            id?: string;
            /** @description The task's name. */
            name?: string;
            /** @description What the task does. */
            description?: string;
        };
        /** @description A tag. */
        ClusterTag: {
            /** @description What the tag is about. */
            key?: string;
            /** @description What it says. */
            value?: string;
        };
        /** @description A cluster with its nodes. No field is promised. */
        ClusterDetail: {
            /** @description The cluster's id. */
            id?: string;
            /** @description The cluster's name. */
            name?: string;
            /**
             * @description How the cluster stands, as a code written as text. The list is open: treat a code you do not know as "may still
             *     change".
             *
             *     - `100`: being created
             *     - `200`: up
             *     - `300`: failed
             *     - `303`: could not be created
             *     - `500`: restarting (named for the list of clusters only)
             *     - `800`: frozen
             *     - `900`: stopped
             *     - `910`: stopping
             *     - `920`: starting
             */
            status?: components["schemas"]["ClusterStatus"];
            /** @description The state in words, `Normal` in the samples. */
            statusDetail?: string;
            /** @description What is being done to the cluster, `REBOOTING` in the sample. */
            actions?: string[];
            /** @description How far the work on the cluster is, by kind of work, in texts like `29%`. Empty when nothing is being done. */
            actionProgress?: components["schemas"]["ActionProgress"];
            /** @description Why the cluster failed. Empty or absent when it did not. */
            failedReasons?: components["schemas"]["ClusterFailedReasons"];
            /**
             * @description Whether the configuration has arrived. The list is open.
             *
             *     - `In-Sync`: it has
             *     - `Applying`: it is on its way
             *     - `Sync-Failure`: it has not
             */
            config_status?: components["schemas"]["ConfigStatus"];
            /** @description Whether the cluster or node is frozen, `1` for yes and `0` for no. A text, so test for `1` by name. */
            isFrozen?: components["schemas"]["FrozenFlag"];
            /** @description The nodes. */
            instances?: components["schemas"]["ClusterNode"][];
            /** @description When the cluster was created. The samples have no zone. */
            created?: string;
            /** @description When the cluster last changed. The samples have no zone. */
            updated?: string;
            /** @description What runs on the cluster. */
            datastore?: components["schemas"]["ClusterDatastore"];
            /** @description The release of CDM that the cluster runs. Not sent everywhere; `datastore` has it too. */
            version?: string;
            /** @description Name of the nodes' flavor. */
            flavorName?: string;
            /** @description Name of the availability zone. */
            azName?: string;
            /** @description How the cluster is built, `sharding` by the documents. */
            clusterMode?: string;
            /** @description The VPC that the cluster is in. */
            vpc_id?: string;
            /** @description The subnet that the cluster is in. */
            subnet_id?: string;
            /** @description The security group that the cluster is in. */
            security_group_id?: string;
            /** @description The elastic IP that is bound to the cluster. */
            publicEndpoint?: string;
            /** @description The domain name of that elastic IP. */
            publicEndpointDomainName?: string;
            /** @description How the cluster's elastic IP stands. */
            publicEndpointStatus?: components["schemas"]["PublicEndpointStatus"];
            /** @description The id of that elastic IP. */
            eipId?: string;
            /** @description The domain name of the other end. */
            endpointDomainName?: string;
            /** @description Whether the cluster turns itself off. */
            isAutoOff?: boolean;
            /** @description Whether the cluster starts and stops on a schedule. Never together with `isAutoOff`. */
            isScheduleBootOff?: boolean;
            /** @description When the schedule starts the cluster. */
            scheduleBootTime?: string;
            /** @description When the schedule stops the cluster. */
            scheduleOffTime?: string;
            /** @description When the cluster may be serviced. */
            maintainWindow?: components["schemas"]["MaintainWindow"];
            /** @description When backups start. */
            bakExpectedStartTime?: string;
            /** @description How long backups are kept, in days by its name. */
            bakKeepDay?: number;
            /** @description How many events there were. */
            recentEvent?: number;
            /** @description What was chosen for the cluster. All of it is text, also what is a yes or no by its name. */
            customerConfig?: components["schemas"]["CustomerConfig"];
            /** @description The work that was ordered for the cluster. */
            task?: components["schemas"]["ClusterTask"];
            /** @description The namespace. */
            namespace?: string;
            /** @description The database user. */
            dbuser?: string;
            /** @description Addresses that belong to the cluster. */
            links?: components["schemas"]["ClusterLink"][];
            /** @description The enterprise project, by its name. Only the newest SDK knows the field. */
            eps_id?: string;
            /** @description The cluster's tags. Only the newest SDK knows the field. */
            tags?: components["schemas"]["ClusterTag"][];
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
        /** @description There is no such cluster, or none any more; or there is no such path on this host. Which form the first takes is not on record. */
        ClusterNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] | components["schemas"]["GatewayError"];
            };
        };
    };
    parameters: {
        /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
        project_id: string;
        /** @description The id of the CDM cluster. Jobs live on a cluster. */
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
/**
 * How the cluster stands, as a code written as text. The list is open: treat a code you do not know as "may still
 * change".
 *
 * - `100`: being created
 * - `200`: up
 * - `300`: failed
 * - `303`: could not be created
 * - `500`: restarting (named for the list of clusters only)
 * - `800`: frozen
 * - `900`: stopped
 * - `910`: stopping
 * - `920`: starting
 */
export type ClusterStatus = components['schemas']['ClusterStatus'];
/** How far the work on the cluster is, by kind of work, in texts like `29%`. Empty when nothing is being done. */
export type ActionProgress = components['schemas']['ActionProgress'];
/** Why the cluster could not be created. */
export type CreateFailed = components['schemas']['CreateFailed'];
/** Why the cluster failed. Empty or absent when it did not. */
export type ClusterFailedReasons = components['schemas']['ClusterFailedReasons'];
/**
 * Whether the configuration has arrived. The list is open.
 *
 * - `In-Sync`: it has
 * - `Applying`: it is on its way
 * - `Sync-Failure`: it has not
 */
export type ConfigStatus = components['schemas']['ConfigStatus'];
/** Whether the cluster or node is frozen, `1` for yes and `0` for no. A text, so test for `1` by name. */
export type FrozenFlag = components['schemas']['FrozenFlag'];
/**
 * How the node stands, as a code written as text. The list is open.
 *
 * - `100`: being created
 * - `200`: up
 * - `300`: failed
 * - `303`: could not be created
 * - `400`: deleted
 * - `800`: frozen
 */
export type NodeStatus = components['schemas']['NodeStatus'];
/**
 * What is being done to the node. The list is open.
 *
 * - `REBOOTING`: it restarts
 * - `RESTORING`: it is restored
 * - `REBOOT_FAILURE`: it could not restart
 */
export type NodeAction = components['schemas']['NodeAction'];
/** An address and what it is for. */
export type ClusterLink = components['schemas']['ClusterLink'];
/** The size of the node's virtual machine. */
export type NodeFlavor = components['schemas']['NodeFlavor'];
/** The node's disk. */
export type NodeVolume = components['schemas']['NodeVolume'];
/** A resource that a node is made of. */
export type NodeResource = components['schemas']['NodeResource'];
/** A node of the cluster. No field is promised. */
export type ClusterNode = components['schemas']['ClusterNode'];
/** What runs on the cluster. */
export type ClusterDatastore = components['schemas']['ClusterDatastore'];
/** How the cluster's elastic IP stands. */
export type PublicEndpointStatus = components['schemas']['PublicEndpointStatus'];
/** When the cluster may be serviced. */
export type MaintainWindow = components['schemas']['MaintainWindow'];
/** What was chosen for the cluster. All of it is text, also what is a yes or no by its name. */
export type CustomerConfig = components['schemas']['CustomerConfig'];
/** The work that was ordered for the cluster. */
export type ClusterTask = components['schemas']['ClusterTask'];
/** A tag. */
export type ClusterTag = components['schemas']['ClusterTag'];
/** A cluster with its nodes. No field is promised. */
export type ClusterDetail = components['schemas']['ClusterDetail'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseFailed = components['responses']['Failed'];
export type ResponseClusterNotFound = components['responses']['ClusterNotFound'];
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
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
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
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
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
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
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
    showClusterDetail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the CDM cluster. Jobs live on a cluster. */
                cluster_id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterDetail"];
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
            404: components["responses"]["ClusterNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
}
