export async function generateCalendar(_folder: URL): Promise<void> {}
