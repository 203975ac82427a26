import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { nth, present } from '../../../src/model/present.ts';

/** The part of JSON Schema that a TypeScript type can say. */
export interface Shape {
  type?: string | readonly string[];
  enum?: readonly unknown[];
  items?: Shape;
  properties?: Record<string, Shape>;
  required?: readonly string[];
  additionalProperties?: Shape | false;
  oneOf?: readonly Shape[];
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The shape of an exported type, every reference followed. */
export function shapeOfType(file: string, name: string): Shape {
  const path = `${root}${file}`;
  const program = ts.createProgram([path], {
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = present(program.getSourceFile(path));
  const exported = checker.getExportsOfModule(present(checker.getSymbolAtLocation(source)));
  const symbol = present(exported.find((one) => one.name === name));
  const seen: ts.Type[] = [];

  function shapeOf(type: ts.Type): Shape {
    if (seen.length > 30) throw new Error(`${checker.typeToString(type)} refers to itself`);
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { enum: [type.value] };
    if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.isUnion()) return shapeOfUnion(type);
    if (checker.isArrayType(type))
      return { type: 'array', items: shapeOf(nth(checker.getTypeArguments(type as ts.TypeReference), 0)) };
    seen.push(type);
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const shape: Shape =
      index === undefined ? shapeOfObject(type) : { type: 'object', additionalProperties: shapeOf(index) };
    seen.pop();
    return shape;
  }

  function shapeOfUnion(type: ts.UnionType): Shape {
    const members = type.types.filter((one) => !(one.flags & ts.TypeFlags.Undefined));
    if (members.every((one) => one.flags & ts.TypeFlags.BooleanLike)) return { type: 'boolean' };
    if (members.every((one) => one.isStringLiteral())) {
      return { enum: members.map((one) => (one as ts.StringLiteralType).value).sort() };
    }
    const shapes = members.map(shapeOf);
    if (shapes.length === 1) return nth(shapes, 0);
    if (shapes.every(({ type: one }) => typeof one === 'string' && one !== 'object')) {
      return { type: shapes.map(({ type: one }) => one as string).sort() };
    }
    return { oneOf: shapes };
  }

  function shapeOfObject(type: ts.Type): Shape {
    const properties: Record<string, Shape> = {};
    const required: string[] = [];
    for (const property of checker.getPropertiesOfType(type)) {
      properties[property.name] = shapeOf(checker.getTypeOfSymbol(property));
      if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name);
    }
    return {
      type: 'object',
      properties,
      ...(required.length > 0 ? { required: required.sort() } : {}),
      additionalProperties: false,
    };
  }

  return shapeOf(checker.getDeclaredTypeOfSymbol(symbol));
}

interface Schema extends Omit<Shape, 'items' | 'properties' | 'additionalProperties' | 'oneOf'> {
  $ref?: string;
  const?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | false;
  oneOf?: readonly Schema[];
  $defs?: Record<string, Schema>;
}

/** What a schema says of types, its references followed and its words, bounds and formats left out. */
export function shapeOfSchema(schema: Schema, defs: Record<string, Schema> = schema.$defs ?? {}): Shape {
  if (schema.$ref !== undefined)
    return shapeOfSchema(present(defs[schema.$ref.replace('#/$defs/', '')]), defs);
  if (schema.const !== undefined) return { enum: [schema.const] };
  if (schema.enum !== undefined) return { enum: [...schema.enum].sort() };
  if (schema.oneOf !== undefined) return { oneOf: schema.oneOf.map((one) => shapeOfSchema(one, defs)) };
  const types = [schema.type ?? 'object']
    .flat()
    .map((one) => (one === 'integer' ? 'number' : one))
    .sort();
  const shape: Shape = { type: types.length === 1 ? nth(types, 0) : types };
  if (schema.items !== undefined) shape.items = shapeOfSchema(schema.items, defs);
  if (schema.properties !== undefined) {
    const own = Object.entries(schema.properties).filter(([key]) => !key.startsWith('$'));
    shape.properties = Object.fromEntries(own.map(([key, child]) => [key, shapeOfSchema(child, defs)]));
  }
  if (schema.required !== undefined) shape.required = [...schema.required].sort();
  if (schema.additionalProperties === false) shape.additionalProperties = false;
  else if (schema.additionalProperties !== undefined) {
    shape.additionalProperties = shapeOfSchema(schema.additionalProperties, defs);
  }
  return shape;
}
