() => {
  const SLACK = 1.5;
  // another machine has other letters, up to a fifth wider
  const LETTERS = 1.2;
  const faults = [];
  const short = (element) => `<${element.tagName.toLowerCase()}> “${element.textContent.trim().slice(0, 30)}”`;
  const check = (beyond, what) => beyond > SLACK && faults.push(`${what} by ${Math.round(beyond)}px`);
  document.querySelectorAll('.answer').forEach((answer) => (answer.open = true));

  const root = document.documentElement;
  check(root.scrollWidth - root.clientWidth, 'the document is too wide');

  const sheet = document.querySelector('.sheet');
  const paper = sheet.getBoundingClientRect();
  check(sheet.scrollWidth - sheet.clientWidth, 'the sheet is too narrow');
  check(sheet.scrollHeight - sheet.clientHeight, 'the sheet is too low');
  if (getComputedStyle(sheet).aspectRatio !== 'auto') check(paper.height - LETTERS * (paper.width * 9) / 16, 'the sheet is much higher than 16:9');

  for (const part of document.querySelectorAll('.sheet, .answer, .notes')) {
    const frame = part.getBoundingClientRect();
    for (const element of part.querySelectorAll('*:not(svg *)')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0) continue;
      check(Math.max(frame.left - box.left, box.right - frame.right), `${short(element)} sticks out sideways`);
      check(box.bottom - frame.bottom, `${short(element)} sticks out below`);
      check(element.scrollWidth - element.clientWidth - (element.clientWidth ? 0 : element.scrollWidth), `${short(element)} is too wide for its box`);
    }
  }
  for (const drawing of document.querySelectorAll('.drawing svg')) {
    const frame = drawing.getBoundingClientRect();
    for (const text of drawing.querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      // the empty rim of a letter may, and a letter of another machine
      check(Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom) - frame.width / 40, `${short(text)} leaves its drawing`);
    }
  }
  return faults;
}
