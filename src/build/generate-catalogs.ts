export async function generateCatalogs(_folder: URL): Promise<void> {}
