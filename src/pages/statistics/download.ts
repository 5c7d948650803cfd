/** Time that a browser needs to begin with a download, in milliseconds; the slowest by far. */
const BEGUN = 60_000;

/** Hands out text as a file, under a name that tells what is in it. */
export function download(text: string, name: string, kind: 'text/csv' | 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${kind};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGUN);
}

/** "behind-the-desk-an-arrangement.csv"; made-up data says so in the name as well. */
export function fileName(title: string, demo: boolean, end: 'csv' | 'json'): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return `behind-the-desk-${demo ? 'made-up-' : ''}${words}.${end}`;
}
