/** What `iamlet` gives. */

export type { Access } from "./access.js";
export type { AccountAuthorizerOptions } from "./account-policies.js";
export * from "./authorizer-index.js";
export type { Caller } from "./caller.js";
export { checkPolicyDocument } from "./check.js";
export type { DocumentRefusal } from "./check.js";
export { IAM } from "./client.js";
export type { SyncIAM } from "./client.js";
export { OperationNotPageableError, ResourceLoadError, WaiterError } from "./errors.js";
export { expandActions } from "./expand.js";
export { IAMServiceException, ValidationError } from "./exceptions.js";
export type { ResponseMetadata } from "./exceptions.js";
export type { InputOf, OutputOf } from "./methods.js";
export type { OperationName } from "./names.js";
export * from "./operations.gen.js";
export type * from "./resources.gen.js";
export type { CallingClient, PaginationConfiguration } from "./paginate.js";
export type { DataPack, ManagedPolicies, ServiceReference } from "./packs.js";
export type { PageIterator, PaginationConfig, Paginator } from "./paginator.js";
export type { PresignOptions, SigningCredentials } from "./presign.js";
export type { Collection } from "./resource/collection.js";
export type { Loadable, ParsedDocument, ParsedDocuments, Resource, ResourceMeta } from "./resource/resource.js";
export type { IAMOptions, Organization } from "./settings.js";
// The service model has a Policy, a PolicyType and a Position too, reached as `GetPolicyResponse["Policy"]`,
// `PolicyGrantingServiceAccess["PolicyType"]` and `Statement["StartPosition"]`.
export { Policy } from "./policy.js";
export type { PolicyType, Position } from "./types.js";
export type { AbortSignalLike, WaiterConfiguration, WaiterResult } from "./wait.js";
export type { Waiter, WaiterConfig } from "./waiter.js";
