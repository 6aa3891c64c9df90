/** A service → resources of the model: its functions, and what its template declares. */
import type { Resource } from '../../core/model/resource';
import { linkTemplate } from '../cloudformation/linkTemplate';
import { entriesOf, findEntry } from '../cloudformation/node';
import type { Entry, TemplateNode } from '../cloudformation/node';
import { isCloudFormationType } from '../cloudformation/resources';
import { createTemplate } from '../cloudformation/template';
import type { DocumentSource } from '../documents/documentValues';
import type { Surroundings } from '../surroundings';
import { logicalIdOf, readFunction } from './functions';
import type { DeclaredFunction } from './functions';
import { typed } from '../values/shapeTree';
import { createService } from './service';
import type { Located, Service, ServiceFile } from './service';

export function linkService(file: ServiceFile, surroundings: Surroundings<ServiceFile> | undefined): readonly Resource[] {
	// References are resolved after all of it is found.
	const known = new Map<string, string | undefined>();
	const service = createService(file, surroundings, (logicalId) => known.get(logicalId));
	const functions = functionsOf(service);
	const roots = partsOf(service, service.at('resources')).flatMap((part) => templateRootOf(service, part) ?? []);
	for (const { name } of functions) { known.set(logicalIdOf(name), logicalIdOf(name)); }
	for (const { node } of roots) {
		for (const { key, value } of entriesOf(findEntry(node, 'Resources')?.value).values()) { known.set(key, isCloudFormationType(typeOf(value)) ? key : undefined); }
	}
	const owner = { language: 'serverless', region: typed(service.valueOf(service.at('provider.region')), String) };
	const templates = roots.map(({ document, node }) => createTemplate(fillIn(service, document, node), document, known));
	return [...functions.flatMap((one) => readFunction(service, one)), ...templates.flatMap((template) => linkTemplate(template, owner).resources)];
}

/** What may be one thing or a list of them. */
function partsOf(service: Service, located: Located | undefined): readonly Located[] {
	if (located === undefined) { return []; }
	const { document, node } = service.follow(located);
	return (node.kind === 'list' ? node.items : [node]).map((item) => service.follow({ document, node: item }));
}

function functionsOf(service: Service): readonly DeclaredFunction[] {
	return partsOf(service, service.at('functions')).flatMap(({ document, node }) => [...entriesOf(node).values()].flatMap((entry: Entry): readonly DeclaredFunction[] => {
		const settings = service.follow({ document, node: entry.value });
		return settings.node.kind === 'map' ? [{ name: entry.key, document, entry, settings }] : [];
	}));
}

/** The map that holds `Resources`; one around it where they stand in a file of their own. */
function templateRootOf(service: Service, part: Located): Located | undefined {
	const resources = service.child(part, 'Resources');
	if (resources === undefined) { return undefined; }
	const { document, node } = service.follow(resources);
	if (document === part.document && node === resources.node) { return part; }
	const entry: Entry = { key: 'Resources', keySpan: node.span, value: findEntry(node, 'Resources')?.value ?? node };
	return { document, node: { kind: 'map', entries: new Map([['Resources', entry]]), merged: [], span: node.span } };
}

function typeOf(resource: TemplateNode): string {
	const type = findEntry(resource, 'Type')?.value;
	return type?.kind === 'scalar' ? type.text : '';
}

/** A template with the service's variables filled in, as far as they are known. */
function fillIn(service: Service, document: DocumentSource, root: TemplateNode): TemplateNode {
	const known = new Map<TemplateNode, TemplateNode>();
	const convert = (node: TemplateNode): TemplateNode => {
		const converted = known.get(node) ?? convertNode(node);
		known.set(node, converted);
		return converted;
	};
	const convertNode = (node: TemplateNode): TemplateNode => {
		switch (node.kind) {
			case 'scalar': {
				const value = node.text.includes('${') ? service.valueOf({ document, node }) : undefined;
				return value?.kind === 'scalar' ? { ...node, text: String(value.value), isEditable: false } : node;
			}
			case 'list': return { ...node, items: node.items.map(convert) };
			case 'call': return { ...node, argument: convert(node.argument) };
			case 'map': return { ...node, merged: node.merged.map(convert), entries: new Map([...node.entries].map(([key, entry]) => [key, { ...entry, value: convert(entry.value) }])) };
		}
	};
	return document.text.includes('${') ? convert(root) : root;
}
