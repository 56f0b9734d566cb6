/**
 * Types of the platform, for declarations that users compile against. A project for Node alone may not have the
 * browser's types; there these are `never`, and everything else still compiles.
 */

type Global = typeof globalThis;

export type WasmModule = Global extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : never;
export type WebResponse = Global extends { Response: { prototype: infer Response } } ? Response : never;
export type WebUrl = Global extends { URL: { prototype: infer Url } } ? Url : never;
export type Bytes = ArrayBuffer | ArrayBufferView<ArrayBuffer>;
