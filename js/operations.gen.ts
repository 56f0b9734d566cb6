// Printed by `cargo xtask codegen`; do not edit.

import { IAMServiceException } from "./exceptions.js";
import type { ServiceFailure } from "./exceptions.js";
import { paginator } from "./paginate.js";

/** How the values of a context key are read. */
export type ContextKeyTypeEnum =
  | "string"
  | "stringList"
  | "numeric"
  | "numericList"
  | "boolean"
  | "booleanList"
  | "ip"
  | "ipList"
  | "binary"
  | "binaryList"
  | "date"
  | "dateList";

/** What a simulation comes to. */
export type PolicyEvaluationDecisionType =
  | "allowed"
  | "explicitDeny"
  | "implicitDeny";

/** A condition key and its values. */
export interface ContextEntry {
  /** `service:key`, in any case. */
  ContextKeyName?: string;
  /** None for a key that the request does not carry. */
  ContextKeyValues?: string[];
  /** A `…List` type for a key of several values. */
  ContextKeyType?: ContextKeyTypeEnum;
}

/** The result for one action. */
export interface EvaluationResult {
  /** The action as it was given. */
  EvalActionName: string;
  /** The resource, if one was given, else `*`. */
  EvalResourceName?: string;
  /** The most restrictive decision of all resources. */
  EvalDecision: PolicyEvaluationDecisionType;
  /** The statements that made the decision. */
  MatchedStatements?: Statement[];
  /** Keys that the policies ask for and nobody supplied. */
  MissingContextValues?: string[];
  /** Only with service control policies. */
  OrganizationsDecisionDetail?: OrganizationsDecisionDetail;
  /** Only with a permissions boundary. */
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail;
  /** The most restrictive decision of each source, for resources of another account. */
  EvalDecisionDetails?: Record<string, PolicyEvaluationDecisionType>;
  /** One for each resource that was given. */
  ResourceSpecificResults?: ResourceSpecificResult[];
}

/** What `GetContextKeysForCustomPolicy` takes. */
export interface GetContextKeysForCustomPolicyRequest {
  /** The documents, as JSON text. */
  PolicyInputList: string[];
}

/** The condition keys that policies ask for. */
export interface GetContextKeysForPolicyResponse {
  /** Each once, as it is spelled first. */
  ContextKeyNames?: string[];
}

/** The service control policies of one level of the organization. */
export interface OrderedOrganizationPolicyType {
  /** At least one document. */
  ServiceControlPolicyInputList?: string[];
}

/** What the service control policies say. */
export interface OrganizationsDecisionDetail {
  /** Whether every level allows. */
  AllowedByOrganizations?: boolean;
}

/** What the permissions boundary says. */
export interface PermissionsBoundaryDecisionDetail {
  /** Whether it allows. */
  AllowedByPermissionsBoundary?: boolean;
}

/** A place in a policy document; both count from 1. */
export interface Position {
  /** The line. */
  Line?: number;
  /** The character in the line. */
  Column?: number;
}

/** The result for one resource. */
export interface ResourceSpecificResult {
  /** The resource's ARN. */
  EvalResourceName: string;
  /** The decision for it. */
  EvalResourceDecision: PolicyEvaluationDecisionType;
  /** The statements that made the decision. */
  MatchedStatements?: Statement[];
  /** Keys that the policies ask for and nobody supplied. */
  MissingContextValues?: string[];
  /** The decision of each source, for a resource of another account. */
  EvalDecisionDetails?: Record<string, PolicyEvaluationDecisionType>;
  /** Only with a permissions boundary. */
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail;
}

/** What `SimulateCustomPolicy` takes. */
export interface SimulateCustomPolicyRequest {
  /** The identity policies, as JSON text. */
  PolicyInputList: string[];
  /** At most one. */
  PermissionsBoundaryPolicyInputList?: string[];
  /** From the organization's root down to the account. */
  OrderedOrganizationPolicyInputList?: OrderedOrganizationPolicyType[];
  /** Actions without wildcards; each is decided on each resource. */
  ActionNames: string[];
  /** `*` if none is given. */
  ResourceArns?: string[];
  /** The policy of every resource; needs a `CallerArn`. */
  ResourcePolicy?: string;
  /** The account of resources whose ARN does not tell, as the ARN of its root user. */
  ResourceOwner?: string;
  /** A user, role or group. */
  CallerArn?: string;
  /** The context of the simulated requests. */
  ContextEntries?: ContextEntry[];
  /** The scenario of `ec2:RunInstances` that the resources stand for. */
  ResourceHandlingOption?: string;
  /** 1 to 1000; 100 if it is not given. */
  MaxItems?: number;
  /** Where the page before ended. */
  Marker?: string;
}

/** What a simulation answers. */
export interface SimulatePolicyResponse {
  /** One for each action. */
  EvaluationResults?: EvaluationResult[];
  /** Whether there are more. */
  IsTruncated?: boolean;
  /** Only if there are more. */
  Marker?: string;
}

/** A statement that made the decision. */
export interface Statement {
  /** `PolicyInputList.1`, `ResourcePolicy` and the like. */
  SourcePolicyId?: string;
  /** `IAM Policy` or `Resource Policy`. */
  SourcePolicyType?: string;
  /** Behind the token before the statement. */
  StartPosition?: Position;
  /** Behind the statement's closing brace. */
  EndPosition?: Position;
}

/** The input and output of every operation, by its name in camel case. */
export interface CamelOperations {
  /** Lists the condition keys that policies ask for, in conditions and in variables. */
  getContextKeysForCustomPolicy: { input: GetContextKeysForCustomPolicyRequest; output: GetContextKeysForPolicyResponse };
  /** Decides actions on resources under the policies that are given. */
  simulateCustomPolicy: { input: SimulateCustomPolicyRequest; output: SimulatePolicyResponse };
}

/** The input and output of every operation, by its name in snake case. */
export interface SnakeOperations {
  /** Lists the condition keys that policies ask for, in conditions and in variables. */
  get_context_keys_for_custom_policy: CamelOperations["getContextKeysForCustomPolicy"];
  /** Decides actions on resources under the policies that are given. */
  simulate_custom_policy: CamelOperations["simulateCustomPolicy"];
}

/** Every operation by its name on the wire. */
export const operations = {
  GetContextKeysForCustomPolicy: {
    camel: "getContextKeysForCustomPolicy",
    snake: "get_context_keys_for_custom_policy",
  },
  SimulateCustomPolicy: {
    camel: "simulateCustomPolicy",
    snake: "simulate_custom_policy",
    page: { input: "Marker", output: "Marker", limit: "MaxItems", more: "IsTruncated", result: "EvaluationResults" },
  },
} as const;

/** Pages through the results of `simulateCustomPolicy`. */
export const paginateSimulateCustomPolicy = /* @__PURE__ */ paginator<SimulateCustomPolicyRequest, SimulatePolicyResponse>(
  "SimulateCustomPolicy",
  operations.SimulateCustomPolicy.page,
);

/** The input is not acceptable for its meaning. */
export class InvalidInputException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "InvalidInputException" });
  }
}

/** The evaluation failed. */
export class PolicyEvaluationException extends IAMServiceException {
  constructor(failure: ServiceFailure) {
    super({ ...failure, name: "PolicyEvaluationException" });
  }
}

/** The exceptions by their code on the wire. */
export const exceptions = {
  InvalidInput: InvalidInputException,
  PolicyEvaluation: PolicyEvaluationException,
} as const;
