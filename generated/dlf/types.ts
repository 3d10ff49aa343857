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
         *     batch job once and at once; that is what `runOnce` does.
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
         *     `STOPPING` to `STOPPED`. No source says that runs under way are ended. To end one, call `stopJobInstance`,
         *     `POST /v1/{project_id}/jobs/{job_name}/instances/{instance_id}/stop`, which takes only runs that are running;
         *     `listJobInstances` shows which runs there are.
         *
         *     204 means that the stop was taken, not that it is done. Ask `listJobs` with the job's own `jobType` until the status
         *     is `STOPPED` or `PAUSED`; `EXCEPTION` means that stopping went wrong. Without `jobType` a real-time job is not in
         *     the list, because the default is `BATCH`: that it is missing does not mean that it has stopped.
         *
         *     Without `workspace` the job of that name in the workspace `default` is stopped. A job that does not exist is refused
         *     with 400, not with 404. What a job that is stopped already answers is not known: 204, or 400 with `DLF.3051`. List
         *     the job before you take such a 400 for a failure. The call takes no body.
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
         *     An `EXCEPTION` may stem from an earlier start or stop.
         *     The provider's Terraform plug-in waits ten seconds after a start or a stop, and then asks every twenty seconds.
         */
        get: operations["listJobs"];
        put?: never;
        /**
         * Create a job
         * @description Makes a job out of nodes, and says what sets it off. No source says that it starts by itself: call `startJob` to
         *     have it scheduled, or run it once. A folder that does not exist is made along with it.
         *
         *     The answer is empty; the job is addressed by its name from now on. A name that is taken is refused with `DLF.0102`,
         *     also when the job of that name is your own, so after a lost answer call `showJob` before you repeat the call.
         *
         *     Where changes must be approved, say by `targetStatus` how far the job goes and by `approvers` who approves it.
         *     Without `workspace` the job is made in the workspace `default`.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/jobs/{job_name}": {
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
        /**
         * Show how a job is defined
         * @description Returns the job's nodes, schedule and settings. It does not tell whether the job is scheduled or at work: see
         *     `listJobs` for that, and `listJobInstances` for its runs.
         *
         *     Settings of a node come as a list of names and texts. The answer holds more fields than `updateJob` takes. On Huawei
         *     Cloud, `version` shows an earlier state of the job. Without `workspace` the job of that name in the workspace
         *     `default` is shown. A job that does not exist is refused with 400, not with 404.
         */
        get: operations["showJob"];
        /**
         * Change how a job is defined
         * @description Puts a new definition in place of the job's own. Send the whole of it: nothing says that what is left out stays as
         *     it was. Begin with the answer of `showJob`, and take out the fields that have no place in the request.
         *
         *     Give the job's own name in the body; whether another would rename the job is not known. Nor is it known what becomes
         *     of a job that is scheduled meanwhile: stop it first, or look with `showJob` afterwards. Where changes must be
         *     approved, give `approvers`; whether the change holds before they have approved is not said.
         *
         *     Without `workspace` the job of that name in the workspace `default` is changed. A job that does not exist is refused
         *     with 400, not with 404; none is made.
         */
        put: operations["updateJob"];
        post?: never;
        /**
         * Delete a job
         * @description Deletes the job. One that is being scheduled cannot be deleted, newer pages of Huawei Cloud say: call `stopJob`
         *     first, and wait until `listJobs` shows it as stopped.
         *
         *     Leave the body out, unless deletions must be approved: then name the approvers in it. Whether the job is there until
         *     they have approved is not said; see `listJobs`. Some software drops the body of a DELETE on the way.
         *
         *     Without `workspace` the job of that name in the workspace `default` is deleted. A job that does not exist is refused
         *     with 400, not with 404.
         */
        delete: operations["deleteJob"];
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
    "/v1/{project_id}/jobs/{job_name}/instances/{instance_id}/stop": {
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
        get?: never;
        put?: never;
        /**
         * Stop a run of a job
         * @description Ends one run that is under way. The job's schedule goes on, and sets off further runs; to end that, call `stopJob`.
         *
         *     204 means that the stop was taken. Ask `showJobInstance` until the status is `manual-stop`; the run may also have
         *     ended otherwise in the meantime. By the document a run can be stopped while it is `running`. Whether the call takes
         *     one that is `waiting` or `running-exception`, as the console does, was not tried.
         *
         *     What a run is answered with that has ended already is not known: 204, or 400 with a code that is not on record. A
         *     repeat does no harm, but it may look like a failure: look at the run before you take it for one.
         *
         *     Without `workspace` the job is looked up in the workspace `default`. A run that does not exist is refused with 400,
         *     not with 404. The call takes no body.
         */
        post: operations["stopJobInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/jobs/{job_name}/instances/{instance_id}/restart": {
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
        get?: never;
        put?: never;
        /**
         * Set a run of a job off again
         * @description Sets a run off again that has ended: one with the status `success`, `fail` or `manual-stop`. Despite the name of the
         *     call nothing is restored, and data that the run wrote is not taken back.
         *
         *     204 means that it was taken, and there is no body. Ask `showJobInstance` with the same id. When the status leaves
         *     its old end is not documented, so wait until it is `running` or `waiting` before you wait for an end; otherwise the
         *     old end may be taken for the new one. A repeat may set the run off once more.
         *
         *     On Huawei Cloud a body says where to begin and with which values; send `retry_location` there, as its pages do not
         *     agree on what is done without it. Nothing shows that Open Telekom Cloud reads a body. Without `workspace` the job is
         *     looked up in the workspace `default`. A run that does not exist is refused with 400, not with 404.
         */
        post: operations["restoreJobInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/jobs/{job_name}/run-immediate": {
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
         * Run a job once
         * @description Runs a batch job once and at once, whatever its schedule says. The job need not be started for that, and its status
         *     does not change; to have it run by its schedule, call `startJob`.
         *
         *     The answer comes when the run has been set off, not when it has ended. Ask `showJobInstance` with the job's name and
         *     the `instanceId` of the answer. A repeat sets off another run: when the answer is lost, look with
         *     `listJobInstances` whether there is one before you call again.
         *
         *     A real-time job is refused with `DLF.0136`, by one client's document. Without `workspace` the job of that name in
         *     the workspace `default` is run. A job that does not exist is refused with 400, not with 404.
         */
        post: operations["runOnce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/jobs/{job_name}/status": {
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
        /**
         * Show how a real-time job stands
         * @description Returns the status of a real-time job and of each of its nodes. It is the short way to see whether a start or a stop
         *     of such a job has taken effect: `NORMAL` after a start, `STOPPED` after a stop. A job may be `NORMAL` while one of
         *     its nodes is `EXCEPTION`, so look at the nodes too.
         *
         *     It is made for real-time jobs. A test of one client gets `STOPPED` for a batch job; whether the status of such a job
         *     can be relied on is not known, so take `listJobs` for it. Times, and the kind of a node, may be missing.
         *
         *     Without `workspace` the job is looked up in the workspace `default`. A job that does not exist is refused with 400,
         *     not with 404.
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
    "/v1/{project_id}/jobs/check-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show what is in a file of jobs
         * @description Tells which jobs and scripts are in a file that is to be imported, and which parameters the jobs have. The service
         *     reads the file from OBS; nothing is sent along, and nothing is imported. To do that, call `importJob`.
         *
         *     A file that cannot be read is refused with `DLF.0815`.
         */
        post: operations["showFileInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/jobs/{job_name}/export": {
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
         * Export a job
         * @description Packs the definition of a job, with the scripts and resources that it depends on, into a ZIP archive. One path with
         *     two uses; whether the body has `obsPath` says which is meant.
         *
         *     **exportJob** answers with the archive itself, as bytes (`application/octet-stream`). Its name would be `DLF_`, the
         *     job's name and `.zip`. It holds `jobs/{job_name}.job`, `scripts/{script_name}.script` and
         *     `resources/{resource_name}.resource`. A job file holds what `createJob` takes, a script file what `createScript`
         *     takes. Nothing shows that Open Telekom Cloud reads a body; leave it out there.
         *
         *     **exportJobToObs** puts the archive into a bucket, and answers with its address as JSON. Huawei Cloud has it;
         *     nothing shows that Open Telekom Cloud does, where the field may be passed over and the answer be the archive. A
         *     repeat may leave a second archive behind.
         *
         *     A refusal is JSON in either case. `importJob` takes the archive back, once it is in a bucket. Without `workspace`
         *     the job of that name in the workspace `default` is exported. A job that does not exist is refused with 400, not with
         *     404.
         */
        post: operations["exportJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/jobs/batch-export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export several jobs
         * @description Packs the definitions of up to 100 jobs, with the scripts and resources that they depend on, into one ZIP archive.
         *     One path with two uses; whether the body has `obsPath` says which is meant.
         *
         *     **exportJobList** answers with the archive itself, as bytes (`application/octet-stream`). Its name would be
         *     `jobs.zip`. It holds a folder `jobs` with one folder for each job, unlike the archive of a single job: in the sample,
         *     `jobs/job_batch` has `job_batch.job` and the script that it needs, `dws_sql.script`. The text above the sample says
         *     otherwise, so do not count on folders; tell the files by the ends of their names.
         *
         *     **exportJobListToObs** puts the archive into a bucket, and answers with its address as JSON, as far as one can tell
         *     from the call for a single job. Only Huawei Cloud's own definition has it. A repeat may leave a second archive
         *     behind.
         *
         *     A refusal is JSON in either case. `importJob` takes the archive back, once it is in a bucket. Without `workspace`
         *     the jobs are looked up in the workspace `default`.
         */
        post: operations["exportJobList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/jobs/import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import jobs
         * @description Imports the jobs and scripts of a file into the workspace. The file has the form of an export, and the service reads
         *     it from OBS; nothing is sent along. `showFileInfo` tells beforehand what is in it.
         *
         *     The answer comes before the work is done. Ask `listSystemTasks` with the `taskId` of the answer, and with the same
         *     `workspace`, until the task has ended. A task that ends well may have left jobs out: by default a job whose name is
         *     taken is skipped. With `sameNamePolicy` `OVERWRITE` it is replaced, and what was there is lost.
         *
         *     When the answer is lost, so is the id of the task; look with `listJobs` what has become of it before you call again.
         *     A file that cannot be read is refused with `DLF.0815`, or the task fails. Without `workspace` the jobs are put into
         *     the workspace `default`.
         */
        post: operations["importJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/system-tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the task, `taskId` in the answer to an import. */
                task_id: components["parameters"]["task_id"];
            };
            cookie?: never;
        };
        /**
         * Show a task of the service
         * @description Returns one task with its steps, such as an import. Despite its name the call lists no tasks; the id comes from the
         *     answer to `importJob` or `importConnections`.
         *
         *     `SUCCESSFUL` and `FAILED` end a task. What `WARNING` means for it is not settled: the waiting method goes on asking,
         *     so look at `endTime` and at the steps when it comes. Anything else, also a value you do not know, means that the
         *     task may still change. One client waits five seconds and then asks every ten.
         *
         *     A task that does not exist is refused with 400, not with 404. Give the same `workspace` as for the import.
         */
        get: operations["listSystemTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/scripts": {
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
         * List the scripts of a workspace
         * @description Lists scripts with their content. One answer holds 10 unless `limit` says otherwise. Whether `offset` counts pages
         *     or scripts is not settled; read its description before you walk a long list.
         *
         *     Without `workspace` the scripts of the workspace `default` are listed. Huawei Cloud's page for China says since the
         *     end of 2025 that this call is to go, and recommends the list of version 2, which is another service. The pages for
         *     other regions and Open Telekom Cloud say nothing of the kind.
         */
        get: operations["listScripts"];
        put?: never;
        /**
         * Create a script
         * @description Keeps a script in the workspace. It is not run by that: see `executeScript`, or name it in a node of a job. Where
         *     scripts are reviewed, say `targetStatus` and `approvers`; the script can then be run only after it was approved.
         *
         *     The answer has no body; the name is what the other calls take. A client waits five seconds before it reads the
         *     script back. Without `workspace` the script is put into the workspace `default`.
         */
        post: operations["createScript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/scripts/{script_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                script_name: components["parameters"]["script_name"];
            };
            cookie?: never;
        };
        /**
         * Show a script
         * @description Returns the script with its content. The status and the approvers that were given when it was made do not come back,
         *     as a client found.
         *
         *     A script that does not exist is refused with 400, not with 404. Send `workspace`, although the documents call it
         *     optional: a client found that this call wants it. Without it the script is looked up in the workspace `default`.
         */
        get: operations["showScript"];
        /**
         * Change a script
         * @description Replaces the content and the settings of a script. Neither its name nor its type can be changed, but both have to be
         *     named. What becomes of a setting that is left out is not documented: read the script first, and send all that is to
         *     stay. Where scripts are reviewed, name `approvers`.
         *
         *     A script that does not exist is refused with 400, not with 404. Without `workspace` the script is looked up in the
         *     workspace `default`.
         */
        put: operations["updateScript"];
        post?: never;
        /**
         * Delete a script
         * @description Deletes the script, and with it, by a client's word, the record of its runs. Where scripts are reviewed, the body
         *     names who has to agree; some tools drop the body of a DELETE.
         *
         *     A script that does not exist is refused with 400, not with 404; it may still be in another workspace. Send
         *     `workspace`, although the documents call it optional: a client found that this call wants it.
         */
        delete: operations["deleteScript"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/scripts/{script_name}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                script_name: components["parameters"]["script_name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a script
         * @description Sets off a run of the script and returns at once. Ask `listScriptResults` with the `instanceId` of the answer until
         *     the status is `FINISHED` or `FAILED`; `cancelScript` ends the run before. A client waits five seconds and then asks
         *     every ten.
         *
         *     Each call makes another run, so do not repeat it after a lost answer. Which types can be run is not settled: Open
         *     Telekom Cloud names SQL only, and whether it runs shell and Python scripts by this call is not known. Newer pages of
         *     Huawei Cloud name every type but `FlinkSQL`, and allow a script of `DLISQL` or `PRESTO` only one statement.
         *
         *     A script that does not exist is refused with 400, not with 404. Without `workspace` the script is looked up in the
         *     workspace `default`.
         */
        post: operations["executeScript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/scripts/{script_name}/instances/{instance_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                script_name: components["parameters"]["script_name"];
                /** @description The id of the run, `instanceId` in the answer to `executeScript`. It is a text, other than that of a job's run. */
                instance_id: components["parameters"]["instance_id_script"];
            };
            cookie?: never;
        };
        /**
         * Show how a run of a script stands and what it brought
         * @description Returns the state of one run, and its rows once there are any. `FINISHED` and `FAILED` end it; anything else, also a
         *     value you do not know, means that it may still change. A failed run answers 200 too: read `status`. Which state a
         *     run has after `cancelScript` is not documented, so give a wait for such a run a limit.
         *
         *     A client waits five seconds after `executeScript` and then asks every ten. A script that does not exist is refused
         *     with 400, not with 404. Without `workspace` the script is looked up in the workspace `default`.
         */
        get: operations["listScriptResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/scripts/{script_name}/instances/{instance_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                script_name: components["parameters"]["script_name"];
                /** @description The id of the run, `instanceId` in the answer to `executeScript`. It is a text, other than that of a job's run. */
                instance_id: components["parameters"]["instance_id_script"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a run of a script
         * @description Ends one run of the script. Whether it has ended when the 204 arrives, and what a run that has ended already is
         *     answered with, is not documented. Ask `listScriptResults` afterwards.
         *
         *     A run that does not exist is refused with 400, not with 404. Without `workspace` the script is looked up in the
         *     workspace `default`. The call takes no body.
         */
        post: operations["cancelScript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/resources": {
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
         * List the resources of a workspace
         * @description Lists the files that nodes of jobs can use. Take `id` from here for the calls for one resource. One answer holds 10
         *     unless `limit` says otherwise. Whether `offset` counts pages or resources is not settled; read its description
         *     before you walk a long list.
         *
         *     Without `workspace` the resources of the workspace `default` are listed.
         */
        get: operations["listResources"];
        put?: never;
        /**
         * Create a resource
         * @description Makes files that lie in object storage known under a name, so that nodes of jobs can use them: DLI Spark, MRS Spark,
         *     MRS MapReduce. Nothing is uploaded; `location` says where the file is.
         *
         *     A directory holds one resource of a name. Without `workspace` the resource is put into the workspace `default`.
         */
        post: operations["createResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/resources/{resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the resource, `resourceId` in the answer to `createResource` and `id` in the list. */
                resource_id: components["parameters"]["resource_id"];
            };
            cookie?: never;
        };
        /**
         * Show a resource
         * @description Returns one resource. The documents have no `id` in this answer; keep the one that you asked with.
         *
         *     A resource that does not exist is refused with 400, not with 404. Without `workspace` the resource is looked up in
         *     the workspace `default`.
         */
        get: operations["showResource"];
        /**
         * Change a resource
         * @description Replaces what is known of the resource. Neither its type nor its directory can be changed, but both have to be
         *     named; the name can be changed. What becomes of a field that is left out is not documented: read the resource first,
         *     and send all that is to stay. A client waits five seconds before it reads the resource back.
         *
         *     A resource that does not exist is refused with 400, not with 404. Without `workspace` the resource is looked up in
         *     the workspace `default`.
         */
        put: operations["updateResource"];
        post?: never;
        /**
         * Delete a resource
         * @description Deletes the resource. No source says what becomes of the file in object storage, nor of jobs that use the resource.
         *
         *     A resource that does not exist is refused with 400, not with 404. Without `workspace` the resource is looked up in
         *     the workspace `default`. The call takes no body.
         */
        delete: operations["deleteResource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{project_id}/directory/tree": {
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
         * Show the folders of a workspace
         * @description Returns a folder with the jobs and scripts in it, and the folders below. Only the older module of Huawei Cloud's SDK
         *     has this call: no page describes it, the newer module dropped it, and no answer is on record. Nothing shows that
         *     Open Telekom Cloud has it. Do not build on it, and be ready for a 404 of the gateway.
         *
         *     Its path begins with `/v1.0`, unlike all the others. Names of fields are in the other style, with underscores.
         */
        get: operations["showDirectoryTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/connections": {
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
         * List the connections of a workspace
         * @deprecated
         * @description Lists the data connections of one workspace, with their settings; passwords are answered as `*********`. One answer
         *     holds 10 connections unless `limit` says otherwise. Whether `offset` counts pages or connections is not settled.
         *     Without `workspace` the connections of the workspace `default` are listed.
         *
         *     The provider is going to take this call offline. It recommends the calls of the Management Center instead, on Huawei
         *     Cloud `/v1/{project_id}/data-connections` on the host `dayu`; they are not part of this contract.
         */
        get: operations["listConnections"];
        put?: never;
        /**
         * Create a connection
         * @deprecated
         * @description Creates a data connection, which scripts and the nodes of jobs then name. What `config` holds depends on `type`; for
         *     `DLI` it is left out. Refused when the name is taken (`DLF.6309`), when another connection uses the cluster
         *     (`DLF.6416`), and when the user has a connection to DLI already (`DLF.6271`). Without `workspace` it is created in
         *     the workspace `default`.
         *
         *     When the answer was lost, look with `showConnection` before you repeat the call: `DLF.6309` does not tell whose
         *     connection has the name.
         *
         *     The provider is going to take this call offline. It recommends the calls of the Management Center instead, on Huawei
         *     Cloud `/v1/{project_id}/data-connections` on the host `dayu`; they are not part of this contract.
         */
        post: operations["createConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/connections/{connection_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the connection. */
                connection_name: components["parameters"]["connection_name"];
            };
            cookie?: never;
        };
        /**
         * Show a connection
         * @deprecated
         * @description Returns a data connection with its settings. A password is answered as `*********`. A connection that does not exist
         *     is refused with 400, not with 404. Without `workspace` it is looked up in the workspace `default`.
         *
         *     The provider is going to take this call offline. It recommends the calls of the Management Center instead, on Huawei
         *     Cloud `/v1/{project_id}/data-connections` on the host `dayu`; they are not part of this contract.
         */
        get: operations["showConnection"];
        /**
         * Change a connection
         * @deprecated
         * @description Changes the settings of a data connection. Send all of them, and the real password: whether the mask `*********`
         *     that `showConnection` answers keeps the old one is not known. The type cannot be changed (`DLF.6323`). Repeat the
         *     name of the path in the body; whether another one renames the connection is documented nowhere.
         *
         *     A connection that does not exist is refused with 400, not with 404. Without `workspace` it is looked up in the
         *     workspace `default`.
         *
         *     The provider is going to take this call offline. It recommends the calls of the Management Center instead, on Huawei
         *     Cloud `/v1/{project_id}/data-connections` on the host `dayu`; they are not part of this contract.
         */
        put: operations["updateConnection"];
        post?: never;
        /**
         * Delete a connection
         * @deprecated
         * @description Deletes a data connection. The name of the call lacks a letter in the provider's definition and keeps it here. No
         *     page shows how it is refused; going by the sibling calls, a connection that is not there is 400 with `DLF.6322`.
         *     Whether one is refused that jobs or scripts still use is documented nowhere. Without `workspace` the connection is
         *     looked up in the workspace `default`.
         *
         *     The provider is going to take this call offline. It recommends the calls of the Management Center instead, on Huawei
         *     Cloud `/v1/{project_id}/data-connections` on the host `dayu`; they are not part of this contract.
         */
        delete: operations["deleteConnction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/connections/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export all connections of a workspace
         * @deprecated
         * @description Answers a ZIP archive, `DLF_All_DataConnections.zip`, with one file `connections/{name}.conn` for each data
         *     connection of the workspace. Nothing is changed, although the method is POST, and there is no body to send. A
         *     refusal is JSON. The documents show one with `DLF.6322`, a connection that does not exist; what that means for a call
         *     that names none is not known. Without `workspace` the connections of the workspace `default` are exported.
         *     `importConnections` reads such an archive from OBS.
         *
         *     The provider is going to take this call offline. It recommends the calls of the Management Center instead, on Huawei
         *     Cloud `/v1/{project_id}/data-connections` on the host `dayu`; they are not part of this contract.
         */
        post: operations["exportConnections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/connections/import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import connections from a file on OBS
         * @deprecated
         * @description Starts a task that reads data connections from a file on OBS, which must be there before the call; no file is sent
         *     with it. 200 means that the task was made, not that the connections are there: ask `listSystemTasks` with `taskId`
         *     how it stands. A connection whose name is taken is left as it is unless `sameNamePolicy` is `OVERWRITE`. The example
         *     gives settings without the passwords; whether the file brings them is documented nowhere. Without `workspace` the
         *     connections come into the workspace `default`.
         *
         *     The provider is going to take this call offline. It recommends the calls of the Management Center instead, on Huawei
         *     Cloud `/v1/{project_id}/data-connections` on the host `dayu`; they are not part of this contract.
         */
        post: operations["importConnections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description The properties of a node that runs a Hive SQL script, or a statement of its own. Both clouds document the script
         *     alone.
         *
         *     All values are texts.
         */
        HiveSqlNode: {
            /** @description The script to run. Mandatory by the tables; a node with a statement of its own does without. */
            scriptName?: string;
            /** @description The database in Hive of MRS, `default` if left out. */
            database?: string;
            /** @description The connection to run it through. */
            connectionName?: string;
            /** @description Values for the parameters of the script, one `name=value` a line. */
            scriptArgs?: string;
            /**
             * @description Whether the node runs a script or a statement of its own. Seen in the jobs of a live workspace only.
             *
             *     - `SCRIPT`: runs `scriptName`
             *     - `STATEMENT`: runs `sql`
             */
            statementOrScript?: "SCRIPT" | "STATEMENT" | (string & {});
            /** @description The statement to run, in place of a script. Seen in the jobs of a live workspace only. */
            sql?: string;
            /** @description The version of the script. Seen in the jobs of a live workspace only. */
            scriptVersion?: string;
            /** @description The id of the connection. Seen in the jobs of a live workspace only. */
            connectionId?: string;
        };
        /**
         * @description The properties of a node that runs a Spark SQL script, or a statement of its own. Both clouds document the script
         *     alone.
         *
         *     All values are texts.
         */
        SparkSqlNode: {
            /** @description The script to run. Mandatory by the tables; a node with a statement of its own does without. */
            scriptName?: string;
            /** @description The database in Spark SQL of MRS, `default` if left out. */
            database?: string;
            /** @description The connection to run it through. */
            connectionName?: string;
            /** @description Values for the parameters of the script, one `name=value` a line. */
            scriptArgs?: string;
            /**
             * @description Whether the node runs a script or a statement of its own. Seen in the jobs of a live workspace only.
             *
             *     - `SCRIPT`: runs `scriptName`
             *     - `STATEMENT`: runs `sql`
             */
            statementOrScript?: "SCRIPT" | "STATEMENT" | (string & {});
            /** @description The statement to run, in place of a script. Seen in the jobs of a live workspace only. */
            sql?: string;
            /** @description The version of the script. Seen in the jobs of a live workspace only. */
            scriptVersion?: string;
            /** @description The id of the connection. Seen in the jobs of a live workspace only. */
            connectionId?: string;
            /** @description Whether the node is passed over as if it had run. Only `0`, for no, was seen, in job files that a client writes. */
            emptyRunningJob?: string;
        };
        /**
         * @description The properties of a node that runs a DWS SQL script, or a statement of its own. Both clouds document the script alone.
         *
         *     All values are texts.
         */
        DwsSqlNode: {
            /** @description The script to run. Mandatory by the tables; a node with a statement of its own does without. */
            scriptName?: string;
            /** @description The database in DWS, `postgres` if left out. */
            database?: string;
            /** @description The connection to run it through. */
            connectionName?: string;
            /** @description Values for the parameters of the script, one `name=value` a line. */
            scriptArgs?: string;
            /**
             * @description Whether the node runs a script or a statement of its own. Seen in the jobs of a live workspace only.
             *
             *     - `SCRIPT`: runs `scriptName`
             *     - `STATEMENT`: runs `sql`
             */
            statementOrScript?: "SCRIPT" | "STATEMENT" | (string & {});
            /** @description The statement to run, in place of a script. Seen in the jobs of a live workspace only. */
            sql?: string;
            /** @description The version of the script. Seen in the jobs of a live workspace only. */
            scriptVersion?: string;
            /** @description The id of the connection. Seen in the jobs of a live workspace only. */
            connectionId?: string;
        };
        /**
         * @description The properties of a node that runs a DLI SQL script, or a statement of its own. Both clouds document the script alone.
         *
         *     The queue belongs to the node, though no table has it. All values are texts.
         */
        DliSqlNode: {
            /** @description The script to run. Mandatory by the tables; a node with a statement of its own does without. */
            scriptName?: string;
            /** @description The database in DLI. */
            database?: string;
            /** @description The connection to run it through. */
            connectionName?: string;
            /** @description Values for the parameters of the script, one `name=value` a line. */
            scriptArgs?: string;
            /** @description The queue of DLI to run it in, such as `default`. In no table, but in an example of Huawei Cloud, and clients send it. */
            queueName?: string;
            /**
             * @description Whether the node runs a script or a statement of its own. Seen in clients only.
             *
             *     - `SCRIPT`: runs `scriptName`
             *     - `STATEMENT`: runs `sql`
             */
            statementOrScript?: "SCRIPT" | "STATEMENT" | (string & {});
            /** @description The statement to run, in place of a script. Seen in one client only. */
            sql?: string;
            /** @description How long to wait before trying again when the queue is overloaded, by the name. `300 sec` was seen, in one client. */
            overloadRetryInterval?: string;
            /** @description How often to try again when the queue is overloaded, by the name. `0` was seen, in one client. */
            maximumOverloadRetries?: string;
        };
        /**
         * @description The properties of a node that runs SQL on RDS. Both clouds list the kind of node and have no table for it; the names
         *     are those that the provider's definition of version 2 gives for all SQL nodes together.
         *
         *     All values are texts.
         */
        RdsSqlNode: {
            /** @description The script to run. */
            scriptName?: string;
            /** @description The database. */
            database?: string;
            /** @description The connection to run it through. */
            connectionName?: string;
            /** @description Values for the parameters of the script, one `name=value` a line. */
            scriptArgs?: string;
        };
        /**
         * @description The properties of a node that runs a shell script on a host.
         *
         *     All values are texts.
         */
        ShellNode: {
            /** @description The script to run. */
            scriptName: string;
            /** @description The connection to the host it runs on. */
            connectionName: string;
            /** @description Arguments for the script. Whether they are free text or one `name=value` a line is not settled. */
            arguments?: string;
            /**
             * @description Whether the node runs a script or a statement of its own. Seen in a client of Open Telekom Cloud only.
             *
             *     - `SCRIPT`: runs `scriptName`
             */
            statementOrScript?: "SCRIPT" | (string & {});
            /** @description Whether the node is passed over as if it had run. Only `0`, for no, was seen, in a client of Open Telekom Cloud. */
            emptyRunningJob?: string;
            /** @description The version of the script. Seen in the jobs of a live workspace only. */
            scriptVersion?: string;
            /** @description The id of the connection. Seen in the jobs of a live workspace only. */
            connectionId?: string;
        };
        /**
         * @description The properties of a node that runs a Python script on a host. No page of either cloud has a table for it; the
         *     provider's definition of version 2 names the first three, clients send the others.
         *
         *     All values are texts.
         */
        PythonNode: {
            /** @description The script to run. */
            scriptName?: string;
            /** @description The connection to the host it runs on. */
            connectionName?: string;
            /** @description Arguments for the script. Whether they are free text or one `name=value` a line is not settled. */
            arguments?: string;
            /** @description The id of the connection. Seen in clients only. */
            connectionId?: string;
            /**
             * @description Whether the node runs a script or a statement of its own. Seen in clients only.
             *
             *     - `SCRIPT`: runs `scriptName`
             */
            statementOrScript?: "SCRIPT" | (string & {});
            /** @description The Python to run it with. Only `Python 3` was seen, in one client. */
            pythonVersion?: string;
            /** @description The version of the script. Seen in the jobs of a live workspace only. */
            scriptVersion?: string;
            /** @description Whether the node is passed over as if it had run. Only `0`, for no, was seen, in one client. */
            emptyRunningJob?: string;
            /** @description The group of tasks that limits how many run at once. Only `-1` was seen, in one client. */
            taskWorkGroupId?: string;
        };
        /**
         * @description The properties of a node that runs a job of Cloud Data Migration. The cluster and the job must be there.
         *
         *     All values are texts.
         */
        CdmJobNode: {
            /** @description The name of the CDM cluster. */
            clusterName: string;
            /** @description The name of the job in that cluster. */
            jobName: string;
            /** @description The id of the CDM cluster. Seen in clients and in the jobs of a live workspace only. */
            clusterId?: string;
            /**
             * @description Which job to run. Seen in clients only.
             *
             *     - `existsJob`: one that is there
             */
            jobType?: "existsJob" | (string & {});
            /** @description Whether the node is passed over as if it had run. Only `0`, for no, was seen, in clients. */
            emptyRunningJob?: string;
            /** @description The group of tasks that limits how many run at once. Only `-1` was seen, in one client. */
            taskWorkGroupId?: string;
        };
        /**
         * @description The properties of a node that creates a dump task of the Data Ingestion Service. Huawei Cloud documents them; Open
         *     Telekom Cloud only lists the kind of node, among those whose state can be asked for.
         *
         *     All values are texts, `configuration` too.
         */
        DisTransferTaskNode: {
            /** @description The stream to dump. */
            streamName: string;
            /** @description Where to dump it to. */
            destinationType: "CloudTable" | "OBS" | (string & {});
            /**
             * @description What to do with a dump task that has the same name.
             *
             *     - `OVERWRITE`: replace it
             *     - `IGNORE`: leave it
             */
            duplicatePolicy: "OVERWRITE" | "IGNORE" | (string & {});
            /** @description How to dump: what the Data Ingestion Service takes as `obs_destination_descriptor` or `cloudtable_destination_descriptor`. It is a structure, and must be put into a text somehow; JSON is likely, but no example shows it. */
            configuration: string;
        };
        /**
         * @description The properties of a node that stands for a stream of the Data Ingestion Service. Seen in examples only; no list of
         *     either cloud has this kind of node.
         *
         *     All values are texts.
         */
        DisStreamNode: {
            /** @description The stream. */
            streamName?: string;
        };
        /**
         * @description The properties of a node that creates and starts a job of CloudStream. Seen in examples only; lists of both clouds
         *     have the kind of node, without a table.
         *
         *     All values are texts, also those that look like numbers.
         */
        CsJobNode: {
            /** @description The script of the job. */
            scriptName?: string;
            /** @description The name of the job. */
            jobName?: string;
            /** @description The kind of job. `flink_sql_job` was seen. */
            jobType?: string;
            /** @description The cluster. Only `-1` was seen, and only in an answer. */
            clusterName?: string;
            /** @description How many units of processing the job gets, by the name; `2` was seen. */
            spuNumber?: string;
            /** @description How many tasks of the job run at once, by the name; `1` was seen. */
            parallelNumber?: string;
        };
        /**
         * @description The properties of a node that creates or deletes a table in CloudTable.
         *
         *     The spelling of the kind of node is not settled. All values are texts.
         */
        CloudTableManagerNode: {
            /** @description The namespace of the table, `default` if left out. */
            namespace?: string;
            /**
             * @description What to do.
             *
             *     - `CREATE_TABLE`: create the table
             *     - `DELETE_TABLE`: delete the table
             */
            action: "CREATE_TABLE" | "DELETE_TABLE" | (string & {});
            /** @description The name of the table. */
            table?: string;
            /** @description The column family of the table. */
            columnFamily?: string;
        };
        /**
         * @description The properties of a node that manages paths in OBS, the object storage of both clouds.
         *
         *     The documents of the interface create and delete paths; the node of the console moves, copies, renames and looks for
         *     files. All values are texts.
         */
        ObsManagerNode: {
            /**
             * @description What to do. The texts for moving, copying, renaming and looking for files are not known.
             *
             *     - `CREATE_PATH`: create `path`
             *     - `DELETE_PATH`: delete `path`
             */
            action: "CREATE_PATH" | "DELETE_PATH" | (string & {});
            /** @description The path to create or delete, beginning with `obs://`. Mandatory by the tables, which know no other use. */
            path?: string;
            /** @description The file or directory to move or copy. Seen in the jobs of a live workspace only. */
            sourceDirectory?: string;
            /** @description Where to move or copy it to. Seen in the jobs of a live workspace only. */
            targetDirectory?: string;
        };
        /**
         * @description The properties of a node that sends a request over HTTP. The console calls it Rest Client.
         *
         *     All values are texts.
         */
        RestApiNode: {
            /** @description The address to call. */
            url: string;
            /** @description The method. */
            method: "GET" | "POST" | "PUT" | "DELETE" | (string & {});
            /** @description Headers, one `name=value` a line. */
            headers?: string;
            /** @description The body. */
            body?: string;
            /** @description The CDM cluster that sends the request. Seen in one client; the console asks for it. */
            agentName?: string;
            /** @description Whether to wait for the answer, by the name. Only `sync` was seen, in one client. */
            requestMode?: string;
            /** @description How the request is authenticated, by the name. Only `NONE` was seen, in one client. */
            securityAuthentication?: string;
            /** @description Whether to try again, by the name. Only `false` was seen, in one client. */
            retry?: string;
        };
        /**
         * @description The properties of a node that sends a message through Simple Message Notification.
         *
         *     All values are texts.
         */
        SmnNode: {
            /** @description The URN of the topic. */
            topic: string;
            /** @description The subject for those who get it by mail. Mandatory by the tables; the service takes nodes without it. */
            subject?: string;
            /** @description The kind of message. */
            messageType: "NORMAL" | "STRUCTURE" | "TEMPLATE" | (string & {});
            /** @description The message. */
            message: string;
        };
        /**
         * @description The properties of a node that runs a Spark job in a cluster of MRS.
         *
         *     All values are texts.
         */
        MrsSparkNode: {
            /** @description The name of the MRS cluster. */
            clusterName: string;
            /** @description A name for the job; choose one. */
            jobName: string;
            /** @description Where your JAR package lies in OBS. */
            resourcePath: string;
            /** @description Parameters for your JAR package. */
            parameters: string;
            /** @description Where the input data lie, in HDFS or OBS. */
            input?: string;
            /** @description Where the output data go, in HDFS or OBS. */
            output?: string;
            /** @description Parameters for the program, each as `name:value`, with `|` between two of them. */
            programParameter?: string;
        };
        /**
         * @description The properties of a node that runs a MapReduce job in a cluster of MRS.
         *
         *     All values are texts.
         */
        MapReduceNode: {
            /** @description The name of the MRS cluster. */
            clusterName: string;
            /** @description A name for the job; choose one. */
            jobName: string;
            /** @description Where the program lies. */
            resourcePath: string;
            /** @description Parameters of the job. */
            parameters: string;
            /** @description Where the input data lie, in HDFS or OBS. */
            input: string;
            /** @description Where the output data go, in HDFS or OBS. */
            output: string;
            /** @description Parameters for the program, each as `name:value`, with `|` between two of them. Known from the provider's definition of version 2 only. */
            programParameter?: string;
        };
        /**
         * @description The properties of a node that runs a Flink job in a cluster of MRS: a Flink SQL script or a JAR package. Open Telekom
         *     Cloud documents them, under a label with a blank; which of two kinds of node it means is not settled.
         *
         *     All values are texts.
         */
        MrsFlinkNode: {
            /** @description The name of the MRS cluster. */
            clusterName: string;
            /** @description A name for the job; choose one. */
            jobName: string;
            /** @description Whether the job is a script or a JAR package. The spellings are those of the documents, the odd one too. */
            flinkJobType: "FLink SQL" | "Flink JAR" | (string & {});
            /** @description Whether the job ends or runs on. */
            flinkJobProcessType: "batch" | "stream" | (string & {});
            /** @description The script, for a job of Flink SQL. */
            scriptName?: string;
            /** @description Where your JAR package lies in OBS, for a job of such a package. */
            resourcePath?: string;
            /** @description Where the input data lie, in HDFS or OBS. */
            input?: string;
            /** @description Where the output data go, in HDFS or OBS. */
            output?: string;
            /** @description Parameters for the program, each as `name:value`, with `|` between two of them. */
            programParameter?: string;
        };
        /**
         * @description The properties of a node that runs SQL on HetuEngine in a cluster of MRS. Open Telekom Cloud documents them.
         *
         *     Four names look like labels of the console rather than names on the wire, and were never seen in a request. Make such
         *     a job on the console and read it back before you rely on them. All values are texts.
         */
        MrsHetuEngineNode: {
            /** @description The name of the MRS cluster. */
            clusterName: string;
            /** @description A name for the job; choose one. */
            jobName: string;
            /** @description Whether the node runs a statement of its own or a script. No values are documented here; other nodes have `STATEMENT` and `SCRIPT`. */
            statementOrScript: string;
            /** @description The script to run. */
            scriptName?: string;
            /** @description The statement to run, in place of a script. Other nodes have it as `sql`. */
            statement?: string;
            /** @description The connection to HetuEngine. Mandatory by the documents, if this is its name. */
            "Data Warehouse"?: string;
            /** @description The schema, which is a source of data to HetuEngine. Mandatory by the documents, if this is its name. */
            Schema?: string;
            /** @description The database. Mandatory by the documents, if this is its name. */
            Database?: string;
            /** @description The queue. */
            Queue?: string;
        };
        /**
         * @description The properties of a node that runs a Spark job of Data Lake Insight.
         *
         *     `clusterName` is the name of a queue here, not that of a cluster. All values are texts.
         */
        DliSparkNode: {
            /** @description The name of the DLI queue. */
            clusterName: string;
            /** @description The name of the job in DLI. */
            jobName: string;
            /**
             * @description Where the package comes from.
             *
             *     - `OBS`: a path in OBS
             *     - `DLIResources`: a package of DLI
             *     - `CUSTOMIZED`: one of your own, in answers of Huawei Cloud; whether it may be sent is not settled
             */
            resourceType?: "OBS" | "DLIResources" | "CUSTOMIZED" | (string & {});
            /** @description The main class. Needed for a JAR package. */
            jobClass?: string;
            /** @description Where the JAR package lies. */
            resourcePath: string;
            /** @description Arguments for the main class. */
            jarArgs?: string;
            /** @description Settings of Spark for the job. The format is not documented. */
            sparkConfig?: string;
        };
        /**
         * @description The properties of a node that does nothing and holds others together. No page has a table for it; the one property was
         *     seen in job files that a client writes.
         *
         *     All values are texts.
         */
        DummyNode: {
            /** @description Whether the node is passed over as if it had run. Only `0`, for no, was seen, in job files that a client writes. */
            emptyRunningJob?: string;
        };
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
        /**
         * @description What a node does. The list is open; what each kind takes in `properties` is told by its form, where there is one.
         *
         *     Kinds that the documents describe:
         *
         *     - `HiveSQL`, `SparkSQL`: run a script on a cluster of MRS
         *     - `DWSSQL`, `DLISQL`: run a script on DWS, or on DLI
         *     - `Shell`: runs a shell script on a host
         *     - `CDMJob`: runs a job of CDM
         *     - `CloudTableManager`: makes and deletes tables of CloudTable
         *     - `OBSManager`: makes and deletes folders in OBS
         *     - `RESTAPI`: sends a request over HTTP
         *     - `SMN`: sends a message
         *     - `MRSSpark`, `MapReduce`, `MRSFlink`, `MRSHetuEngine`: run a job on a cluster of MRS
         *     - `DLISpark`: runs a Spark job on DLI
         *     - `DISTransferTask`: a transfer task of DIS (Huawei Cloud, 2021)
         *
         *     Kinds that no page explains, but that were seen in jobs:
         *
         *     - `Python`: runs a script in Python; a page has it for version 2 only
         *     - `Dummy`: has no task of its own
         *     - `DLFSubJob`, `ForEachJob`: run another job, once or in a loop, as far as the names go
         *     - `DataMigration`, `DataQualityMonitor`, `MRSSparkPython`: no source says more than the name
         *     - `DISStream`, `CSJob`: a stream of DIS, and a job of Cloud Stream, in examples of 2021
         *
         *     Kinds whose spelling is not settled, or that a list alone has. Look at a job made in the console before you send one:
         *
         *     - `CloudTableManage`: the SDK's spelling of `CloudTableManager`
         *     - `RDS SQL`, `RDSSQL`: both stand for a node that runs SQL on RDS
         *     - `MRSFlinkJob`: stands beside `MRSFlink` in the SDK, and is the one that was seen in jobs
         *     - `MachineLearning`, `OneclickCDC`: in the SDK's list only
         */
        NodeType: "HiveSQL" | "SparkSQL" | "DWSSQL" | "DLISQL" | "Shell" | "CDMJob" | "CloudTableManager" | "CloudTableManage" | "OBSManager" | "RESTAPI" | "SMN" | "MRSSpark" | "MapReduce" | "MRSFlink" | "MRSFlinkJob" | "MRSHetuEngine" | "DLISpark" | "RDS SQL" | "RDSSQL" | "DISTransferTask" | "DISStream" | "CSJob" | "Python" | "Dummy" | "DataMigration" | "MachineLearning" | "OneclickCDC" | "DLFSubJob" | "ForEachJob" | "DataQualityMonitor" | "MRSSparkPython" | (string & {});
        /** @description Where the node is to stand on the drawing board of the console. It has no bearing on runs, but it must be given. */
        NodeLocationDefinition: {
            /** @description How far to the right. A number, also written as text, such as `-45.5`. */
            x: string | number;
            /** @description How far down. A number, also written as text. */
            y: string | number;
        };
        /** @description Whether the node runs after one of those before it. */
        NodeConditionDefinition: {
            /** @description The node before it. */
            preNodeName: string;
            /** @description An expression of the service's own language (EL). The node runs if it comes out true. */
            expression: string;
        };
        /** @description One setting of a node. Which names there are depends on the node's type; undocumented ones occur. */
        NodePropertyDefinition: {
            /** @description Name of the setting. */
            name: string;
            /** @description What it is to be, always as text: `"2"`, `"false"`. */
            value: string;
        };
        /**
         * @description What happens to the job when the node fails. The list is open. Without it, `FAIL`.
         *
         *     - `FAIL`: the run ends
         *     - `IGNORE`: the next node runs all the same
         *     - `SUSPEND`: the run is held
         *     - `FAIL_CHILD`: the nodes that come after this one do not run
         */
        NodeFailPolicy: "FAIL" | "IGNORE" | "SUSPEND" | "FAIL_CHILD" | (string & {});
        /**
         * @description Where the events come from. The list is open.
         *
         *     - `DIS`: a record arrives in a stream of DIS
         *     - `KAFKA`: a message arrives under a topic of Kafka
         *     - `OBS`: a file arrives in a folder of OBS, for which notifications by DIS must be set up
         */
        EventType: "KAFKA" | "DIS" | "OBS" | (string & {});
        /**
         * @description What happens when a run that an event set off fails. The list is open. Without it, `SUSPEND`.
         *
         *     - `SUSPEND`: further events are held
         *     - `IGNORE`: the next event is taken up
         *
         *     An answer of 2021 has `CONTINUE`, which is no longer listed and seems to mean the same as `IGNORE`. Do not
         *     send it.
         */
        EventFailPolicy: "SUSPEND" | "IGNORE" | (string & {});
        /**
         * @description From where the data are read. The list is open. Without it, `LAST`.
         *
         *     - `LAST`: where reading ended last time
         *     - `NEW`: from the newest place on
         */
        EventReadPolicy: "LAST" | "NEW" | (string & {});
        /**
         * @description The event that is to set off a job, or a node of a real-time job. Each event sets off one run.
         *
         *     What is told here suffices for DIS. For KAFKA a connection and a topic are needed, and for OBS a folder, but no source
         *     names the fields, so this object takes others too. Look at a job made in the console.
         */
        EventTriggerDefinition: {
            /**
             * @description Where the events come from. The list is open.
             *
             *     - `DIS`: a record arrives in a stream of DIS
             *     - `KAFKA`: a message arrives under a topic of Kafka
             *     - `OBS`: a file arrives in a folder of OBS, for which notifications by DIS must be set up
             */
            eventType: components["schemas"]["EventType"];
            /** @description The stream of DIS to listen to. Give it when `eventType` is `DIS`. */
            channel?: string;
            /**
             * @description What happens when a run that an event set off fails. The list is open. Without it, `SUSPEND`.
             *
             *     - `SUSPEND`: further events are held
             *     - `IGNORE`: the next event is taken up
             *
             *     An answer of 2021 has `CONTINUE`, which is no longer listed and seems to mean the same as `IGNORE`. Do not
             *     send it.
             */
            failPolicy?: components["schemas"]["EventFailPolicy"];
            /**
             * @description How many runs may be at work at a time.
             * @default 1
             */
            concurrent?: number;
            /**
             * @description From where the data are read. The list is open. Without it, `LAST`.
             *
             *     - `LAST`: where reading ended last time
             *     - `NEW`: from the newest place on
             */
            readPolicy?: components["schemas"]["EventReadPolicy"];
        } & {
            [key: string]: unknown;
        };
        /** @description A job that must have run first. Known from Huawei Cloud's own definition only. */
        DependedJobDefinition: {
            /** @description Name of the job. */
            jobName?: string;
            /** @description The id of its workspace. */
            workSpaceId?: string;
            /** @description The name of its workspace. */
            workSpace?: string;
            /** @description The rule by which it is waited for. No source lists the values. */
            dependType?: string;
            /** @description Whether its latest period counts. */
            dependOnLastPeriod?: boolean;
            /** @description How many of its past periods count. */
            dependOnLastNPeriodValue?: number;
        };
        /** @description Which jobs must have run first. */
        DependJobsDefinition: {
            /** @description Names of the jobs. They must exist. */
            jobs: string[];
            /**
             * @description Which of their runs counts. Without it, `SAME_PERIOD`.
             *
             *     - `SAME_PERIOD`: that of the same period
             *     - `PRE_PERIOD`: that of the period before
             */
            dependPeriod?: "SAME_PERIOD" | "PRE_PERIOD" | (string & {});
            /**
             * @description What becomes of this job when one of them fails. Without it, `FAIL`.
             *
             *     - `FAIL`: it fails too
             *     - `IGNORE`: it runs all the same
             *     - `SUSPEND`: it is held
             */
            dependFailPolicy?: "FAIL" | "IGNORE" | "SUSPEND" | (string & {});
            /** @description Jobs of the same workspace, told more closely. Known from Huawei Cloud's own definition only. */
            sameWorkSpaceJobs?: components["schemas"]["DependedJobDefinition"][];
            /** @description Jobs of other workspaces. Known from Huawei Cloud's own definition only. */
            otherWorkSpaceJobs?: components["schemas"]["DependedJobDefinition"][];
        };
        /** @description The timetable of one node of a real-time job. */
        CronTriggerDefinition: {
            /** @description From when the node is scheduled, such as `2018-10-22T23:59:59+08`; see `CronDefinition`. */
            startTime: string;
            /** @description Until when the node is scheduled, in the same form. Without it there is no end. */
            endTime?: string;
            /** @description The times, in six fields; see `CronDefinition`. */
            expression: string;
            /** @description The time zone of the expression, such as `GMT+8`. Without it, that of the service. */
            expressionTimeZone?: string;
            /** @description How far apart the runs are: a number and a unit, such as `1 hours`, `1 days`, `1 weeks` or `1 months`. It must say the same as the expression. */
            period: string;
            /**
             * @description Whether a run waits for how the node's own run before it came out.
             * @default false
             */
            dependPrePeriod?: boolean;
            /** @description Which jobs must have run first. */
            dependJobs?: components["schemas"]["DependJobsDefinition"];
            /** @description How many runs may be at work at a time. Without it, 10, as Huawei Cloud's own definition has it. */
            concurrent?: number;
        };
        /** @description A node of a job as it is to be. */
        JobNodeDefinition: {
            /** @description The node's name, of which a job has only one. Letters, digits, `-`, `_` and `.`, and on Huawei Cloud Chinese characters. */
            name: string;
            /**
             * @description What a node does. The list is open; what each kind takes in `properties` is told by its form, where there is one.
             *
             *     Kinds that the documents describe:
             *
             *     - `HiveSQL`, `SparkSQL`: run a script on a cluster of MRS
             *     - `DWSSQL`, `DLISQL`: run a script on DWS, or on DLI
             *     - `Shell`: runs a shell script on a host
             *     - `CDMJob`: runs a job of CDM
             *     - `CloudTableManager`: makes and deletes tables of CloudTable
             *     - `OBSManager`: makes and deletes folders in OBS
             *     - `RESTAPI`: sends a request over HTTP
             *     - `SMN`: sends a message
             *     - `MRSSpark`, `MapReduce`, `MRSFlink`, `MRSHetuEngine`: run a job on a cluster of MRS
             *     - `DLISpark`: runs a Spark job on DLI
             *     - `DISTransferTask`: a transfer task of DIS (Huawei Cloud, 2021)
             *
             *     Kinds that no page explains, but that were seen in jobs:
             *
             *     - `Python`: runs a script in Python; a page has it for version 2 only
             *     - `Dummy`: has no task of its own
             *     - `DLFSubJob`, `ForEachJob`: run another job, once or in a loop, as far as the names go
             *     - `DataMigration`, `DataQualityMonitor`, `MRSSparkPython`: no source says more than the name
             *     - `DISStream`, `CSJob`: a stream of DIS, and a job of Cloud Stream, in examples of 2021
             *
             *     Kinds whose spelling is not settled, or that a list alone has. Look at a job made in the console before you send one:
             *
             *     - `CloudTableManage`: the SDK's spelling of `CloudTableManager`
             *     - `RDS SQL`, `RDSSQL`: both stand for a node that runs SQL on RDS
             *     - `MRSFlinkJob`: stands beside `MRSFlink` in the SDK, and is the one that was seen in jobs
             *     - `MachineLearning`, `OneclickCDC`: in the SDK's list only
             */
            type: components["schemas"]["NodeType"];
            /** @description Where the node is to stand on the drawing board of the console. It has no bearing on runs, but it must be given. */
            location: components["schemas"]["NodeLocationDefinition"];
            /** @description The nodes that must be through before this one. Leave it out, or empty, for those that come first. */
            preNodeName?: string[];
            /** @description Under which conditions the node runs. */
            conditions?: components["schemas"]["NodeConditionDefinition"][];
            /** @description The node's settings, as names and texts. Which there are depends on `type`; the contract has a form for each kind that is documented, from which a client makes this list. */
            properties: components["schemas"]["NodePropertyDefinition"][];
            /** @description Empty in the one example that has it, of 2021. What it may hold is not known; leave it out. */
            resources?: unknown[];
            /**
             * @description How often the service looks how the node is doing, in seconds.
             * @default 10
             */
            pollingInterval?: number;
            /**
             * @description After how many minutes the node is given up as failed.
             * @default 60
             */
            maxExecutionTime?: number;
            /** @description Whether a node that took too long is tried again, as text. Known from Huawei Cloud's own definition only. */
            execTimeOutRetry?: string;
            /**
             * @description How often a failed node is tried again.
             * @default 0
             */
            retryTimes?: number;
            /**
             * @description How long to wait before it is tried again, in seconds.
             * @default 120
             */
            retryInterval?: number;
            /**
             * @description What happens to the job when the node fails. The list is open. Without it, `FAIL`.
             *
             *     - `FAIL`: the run ends
             *     - `IGNORE`: the next node runs all the same
             *     - `SUSPEND`: the run is held
             *     - `FAIL_CHILD`: the nodes that come after this one do not run
             */
            failPolicy?: components["schemas"]["NodeFailPolicy"];
            /**
             * @description The event that is to set off a job, or a node of a real-time job. Each event sets off one run.
             *
             *     What is told here suffices for DIS. For KAFKA a connection and a topic are needed, and for OBS a folder, but no source
             *     names the fields, so this object takes others too. Look at a job made in the console.
             */
            eventTrigger?: components["schemas"]["EventTriggerDefinition"];
            /** @description The timetable of one node of a real-time job. */
            cronTrigger?: components["schemas"]["CronTriggerDefinition"];
        };
        /**
         * @description What sets the job off. The list is open.
         *
         *     - `EXECUTE_ONCE`: it runs once, without waiting for a time
         *     - `CRON`: it runs by a timetable, `cron`
         *     - `EVENT`: it runs when something happens, `event`
         *
         *     `EVENT_TRIGGER`, `RUN_ONCE` and `SCHEDULE` are in Huawei Cloud's own definition only, which does not explain them.
         */
        ScheduleType: "EXECUTE_ONCE" | "CRON" | "EVENT" | "EVENT_TRIGGER" | "RUN_ONCE" | "SCHEDULE" | (string & {});
        /** @description The timetable of a batch job. */
        CronDefinition: {
            /** @description From when the job is scheduled, such as `2018-10-22T23:59:59+08`. The offset from UTC has two digits, so this is not quite the usual form of a time. */
            startTime: string;
            /** @description Until when the job is scheduled, in the same form. Without it there is no end. */
            endTime?: string;
            /**
             * @description The times, as six fields with blanks between them: second, minute, hour, day of the month, month, day of the week.
             *
             *     The second must be 0 and the month `*`. Minutes and hours take numbers, `,`, `-`, `*` and `/`; the day takes
             *     `?`, `L`, `W` and `C` besides, and the day of the week, which is 1 for Sunday, `?`, `L`, `C` and `#`.
             */
            expression: string;
            /** @description The time zone of the expression, such as `GMT+8`. Without it, that of the service. */
            expressionTimeZone?: string;
            /** @description The unit of the timetable. Known from Huawei Cloud's own definition only. */
            intervalType?: "minutes" | "hours" | "days" | "weeks" | "months" | "seasons" | "years" | (string & {});
            /**
             * @description Whether a run waits for how the job's own run before it came out.
             * @default false
             */
            dependPrePeriod?: boolean;
            /** @description Which jobs must have run first. */
            dependJobs?: components["schemas"]["DependJobsDefinition"];
        };
        /** @description What is to set the job off. */
        ScheduleDefinition: {
            /**
             * @description What sets the job off. The list is open.
             *
             *     - `EXECUTE_ONCE`: it runs once, without waiting for a time
             *     - `CRON`: it runs by a timetable, `cron`
             *     - `EVENT`: it runs when something happens, `event`
             *
             *     `EVENT_TRIGGER`, `RUN_ONCE` and `SCHEDULE` are in Huawei Cloud's own definition only, which does not explain them.
             */
            type: components["schemas"]["ScheduleType"];
            /** @description The timetable of a batch job. */
            cron?: components["schemas"]["CronDefinition"];
            /**
             * @description The event that is to set off a job, or a node of a real-time job. Each event sets off one run.
             *
             *     What is told here suffices for DIS. For KAFKA a connection and a topic are needed, and for OBS a folder, but no source
             *     names the fields, so this object takes others too. Look at a job made in the console.
             */
            event?: components["schemas"]["EventTriggerDefinition"];
        };
        /** @description A parameter of the job, with the value that it has unless a start or a run gives another. */
        DefinitionParam: {
            /** @description The parameter's name. Letters, digits, `-` and `_`. */
            name: string;
            /** @description Its value. */
            value: string;
            /** @description Whether the parameter is a variable or a constant. The list is open. Without it, `variable`. */
            type?: "variable" | "constants" | (string & {});
        };
        /** @description General settings of the job. */
        BasicConfigDefinition: {
            /** @description Who is in charge of the job. */
            owner?: string;
            /** @description Name of the agency with whose rights the job acts. Known for requests from Huawei Cloud's own definition only. */
            agency?: string;
            /**
             * @description 0 is high, 1 is medium, 2 is low.
             * @default 0
             */
            priority?: number;
            /** @description Name of the user who runs the job. Empty, or a user that exists. */
            executeUser?: string;
            /**
             * @description After how many minutes a run is given up. The tables say 5 to 1440, but every example has 0, whose meaning they do not tell.
             * @default 60
             */
            instanceTimeout?: number;
            /** @description Whether waiting is left out when that time is measured: 1 if so, else 0. Known from Huawei Cloud's own definition only. */
            isIgnoreWaiting?: number;
            /** @description Fields of your own, of 2048 characters at most. */
            customFields?: {
                [key: string]: string;
            };
            /** @description Tags of the job. Known for requests from Huawei Cloud's own definition only. */
            tags?: string[];
        };
        /** @description Someone who is asked to approve a change. */
        JobApprover: {
            /** @description The user's name. */
            approverName: string;
        };
        /**
         * @description What a job does that consists of a single task. The list is open, and known from Huawei Cloud only. The spellings are
         *     not those of `NodeType`.
         *
         *     `NormalJob` and `OneClick` are in the list for requests only, `DataMigration` in that for answers only.
         */
        SingleNodeJobType: "DliSQL" | "DwsSQL" | "HiveSQL" | "SparkSQL" | "RdsSQL" | "DorisSQL" | "ASSIGNMENT" | "BRANCH" | "MERGE" | "NormalJob" | "OneClick" | "DataMigration" | "MrsFlink" | "FlinkSQL" | "FlinkJar" | "DLISpark" | (string & {});
        /**
         * @description Whether the job only goes through the motions, as text. The list is open. On Open Telekom Cloud it was seen
         *     in answers only.
         *
         *     - `0`: its nodes run
         *     - `1`: a dry run
         */
        EmptyRunningJob: "0" | "1" | (string & {});
        /** @description A job as it is to be made. */
        CreateJobRequest: {
            /** @description The job's name, by which it is addressed; no two jobs of a workspace share one. Letters, digits, `-`, `_` and `.`, and on Huawei Cloud Chinese characters. At most 128 characters. */
            name: string;
            /** @description What the job does. The tables demand it, though a client has made a job without. */
            nodes: components["schemas"]["JobNodeDefinition"][];
            /** @description What is to set the job off. */
            schedule: components["schemas"]["ScheduleDefinition"];
            /** @description Parameters of the job. */
            params?: components["schemas"]["DefinitionParam"][];
            /** @description The folder of the job, such as `/dir/a/`. One that does not exist is made. Without it, the root. */
            directory?: string;
            /**
             * @description What kind of job it is: `BATCH` runs by a schedule or an event and ends, `REAL_TIME` runs until it is stopped. In the list of jobs the same field is called `jobType`.
             * @enum {string}
             */
            processType: "BATCH" | "REAL_TIME";
            /** @description Who last changed the job. */
            lastUpdateUser?: string;
            /** @description The folder in OBS for the logs of its runs, such as `obs://dlf-test-log`. */
            logPath?: string;
            /** @description General settings of the job. */
            basicConfig?: components["schemas"]["BasicConfigDefinition"];
            /**
             * @description How far the job goes at once. Needed where changes must be approved.
             *
             *     - `SAVED`: it is kept, and must be submitted and approved before it can run
             *     - `SUBMITTED`: it is submitted too, and can run once it is approved
             *     - `PRODUCTION`: it can run at once; administrators of the workspace only
             * @enum {string}
             */
            targetStatus?: "SAVED" | "SUBMITTED" | "PRODUCTION";
            /** @description Who is asked to approve. Needed where changes must be approved. */
            approvers?: components["schemas"]["JobApprover"][];
            /**
             * @description Whether the job consists of a single task. Known on Huawei Cloud only.
             * @default false
             */
            singleNodeJobFlag?: boolean;
            /**
             * @description What a job does that consists of a single task. The list is open, and known from Huawei Cloud only. The spellings are
             *     not those of `NodeType`.
             *
             *     `NormalJob` and `OneClick` are in the list for requests only, `DataMigration` in that for answers only.
             */
            singleNodeJobType?: components["schemas"]["SingleNodeJobType"];
            /** @description The longest time that the job may take, in days by its name; the pages do not tell the unit. Known on Huawei Cloud only. */
            cleanOverdueDays?: number;
            /** @description Whether waiting runs are cleared away. No source lists the values; a public script sends `cleanup`. Known on Huawei Cloud only. */
            cleanWaitingJob?: string;
            /**
             * @description Whether the job only goes through the motions, as text. The list is open. On Open Telekom Cloud it was seen
             *     in answers only.
             *
             *     - `0`: its nodes run
             *     - `1`: a dry run
             */
            emptyRunningJob?: components["schemas"]["EmptyRunningJob"];
            /** @description Empty in the one example that has it, of 2021. What it may hold is not known; leave it out. */
            resources?: unknown[];
            /** @description `1.0` in an example of 2021, and in no table for requests. Leave it out. */
            version?: string;
        };
        /** @description Where the node stands on the drawing board of the console. It has no bearing on runs. */
        NodeLocation: {
            /** @description How far to the right, a number written as text, such as `-45.5`. */
            x?: string;
            /** @description How far down, a number written as text. */
            y?: string;
        };
        /** @description Whether the node runs after one of those before it. No field is promised. */
        NodeCondition: {
            /** @description The node before it. */
            preNodeName?: string;
            /** @description An expression of the service's own language (EL). The node runs if it comes out true. */
            expression?: string;
        };
        /** @description One setting of a node. Names that no document has occur. No field is promised. */
        NodeProperty: {
            /** @description Name of the setting. */
            name?: string;
            /** @description What it is set to, as text: `"2"`, `"false"`. */
            value?: string;
        };
        /** @description The event that sets off a job, or a node of a real-time job. No field is promised. */
        EventTrigger: {
            /**
             * @description Where the events come from. The list is open.
             *
             *     - `DIS`: a record arrives in a stream of DIS
             *     - `KAFKA`: a message arrives under a topic of Kafka
             *     - `OBS`: a file arrives in a folder of OBS, for which notifications by DIS must be set up
             */
            eventType?: components["schemas"]["EventType"];
            /** @description Stands in place of `eventType` in an answer of 2021. Look here when that is missing. */
            engineType?: string;
            /** @description The stream of DIS that is listened to. */
            channel?: string;
            /**
             * @description What happens when a run that an event set off fails. The list is open. Without it, `SUSPEND`.
             *
             *     - `SUSPEND`: further events are held
             *     - `IGNORE`: the next event is taken up
             *
             *     An answer of 2021 has `CONTINUE`, which is no longer listed and seems to mean the same as `IGNORE`. Do not
             *     send it.
             */
            failPolicy?: components["schemas"]["EventFailPolicy"];
            /** @description How many runs may be at work at a time. */
            concurrent?: number;
            /**
             * @description From where the data are read. The list is open. Without it, `LAST`.
             *
             *     - `LAST`: where reading ended last time
             *     - `NEW`: from the newest place on
             */
            readPolicy?: components["schemas"]["EventReadPolicy"];
        };
        /** @description A job that must have run first. No field is promised. Known from Huawei Cloud's own definition only. */
        DependedJob: {
            /** @description Name of the job. */
            jobName?: string;
            /** @description The id of its workspace. */
            workSpaceId?: string;
            /** @description The name of its workspace. */
            workSpace?: string;
            /** @description The rule by which it is waited for. No source lists the values. */
            dependType?: string;
            /** @description Whether its latest period counts. */
            dependOnLastPeriod?: boolean;
            /** @description How many of its past periods count. */
            dependOnLastNPeriodValue?: number;
        };
        /** @description Which jobs must have run first. No field is promised. */
        DependJobs: {
            /** @description Names of the jobs. */
            jobs?: string[];
            /**
             * @description Which of their runs counts. The list is open.
             *
             *     - `SAME_PERIOD`: that of the same period
             *     - `PRE_PERIOD`: that of the period before
             */
            dependPeriod?: "SAME_PERIOD" | "PRE_PERIOD" | (string & {});
            /**
             * @description What becomes of this job when one of them fails. The list is open.
             *
             *     - `FAIL`: it fails too
             *     - `IGNORE`: it runs all the same
             *     - `SUSPEND`: it is held
             */
            dependFailPolicy?: "FAIL" | "IGNORE" | "SUSPEND" | (string & {});
            /** @description Jobs of the same workspace, told more closely. Known from Huawei Cloud's own definition only. */
            sameWorkSpaceJobs?: components["schemas"]["DependedJob"][];
            /** @description Jobs of other workspaces. Known from Huawei Cloud's own definition only. */
            otherWorkSpaceJobs?: components["schemas"]["DependedJob"][];
        };
        /** @description The timetable of one node of a real-time job, as it is defined. No field is promised. */
        CronTrigger: {
            /** @description From when the node is scheduled, such as `2018-10-22T23:59:59+08`. The offset from UTC has two digits. */
            startTime?: string;
            /** @description Until when the node is scheduled, in the same form. Without it there is no end. */
            endTime?: string;
            /** @description The times, in six fields; see `CronDefinition`. */
            expression?: string;
            /** @description The time zone of the expression, such as `GMT+8`. */
            expressionTimeZone?: string;
            /** @description How far apart the runs are, as a number and a unit, such as `1 hours`. */
            period?: string;
            /** @description Whether a run waits for how the node's own run before it came out. */
            dependPrePeriod?: boolean;
            /** @description Which jobs must have run first. No field is promised. */
            dependJobs?: components["schemas"]["DependJobs"];
            /** @description How many runs may be at work at a time. */
            concurrent?: number;
        };
        /** @description A node of a job, as it is defined. No field is promised. */
        JobNode: {
            /** @description The node's name, of which a job has only one. */
            name?: string;
            /**
             * @description What a node does. The list is open; what each kind takes in `properties` is told by its form, where there is one.
             *
             *     Kinds that the documents describe:
             *
             *     - `HiveSQL`, `SparkSQL`: run a script on a cluster of MRS
             *     - `DWSSQL`, `DLISQL`: run a script on DWS, or on DLI
             *     - `Shell`: runs a shell script on a host
             *     - `CDMJob`: runs a job of CDM
             *     - `CloudTableManager`: makes and deletes tables of CloudTable
             *     - `OBSManager`: makes and deletes folders in OBS
             *     - `RESTAPI`: sends a request over HTTP
             *     - `SMN`: sends a message
             *     - `MRSSpark`, `MapReduce`, `MRSFlink`, `MRSHetuEngine`: run a job on a cluster of MRS
             *     - `DLISpark`: runs a Spark job on DLI
             *     - `DISTransferTask`: a transfer task of DIS (Huawei Cloud, 2021)
             *
             *     Kinds that no page explains, but that were seen in jobs:
             *
             *     - `Python`: runs a script in Python; a page has it for version 2 only
             *     - `Dummy`: has no task of its own
             *     - `DLFSubJob`, `ForEachJob`: run another job, once or in a loop, as far as the names go
             *     - `DataMigration`, `DataQualityMonitor`, `MRSSparkPython`: no source says more than the name
             *     - `DISStream`, `CSJob`: a stream of DIS, and a job of Cloud Stream, in examples of 2021
             *
             *     Kinds whose spelling is not settled, or that a list alone has. Look at a job made in the console before you send one:
             *
             *     - `CloudTableManage`: the SDK's spelling of `CloudTableManager`
             *     - `RDS SQL`, `RDSSQL`: both stand for a node that runs SQL on RDS
             *     - `MRSFlinkJob`: stands beside `MRSFlink` in the SDK, and is the one that was seen in jobs
             *     - `MachineLearning`, `OneclickCDC`: in the SDK's list only
             */
            type?: components["schemas"]["NodeType"];
            /** @description Where the node stands on the drawing board of the console. It has no bearing on runs. */
            location?: components["schemas"]["NodeLocation"];
            /** @description The nodes that must be through before this one. Empty for those that come first. */
            preNodeName?: string[];
            /** @description Under which conditions the node runs. */
            conditions?: components["schemas"]["NodeCondition"][];
            /** @description The node's settings, as names and texts. Which there are depends on `type`; the contract has a form for each kind that is documented. */
            properties?: components["schemas"]["NodeProperty"][];
            /** @description Empty in the one example that has it, of 2021. What it may hold is not known. */
            resources?: unknown[];
            /** @description How often the service looks how the node is doing, in seconds. */
            pollingInterval?: number;
            /** @description After how many minutes the node is given up as failed. */
            maxExecutionTime?: number;
            /** @description Whether a node that took too long is tried again, as text. Known from Huawei Cloud's own definition only. */
            execTimeOutRetry?: string;
            /** @description How often a failed node is tried again. */
            retryTimes?: number;
            /** @description How long to wait before it is tried again, in seconds. */
            retryInterval?: number;
            /**
             * @description What happens to the job when the node fails. The list is open. Without it, `FAIL`.
             *
             *     - `FAIL`: the run ends
             *     - `IGNORE`: the next node runs all the same
             *     - `SUSPEND`: the run is held
             *     - `FAIL_CHILD`: the nodes that come after this one do not run
             */
            failPolicy?: components["schemas"]["NodeFailPolicy"];
            /** @description The event that sets off a job, or a node of a real-time job. No field is promised. */
            eventTrigger?: components["schemas"]["EventTrigger"];
            /** @description The timetable of one node of a real-time job, as it is defined. No field is promised. */
            cronTrigger?: components["schemas"]["CronTrigger"];
        };
        /** @description The timetable of a batch job, as it is defined. No field is promised. */
        Cron: {
            /** @description From when the job is scheduled, such as `2018-10-22T23:59:59+08`. The offset from UTC has two digits. */
            startTime?: string;
            /** @description Until when the job is scheduled, in the same form. Without it there is no end. */
            endTime?: string;
            /** @description The times, in six fields; see `CronDefinition`. */
            expression?: string;
            /** @description The time zone of the expression, such as `GMT+8`. */
            expressionTimeZone?: string;
            /** @description The unit of the timetable. Known from Huawei Cloud's own definition only. */
            intervalType?: "minutes" | "hours" | "days" | "weeks" | "months" | "seasons" | "years" | (string & {});
            /** @description Whether a run waits for how the job's own run before it came out. */
            dependPrePeriod?: boolean;
            /** @description Which jobs must have run first. No field is promised. */
            dependJobs?: components["schemas"]["DependJobs"];
        };
        /** @description What sets the job off. No field is promised; a job of type `CRON` may come without `cron`. */
        Schedule: {
            /**
             * @description What sets the job off. The list is open.
             *
             *     - `EXECUTE_ONCE`: it runs once, without waiting for a time
             *     - `CRON`: it runs by a timetable, `cron`
             *     - `EVENT`: it runs when something happens, `event`
             *
             *     `EVENT_TRIGGER`, `RUN_ONCE` and `SCHEDULE` are in Huawei Cloud's own definition only, which does not explain them.
             */
            type?: components["schemas"]["ScheduleType"];
            /** @description The timetable of a batch job, as it is defined. No field is promised. */
            cron?: components["schemas"]["Cron"];
            /** @description The event that sets off a job, or a node of a real-time job. No field is promised. */
            event?: components["schemas"]["EventTrigger"];
        };
        /** @description A parameter of the job, as it is defined. No field is promised. */
        DefinedParam: {
            /** @description The parameter's name. */
            name?: string;
            /** @description The value that it has unless a start or a run gives another. */
            value?: string;
            /** @description Whether the parameter is a variable or a constant. The list is open. */
            type?: "variable" | "constants" | (string & {});
        };
        /** @description General settings of the job. No field is promised. */
        BasicConfig: {
            /** @description Who is in charge of the job. */
            owner?: string;
            /** @description Name of the agency with whose rights the job acts. May be empty. */
            agency?: string;
            /** @description 0 is high, 1 is medium, 2 is low. */
            priority?: number;
            /** @description Name of the user who runs the job. May be empty. */
            executeUser?: string;
            /** @description After how many minutes a run is given up. 0 in every example. */
            instanceTimeout?: number;
            /** @description Whether waiting is left out when that time is measured: 1 if so, else 0. Known from Huawei Cloud's own definition only. */
            isIgnoreWaiting?: number;
            /** @description Fields of your own. */
            customFields?: {
                [key: string]: string;
            };
            /** @description Tags of the job. A list by Huawei Cloud's own definition; an empty object in the only example. */
            tags?: string[] | {
                [key: string]: unknown;
            };
        };
        /** @description A job that waits for this one. */
        DownstreamJob: {
            /** @description Name of the job. */
            jobName?: string;
            /**
             * Format: int64
             * @description Number of the job.
             */
            jobId?: number;
            /** @description The workspace that holds it. */
            workSpace?: string;
        };
        /** @description A job, as it is defined. No field is promised. Whether it is scheduled is not told here; see `listJobs`. */
        JobDetail: {
            /** @description The job's name, by which it is addressed. */
            name?: string;
            /**
             * Format: int64
             * @description The job's number.
             */
            id?: number;
            /** @description What the job does. */
            nodes?: components["schemas"]["JobNode"][];
            /** @description What sets the job off. No field is promised; a job of type `CRON` may come without `cron`. */
            schedule?: components["schemas"]["Schedule"];
            /** @description Parameters of the job. */
            params?: components["schemas"]["DefinedParam"][];
            /** @description The folder of the job. */
            directory?: string;
            /**
             * @description What kind of job it is. The list is open.
             *
             *     - `BATCH`: runs by a schedule or an event, and ends
             *     - `REAL_TIME`: runs until it is stopped
             */
            processType?: components["schemas"]["JobType"];
            /**
             * Format: int64
             * @description When the job was made, in milliseconds since 1970. Known on Huawei Cloud only.
             */
            createTime?: number;
            /** @description Who last changed the job. */
            lastUpdateUser?: string;
            /** @description The folder in OBS for the logs of its runs. */
            logPath?: string;
            /** @description General settings of the job. No field is promised. */
            basicConfig?: components["schemas"]["BasicConfig"];
            /** @description What the job is for. May be empty. It has no place in requests. */
            description?: string;
            /** @description Whether the job consists of a single task. Known on Huawei Cloud only. */
            singleNodeJobFlag?: boolean;
            /**
             * @description What a job does that consists of a single task. The list is open, and known from Huawei Cloud only. The spellings are
             *     not those of `NodeType`.
             *
             *     `NormalJob` and `OneClick` are in the list for requests only, `DataMigration` in that for answers only.
             */
            singleNodeJobType?: components["schemas"]["SingleNodeJobType"];
            /** @description The longest time that the job may take, in days by its name; the pages do not tell the unit. Known on Huawei Cloud only. */
            cleanOverdueDays?: number;
            /** @description Whether waiting runs are cleared away. No source lists the values. Known on Huawei Cloud only. */
            cleanWaitingJob?: string;
            /**
             * @description Whether the job only goes through the motions, as text. The list is open. On Open Telekom Cloud it was seen
             *     in answers only.
             *
             *     - `0`: its nodes run
             *     - `1`: a dry run
             */
            emptyRunningJob?: components["schemas"]["EmptyRunningJob"];
            /** @description The jobs that wait for this one directly, told when `dependencies` asks for them. Known on Huawei Cloud only. */
            downstreamJobs?: components["schemas"]["DownstreamJob"][];
            /** @description Empty in the one example that has it, of 2021. What it may hold is not known. */
            resources?: unknown[];
            /** @description The version of the job, `1.0` in an example of 2021. */
            version?: string;
        };
        /**
         * @description A job as it is to be from now on, whole: what is left out is not kept as it was, as far as the documents go.
         *
         *     An answer of `showJob` holds fields that have no place here, such as `createTime`, `description` and
         *     `downstreamJobs`; take them out before you send it back.
         */
        UpdateJobRequest: {
            /** @description The job's name, by which it is addressed; no two jobs of a workspace share one. Letters, digits, `-`, `_` and `.`, and on Huawei Cloud Chinese characters. At most 128 characters. */
            name: string;
            /** @description What the job does. The tables demand it, though a client has made a job without. */
            nodes: components["schemas"]["JobNodeDefinition"][];
            /** @description What is to set the job off. */
            schedule: components["schemas"]["ScheduleDefinition"];
            /** @description Parameters of the job. */
            params?: components["schemas"]["DefinitionParam"][];
            /** @description The folder of the job, such as `/dir/a/`. One that does not exist is made. Without it, the root. */
            directory?: string;
            /**
             * @description What kind of job it is: `BATCH` runs by a schedule or an event and ends, `REAL_TIME` runs until it is stopped. In the list of jobs the same field is called `jobType`. A client's test has changed it, in a job without nodes.
             * @enum {string}
             */
            processType: "BATCH" | "REAL_TIME";
            /**
             * Format: int64
             * @description The job's number, `id` in the answer of `showJob`. The path tells which job is changed; what the number of another one does here is not known.
             */
            id?: number;
            /** @description Who last changed the job. */
            lastUpdateUser?: string;
            /** @description The folder in OBS for the logs of its runs, such as `obs://dlf-test-log`. */
            logPath?: string;
            /** @description General settings of the job. */
            basicConfig?: components["schemas"]["BasicConfigDefinition"];
            /**
             * @description How far the job goes at once. Needed where changes must be approved. Whether Open Telekom Cloud heeds it in a change
             *     is not known: its page about changes does not have it.
             *
             *     - `SAVED`: it is kept, and must be submitted and approved before it can run
             *     - `SUBMITTED`: it is submitted too, and can run once it is approved
             *     - `PRODUCTION`: it can run at once; administrators of the workspace only
             * @enum {string}
             */
            targetStatus?: "SAVED" | "SUBMITTED" | "PRODUCTION";
            /** @description Who is asked to approve. Needed where changes must be approved. */
            approvers?: components["schemas"]["JobApprover"][];
            /**
             * @description Whether the job consists of a single task. Known on Huawei Cloud only.
             * @default false
             */
            singleNodeJobFlag?: boolean;
            /**
             * @description What a job does that consists of a single task. The list is open, and known from Huawei Cloud only. The spellings are
             *     not those of `NodeType`.
             *
             *     `NormalJob` and `OneClick` are in the list for requests only, `DataMigration` in that for answers only.
             */
            singleNodeJobType?: components["schemas"]["SingleNodeJobType"];
            /** @description The longest time that the job may take, in days by its name; the pages do not tell the unit. Known on Huawei Cloud only. */
            cleanOverdueDays?: number;
            /** @description Whether waiting runs are cleared away. No source lists the values; a public script sends `cleanup`. Known on Huawei Cloud only. */
            cleanWaitingJob?: string;
            /**
             * @description Whether the job only goes through the motions, as text. The list is open. On Open Telekom Cloud it was seen
             *     in answers only.
             *
             *     - `0`: its nodes run
             *     - `1`: a dry run
             */
            emptyRunningJob?: components["schemas"]["EmptyRunningJob"];
            /** @description Empty in the one example that has it, of 2021. What it may hold is not known; leave it out. */
            resources?: unknown[];
            /** @description `1.0` in an example of 2021, and in no table for requests. Leave it out. */
            version?: string;
        };
        /** @description Who is asked to approve that the job is deleted. Leave the body out where nothing must be approved. */
        DeleteJobRequest: {
            /** @description Who is asked to approve. Needed where changes must be approved. */
            approvers?: components["schemas"]["JobApprover"][];
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
        /** @description Where to begin again, and with which values. Known on Huawei Cloud only; leave the body out elsewhere. */
        RestoreJobInstanceRequest: {
            /**
             * @description Where to begin.
             *
             *     - `error_node`: at the node that failed
             *     - `first_node`: at the first node
             *     - `specified_node`: at the one that `node_name` names
             *
             *     What is done without it is not settled, so send it.
             * @enum {string}
             */
            retry_location?: "error_node" | "first_node" | "specified_node";
            /**
             * @description Which values the job's parameters have.
             *
             *     - `original_version`: those that the run had
             *     - `latest_version`: those of the job as it was submitted last
             * @enum {string}
             */
            job_param_version?: "original_version" | "latest_version";
            /** @description Whether to ignore that the job watches for files in OBS. */
            ignore_obs_monitor?: boolean;
            /** @description The node to begin at, for `specified_node`. */
            node_name?: string;
        };
        /** @description A value for one parameter of the job. The kind has two keys; leave both out if you can, as the examples do. */
        RunOnceParam: {
            /** @description Name of the parameter. */
            name: string;
            /** @description Value of the parameter. */
            value: string;
            /** @description The kind of the parameter. This is the key on Huawei Cloud. */
            type?: "variable" | "constants" | "procedure" | (string & {});
            /** @description The kind of the parameter. This is the key in the document of Open Telekom Cloud. */
            paramType?: "variable" | "constants" | (string & {});
        };
        /** @description Values for the job's parameters, and as whom to run. Leave the body out when there is nothing to say. */
        RunOnceRequest: {
            /** @description Values for the parameters of the job. */
            jobParams?: components["schemas"]["RunOnceParam"][];
            /**
             * @description Whether to run as the job's execution user; a text, not a boolean. Known on Huawei Cloud only.
             * @default false
             * @enum {string}
             */
            useExecutionUser?: "true" | "false";
        };
        /** @description The run that has been set off. */
        RunOnceAnswer: {
            /**
             * Format: int64
             * @description Identifier of the run, to ask about it with `showJobInstance`.
             */
            instanceId?: number;
        };
        /**
         * @description How a real-time job, or one of its nodes, stands. The list is open: treat a value you do not know as "not settled
         *     yet".
         *
         *     - `STARTING`: being started
         *     - `NORMAL`: at work
         *     - `EXCEPTION`: something went wrong
         *     - `STOPPING`: being stopped
         *     - `STOPPED`: stopped
         *     - `PAUSE`: held
         *     - `ABNORMAL`: at work but ailing, or failed
         *     - `DISABLE`: a node that is switched off
         *     - `OVERLOAD`: busy
         *     - `INIT`: being set up
         */
        RealTimeState: "STARTING" | "NORMAL" | "EXCEPTION" | "STOPPING" | "STOPPED" | "PAUSE" | "ABNORMAL" | "DISABLE" | "OVERLOAD" | "INIT" | (string & {});
        /**
         * @description A node of a real-time job. No field is promised.
         *
         *     How its latest run stands has two keys: `LastInstanceStatus` is printed on Open Telekom Cloud, `lastInstanceStatus`
         *     is in Huawei Cloud's own definition. Read whichever is there.
         */
        RealTimeNode: {
            /** @description Name of the node. */
            name?: string;
            /**
             * @description How a real-time job, or one of its nodes, stands. The list is open: treat a value you do not know as "not settled
             *     yet".
             *
             *     - `STARTING`: being started
             *     - `NORMAL`: at work
             *     - `EXCEPTION`: something went wrong
             *     - `STOPPING`: being stopped
             *     - `STOPPED`: stopped
             *     - `PAUSE`: held
             *     - `ABNORMAL`: at work but ailing, or failed
             *     - `DISABLE`: a node that is switched off
             *     - `OVERLOAD`: busy
             *     - `INIT`: being set up
             */
            status?: components["schemas"]["RealTimeState"];
            /** @description What kind of node it is: `DLI SQL`, `Create OBS`, `ExecuteDISStream`. Jobs are defined with other spellings, so do not compare the two. It may be missing. */
            type?: string;
            /** @description Where the node's log is kept, as an `obs://` address. */
            logPath?: string;
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
            LastInstanceStatus?: components["schemas"]["InstanceStatus"];
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
             * @description Identifier of the node's run. 0 was seen when there is none yet.
             */
            jobInstanceId?: number;
            /**
             * Format: int64
             * @description How many records wait in the buffer.
             */
            bufferRecords?: number;
            /** @description How fast the node works. The unit is documented nowhere. */
            speed?: number;
            /**
             * Format: int64
             * @description How many bytes were read.
             */
            totalGetBytes?: number;
            /**
             * Format: int64
             * @description How many records were read.
             */
            totalGetRecords?: number;
            /**
             * Format: int64
             * @description How many bytes were written.
             */
            totalPutBytes?: number;
            /**
             * Format: int64
             * @description How many records were written.
             */
            totalPutRecords?: number;
            /** @description Further counters. Known from Huawei Cloud's own definition only. */
            extendCounter?: string;
            /** @description About the work behind the node, as JSON within a text. Seen in an example of 2021 only. */
            runningData?: string;
        };
        /** @description How a real-time job stands, with its nodes. No field is promised. */
        RealTimeJobStatus: {
            /** @description Name of the job. */
            name?: string;
            /**
             * @description How a real-time job, or one of its nodes, stands. The list is open: treat a value you do not know as "not settled
             *     yet".
             *
             *     - `STARTING`: being started
             *     - `NORMAL`: at work
             *     - `EXCEPTION`: something went wrong
             *     - `STOPPING`: being stopped
             *     - `STOPPED`: stopped
             *     - `PAUSE`: held
             *     - `ABNORMAL`: at work but ailing, or failed
             *     - `DISABLE`: a node that is switched off
             *     - `OVERLOAD`: busy
             *     - `INIT`: being set up
             */
            status?: components["schemas"]["RealTimeState"];
            /**
             * Format: int64
             * @description When the job was started, in milliseconds since 1970. It may be missing.
             */
            startTime?: number;
            /**
             * Format: int64
             * @description When the job ended, in milliseconds since 1970.
             */
            endTime?: number;
            /**
             * Format: int64
             * @description When the status changed last, in milliseconds since 1970.
             */
            lastUpdateTime?: number;
            /** @description Who created the job. Known from Huawei Cloud's own definition only. */
            createUser?: string;
            /** @description Who last changed the job, misspelt. Known from Huawei Cloud's own definition only. */
            lastModifiyUser?: string;
            /** @description How each node of the job stands. */
            nodes?: components["schemas"]["RealTimeNode"][];
        };
        /** @description The file to look into. */
        ShowFileInfoRequest: {
            /** @description Where the file is kept, as an `obs://` address with bucket and file, for example `obs://myBucket/jobs.zip`. */
            path: string;
        };
        /** @description A job in the file. */
        JobInFile: {
            /** @description Name of the job. */
            name?: string;
            /** @description The folder of the job. */
            path?: string;
            /** @description The parameters of the job, by name. An import can give them other values. */
            params?: {
                [key: string]: string;
            };
        };
        /** @description A script in the file. */
        ScriptInFile: {
            /** @description Name of the script. */
            name?: string;
            /** @description The folder of the script. */
            path?: string;
        };
        /** @description What is in the file. No field is promised. */
        FileInfo: {
            /** @description The jobs in the file. */
            jobs?: components["schemas"]["JobInFile"][];
            /** @description The scripts in the file. */
            scripts?: components["schemas"]["ScriptInFile"][];
        };
        /** @description What to export, as a file that comes with the answer. Leave the body out to take the defaults. */
        ExportJobRequest: {
            /**
             * @description Whether to export the scripts and resources, too, that the job depends on.
             * @default true
             */
            exportDepend?: boolean;
            /**
             * @description Which form of the job to export. Known on Huawei Cloud only.
             *
             *     - `DEVELOP`: as it is being worked on
             *     - `SUBMIT`: as it was submitted
             * @default DEVELOP
             * @enum {string}
             */
            exportStatus?: "DEVELOP" | "SUBMIT";
        };
        /** @description What to export, and where to in OBS. Known on Huawei Cloud only. */
        ExportJobToObsRequest: {
            /** @description The folder to export to, as an `obs://` address, for example `obs://test_bucket/job_nodes/`. */
            obsPath: string;
            /**
             * @description Whether to export the scripts and resources, too, that the job depends on.
             * @default true
             */
            exportDepend?: boolean;
            /**
             * @description Which form of the job to export.
             *
             *     - `DEVELOP`: as it is being worked on
             *     - `SUBMIT`: as it was submitted
             * @default DEVELOP
             * @enum {string}
             */
            exportStatus?: "DEVELOP" | "SUBMIT";
        };
        /** @description Where the export is kept. */
        ExportedJob: {
            /** @description The address in OBS, which begins with the one of the request. What is added to it is documented nowhere. */
            obsPath?: string;
        };
        /** @description Which jobs to export, as a file that comes with the answer. */
        ExportJobListRequest: {
            /** @description Names of the jobs, at most 100. */
            jobList: string[];
            /**
             * @description Whether to export the scripts and resources, too, that the jobs depend on.
             * @default true
             */
            exportDepend?: boolean;
            /**
             * @description Which form of the jobs to export. Known from Huawei Cloud's own definition only.
             *
             *     - `DEVELOP`: as they are being worked on
             *     - `SUBMIT`: as they were submitted
             * @default DEVELOP
             * @enum {string}
             */
            exportStatus?: "DEVELOP" | "SUBMIT";
        };
        /** @description Which jobs to export, and where to in OBS. Known from Huawei Cloud's own definition only. */
        ExportJobListToObsRequest: {
            /** @description Names of the jobs, at most 100. */
            jobList: string[];
            /** @description The folder to export to, as an `obs://` address, for example `obs://test_bucket/job_nodes/`. */
            obsPath: string;
            /**
             * @description Whether to export the scripts and resources, too, that the jobs depend on.
             * @default true
             */
            exportDepend?: boolean;
            /**
             * @description Which form of the jobs to export.
             *
             *     - `DEVELOP`: as they are being worked on
             *     - `SUBMIT`: as they were submitted
             * @default DEVELOP
             * @enum {string}
             */
            exportStatus?: "DEVELOP" | "SUBMIT";
        };
        /** @description Values for the parameters of one job. */
        ImportJobParam: {
            /** @description Name of the job. */
            name: string;
            /** @description The values, by the name of the parameter. */
            params?: {
                [key: string]: string;
            };
        };
        /** @description Something that the jobs use, such as a cluster, and what to use in its place. */
        ImportJobResource: {
            /** @description Its name in the file. */
            name: string;
            /** @description What kind of thing it is. */
            type: "DWS_CONNECTION" | "DIS_STREAM" | "CDM_CLUSTER" | "MRS_CLUSTER" | "MRS_HIVE_CONNECTION" | "MRS_SPARK_CONNECTION" | "GES_GRAPH" | "ROMA_INSTANCE" | "TICS_INSTANCE" | "DRS_TASK" | (string & {});
            /** @description Name of what to use in its place. */
            replace?: string;
        };
        /** @description Which file to import, and how. */
        ImportJobRequest: {
            /** @description Where the file is kept, as an `obs://` address with bucket and file, for example `obs://myBucket/jobs.zip`. It has the form of an export. */
            path: string;
            /** @description Values for parameters, by name, for all jobs of the file. */
            params?: {
                [key: string]: string;
            };
            /**
             * @description What becomes of a job or script whose name is taken already.
             *
             *     - `SKIP`: the one that is there stays, and that of the file is left out
             *     - `OVERWRITE`: that of the file replaces it
             * @default SKIP
             * @enum {string}
             */
            sameNamePolicy?: "SKIP" | "OVERWRITE";
            /** @description Values for the parameters of single jobs. */
            jobsParam?: components["schemas"]["ImportJobParam"][];
            /** @description The user as whom the jobs run. */
            executeUser?: string;
            /**
             * @description How far the jobs get. Needed where jobs are reviewed.
             *
             *     - `SAVED`: they are kept, and run only once they are submitted and approved
             *     - `SUBMITTED`: they are submitted, and run once they are approved
             *     - `PRODUCTION`: they can run at once; only an administrator of the workspace may ask for it
             * @enum {string}
             */
            targetStatus?: "SAVED" | "SUBMITTED" | "PRODUCTION";
            /** @description Who is to approve. Needed where jobs are reviewed. */
            approvers?: components["schemas"]["JobApprover"][];
            /** @description What the jobs are to use in place of what they were exported with. Known on Huawei Cloud only; leave it out elsewhere. */
            resources?: components["schemas"]["ImportJobResource"][];
        };
        /** @description The task that imports. */
        ImportJobAnswer: {
            /** @description Identifier of the task, to ask about it with `listSystemTasks`. */
            taskId?: string;
        };
        /**
         * @description How a task or a step stands. The list is open: treat a value you do not know as "not settled yet".
         *
         *     - `RUNNING`: at work
         *     - `SUCCESSFUL`: ended well
         *     - `FAILED`: ended badly
         *     - `WARNING`: something is amiss; whether the task has ended is not settled
         */
        SystemTaskStatus: "RUNNING" | "SUCCESSFUL" | "FAILED" | "WARNING" | (string & {});
        /** @description A step of a task. No field is promised. */
        SystemSubtask: {
            /** @description Identifier of the step. */
            id?: string;
            /** @description What the step does, in words for people. */
            name?: string;
            /**
             * @description How a task or a step stands. The list is open: treat a value you do not know as "not settled yet".
             *
             *     - `RUNNING`: at work
             *     - `SUCCESSFUL`: ended well
             *     - `FAILED`: ended badly
             *     - `WARNING`: something is amiss; whether the task has ended is not settled
             */
            status?: components["schemas"]["SystemTaskStatus"];
            /** @description What went wrong, in words for people. Known from Huawei Cloud's own definition only. */
            message?: string;
            /** @description Identifier of the task that the step belongs to. */
            taskId?: string;
            /**
             * Format: int64
             * @description When the step began, in milliseconds since 1970. In the tables of 2021 only.
             */
            startTime?: number;
            /**
             * Format: int64
             * @description When the step ended, in milliseconds since 1970. In the tables of 2021 only.
             */
            endTime?: number;
            /**
             * Format: int64
             * @description When the step changed last, in milliseconds since 1970.
             */
            lastUpdate?: number;
        };
        /** @description A task of the service. No field is promised. */
        SystemTask: {
            /** @description Identifier of the task. */
            id?: string;
            /** @description What the task does, in words for people and in the language of the cloud. */
            name?: string;
            /**
             * @description How a task or a step stands. The list is open: treat a value you do not know as "not settled yet".
             *
             *     - `RUNNING`: at work
             *     - `SUCCESSFUL`: ended well
             *     - `FAILED`: ended badly
             *     - `WARNING`: something is amiss; whether the task has ended is not settled
             */
            status?: components["schemas"]["SystemTaskStatus"];
            /** @description What went wrong, in words for people. Seen for a task that failed. */
            message?: string;
            /** @description The project of the task. */
            projectId?: string;
            /**
             * Format: int64
             * @description When the task began, in milliseconds since 1970.
             */
            startTime?: number;
            /**
             * Format: int64
             * @description When the task ended, in milliseconds since 1970.
             */
            endTime?: number;
            /**
             * Format: int64
             * @description When the task changed last, in milliseconds since 1970.
             */
            lastUpdate?: number;
            /** @description The steps of the task, such as one for each job. */
            subtasks?: components["schemas"]["SystemSubtask"][];
        };
        /**
         * @description What kind of script it is. The list is open.
         *
         *     - `FlinkSQL`: Flink SQL; the only kind that needs no connection
         *     - `DLISQL`: SQL of Data Lake Insight
         *     - `SparkSQL`, `HiveSQL`, `PRESTO`, `ClickHouseSQL`, `HetuEngineSQL`, `ImpalaSQL`: SQL of a MapReduce cluster
         *     - `DWSSQL`: SQL of the data warehouse
         *     - `RDSSQL`: SQL of a relational database
         *     - `Shell`: a shell script
         *     - `PYTHON`: a Python script
         *     - `SparkPython`: Python for Spark; Open Telekom Cloud's page writes it with a blank, which nobody has tried
         */
        ScriptType: "FlinkSQL" | "DLISQL" | "SparkSQL" | "HiveSQL" | "DWSSQL" | "RDSSQL" | "Shell" | "PRESTO" | "ClickHouseSQL" | "HetuEngineSQL" | "PYTHON" | "ImpalaSQL" | "SparkPython" | (string & {});
        /**
         * @description What becomes of the script where scripts are reviewed. The list is open.
         *
         *     - `SAVED`: kept, but cannot be run before it is submitted and approved
         *     - `SUBMITTED`: kept and handed in for review; can be run once it is approved
         *     - `PRODUCTION`: can be run at once; only an administrator of the workspace may ask for that
         */
        ScriptTargetStatus: "SAVED" | "SUBMITTED" | "PRODUCTION" | (string & {});
        /** @description A script. No field is promised. */
        Script: {
            /** @description Name of the script. */
            name?: string;
            /** @description Identifier of the script. The calls of this version take the name instead. Known on Huawei Cloud only. */
            id?: string;
            /**
             * @description What kind of script it is. The list is open.
             *
             *     - `FlinkSQL`: Flink SQL; the only kind that needs no connection
             *     - `DLISQL`: SQL of Data Lake Insight
             *     - `SparkSQL`, `HiveSQL`, `PRESTO`, `ClickHouseSQL`, `HetuEngineSQL`, `ImpalaSQL`: SQL of a MapReduce cluster
             *     - `DWSSQL`: SQL of the data warehouse
             *     - `RDSSQL`: SQL of a relational database
             *     - `Shell`: a shell script
             *     - `PYTHON`: a Python script
             *     - `SparkPython`: Python for Spark; Open Telekom Cloud's page writes it with a blank, which nobody has tried
             */
            type?: components["schemas"]["ScriptType"];
            /** @description The script itself. */
            content?: string;
            /** @description The directory that the script is in; `/` is the root. */
            directory?: string;
            /** @description Name of the connection that the script runs over. */
            connectionName?: string;
            /** @description The database that the statements are run in. */
            database?: string;
            /** @description The queue of Data Lake Insight that runs a `DLISQL` script. */
            queueName?: string;
            /** @description Settings for the run of a `DLISQL` script, by name. */
            configuration?: {
                [key: string]: unknown;
            };
            /** @description Text for people. */
            description?: string;
            /** @description Whether whoever opens the script to edit it is given the lock at once. Documented for one script, not for the list. */
            autoAcquireLock?: boolean;
            /** @description Who made the script. No page has it; a client reads it. */
            createUser?: string;
            /** @description Who answers for the script. Known on Huawei Cloud only. */
            owner?: string;
            /** @description Number of the version. Known from Huawei Cloud's own definition only. */
            version?: number;
            /**
             * Format: int64
             * @description When the script was changed last, as a number whose unit is not told. Known from Huawei Cloud's own definition only.
             */
            modifyTime?: number;
            /**
             * @description What becomes of the script where scripts are reviewed. The list is open.
             *
             *     - `SAVED`: kept, but cannot be run before it is submitted and approved
             *     - `SUBMITTED`: kept and handed in for review; can be run once it is approved
             *     - `PRODUCTION`: can be run at once; only an administrator of the workspace may ask for that
             */
            targetStatus?: components["schemas"]["ScriptTargetStatus"];
            /** @description Who was named to approve the script. A client found that it does not come back. */
            approvers?: {
                /** @description The user's name. */
                approverName?: string;
            }[];
        };
        /** @description The scripts found. */
        ScriptList: {
            /** @description How many scripts there are. It may be more than this answer holds. */
            total?: number;
            /** @description The scripts of this answer. */
            scripts?: components["schemas"]["Script"][];
        };
        /** @description A script to be kept. */
        CreateScriptRequest: {
            /** @description Name of the script. There can be only one script of a name. */
            name: string;
            /**
             * @description What kind of script it is. The list is open.
             *
             *     - `FlinkSQL`: Flink SQL; the only kind that needs no connection
             *     - `DLISQL`: SQL of Data Lake Insight
             *     - `SparkSQL`, `HiveSQL`, `PRESTO`, `ClickHouseSQL`, `HetuEngineSQL`, `ImpalaSQL`: SQL of a MapReduce cluster
             *     - `DWSSQL`: SQL of the data warehouse
             *     - `RDSSQL`: SQL of a relational database
             *     - `Shell`: a shell script
             *     - `PYTHON`: a Python script
             *     - `SparkPython`: Python for Spark; Open Telekom Cloud's page writes it with a blank, which nobody has tried
             */
            type: components["schemas"]["ScriptType"];
            /** @description The script itself; 4 MB at most. */
            content: string;
            /** @description The directory that the script is put into, for example `/myDir`. Without it, the root. */
            directory?: string;
            /** @description Name of the connection that the script runs over. Every type but `FlinkSQL` needs one. Whether there is such a connection does not seem to be checked here. */
            connectionName?: string;
            /** @description The database that the statements are run in; for SQL other than `FlinkSQL`. A `DLISQL` script without one was seen created, and then failing each time it was run, although its statement named the database. */
            database?: string;
            /** @description The queue of Data Lake Insight that runs the script. For `DLISQL` only. */
            queueName?: string;
            /** @description Settings for the run, by name, as Data Lake Insight knows them for its SQL jobs. For `DLISQL` only. */
            configuration?: {
                [key: string]: unknown;
            };
            /** @description Text for people. */
            description?: string;
            /** @description Name of the user who answers for the script. Known on Huawei Cloud only. */
            owner?: string;
            /**
             * @description What becomes of the script where scripts are reviewed. The list is open.
             *
             *     - `SAVED`: kept, but cannot be run before it is submitted and approved
             *     - `SUBMITTED`: kept and handed in for review; can be run once it is approved
             *     - `PRODUCTION`: can be run at once; only an administrator of the workspace may ask for that
             */
            targetStatus?: components["schemas"]["ScriptTargetStatus"];
            /** @description Who is to approve the script. Needed where scripts are reviewed. */
            approvers?: components["schemas"]["JobApprover"][];
        };
        /** @description The script as it is to be. Its name and its type are named, but cannot be changed. Open Telekom Cloud does not document `targetStatus` here. */
        UpdateScriptRequest: {
            /** @description The name that the script has, as in the path. */
            name: string;
            /**
             * @description What kind of script it is. The list is open.
             *
             *     - `FlinkSQL`: Flink SQL; the only kind that needs no connection
             *     - `DLISQL`: SQL of Data Lake Insight
             *     - `SparkSQL`, `HiveSQL`, `PRESTO`, `ClickHouseSQL`, `HetuEngineSQL`, `ImpalaSQL`: SQL of a MapReduce cluster
             *     - `DWSSQL`: SQL of the data warehouse
             *     - `RDSSQL`: SQL of a relational database
             *     - `Shell`: a shell script
             *     - `PYTHON`: a Python script
             *     - `SparkPython`: Python for Spark; Open Telekom Cloud's page writes it with a blank, which nobody has tried
             */
            type: components["schemas"]["ScriptType"];
            /** @description The script itself; 4 MB at most. */
            content: string;
            /** @description The directory of the script. */
            directory?: string;
            /** @description Name of the connection that the script runs over. Every type but `FlinkSQL` needs one. */
            connectionName?: string;
            /** @description The database that the statements are run in; for SQL other than `FlinkSQL`. */
            database?: string;
            /** @description The queue of Data Lake Insight that runs the script. For `DLISQL` only. */
            queueName?: string;
            /** @description Settings for the run, by name, as Data Lake Insight knows them for its SQL jobs. For `DLISQL` only. */
            configuration?: {
                [key: string]: unknown;
            };
            /** @description Text for people. */
            description?: string;
            /**
             * @description What becomes of the script where scripts are reviewed. The list is open.
             *
             *     - `SAVED`: kept, but cannot be run before it is submitted and approved
             *     - `SUBMITTED`: kept and handed in for review; can be run once it is approved
             *     - `PRODUCTION`: can be run at once; only an administrator of the workspace may ask for that
             */
            targetStatus?: components["schemas"]["ScriptTargetStatus"];
            /** @description Who is to approve the change. Needed where scripts are reviewed. */
            approvers?: components["schemas"]["JobApprover"][];
        };
        /** @description Who has to agree to the deletion. Leave the body out where scripts are not reviewed. */
        DeleteScriptRequest: {
            /** @description Who is to approve the deletion. Needed where scripts are reviewed. */
            approvers?: components["schemas"]["JobApprover"][];
        };
        /** @description Values for the parameters of the script. */
        ExecuteScriptRequest: {
            /** @description The values, by the names of the parameters that the script's text has. All of them are texts. */
            params?: {
                [key: string]: string;
            };
        };
        /** @description The run that was set off. */
        ExecuteScriptAnswer: {
            /** @description Identifier of the run, for `listScriptResults` and `cancelScript`. */
            instanceId?: string;
        };
        /**
         * @description How a run of a script stands, or ended. The list is open.
         *
         *     - `LAUNCHING`: being submitted
         *     - `RUNNING`: at work
         *     - `FINISHED`: ended well
         *     - `FAILED`: ended badly
         */
        ScriptRunStatus: "LAUNCHING" | "RUNNING" | "FINISHED" | "FAILED" | (string & {});
        /** @description One result of the run. No field is promised. */
        ScriptResult: {
            /** @description Why it failed, or what else there is to say. Empty in the example of a good end. */
            message?: string | {
                [key: string]: unknown;
            };
            /** @description How long it took, in seconds. */
            duration?: number;
            /**
             * Format: int64
             * @description How many rows there are.
             */
            rowCount?: number;
            /** @description The rows, each a list of cells in the order of `schema`. */
            rows?: unknown[][];
            /** @description The columns, each an object with one entry, from the column's name to its type. */
            schema?: {
                [key: string]: string;
            }[];
            /**
             * Format: int64
             * @description How many rows of input there were; for `DLISQL` and the like. Known on Huawei Cloud only.
             */
            inputRowCount?: number;
            /**
             * Format: int64
             * @description How many rows came out; for `DLISQL` and the like. Known on Huawei Cloud only.
             */
            resultCount?: number;
            /** @description The result as the engine gave it. Known on Huawei Cloud only. */
            rawResult?: {
                [key: string]: unknown;
            };
        };
        /** @description A run of a script, and what came of it. No field is promised. */
        ScriptRun: {
            /**
             * @description How a run of a script stands, or ended. The list is open.
             *
             *     - `LAUNCHING`: being submitted
             *     - `RUNNING`: at work
             *     - `FINISHED`: ended well
             *     - `FAILED`: ended badly
             */
            status?: components["schemas"]["ScriptRunStatus"];
            /** @description What came of it. Whether it is there before the run has ended is not known. */
            results?: components["schemas"]["ScriptResult"][];
            /** @description Why the run failed; a client saw an empty text after a good end. Known on Huawei Cloud only; on Open Telekom Cloud look into the entries of `results`. */
            message?: string;
        };
        /**
         * @description What kind of resource it is. The list is open.
         *
         *     - `archive`: an archive, such as a ZIP file
         *     - `file`: a single file
         *     - `jar`: a JAR package
         *     - `pyFile`: a Python file; known from Huawei Cloud's own definition only
         */
        ResourceType: "archive" | "file" | "jar" | "pyFile" | (string & {});
        /** @description A file that the main package needs. */
        DependPackage: {
            /** @description What kind of file it is; a client sends `jar` and `file`. */
            type?: string;
            /** @description Where the file is, as an `obs://` address. */
            location?: string;
        };
        /** @description A job or a script that uses the resource. Known from Huawei Cloud's own definition only. */
        ResourceRelation: {
            /** @description Identifier of the use. */
            relationId?: string;
            /** @description What kind of use it is. */
            relationType?: string;
            /**
             * Format: int64
             * @description Number of the job.
             */
            taskId?: number;
            /** @description Name of the job. */
            taskName?: string;
            /** @description Identifier of the script. */
            scriptId?: string;
            /** @description Name of the script. */
            scriptName?: string;
            /** @description A user's name. */
            userName?: string;
            /** @description Number of the version. */
            version?: number;
            /** @description Whether it is deleted. */
            deleted?: boolean;
        };
        /** @description A resource. No field is promised. */
        Resource: {
            /** @description Identifier of the resource, for the calls that take one. Documented for the list only. */
            id?: string;
            /** @description Name of the resource. */
            name?: string;
            /**
             * @description What kind of resource it is. The list is open.
             *
             *     - `archive`: an archive, such as a ZIP file
             *     - `file`: a single file
             *     - `jar`: a JAR package
             *     - `pyFile`: a Python file; known from Huawei Cloud's own definition only
             */
            type?: components["schemas"]["ResourceType"];
            /** @description Where the file is, as an `obs://` address. Of a `jar`, the main package. */
            location?: string;
            /** @description Addresses of the packages and properties files that the main package needs. */
            dependFiles?: string[];
            /** @description The same, with the kind of each file. Known on Huawei Cloud only. */
            dependPackages?: components["schemas"]["DependPackage"][];
            /** @description Text for people. */
            desc?: string;
            /** @description The directory that the resource is in; `/` is the root. */
            directory?: string;
            /** @description What uses the resource. Known from Huawei Cloud's own definition only. */
            jobRelation?: components["schemas"]["ResourceRelation"][];
        };
        /** @description The resources found. */
        ResourceList: {
            /** @description How many resources there are. It may be more than this answer holds. */
            total?: number;
            /** @description The resources of this answer. */
            resources?: components["schemas"]["Resource"][];
        };
        /** @description A file that the main package needs. */
        DependPackageInput: {
            /** @description What kind of file it is; a client sends `jar` and `file`. */
            type?: string;
            /** @description Where the file is, as an `obs://` address. */
            location?: string;
        };
        /** @description A resource to be kept. */
        CreateResourceRequest: {
            /** @description Name of the resource. There can be only one of a name in a directory. */
            name: string;
            /**
             * @description What kind of resource it is. The list is open.
             *
             *     - `archive`: an archive, such as a ZIP file
             *     - `file`: a single file
             *     - `jar`: a JAR package
             *     - `pyFile`: a Python file; known from Huawei Cloud's own definition only
             */
            type: components["schemas"]["ResourceType"];
            /** @description Where the file is, as an `obs://` address, for example `obs://myBucket/test.jar`. Of a `jar`, the main package. */
            location: string;
            /** @description Addresses of the packages and properties files that the main package needs; together 10240 characters at most. */
            dependFiles?: string[];
            /** @description The same, with the kind of each file; it wins over `dependFiles`. The pages have it for a change only. A client sends `depend_packages`; whether the service takes that name is not known. */
            dependPackages?: components["schemas"]["DependPackageInput"][];
            /** @description Text for people. */
            desc?: string;
            /** @description The directory that the resource is put into, for example `/resource`. Without it, the root. */
            directory?: string;
        };
        /** @description What was created. */
        CreateResourceAnswer: {
            /** @description Identifier of the resource; the list calls it `id`. */
            resourceId?: string;
        };
        /** @description The resource as it is to be. Its type and its directory are named, but cannot be changed. */
        UpdateResourceRequest: {
            /** @description Name of the resource. It can be changed. */
            name: string;
            /**
             * @description What kind of resource it is. The list is open.
             *
             *     - `archive`: an archive, such as a ZIP file
             *     - `file`: a single file
             *     - `jar`: a JAR package
             *     - `pyFile`: a Python file; known from Huawei Cloud's own definition only
             */
            type: components["schemas"]["ResourceType"];
            /** @description Where the file is, as an `obs://` address. Of a `jar`, the main package. What leaving it out means is not told, so send it. */
            location?: string;
            /** @description Addresses of the packages and properties files that the main package needs; together 10240 characters at most. */
            dependFiles?: string[];
            /** @description The same, with the kind of each file; it wins over `dependFiles`. Together 10240 characters at most. A client sends `depend_packages`; whether the service takes that name is not known. */
            dependPackages?: components["schemas"]["DependPackageInput"][];
            /** @description Text for people. */
            desc?: string;
            /** @description The directory that the resource is in. */
            directory: string;
        };
        /** @description A job or a script in a folder. No field is promised. */
        DirectoryElement: {
            /** @description Identifier of the job or script. */
            element_id?: string;
            /** @description Name of the job or script. */
            name?: string;
            /**
             * @description What it is. The list is open.
             *
             *     - `job`: a job
             *     - `script`: a script
             */
            type?: "job" | "script" | (string & {});
            /** @description The folder that it is in. */
            parent_directory_id?: string;
            /** @description Who is in charge of it. */
            owner?: string;
            /** @description How a job is processed. The values are documented nowhere. */
            process_type?: string;
            /** @description Whether a job consists of a single task. */
            is_single_node_job?: boolean;
        };
        /** @description A folder with what is in it. No field is promised. */
        DirectoryTree: {
            /** @description Identifier of the folder. */
            directory_id?: string;
            /** @description Name of the folder. */
            directory_name?: string;
            /** @description The folder that this one is in. */
            parent_directory_id?: string;
            /** @description Which kind of folder it is. The values are documented nowhere. */
            category_type?: string;
            /** @description Whether the entries come in parts. */
            paging?: boolean;
            /** @description Where this part begins. */
            offset?: number;
            /** @description How many entries this part holds at most. */
            limit?: number;
            /** @description How many entries there are. */
            count?: number;
            /** @description The jobs and scripts in the folder. */
            elements?: components["schemas"]["DirectoryElement"][];
            /** @description The folders in the folder. */
            sub_directories?: components["schemas"]["DirectoryTree"][];
        };
        /**
         * @description What the connection leads to. The list is open. It cannot be changed later (`DLF.6323`).
         *
         *     - `DWS`: a data warehouse
         *     - `DLI`: Data Lake Insight; each user may have one such connection (`DLF.6271`)
         *     - `SparkSQL`: Spark SQL on an MRS cluster
         *     - `HIVE`: Hive on an MRS cluster
         *     - `RDS`: a relational database
         *     - `CloudTable`: a CloudTable cluster
         *     - `HOST`: a machine that is reached by SSH
         */
        ConnectionType: "DWS" | "DLI" | "SparkSQL" | "HIVE" | "RDS" | "CloudTable" | "HOST" | (string & {});
        /** @description How to reach a DWS cluster (type `DWS`). Give `clusterName`, or both `ip` and `port`; without either the service refuses with `DLF.6418`. */
        ConnectionConfigDws: {
            /** @description Name of the DWS cluster. One that another connection uses is refused (`DLF.6416`). */
            clusterName?: string;
            /** @description The cluster's private address; the first one, if it has several. */
            ip?: string;
            /** @description The cluster's port, as text, for example `8000`. */
            port?: string;
            /** @description The user of the database. */
            userName: string;
            /**
             * Format: password
             * @description The user's password.
             */
            password: string;
            /** @description Whether to encrypt the connection. A boolean, unlike all other settings. */
            sslEnable: boolean;
            /** @description Name of a KMS key. */
            kmsKey: string;
            /** @description Name of the CDM cluster that serves as the agent. */
            agentName: string;
        };
        /** @description How to reach Spark SQL on an MRS cluster (type `SparkSQL`). With `connectionMethod` set to `agent`, `userName`, `password`, `agentName` and `kmsKey` are needed too. */
        ConnectionConfigSparkSql: {
            /** @description Name of the MRS cluster. */
            clusterName: string;
            /**
             * @description Which way to the cluster. The list is open.
             *
             *     - `agent`: through a CDM cluster
             *     - `direct`: straight
             */
            connectionMethod: "agent" | "direct" | (string & {});
            /** @description A user of the MRS cluster. */
            userName?: string;
            /**
             * Format: password
             * @description The user's password.
             */
            password?: string;
            /** @description Name of the CDM cluster that serves as the agent. */
            agentName?: string;
            /** @description Name of a KMS key. */
            kmsKey?: string;
        };
        /** @description How to reach Hive on an MRS cluster (type `HIVE`). With `connectionMethod` set to `agent`, `userName`, `password`, `agentName` and `kmsKey` are needed too. */
        ConnectionConfigHive: {
            /** @description Name of the MRS cluster. */
            clusterName: string;
            /**
             * @description Which way to the cluster. The list is open.
             *
             *     - `agent`: through a CDM cluster
             *     - `direct`: straight
             */
            connectionMethod: "agent" | "direct" | (string & {});
            /** @description A user of the MRS cluster. */
            userName?: string;
            /**
             * Format: password
             * @description The user's password.
             */
            password?: string;
            /** @description Name of the CDM cluster that serves as the agent. */
            agentName?: string;
            /** @description Name of a KMS key. */
            kmsKey?: string;
        };
        /** @description How to reach a relational database (type `RDS`). */
        ConnectionConfigRds: {
            /** @description Address of the database. */
            ip: string;
            /** @description Port of the database, as text. */
            port: string;
            /** @description The user of the database. */
            userName: string;
            /**
             * Format: password
             * @description The user's password.
             */
            password: string;
            /** @description Name of a KMS key. */
            kmsKey: string;
            /** @description Name of the CDM cluster that serves as the agent. */
            agentName: string;
            /**
             * @description The JDBC driver's class. The list is open.
             *
             *     - `com.mysql.jdbc.Driver`: MySQL
             *     - `org.postgresql.Driver`: PostgreSQL
             */
            driverName: "com.mysql.jdbc.Driver" | "org.postgresql.Driver" | (string & {});
            /** @description Where on OBS the driver is. */
            driverPath: string;
        };
        /** @description How to reach a CloudTable cluster (type `CloudTable`). */
        ConnectionConfigCloudTable: {
            /** @description Name of the CloudTable cluster. */
            clusterName: string;
        };
        /** @description How to reach a machine by SSH (type `HOST`). Give `password` or `keyLocation`. */
        ConnectionConfigHost: {
            /** @description Address of the machine. */
            ip: string;
            /** @description Its port for SSH, as text. */
            port: string;
            /** @description The user to log in as. */
            userName: string;
            /**
             * Format: password
             * @description The user's password. The table has it as mandatory; one client sends a key in its place.
             */
            password?: string;
            /** @description Where the private key is, as an `obs://` address. Known from one client only. */
            keyLocation?: string;
            /** @description Name of the CDM cluster that serves as the agent. */
            agentName: string;
            /** @description Name of a KMS key. */
            kmsKey: string;
        };
        /** @description How to reach what the connection leads to. What it holds depends on `type`; for `DLI` it is left out. A password is answered as `*********`. The last form is for types and settings that no document has. */
        ConnectionConfig: components["schemas"]["ConnectionConfigDws"] | components["schemas"]["ConnectionConfigSparkSql"] | components["schemas"]["ConnectionConfigHive"] | components["schemas"]["ConnectionConfigRds"] | components["schemas"]["ConnectionConfigCloudTable"] | components["schemas"]["ConnectionConfigHost"] | {
            [key: string]: string | boolean;
        };
        /** @description A connection. No field is promised. */
        Connection: {
            /** @description Name of the connection. */
            name?: string;
            /**
             * @description What the connection leads to. The list is open. It cannot be changed later (`DLF.6323`).
             *
             *     - `DWS`: a data warehouse
             *     - `DLI`: Data Lake Insight; each user may have one such connection (`DLF.6271`)
             *     - `SparkSQL`: Spark SQL on an MRS cluster
             *     - `HIVE`: Hive on an MRS cluster
             *     - `RDS`: a relational database
             *     - `CloudTable`: a CloudTable cluster
             *     - `HOST`: a machine that is reached by SSH
             */
            type?: components["schemas"]["ConnectionType"];
            /** @description How to reach what the connection leads to. What it holds depends on `type`; for `DLI` it is left out. A password is answered as `*********`. The last form is for types and settings that no document has. */
            config?: components["schemas"]["ConnectionConfig"];
            /** @description Text for people. */
            description?: string;
        };
        /** @description The connections found. */
        ConnectionList: {
            /** @description How many connections there are. It may be more than this answer holds. */
            total?: number;
            /** @description The connections of this answer. */
            connections?: components["schemas"]["Connection"][];
        };
        /** @description A connection as it is made or changed. */
        ConnectionDefinition: {
            /** @description Name of the connection, which no other has. Letters, digits, `-` and `_`. */
            name: string;
            /**
             * @description What the connection leads to. The list is open. It cannot be changed later (`DLF.6323`).
             *
             *     - `DWS`: a data warehouse
             *     - `DLI`: Data Lake Insight; each user may have one such connection (`DLF.6271`)
             *     - `SparkSQL`: Spark SQL on an MRS cluster
             *     - `HIVE`: Hive on an MRS cluster
             *     - `RDS`: a relational database
             *     - `CloudTable`: a CloudTable cluster
             *     - `HOST`: a machine that is reached by SSH
             */
            type: components["schemas"]["ConnectionType"];
            /** @description How to reach what the connection leads to. What it holds depends on `type`; for `DLI` it is left out. A password is answered as `*********`. The last form is for types and settings that no document has. */
            config?: components["schemas"]["ConnectionConfig"];
            /** @description Text for people. */
            description?: string;
        };
        /** @description Settings of one connection that is imported. */
        ImportConnectionParams: {
            /** @description Name of the connection. */
            name: string;
            /**
             * @description What the connection leads to. The list is open. It cannot be changed later (`DLF.6323`).
             *
             *     - `DWS`: a data warehouse
             *     - `DLI`: Data Lake Insight; each user may have one such connection (`DLF.6271`)
             *     - `SparkSQL`: Spark SQL on an MRS cluster
             *     - `HIVE`: Hive on an MRS cluster
             *     - `RDS`: a relational database
             *     - `CloudTable`: a CloudTable cluster
             *     - `HOST`: a machine that is reached by SSH
             */
            type: components["schemas"]["ConnectionType"];
            /** @description The settings, under the names that they have in `config` of the connection. */
            params?: {
                [key: string]: string | boolean;
            };
        };
        /** @description Which file to import, and what to change in the connections of it. */
        ImportConnectionsRequest: {
            /** @description The file, as `obs://`, bucket and name. It has the form in which `exportConnections` answers: a ZIP archive with one file for each connection. */
            path: string;
            /** @description Settings of single connections, in place of those in the file. */
            params?: components["schemas"]["ImportConnectionParams"][];
            /**
             * @description What to do with a connection whose name is there already.
             *
             *     - `SKIP`: keep the old one
             *     - `OVERWRITE`: replace it
             * @default SKIP
             * @enum {string}
             */
            sameNamePolicy?: "SKIP" | "OVERWRITE";
        };
        /** @description The task that does the import. */
        ImportConnectionsAnswer: {
            /** @description Identifier of the task. `listSystemTasks` tells how it stands. */
            taskId?: string;
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
         * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
         *
         *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
         *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
         *     are several instances; the service refuses the call otherwise.
         *
         *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
         *     too. Whether that is needed with every kind of authentication is not known.
         */
        workspace: string;
        /** @description Which kind of jobs to list. One call never lists both, and without this parameter real-time jobs are left out. */
        jobType: "BATCH" | "REAL_TIME";
        /** @description Lists only jobs with this name. Other names that contain it were seen to match too, so compare the names in the answer. */
        jobName: string;
        /** @description Lists only jobs with these tags, separated by commas. Known on Huawei Cloud only. */
        tags: string;
        /** @description Where to begin, from 0. Whether it counts pages or jobs is not settled: pages by the documents and by one client on Huawei Cloud, jobs by another. Ask for `offset=1`, and if the answer repeats jobs of the first one it counts jobs. Better, ask for what fits into one answer. */
        offset: number;
        /** @description How many jobs one answer holds at most. */
        limit: number;
        /** @description The version of the job to show, by its number. Without it, the latest. Known on Huawei Cloud only. */
        version_job: number;
        /** @description Whether to show the jobs that wait for this one, in `downstreamJobs`. Only those that wait for it directly are shown. Known on Huawei Cloud only. */
        dependencies_job: boolean;
        /** @description Who is asked to approve, by name, as the newest page of Huawei Cloud has it beside the body. How several are told apart is not said. Send the body unless something on the way drops it. */
        approvers_job: string;
        /** @description Lists only runs of this job. For the runs that a node of a real-time job starts, the name is that of the job, `_`, and that of the node. Other names may match too unless `preciseQuery` is set, so compare the names in the answer. */
        jobName_instances: string;
        /** @description Whether `jobName` must be the whole name. */
        preciseQuery: boolean;
        /** @description Lists only runs after this moment, in milliseconds since 1970. Whether it is compared with `planTime` or with `startTime` is not settled, so leave room. Without it, newer pages of Huawei Cloud say, only the runs since the beginning of today are listed; send it to be sure. */
        minPlanTime: number;
        /** @description Lists only runs before this moment, in milliseconds since 1970. As with `minPlanTime`, it is not settled which time of a run counts. By newer pages of Huawei Cloud it may lie at most seven days after `minPlanTime`, and is the present moment when it is left out. */
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
        /** @description The id of the task, `taskId` in the answer to an import. */
        task_id: string;
        /** @description Lists only scripts with this name. Whether names that contain it match too is not documented, so compare the names in the answer. */
        scriptName: string;
        /** @description Which page to show, from 0. That it counts pages is what the documents say; it was not tried, and for sister calls a client counts entries. Drop scripts that come twice, and stop at an empty answer. */
        offset_scripts: number;
        /** @description How many scripts one answer holds at most. */
        limit_scripts: number;
        /** @description The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
        script_name: string;
        /** @description Who is to approve the deletion, where scripts are reviewed. Known on Huawei Cloud only, and how several names are written is not told. Prefer the body, which takes the same. */
        approvers_script: string;
        /** @description The id of the run, `instanceId` in the answer to `executeScript`. It is a text, other than that of a job's run. */
        instance_id_script: string;
        /** @description Lists only resources with this name. Whether names that contain it match too is not documented, so compare the names in the answer. */
        resourceName: string;
        /** @description Where to begin, from 0. The documents count pages, a client counts resources; neither is settled. Drop resources that come twice, and stop at an empty answer. */
        offset_resources: number;
        /** @description How many resources one answer holds at most. */
        limit_resources: number;
        /** @description The id of the resource, `resourceId` in the answer to `createResource` and `id` in the list. */
        resource_id: string;
        /** @description Which kind of folders to show. The values are documented nowhere. */
        category_tree: string;
        /** @description The folder to begin with. */
        directory_id_tree: string;
        /** @description The name of the job or script to look for. */
        name_tree: string;
        /** @description How many entries to skip, by its wording; that was not tried. */
        offset_tree: number;
        /** @description How many entries one answer holds at most. The largest value is documented nowhere. */
        limit_tree: number;
        /** @description Lists only connections with this name. Whether others that contain it match too is not documented; compare the names in the answer. */
        connectionName: string;
        /** @description Where to begin, from 0. Whether it counts pages or connections is not settled; drop connections that come twice, and stop at an empty answer. */
        offset_connections: number;
        /** @description How many connections one answer holds at most. */
        limit_connections: number;
        /** @description The name of the connection. */
        connection_name: string;
        /** @description Whether the service is to check the connection. By the table it does not unless this is `true`. */
        ischeck: boolean;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/**
 * The properties of a node that runs a Hive SQL script, or a statement of its own. Both clouds document the script
 * alone.
 *
 * All values are texts.
 */
export type HiveSqlNode = components['schemas']['HiveSqlNode'];
/**
 * The properties of a node that runs a Spark SQL script, or a statement of its own. Both clouds document the script
 * alone.
 *
 * All values are texts.
 */
export type SparkSqlNode = components['schemas']['SparkSqlNode'];
/**
 * The properties of a node that runs a DWS SQL script, or a statement of its own. Both clouds document the script alone.
 *
 * All values are texts.
 */
export type DwsSqlNode = components['schemas']['DwsSqlNode'];
/**
 * The properties of a node that runs a DLI SQL script, or a statement of its own. Both clouds document the script alone.
 *
 * The queue belongs to the node, though no table has it. All values are texts.
 */
export type DliSqlNode = components['schemas']['DliSqlNode'];
/**
 * The properties of a node that runs SQL on RDS. Both clouds list the kind of node and have no table for it; the names
 * are those that the provider's definition of version 2 gives for all SQL nodes together.
 *
 * All values are texts.
 */
export type RdsSqlNode = components['schemas']['RdsSqlNode'];
/**
 * The properties of a node that runs a shell script on a host.
 *
 * All values are texts.
 */
export type ShellNode = components['schemas']['ShellNode'];
/**
 * The properties of a node that runs a Python script on a host. No page of either cloud has a table for it; the
 * provider's definition of version 2 names the first three, clients send the others.
 *
 * All values are texts.
 */
export type PythonNode = components['schemas']['PythonNode'];
/**
 * The properties of a node that runs a job of Cloud Data Migration. The cluster and the job must be there.
 *
 * All values are texts.
 */
export type CdmJobNode = components['schemas']['CdmJobNode'];
/**
 * The properties of a node that creates a dump task of the Data Ingestion Service. Huawei Cloud documents them; Open
 * Telekom Cloud only lists the kind of node, among those whose state can be asked for.
 *
 * All values are texts, `configuration` too.
 */
export type DisTransferTaskNode = components['schemas']['DisTransferTaskNode'];
/**
 * The properties of a node that stands for a stream of the Data Ingestion Service. Seen in examples only; no list of
 * either cloud has this kind of node.
 *
 * All values are texts.
 */
export type DisStreamNode = components['schemas']['DisStreamNode'];
/**
 * The properties of a node that creates and starts a job of CloudStream. Seen in examples only; lists of both clouds
 * have the kind of node, without a table.
 *
 * All values are texts, also those that look like numbers.
 */
export type CsJobNode = components['schemas']['CsJobNode'];
/**
 * The properties of a node that creates or deletes a table in CloudTable.
 *
 * The spelling of the kind of node is not settled. All values are texts.
 */
export type CloudTableManagerNode = components['schemas']['CloudTableManagerNode'];
/**
 * The properties of a node that manages paths in OBS, the object storage of both clouds.
 *
 * The documents of the interface create and delete paths; the node of the console moves, copies, renames and looks for
 * files. All values are texts.
 */
export type ObsManagerNode = components['schemas']['ObsManagerNode'];
/**
 * The properties of a node that sends a request over HTTP. The console calls it Rest Client.
 *
 * All values are texts.
 */
export type RestApiNode = components['schemas']['RestApiNode'];
/**
 * The properties of a node that sends a message through Simple Message Notification.
 *
 * All values are texts.
 */
export type SmnNode = components['schemas']['SmnNode'];
/**
 * The properties of a node that runs a Spark job in a cluster of MRS.
 *
 * All values are texts.
 */
export type MrsSparkNode = components['schemas']['MrsSparkNode'];
/**
 * The properties of a node that runs a MapReduce job in a cluster of MRS.
 *
 * All values are texts.
 */
export type MapReduceNode = components['schemas']['MapReduceNode'];
/**
 * The properties of a node that runs a Flink job in a cluster of MRS: a Flink SQL script or a JAR package. Open Telekom
 * Cloud documents them, under a label with a blank; which of two kinds of node it means is not settled.
 *
 * All values are texts.
 */
export type MrsFlinkNode = components['schemas']['MrsFlinkNode'];
/**
 * The properties of a node that runs SQL on HetuEngine in a cluster of MRS. Open Telekom Cloud documents them.
 *
 * Four names look like labels of the console rather than names on the wire, and were never seen in a request. Make such
 * a job on the console and read it back before you rely on them. All values are texts.
 */
export type MrsHetuEngineNode = components['schemas']['MrsHetuEngineNode'];
/**
 * The properties of a node that runs a Spark job of Data Lake Insight.
 *
 * `clusterName` is the name of a queue here, not that of a cluster. All values are texts.
 */
export type DliSparkNode = components['schemas']['DliSparkNode'];
/**
 * The properties of a node that does nothing and holds others together. No page has a table for it; the one property was
 * seen in job files that a client writes.
 *
 * All values are texts.
 */
export type DummyNode = components['schemas']['DummyNode'];
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
/**
 * What a node does. The list is open; what each kind takes in `properties` is told by its form, where there is one.
 *
 * Kinds that the documents describe:
 *
 * - `HiveSQL`, `SparkSQL`: run a script on a cluster of MRS
 * - `DWSSQL`, `DLISQL`: run a script on DWS, or on DLI
 * - `Shell`: runs a shell script on a host
 * - `CDMJob`: runs a job of CDM
 * - `CloudTableManager`: makes and deletes tables of CloudTable
 * - `OBSManager`: makes and deletes folders in OBS
 * - `RESTAPI`: sends a request over HTTP
 * - `SMN`: sends a message
 * - `MRSSpark`, `MapReduce`, `MRSFlink`, `MRSHetuEngine`: run a job on a cluster of MRS
 * - `DLISpark`: runs a Spark job on DLI
 * - `DISTransferTask`: a transfer task of DIS (Huawei Cloud, 2021)
 *
 * Kinds that no page explains, but that were seen in jobs:
 *
 * - `Python`: runs a script in Python; a page has it for version 2 only
 * - `Dummy`: has no task of its own
 * - `DLFSubJob`, `ForEachJob`: run another job, once or in a loop, as far as the names go
 * - `DataMigration`, `DataQualityMonitor`, `MRSSparkPython`: no source says more than the name
 * - `DISStream`, `CSJob`: a stream of DIS, and a job of Cloud Stream, in examples of 2021
 *
 * Kinds whose spelling is not settled, or that a list alone has. Look at a job made in the console before you send one:
 *
 * - `CloudTableManage`: the SDK's spelling of `CloudTableManager`
 * - `RDS SQL`, `RDSSQL`: both stand for a node that runs SQL on RDS
 * - `MRSFlinkJob`: stands beside `MRSFlink` in the SDK, and is the one that was seen in jobs
 * - `MachineLearning`, `OneclickCDC`: in the SDK's list only
 */
export type NodeType = components['schemas']['NodeType'];
/** Where the node is to stand on the drawing board of the console. It has no bearing on runs, but it must be given. */
export type NodeLocationDefinition = components['schemas']['NodeLocationDefinition'];
/** Whether the node runs after one of those before it. */
export type NodeConditionDefinition = components['schemas']['NodeConditionDefinition'];
/** One setting of a node. Which names there are depends on the node's type; undocumented ones occur. */
export type NodePropertyDefinition = components['schemas']['NodePropertyDefinition'];
/**
 * What happens to the job when the node fails. The list is open. Without it, `FAIL`.
 *
 * - `FAIL`: the run ends
 * - `IGNORE`: the next node runs all the same
 * - `SUSPEND`: the run is held
 * - `FAIL_CHILD`: the nodes that come after this one do not run
 */
export type NodeFailPolicy = components['schemas']['NodeFailPolicy'];
/**
 * Where the events come from. The list is open.
 *
 * - `DIS`: a record arrives in a stream of DIS
 * - `KAFKA`: a message arrives under a topic of Kafka
 * - `OBS`: a file arrives in a folder of OBS, for which notifications by DIS must be set up
 */
export type EventType = components['schemas']['EventType'];
/**
 * What happens when a run that an event set off fails. The list is open. Without it, `SUSPEND`.
 *
 * - `SUSPEND`: further events are held
 * - `IGNORE`: the next event is taken up
 *
 * An answer of 2021 has `CONTINUE`, which is no longer listed and seems to mean the same as `IGNORE`. Do not
 * send it.
 */
export type EventFailPolicy = components['schemas']['EventFailPolicy'];
/**
 * From where the data are read. The list is open. Without it, `LAST`.
 *
 * - `LAST`: where reading ended last time
 * - `NEW`: from the newest place on
 */
export type EventReadPolicy = components['schemas']['EventReadPolicy'];
/**
 * The event that is to set off a job, or a node of a real-time job. Each event sets off one run.
 *
 * What is told here suffices for DIS. For KAFKA a connection and a topic are needed, and for OBS a folder, but no source
 * names the fields, so this object takes others too. Look at a job made in the console.
 */
export type EventTriggerDefinition = components['schemas']['EventTriggerDefinition'];
/** A job that must have run first. Known from Huawei Cloud's own definition only. */
export type DependedJobDefinition = components['schemas']['DependedJobDefinition'];
/** Which jobs must have run first. */
export type DependJobsDefinition = components['schemas']['DependJobsDefinition'];
/** The timetable of one node of a real-time job. */
export type CronTriggerDefinition = components['schemas']['CronTriggerDefinition'];
/** A node of a job as it is to be. */
export type JobNodeDefinition = components['schemas']['JobNodeDefinition'];
/**
 * What sets the job off. The list is open.
 *
 * - `EXECUTE_ONCE`: it runs once, without waiting for a time
 * - `CRON`: it runs by a timetable, `cron`
 * - `EVENT`: it runs when something happens, `event`
 *
 * `EVENT_TRIGGER`, `RUN_ONCE` and `SCHEDULE` are in Huawei Cloud's own definition only, which does not explain them.
 */
export type ScheduleType = components['schemas']['ScheduleType'];
/** The timetable of a batch job. */
export type CronDefinition = components['schemas']['CronDefinition'];
/** What is to set the job off. */
export type ScheduleDefinition = components['schemas']['ScheduleDefinition'];
/** A parameter of the job, with the value that it has unless a start or a run gives another. */
export type DefinitionParam = components['schemas']['DefinitionParam'];
/** General settings of the job. */
export type BasicConfigDefinition = components['schemas']['BasicConfigDefinition'];
/** Someone who is asked to approve a change. */
export type JobApprover = components['schemas']['JobApprover'];
/**
 * What a job does that consists of a single task. The list is open, and known from Huawei Cloud only. The spellings are
 * not those of `NodeType`.
 *
 * `NormalJob` and `OneClick` are in the list for requests only, `DataMigration` in that for answers only.
 */
export type SingleNodeJobType = components['schemas']['SingleNodeJobType'];
/**
 * Whether the job only goes through the motions, as text. The list is open. On Open Telekom Cloud it was seen
 * in answers only.
 *
 * - `0`: its nodes run
 * - `1`: a dry run
 */
export type EmptyRunningJob = components['schemas']['EmptyRunningJob'];
/** A job as it is to be made. */
export type CreateJobRequest = components['schemas']['CreateJobRequest'];
/** Where the node stands on the drawing board of the console. It has no bearing on runs. */
export type NodeLocation = components['schemas']['NodeLocation'];
/** Whether the node runs after one of those before it. No field is promised. */
export type NodeCondition = components['schemas']['NodeCondition'];
/** One setting of a node. Names that no document has occur. No field is promised. */
export type NodeProperty = components['schemas']['NodeProperty'];
/** The event that sets off a job, or a node of a real-time job. No field is promised. */
export type EventTrigger = components['schemas']['EventTrigger'];
/** A job that must have run first. No field is promised. Known from Huawei Cloud's own definition only. */
export type DependedJob = components['schemas']['DependedJob'];
/** Which jobs must have run first. No field is promised. */
export type DependJobs = components['schemas']['DependJobs'];
/** The timetable of one node of a real-time job, as it is defined. No field is promised. */
export type CronTrigger = components['schemas']['CronTrigger'];
/** A node of a job, as it is defined. No field is promised. */
export type JobNode = components['schemas']['JobNode'];
/** The timetable of a batch job, as it is defined. No field is promised. */
export type Cron = components['schemas']['Cron'];
/** What sets the job off. No field is promised; a job of type `CRON` may come without `cron`. */
export type Schedule = components['schemas']['Schedule'];
/** A parameter of the job, as it is defined. No field is promised. */
export type DefinedParam = components['schemas']['DefinedParam'];
/** General settings of the job. No field is promised. */
export type BasicConfig = components['schemas']['BasicConfig'];
/** A job that waits for this one. */
export type DownstreamJob = components['schemas']['DownstreamJob'];
/** A job, as it is defined. No field is promised. Whether it is scheduled is not told here; see `listJobs`. */
export type JobDetail = components['schemas']['JobDetail'];
/**
 * A job as it is to be from now on, whole: what is left out is not kept as it was, as far as the documents go.
 *
 * An answer of `showJob` holds fields that have no place here, such as `createTime`, `description` and
 * `downstreamJobs`; take them out before you send it back.
 */
export type UpdateJobRequest = components['schemas']['UpdateJobRequest'];
/** Who is asked to approve that the job is deleted. Leave the body out where nothing must be approved. */
export type DeleteJobRequest = components['schemas']['DeleteJobRequest'];
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
/** Where to begin again, and with which values. Known on Huawei Cloud only; leave the body out elsewhere. */
export type RestoreJobInstanceRequest = components['schemas']['RestoreJobInstanceRequest'];
/** A value for one parameter of the job. The kind has two keys; leave both out if you can, as the examples do. */
export type RunOnceParam = components['schemas']['RunOnceParam'];
/** Values for the job's parameters, and as whom to run. Leave the body out when there is nothing to say. */
export type RunOnceRequest = components['schemas']['RunOnceRequest'];
/** The run that has been set off. */
export type RunOnceAnswer = components['schemas']['RunOnceAnswer'];
/**
 * How a real-time job, or one of its nodes, stands. The list is open: treat a value you do not know as "not settled
 * yet".
 *
 * - `STARTING`: being started
 * - `NORMAL`: at work
 * - `EXCEPTION`: something went wrong
 * - `STOPPING`: being stopped
 * - `STOPPED`: stopped
 * - `PAUSE`: held
 * - `ABNORMAL`: at work but ailing, or failed
 * - `DISABLE`: a node that is switched off
 * - `OVERLOAD`: busy
 * - `INIT`: being set up
 */
export type RealTimeState = components['schemas']['RealTimeState'];
/**
 * A node of a real-time job. No field is promised.
 *
 * How its latest run stands has two keys: `LastInstanceStatus` is printed on Open Telekom Cloud, `lastInstanceStatus`
 * is in Huawei Cloud's own definition. Read whichever is there.
 */
export type RealTimeNode = components['schemas']['RealTimeNode'];
/** How a real-time job stands, with its nodes. No field is promised. */
export type RealTimeJobStatus = components['schemas']['RealTimeJobStatus'];
/** The file to look into. */
export type ShowFileInfoRequest = components['schemas']['ShowFileInfoRequest'];
/** A job in the file. */
export type JobInFile = components['schemas']['JobInFile'];
/** A script in the file. */
export type ScriptInFile = components['schemas']['ScriptInFile'];
/** What is in the file. No field is promised. */
export type FileInfo = components['schemas']['FileInfo'];
/** What to export, as a file that comes with the answer. Leave the body out to take the defaults. */
export type ExportJobRequest = components['schemas']['ExportJobRequest'];
/** What to export, and where to in OBS. Known on Huawei Cloud only. */
export type ExportJobToObsRequest = components['schemas']['ExportJobToObsRequest'];
/** Where the export is kept. */
export type ExportedJob = components['schemas']['ExportedJob'];
/** Which jobs to export, as a file that comes with the answer. */
export type ExportJobListRequest = components['schemas']['ExportJobListRequest'];
/** Which jobs to export, and where to in OBS. Known from Huawei Cloud's own definition only. */
export type ExportJobListToObsRequest = components['schemas']['ExportJobListToObsRequest'];
/** Values for the parameters of one job. */
export type ImportJobParam = components['schemas']['ImportJobParam'];
/** Something that the jobs use, such as a cluster, and what to use in its place. */
export type ImportJobResource = components['schemas']['ImportJobResource'];
/** Which file to import, and how. */
export type ImportJobRequest = components['schemas']['ImportJobRequest'];
/** The task that imports. */
export type ImportJobAnswer = components['schemas']['ImportJobAnswer'];
/**
 * How a task or a step stands. The list is open: treat a value you do not know as "not settled yet".
 *
 * - `RUNNING`: at work
 * - `SUCCESSFUL`: ended well
 * - `FAILED`: ended badly
 * - `WARNING`: something is amiss; whether the task has ended is not settled
 */
export type SystemTaskStatus = components['schemas']['SystemTaskStatus'];
/** A step of a task. No field is promised. */
export type SystemSubtask = components['schemas']['SystemSubtask'];
/** A task of the service. No field is promised. */
export type SystemTask = components['schemas']['SystemTask'];
/**
 * What kind of script it is. The list is open.
 *
 * - `FlinkSQL`: Flink SQL; the only kind that needs no connection
 * - `DLISQL`: SQL of Data Lake Insight
 * - `SparkSQL`, `HiveSQL`, `PRESTO`, `ClickHouseSQL`, `HetuEngineSQL`, `ImpalaSQL`: SQL of a MapReduce cluster
 * - `DWSSQL`: SQL of the data warehouse
 * - `RDSSQL`: SQL of a relational database
 * - `Shell`: a shell script
 * - `PYTHON`: a Python script
 * - `SparkPython`: Python for Spark; Open Telekom Cloud's page writes it with a blank, which nobody has tried
 */
export type ScriptType = components['schemas']['ScriptType'];
/**
 * What becomes of the script where scripts are reviewed. The list is open.
 *
 * - `SAVED`: kept, but cannot be run before it is submitted and approved
 * - `SUBMITTED`: kept and handed in for review; can be run once it is approved
 * - `PRODUCTION`: can be run at once; only an administrator of the workspace may ask for that
 */
export type ScriptTargetStatus = components['schemas']['ScriptTargetStatus'];
/** A script. No field is promised. */
export type Script = components['schemas']['Script'];
/** The scripts found. */
export type ScriptList = components['schemas']['ScriptList'];
/** A script to be kept. */
export type CreateScriptRequest = components['schemas']['CreateScriptRequest'];
/** The script as it is to be. Its name and its type are named, but cannot be changed. Open Telekom Cloud does not document `targetStatus` here. */
export type UpdateScriptRequest = components['schemas']['UpdateScriptRequest'];
/** Who has to agree to the deletion. Leave the body out where scripts are not reviewed. */
export type DeleteScriptRequest = components['schemas']['DeleteScriptRequest'];
/** Values for the parameters of the script. */
export type ExecuteScriptRequest = components['schemas']['ExecuteScriptRequest'];
/** The run that was set off. */
export type ExecuteScriptAnswer = components['schemas']['ExecuteScriptAnswer'];
/**
 * How a run of a script stands, or ended. The list is open.
 *
 * - `LAUNCHING`: being submitted
 * - `RUNNING`: at work
 * - `FINISHED`: ended well
 * - `FAILED`: ended badly
 */
export type ScriptRunStatus = components['schemas']['ScriptRunStatus'];
/** One result of the run. No field is promised. */
export type ScriptResult = components['schemas']['ScriptResult'];
/** A run of a script, and what came of it. No field is promised. */
export type ScriptRun = components['schemas']['ScriptRun'];
/**
 * What kind of resource it is. The list is open.
 *
 * - `archive`: an archive, such as a ZIP file
 * - `file`: a single file
 * - `jar`: a JAR package
 * - `pyFile`: a Python file; known from Huawei Cloud's own definition only
 */
export type ResourceType = components['schemas']['ResourceType'];
/** A file that the main package needs. */
export type DependPackage = components['schemas']['DependPackage'];
/** A job or a script that uses the resource. Known from Huawei Cloud's own definition only. */
export type ResourceRelation = components['schemas']['ResourceRelation'];
/** A resource. No field is promised. */
export type Resource = components['schemas']['Resource'];
/** The resources found. */
export type ResourceList = components['schemas']['ResourceList'];
/** A file that the main package needs. */
export type DependPackageInput = components['schemas']['DependPackageInput'];
/** A resource to be kept. */
export type CreateResourceRequest = components['schemas']['CreateResourceRequest'];
/** What was created. */
export type CreateResourceAnswer = components['schemas']['CreateResourceAnswer'];
/** The resource as it is to be. Its type and its directory are named, but cannot be changed. */
export type UpdateResourceRequest = components['schemas']['UpdateResourceRequest'];
/** A job or a script in a folder. No field is promised. */
export type DirectoryElement = components['schemas']['DirectoryElement'];
/** A folder with what is in it. No field is promised. */
export type DirectoryTree = components['schemas']['DirectoryTree'];
/**
 * What the connection leads to. The list is open. It cannot be changed later (`DLF.6323`).
 *
 * - `DWS`: a data warehouse
 * - `DLI`: Data Lake Insight; each user may have one such connection (`DLF.6271`)
 * - `SparkSQL`: Spark SQL on an MRS cluster
 * - `HIVE`: Hive on an MRS cluster
 * - `RDS`: a relational database
 * - `CloudTable`: a CloudTable cluster
 * - `HOST`: a machine that is reached by SSH
 */
export type ConnectionType = components['schemas']['ConnectionType'];
/** How to reach a DWS cluster (type `DWS`). Give `clusterName`, or both `ip` and `port`; without either the service refuses with `DLF.6418`. */
export type ConnectionConfigDws = components['schemas']['ConnectionConfigDws'];
/** How to reach Spark SQL on an MRS cluster (type `SparkSQL`). With `connectionMethod` set to `agent`, `userName`, `password`, `agentName` and `kmsKey` are needed too. */
export type ConnectionConfigSparkSql = components['schemas']['ConnectionConfigSparkSql'];
/** How to reach Hive on an MRS cluster (type `HIVE`). With `connectionMethod` set to `agent`, `userName`, `password`, `agentName` and `kmsKey` are needed too. */
export type ConnectionConfigHive = components['schemas']['ConnectionConfigHive'];
/** How to reach a relational database (type `RDS`). */
export type ConnectionConfigRds = components['schemas']['ConnectionConfigRds'];
/** How to reach a CloudTable cluster (type `CloudTable`). */
export type ConnectionConfigCloudTable = components['schemas']['ConnectionConfigCloudTable'];
/** How to reach a machine by SSH (type `HOST`). Give `password` or `keyLocation`. */
export type ConnectionConfigHost = components['schemas']['ConnectionConfigHost'];
/** How to reach what the connection leads to. What it holds depends on `type`; for `DLI` it is left out. A password is answered as `*********`. The last form is for types and settings that no document has. */
export type ConnectionConfig = components['schemas']['ConnectionConfig'];
/** A connection. No field is promised. */
export type Connection = components['schemas']['Connection'];
/** The connections found. */
export type ConnectionList = components['schemas']['ConnectionList'];
/** A connection as it is made or changed. */
export type ConnectionDefinition = components['schemas']['ConnectionDefinition'];
/** Settings of one connection that is imported. */
export type ImportConnectionParams = components['schemas']['ImportConnectionParams'];
/** Which file to import, and what to change in the connections of it. */
export type ImportConnectionsRequest = components['schemas']['ImportConnectionsRequest'];
/** The task that does the import. */
export type ImportConnectionsAnswer = components['schemas']['ImportConnectionsAnswer'];
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
export type ParameterVersionJob = components['parameters']['version_job'];
export type ParameterDependenciesJob = components['parameters']['dependencies_job'];
export type ParameterApproversJob = components['parameters']['approvers_job'];
export type ParameterJobNameInstances = components['parameters']['jobName_instances'];
export type ParameterPreciseQuery = components['parameters']['preciseQuery'];
export type ParameterMinPlanTime = components['parameters']['minPlanTime'];
export type ParameterMaxPlanTime = components['parameters']['maxPlanTime'];
export type ParameterStatusInstances = components['parameters']['status_instances'];
export type ParameterInstanceType = components['parameters']['instanceType'];
export type ParameterOffsetInstances = components['parameters']['offset_instances'];
export type ParameterLimitInstances = components['parameters']['limit_instances'];
export type ParameterInstanceId = components['parameters']['instance_id'];
export type ParameterTaskId = components['parameters']['task_id'];
export type ParameterScriptName = components['parameters']['scriptName'];
export type ParameterOffsetScripts = components['parameters']['offset_scripts'];
export type ParameterLimitScripts = components['parameters']['limit_scripts'];
export type ParameterScriptName_2 = components['parameters']['script_name'];
export type ParameterApproversScript = components['parameters']['approvers_script'];
export type ParameterInstanceIdScript = components['parameters']['instance_id_script'];
export type ParameterResourceName = components['parameters']['resourceName'];
export type ParameterOffsetResources = components['parameters']['offset_resources'];
export type ParameterLimitResources = components['parameters']['limit_resources'];
export type ParameterResourceId = components['parameters']['resource_id'];
export type ParameterCategoryTree = components['parameters']['category_tree'];
export type ParameterDirectoryIdTree = components['parameters']['directory_id_tree'];
export type ParameterNameTree = components['parameters']['name_tree'];
export type ParameterOffsetTree = components['parameters']['offset_tree'];
export type ParameterLimitTree = components['parameters']['limit_tree'];
export type ParameterConnectionName = components['parameters']['connectionName'];
export type ParameterOffsetConnections = components['parameters']['offset_connections'];
export type ParameterLimitConnections = components['parameters']['limit_connections'];
export type ParameterConnectionName_2 = components['parameters']['connection_name'];
export type ParameterIscheck = components['parameters']['ischeck'];
export interface operations {
    startJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
                /** @description Where to begin, from 0. Whether it counts pages or jobs is not settled: pages by the documents and by one client on Huawei Cloud, jobs by another. Ask for `offset=1`, and if the answer repeats jobs of the first one it counts jobs. Better, ask for what fits into one answer. */
                offset?: components["parameters"]["offset"];
                /** @description How many jobs one answer holds at most. */
                limit?: components["parameters"]["limit"];
            };
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
    createJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description The job as it is to be made. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateJobRequest"];
            };
        };
        responses: {
            /** @description The job was made. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to make the job. */
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
    showJob: {
        parameters: {
            query?: {
                /** @description The version of the job to show, by its number. Without it, the latest. Known on Huawei Cloud only. */
                version?: components["parameters"]["version_job"];
                /** @description Whether to show the jobs that wait for this one, in `downstreamJobs`. Only those that wait for it directly are shown. Known on Huawei Cloud only. */
                dependencies?: components["parameters"]["dependencies_job"];
            };
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDetail"];
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
    updateJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
        /** @description The job as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateJobRequest"];
            };
        };
        responses: {
            /** @description The change was taken. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to change the job. */
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
    deleteJob: {
        parameters: {
            query?: {
                /** @description Who is asked to approve, by name, as the newest page of Huawei Cloud has it beside the body. How several are told apart is not said. Send the body unless something on the way drops it. */
                approvers?: components["parameters"]["approvers_job"];
            };
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
        /** @description Who is asked to approve. Only where deletions must be approved. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeleteJobRequest"];
            };
        };
        responses: {
            /** @description The deletion was taken. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to delete the job. */
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
                /** @description Lists only runs after this moment, in milliseconds since 1970. Whether it is compared with `planTime` or with `startTime` is not settled, so leave room. Without it, newer pages of Huawei Cloud say, only the runs since the beginning of today are listed; send it to be sure. */
                minPlanTime?: components["parameters"]["minPlanTime"];
                /** @description Lists only runs before this moment, in milliseconds since 1970. As with `minPlanTime`, it is not settled which time of a run counts. By newer pages of Huawei Cloud it may lie at most seven days after `minPlanTime`, and is the present moment when it is left out. */
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
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
    stopJobInstance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
            /** @description The stop was taken. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to stop the run. */
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
    restoreJobInstance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
        /** @description Where to begin again, and with which values. For Huawei Cloud only. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RestoreJobInstanceRequest"];
            };
        };
        responses: {
            /** @description It was taken. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to set the run off again. */
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
    runOnce: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
        /** @description Values for the job's parameters, and as whom to run. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RunOnceRequest"];
            };
        };
        responses: {
            /** @description The run has been set off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunOnceAnswer"];
                };
            };
            /** @description The service refused to run the job. */
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
    showJobStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
            /** @description How the job stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealTimeJobStatus"];
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
    showFileInfo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description The file to look into. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowFileInfoRequest"];
            };
        };
        responses: {
            /** @description What is in the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileInfo"];
                };
            };
            /** @description The service refused to look, or cannot read the file. */
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
    exportJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
        /** @description What to export, and where to. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ExportJobRequest"] | components["schemas"]["ExportJobToObsRequest"];
            };
        };
        responses: {
            /** @description The archive, or where it is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                    "application/json": components["schemas"]["ExportedJob"];
                };
            };
            /** @description The service refused to export the job. */
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
    exportJobList: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description Which jobs to export, and where to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportJobListRequest"] | components["schemas"]["ExportJobListToObsRequest"];
            };
        };
        responses: {
            /** @description The archive, or where it is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                    "application/json": components["schemas"]["ExportedJob"];
                };
            };
            /** @description The service refused to export the jobs. */
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
    importJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description Which file to import, and how. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportJobRequest"];
            };
        };
        responses: {
            /** @description The import has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobAnswer"];
                };
            };
            /** @description The service refused to import, or cannot read the file. */
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
    listSystemTasks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the task, `taskId` in the answer to an import. */
                task_id: components["parameters"]["task_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemTask"];
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
    listScripts: {
        parameters: {
            query?: {
                /** @description Lists only scripts with this name. Whether names that contain it match too is not documented, so compare the names in the answer. */
                scriptName?: components["parameters"]["scriptName"];
                /** @description Which page to show, from 0. That it counts pages is what the documents say; it was not tried, and for sister calls a client counts entries. Drop scripts that come twice, and stop at an empty answer. */
                offset?: components["parameters"]["offset_scripts"];
                /** @description How many scripts one answer holds at most. */
                limit?: components["parameters"]["limit_scripts"];
            };
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
            /** @description The scripts found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScriptList"];
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
    createScript: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description The script. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateScriptRequest"];
            };
        };
        responses: {
            /** @description The script was created. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to create the script. */
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
    showScript: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                script_name: components["parameters"]["script_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Script"];
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
    updateScript: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                script_name: components["parameters"]["script_name"];
            };
            cookie?: never;
        };
        /** @description The script as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateScriptRequest"];
            };
        };
        responses: {
            /** @description The script was changed. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to change the script. */
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
    deleteScript: {
        parameters: {
            query?: {
                /** @description Who is to approve the deletion, where scripts are reviewed. Known on Huawei Cloud only, and how several names are written is not told. Prefer the body, which takes the same. */
                approvers?: components["parameters"]["approvers_script"];
            };
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                script_name: components["parameters"]["script_name"];
            };
            cookie?: never;
        };
        /** @description Who has to agree. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeleteScriptRequest"];
            };
        };
        responses: {
            /** @description The script was deleted. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to delete the script. */
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
    executeScript: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                script_name: components["parameters"]["script_name"];
            };
            cookie?: never;
        };
        /** @description Values for the script's parameters; an empty object when there are none. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecuteScriptRequest"];
            };
        };
        responses: {
            /** @description The run was set off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecuteScriptAnswer"];
                };
            };
            /** @description The service refused to run the script. */
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
    listScriptResults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                script_name: components["parameters"]["script_name"];
                /** @description The id of the run, `instanceId` in the answer to `executeScript`. It is a text, other than that of a job's run. */
                instance_id: components["parameters"]["instance_id_script"];
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
                    "application/json": components["schemas"]["ScriptRun"];
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
    cancelScript: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
                script_name: components["parameters"]["script_name"];
                /** @description The id of the run, `instanceId` in the answer to `executeScript`. It is a text, other than that of a job's run. */
                instance_id: components["parameters"]["instance_id_script"];
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
            /** @description The service refused to stop the run. */
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
    listResources: {
        parameters: {
            query?: {
                /** @description Lists only resources with this name. Whether names that contain it match too is not documented, so compare the names in the answer. */
                resourceName?: components["parameters"]["resourceName"];
                /** @description Where to begin, from 0. The documents count pages, a client counts resources; neither is settled. Drop resources that come twice, and stop at an empty answer. */
                offset?: components["parameters"]["offset_resources"];
                /** @description How many resources one answer holds at most. */
                limit?: components["parameters"]["limit_resources"];
            };
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
            /** @description The resources found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceList"];
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
    createResource: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description The resource. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateResourceRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateResourceAnswer"];
                };
            };
            /** @description The service refused to create the resource. */
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
    showResource: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the resource, `resourceId` in the answer to `createResource` and `id` in the list. */
                resource_id: components["parameters"]["resource_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
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
    updateResource: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the resource, `resourceId` in the answer to `createResource` and `id` in the list. */
                resource_id: components["parameters"]["resource_id"];
            };
            cookie?: never;
        };
        /** @description The resource as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateResourceRequest"];
            };
        };
        responses: {
            /** @description The resource was changed. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to change the resource. */
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
    deleteResource: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The id of the resource, `resourceId` in the answer to `createResource` and `id` in the list. */
                resource_id: components["parameters"]["resource_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource was deleted. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to delete the resource. */
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
    showDirectoryTree: {
        parameters: {
            query?: {
                /** @description Which kind of folders to show. The values are documented nowhere. */
                category?: components["parameters"]["category_tree"];
                /** @description The folder to begin with. */
                directory_id?: components["parameters"]["directory_id_tree"];
                /** @description The name of the job or script to look for. */
                name?: components["parameters"]["name_tree"];
                /** @description How many entries to skip, by its wording; that was not tried. */
                offset?: components["parameters"]["offset_tree"];
                /** @description How many entries one answer holds at most. The largest value is documented nowhere. */
                limit?: components["parameters"]["limit_tree"];
            };
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
            /** @description The folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryTree"];
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
    listConnections: {
        parameters: {
            query?: {
                /** @description Lists only connections with this name. Whether others that contain it match too is not documented; compare the names in the answer. */
                connectionName?: components["parameters"]["connectionName"];
                /** @description Where to begin, from 0. Whether it counts pages or connections is not settled; drop connections that come twice, and stop at an empty answer. */
                offset?: components["parameters"]["offset_connections"];
                /** @description How many connections one answer holds at most. */
                limit?: components["parameters"]["limit_connections"];
            };
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
            /** @description The connections found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionList"];
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
    createConnection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description The connection. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionDefinition"];
            };
        };
        responses: {
            /** @description The connection is created. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to create the connection. */
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
    showConnection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the connection. */
                connection_name: components["parameters"]["connection_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connection"];
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
    updateConnection: {
        parameters: {
            query?: {
                /** @description Whether the service is to check the connection. By the table it does not unless this is `true`. */
                ischeck?: components["parameters"]["ischeck"];
            };
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the connection. */
                connection_name: components["parameters"]["connection_name"];
            };
            cookie?: never;
        };
        /** @description The connection as it shall be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionDefinition"];
            };
        };
        responses: {
            /** @description The connection is changed. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to change the connection. */
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
    deleteConnction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
                /** @description The name of the connection. */
                connection_name: components["parameters"]["connection_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is deleted. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service refused to delete the connection. */
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
    exportConnections: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
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
            /** @description The archive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The service refused to export. */
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
    importConnections: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
                 *
                 *     Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
                 *     of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
                 *     are several instances; the service refuses the call otherwise.
                 *
                 *     If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
                 *     too. Whether that is needed with every kind of authentication is not known.
                 */
                workspace?: components["parameters"]["workspace"];
            };
            path: {
                /** @description The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description Which file to import, and what to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportConnectionsRequest"];
            };
        };
        responses: {
            /** @description The task was made; the import is not done yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportConnectionsAnswer"];
                };
            };
            /** @description The service refused to import. */
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
