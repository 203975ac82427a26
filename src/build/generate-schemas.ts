export async function generateSchemas(_folder: URL): Promise<void> {}
