// What holds for a whole quiz: each setting is saved as it is changed, in every language.
import { base, put } from './api.js';
import { keeping } from './keys.js';
import { refresh } from './problems.js';

const { course } = document.getElementById('main').dataset;
const { lesson } = document.getElementById('page-title').dataset;

keeping(({ key }, value) => put(`${base}/api/drafts/${course}/deeds`, { deed: 'quiz.set', lesson, key, value }));
refresh();
