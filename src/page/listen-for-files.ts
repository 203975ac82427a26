/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { byId } from './dom.ts';

/** Files are dropped anywhere on the page, or chosen by the button. */
export function listenForFiles(take: (files: readonly File[]) => void): void {
  const files = byId('files', HTMLInputElement);
  const drop = byId('drop', HTMLElement);
  byId('choose', HTMLButtonElement).addEventListener('click', () => files.click());
  files.addEventListener('change', () => {
    take([...(files.files ?? [])]);
    files.value = '';
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  document.addEventListener('dragleave', () => drop.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
