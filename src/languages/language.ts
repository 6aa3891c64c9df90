/**
 * What a language reader is: text in, resources with ranges and problems out.
 * Must never hold a rule, an explanation or anything that reads files: texts come in as arguments.
 */
import type { Localized } from '../core/model/localized';
import type { Resource } from '../core/model/resource';
import type { Location, Range } from '../core/model/value';
import type { Grammar, Parsers } from './parsers';
import type { Surroundings } from './surroundings';
import type { SettingWriter } from './writing/writer';

/** A text with the name that it is known by: a path or URI string with `/` separators. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
}

export type ProblemCode = 'syntax' | 'too-large' | 'binary' | 'circular' | 'unresolved' | 'no-resources' | 'partly-read';

/** Something that kept the reader from reading all of a file. Never about what the settings mean: that is for rules. */
export interface Problem extends Location {
	readonly code: ProblemCode;
	readonly severity: 'error' | 'warning' | 'information';
	readonly message: Localized;
}

/** A literal in the text that names an EC2 instance type, or looks like one where one belongs. */
export interface InstanceTypeMention {
	/** As written, without quotes; of `t3.{small,medium}` each type by itself. */
	readonly name: string;
	/** The name, or its size in such a list. */
	readonly range: Range;
}

/** One file after parsing, before its references are resolved. Kept between edits; each language has its own shape. */
export interface ParsedFile {
	readonly path: string;
	readonly problems: readonly Problem[];
}

/** A place in the data of the code, not in a comment, that tells a linter to leave something alone. */
export interface IgnoreEntry extends Location {
	readonly tool: 'compute-lab' | 'cfn-lint' | 'checkov';
	readonly ruleId: string;
	readonly ruleRange: Range;
	/** Empty where none is given. */
	readonly reason: string;
	/** The resource that it stands in; `undefined` for the whole file. */
	readonly resourceId: string | undefined;
}

/** What one module (a Terraform folder, a CloudFormation template) says. */
export interface ModuleReading {
	readonly language: string;
	readonly files: readonly string[];
	readonly resources: readonly Resource[];
	readonly problems: readonly Problem[];
	/** Only of languages that have a place for such data. */
	readonly ignoreEntries?: readonly IgnoreEntry[];
}

/** What is known of a language before any of it is loaded. */
export interface LanguageFiles {
	/** Its folder's name. */
	readonly id: string;
	/** Name for people. */
	readonly title: string;
	/** Endings of its files without the first dot, for a search by name; `acceptsPath` has the last word. */
	readonly fileEndings: readonly string[];
	/** Whether a file of this path may be of the language; costs nothing. */
	acceptsPath(path: string): boolean;
	/** Files with equal keys are read together. */
	moduleKey(path: string): string;
}

export interface Language<P extends ParsedFile = ParsedFile> extends LanguageFiles {
	/** Whether the text is of the language; cheap (no parsing): for YAML and JSON, which can be anything. */
	acceptsText(text: string, path: string): boolean;
	/** The grammar that must be loaded before a file of this path is parsed; none for a language that needs none. */
	grammarOf?(path: string): Grammar | undefined;
	/**
	 * Parses one file. Never throws on bad text: what cannot be read becomes a problem, the rest is read.
	 * @param before the same file as it was parsed before an edit: the result is the same without it, only later
	 */
	parse(file: SourceFile, parsers: Parsers, before?: P): P;
	/**
	 * Resolves references and yields the resources, in the order of paths and text.
	 * @param surroundings not given where the module is read by itself
	 */
	link(files: readonly P[], surroundings?: Surroundings<P>): ModuleReading;
	/** The keys of other modules that a file may refer to; cheap (no parsing), rather one too many than one too few. */
	mentions?(file: SourceFile): readonly string[];
	/** Where settings that are not written yet belong; without it only what is written can be changed. */
	readonly writer?: SettingWriter;
}

/** Longest text that is parsed, in UTF-16 code units; a longer one gets a `too-large` problem. */
export const maxTextLength = 5_000_000;
