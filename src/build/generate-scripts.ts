export async function generateScripts(_folder: URL): Promise<void> {}
