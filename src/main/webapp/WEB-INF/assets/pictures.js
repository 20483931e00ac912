// Pictures brought into a page: chosen, pasted, or dropped on its words. A photo that is larger than any slide is made
// smaller here, before it is sent; the picture then stands in a paragraph of its own where the cursor was.
import { base } from './api.js';
import { send } from './session.js';

const ENDINGS = /\.(png|jpe?g|webp|svg)$/i;
const LONGEST_SIDE = 1920;
const HEAVY = 1 << 20;
const MOST = { picture: 2 << 20, drawing: 1 << 20 };

const isDrawing = (file) => /\.svg$/i.test(file.name);
const blob = (canvas, type) => new Promise((resolve) => canvas.toBlob(resolve, type, 0.86));

/** The same picture, as many pixels as a slide can show; itself where it is light enough or none the browser can read. */
const lighter = async (file) => {
  if (isDrawing(file)) return file;
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return file;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  if (scale === 1 && file.size <= HEAVY) return file;
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(bitmap.width * scale), height: Math.round(bitmap.height * scale) });
  canvas.getContext('2d').drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const photo = /\.jpe?g$/i.test(file.name);
  const drawn = await blob(canvas, photo ? 'image/jpeg' : 'image/webp');
  if (!drawn || drawn.size >= file.size) return file;
  const ending = { 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/png': 'png' }[drawn.type];
  return new File([drawn], file.name.replace(/\.[^.]*$/, `.${ending}`), { type: drawn.type });
};

const base64 = (file) => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(file);
});

/** In a paragraph of its own; what it shows is selected, to be written over. */
const insert = (area, path, shows) => {
  const before = area.value.slice(0, area.selectionStart);
  const after = area.value.slice(area.selectionEnd);
  const head = !before.trim() ? '' : before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const tail = !after.trim() ? '\n' : after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  const from = area.selectionStart + head.length + 2;
  area.focus();
  // The one way that a browser's "undo" knows of.
  if (!document.execCommand('insertText', false, `${head}![${shows}](${path})${tail}`)) {
    area.setRangeText(`${head}![${shows}](${path})${tail}`);
    area.dispatchEvent(new Event('input'));
  }
  area.setSelectionRange(from, from + shows.length);
};

const fill = (pattern, name) => pattern.replace('{0}', () => name);

const bring = async (file, area, course, words, say) => {
  if (!ENDINGS.test(file.name)) return say(fill(words.none, file.name), true);
  say(fill(words.sending, file.name));
  const picture = await lighter(file);
  if (picture.size > (isDrawing(picture) ? MOST.drawing : MOST.picture)) return say(fill(words.large, file.name), true);
  const response = await send(`${base}/api/drafts/${course}/pictures`, { name: picture.name, content: await base64(picture) });
  if (response?.ok) {
    insert(area, (await response.json()).path, words.shows);
    return say(fill(words.added, file.name));
  }
  const { missing, waiting } = document.getElementById('main').dataset;
  return say(response?.status === 422 ? (await response.json()).message : response?.status === 404 ? missing : waiting, true);
};

/** Beside each of the page's fields for words. */
export const openPictures = (course) => {
  const versions = document.getElementById('versions');
  for (const section of versions?.querySelectorAll('.version') ?? []) {
    const area = section.querySelector('textarea');
    const chooser = section.querySelector('.illustrate input');
    const status = section.querySelector('.illustrate [role=status]');
    const say = (text, wrong = false) => {
      status.textContent = text;
      status.className = wrong ? 'wrong' : 'help';
    };
    const bringAll = async (files) => {
      for (const file of files) await bring(file, area, course, versions.dataset, say);
    };
    section.querySelector('.add-picture').addEventListener('click', () => chooser.click());
    chooser.addEventListener('change', async () => {
      await bringAll([...chooser.files]);
      chooser.value = '';
    });
    const taken = (event, transfer) => {
      if (!transfer?.files.length) return;
      event.preventDefault();
      bringAll([...transfer.files]);
    };
    area.addEventListener('paste', (event) => taken(event, event.clipboardData));
    area.addEventListener('dragover', (event) => { if (event.dataTransfer.types.includes('Files')) event.preventDefault(); });
    area.addEventListener('drop', (event) => taken(event, event.dataTransfer));
  }
};
