// Written by `npm run build` from specs/iam. Do not edit: change the contract and build again.

export interface paths {
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for a project
         * @description Checks a user's name and password and issues a token for one project. The token is in the answer's header
         *     `X-Subject-Token`, not in its body; the body tells what the token is worth and when it ends.
         *
         *     Keep the token and use it until shortly before `expires_at`. It may end earlier: changing the user's password,
         *     access keys or permissions, disabling the user, or an account in arrears kills it, at once or within half an hour.
         *     A service then refuses it with 401. A new token leaves older ones as they are, so a repeated call does no harm.
         *     Do not repeat a call that was refused with 401: the password is wrong, and users can be locked.
         *
         *     Of the forms that this path takes, the contract holds one: a password, for a project. A second factor (MFA), an
         *     agency, a token exchanged for another, and a token for a whole account (a domain) are not covered yet. A user who
         *     signs in through another identity provider has no password here, and neither has a HUAWEI ID.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Lists the projects that match all the conditions given, or all projects. To find a region's `project_id`, ask with
         *     `name` set to the region's id and take the `id` of the entry that has exactly this name. Projects that somebody
         *     made inside a region are named after it too, with an underscore and more behind it; `MOS` belongs to the object
         *     store.
         *
         *     Without `page` and `per_page` the whole list comes back. The two go together: send both or neither. Count the
         *     pages yourself; no source shows `links.next` filled, or tells what a page past the last one holds. Stop at a page
         *     that is empty or brings nothing new.
         *
         *     A user may need the permission to list projects. On 403, either have it granted, or leave this call out: a token
         *     asked for by the project's name tells the project's id.
         */
        get: operations["listProjects"];
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
        /** @description The account that the user belongs to. IAM calls an account a domain. */
        AccountByName: {
            /** @description The account's name. */
            name: string;
        };
        /** @description The user, named together with the account. */
        PasswordUser: {
            /** @description The user's name. */
            name: string;
            /**
             * Format: password
             * @description The user's password.
             */
            password: string;
            /** @description The account that the user belongs to. IAM calls an account a domain. */
            domain: components["schemas"]["AccountByName"];
        };
        /** @description A user with a password. */
        PasswordProof: {
            /** @description The user, named together with the account. */
            user: components["schemas"]["PasswordUser"];
        };
        /** @description The proof of who asks, by password. */
        PasswordIdentity: {
            /** @description How the user is identified. Exactly `password`. */
            methods: "password"[];
            /** @description A user with a password. */
            password: components["schemas"]["PasswordProof"];
        };
        /** @description A project, named by its id. */
        ProjectById: {
            /** @description The project's id. */
            id: string;
        };
        /** @description A project of the user's account, named by its name. */
        ProjectByName: {
            /** @description The project's name; for the project that every region has, the region's id. */
            name: string;
        };
        /** @description What the token is for. The services that run jobs want a token for a project. */
        ProjectScope: {
            /** @description The project, by its id or by its name. */
            project: components["schemas"]["ProjectById"] | components["schemas"]["ProjectByName"];
        };
        /** @description The proof, and what the token is for. */
        TokenAuth: {
            /** @description The proof of who asks, by password. */
            identity: components["schemas"]["PasswordIdentity"];
            /** @description What the token is for. The services that run jobs want a token for a project. */
            scope: components["schemas"]["ProjectScope"];
        };
        /** @description Who asks for a token, and for which project. */
        CreateTokenRequest: {
            /** @description The proof, and what the token is for. */
            auth: components["schemas"]["TokenAuth"];
        };
        /** @description An account. IAM calls it a domain. */
        Account: {
            /** @description The account's id. */
            id: string;
            /** @description The account's name. */
            name: string;
        };
        /** @description The user the token was issued to. */
        TokenUser: {
            /** @description The user's id. */
            id: string;
            /** @description The user's name. */
            name: string;
            /** @description An account. IAM calls it a domain. */
            domain: components["schemas"]["Account"];
            /** @description When the password ends, in UTC but without a zone. Empty on Huawei Cloud and `null` on Open Telekom Cloud when it never does. */
            password_expires_at?: string | null;
        };
        /** @description The project the token is for. */
        TokenProject: {
            /** @description The project's id, as the paths of the other services want it. */
            id: string;
            /** @description The project's name. */
            name: string;
            /** @description An account. IAM calls it a domain. */
            domain: components["schemas"]["Account"];
        };
        /** @description One permission. */
        TokenRole: {
            /** @description Mostly `0`, which stands for nothing. Go by the name. */
            id: string;
            /** @description The permission's name. */
            name: string;
        };
        /** @description One address of a service. */
        CatalogEndpoint: {
            /** @description The address's id. */
            id: string;
            /** @description Who may use it. `public` means everybody. The list is open. */
            interface: "public" | (string & {});
            /** @description The region, or `*` for all of them. */
            region: string;
            /** @description The region's id, or `*` for all of them. */
            region_id: string;
            /** @description The address, with the version of the service's interface. */
            url: string;
        };
        /** @description One service of the catalogue. */
        CatalogService: {
            /** @description The service's id. */
            id: string;
            /** @description The service's name. */
            name: string;
            /** @description The kind of service. */
            type: string;
            /** @description Where the service is reached. */
            endpoints: components["schemas"]["CatalogEndpoint"][];
        };
        /** @description What a token is for, whose it is, and how long it lives. */
        Token: {
            /**
             * Format: date-time
             * @description When the token ends. Go by this, not by a fixed number of hours.
             */
            expires_at: string;
            /**
             * Format: date-time
             * @description When the token was issued.
             */
            issued_at: string;
            /** @description How the user was identified. */
            methods: string[];
            /**
             * Format: date-time
             * @description When the second factor was checked. Only for a user who signs in with one.
             */
            mfa_authn_at?: string;
            /** @description The user the token was issued to. */
            user: components["schemas"]["TokenUser"];
            /** @description The project the token is for. */
            project?: components["schemas"]["TokenProject"];
            /** @description What the user may do in the project. */
            roles: components["schemas"]["TokenRole"][];
            /** @description The services and their addresses. Empty or left out when `nocatalog` was set. */
            catalog?: components["schemas"]["CatalogService"][];
        };
        /** @description What the token is worth. The token itself is in the header `X-Subject-Token`. */
        CreateTokenAnswer: {
            /** @description What a token is for, whose it is, and how long it lives. */
            token: components["schemas"]["Token"];
        };
        /** @description IAM's own account of a refusal. */
        ErrorDetail: {
            /** @description The code. In every answer on record it is the HTTP status, as a number. */
            code?: number | string;
            /** @description Text for people. Do not parse it. */
            message?: string;
            /** @description The HTTP status in words. */
            title?: string;
        };
        /** @description Why the call was refused. Read `error.code` and `error.message`, else `error_code` and `error_msg`, which is the form of the gateway in front of IAM. */
        ErrorBody: {
            /** @description IAM's own account of a refusal. */
            error?: components["schemas"]["ErrorDetail"];
            /** @description The gateway's code. */
            error_code?: string;
            /** @description The gateway's text for people. Do not parse it. */
            error_msg?: string;
            /** @description Names the call in the provider's logs. Quote it when asking for support. */
            request_id?: string;
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
        /** @description Addresses of this answer and of its neighbours. For a single project often only `self`. */
        Links: {
            /** @description The address of what is shown. */
            self?: string;
            /** @description The address of what comes before, or `null` when there is nothing. */
            previous?: string | null;
            /** @description The address of what comes after, or `null` when there is nothing. */
            next?: string | null;
        };
        /** @description One project. It lives in one region. */
        Project: {
            /** @description The project's id, as the paths of the other services want it. */
            id: string;
            /** @description The project's name; for the project that every region has, the region's id. */
            name: string;
            /** @description What the project is for. Often empty. */
            description: string;
            /** @description The account that the project belongs to. */
            domain_id: string;
            /** @description For a project made inside a region, the id of the region's own project; for a region's own project, the account's id. */
            parent_id: string | null;
            /** @description Whether the project can be used. */
            enabled: boolean;
            /** @description Whether the entry stands for an account. `false` for a project. */
            is_domain: boolean;
            /** @description Addresses of this answer and of its neighbours. For a single project often only `self`. */
            links?: components["schemas"]["Links"];
        };
        /** @description The projects found. */
        ListProjectsAnswer: {
            /** @description The projects, one by one. */
            projects: components["schemas"]["Project"][];
            /** @description Addresses of this answer and of its neighbours. For a single project often only `self`. */
            links: components["schemas"]["Links"];
        };
    };
    responses: {
        /** @description The caller may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description What was asked for does not exist, or the path does not exist on this host. */
        ResourceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
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
        /**
         * @description Leaves the catalogue out of the answer. Any text that is not empty does so, also `false`; to get the catalogue, leave the parameter out.
         * @example true
         */
        nocatalog: string;
        /** @description The project's name, for example a region's id. */
        name: string;
        /** @description The account that the project belongs to. */
        domain_id: string;
        /** @description What the project belongs to: for a project made inside a region, the id of the region's own project; for a region's own project, the account's id. */
        parent_id: string;
        /** @description `true` for projects that can be used, `false` for those that cannot. */
        enabled: boolean;
        /** @description Whether the entry stands for an account. Leave it out; Huawei Cloud says so, and nothing tells of a use. */
        is_domain: boolean;
        /** @description The page wanted, from 1. Only together with `per_page`. */
        page: number;
        /** @description How many projects a page holds. Only together with `page`. */
        per_page: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The token. Send it as `X-Auth-Token` with the calls that follow. It is a secret, and it says nothing to a caller: what it is worth is told by the body.
         * @example MIIDkgYJKoZIhvcNAQcCoIIDgzCC...
         */
        SubjectToken: string;
    };
    pathItems: never;
}
/** The account that the user belongs to. IAM calls an account a domain. */
export type AccountByName = components['schemas']['AccountByName'];
/** The user, named together with the account. */
export type PasswordUser = components['schemas']['PasswordUser'];
/** A user with a password. */
export type PasswordProof = components['schemas']['PasswordProof'];
/** The proof of who asks, by password. */
export type PasswordIdentity = components['schemas']['PasswordIdentity'];
/** A project, named by its id. */
export type ProjectById = components['schemas']['ProjectById'];
/** A project of the user's account, named by its name. */
export type ProjectByName = components['schemas']['ProjectByName'];
/** What the token is for. The services that run jobs want a token for a project. */
export type ProjectScope = components['schemas']['ProjectScope'];
/** The proof, and what the token is for. */
export type TokenAuth = components['schemas']['TokenAuth'];
/** Who asks for a token, and for which project. */
export type CreateTokenRequest = components['schemas']['CreateTokenRequest'];
/** An account. IAM calls it a domain. */
export type Account = components['schemas']['Account'];
/** The user the token was issued to. */
export type TokenUser = components['schemas']['TokenUser'];
/** The project the token is for. */
export type TokenProject = components['schemas']['TokenProject'];
/** One permission. */
export type TokenRole = components['schemas']['TokenRole'];
/** One address of a service. */
export type CatalogEndpoint = components['schemas']['CatalogEndpoint'];
/** One service of the catalogue. */
export type CatalogService = components['schemas']['CatalogService'];
/** What a token is for, whose it is, and how long it lives. */
export type Token = components['schemas']['Token'];
/** What the token is worth. The token itself is in the header `X-Subject-Token`. */
export type CreateTokenAnswer = components['schemas']['CreateTokenAnswer'];
/** IAM's own account of a refusal. */
export type ErrorDetail = components['schemas']['ErrorDetail'];
/** Why the call was refused. Read `error.code` and `error.message`, else `error_code` and `error_msg`, which is the form of the gateway in front of IAM. */
export type ErrorBody = components['schemas']['ErrorBody'];
/** What the API gateway answers when it turns a call away before the service sees it: a missing or expired token, a wrong signature, an unknown path, too many calls. */
export type GatewayError = components['schemas']['GatewayError'];
/** Addresses of this answer and of its neighbours. For a single project often only `self`. */
export type Links = components['schemas']['Links'];
/** One project. It lives in one region. */
export type Project = components['schemas']['Project'];
/** The projects found. */
export type ListProjectsAnswer = components['schemas']['ListProjectsAnswer'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseResourceNotFound = components['responses']['ResourceNotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseFailed = components['responses']['Failed'];
export type ParameterNocatalog = components['parameters']['nocatalog'];
export type ParameterName = components['parameters']['name'];
export type ParameterDomainId = components['parameters']['domain_id'];
export type ParameterParentId = components['parameters']['parent_id'];
export type ParameterEnabled = components['parameters']['enabled'];
export type ParameterIsDomain = components['parameters']['is_domain'];
export type ParameterPage = components['parameters']['page'];
export type ParameterPerPage = components['parameters']['per_page'];
export type HeaderSubjectToken = components['headers']['SubjectToken'];
export interface operations {
    createToken: {
        parameters: {
            query?: {
                /**
                 * @description Leaves the catalogue out of the answer. Any text that is not empty does so, also `false`; to get the catalogue, leave the parameter out.
                 * @example true
                 */
                nocatalog?: components["parameters"]["nocatalog"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who asks, and for which project. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenRequest"];
            };
        };
        responses: {
            /** @description The token was issued. It is in the header. */
            201: {
                headers: {
                    "X-Subject-Token": components["headers"]["SubjectToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTokenAnswer"];
                };
            };
            /** @description The request is not well-formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The user, the account or the password is wrong. Do not repeat the call. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** @description The project's name, for example a region's id. */
                name?: components["parameters"]["name"];
                /** @description The account that the project belongs to. */
                domain_id?: components["parameters"]["domain_id"];
                /** @description What the project belongs to: for a project made inside a region, the id of the region's own project; for a region's own project, the account's id. */
                parent_id?: components["parameters"]["parent_id"];
                /** @description `true` for projects that can be used, `false` for those that cannot. */
                enabled?: components["parameters"]["enabled"];
                /** @description Whether the entry stands for an account. Leave it out; Huawei Cloud says so, and nothing tells of a use. */
                is_domain?: components["parameters"]["is_domain"];
                /** @description The page wanted, from 1. Only together with `per_page`. */
                page?: components["parameters"]["page"];
                /** @description How many projects a page holds. Only together with `page`. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProjectsAnswer"];
                };
            };
            /** @description A condition is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The token or the signature was not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Failed"];
        };
    };
}
