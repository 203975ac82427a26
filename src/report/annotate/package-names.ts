/** Addresses of relationship types and namespaces, in the transitional and the strict edition of the format. */
export interface Edition {
  readonly main: string;
  readonly relationships: string;
}

const transitional: Edition = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const strict: Edition = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export function editionOf(workbookXml: string): Edition {
  return workbookXml.includes(strict.main) ? strict : transitional;
}

export const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A part named by a relationship of another: `/xl/a.xml` is absolute, `../a.xml` is relative to the part's folder. */
export function resolvePart(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** A part as seen from the folder of another: some programs do not follow absolute names. */
export function relativePart(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < steps.length - 1 && folders[shared] === steps[shared])
    shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}
