/** @import { Input } from '../shapes.js' */

const KEPT = 12;

/** Photos that are loaded and decoded ahead, so that showing one takes no time. */
export class PhotoCache {
  /** @param {(id: string) => Promise<Input>} ask for an input with fresh links */
  constructor(ask) {
    this.ask = ask;
    /** @type {Map<string, {image: HTMLImageElement, ready: boolean, promise: Promise<HTMLImageElement>}>} */
    this.kept = new Map();
  }

  /** @param {Input} input */
  load(input) {
    const known = this.kept.get(input.id);
    this.kept.delete(input.id);
    const entry = known ?? this.begin(input);
    this.kept.set(input.id, entry); // the last one asked for goes last
    for (const id of this.kept.keys()) if (this.kept.size > KEPT) this.kept.delete(id);
    return entry;
  }

  begin(input) {
    const entry = { image: new Image(), ready: false, promise: undefined };
    entry.promise = this.decode(entry, input)
      .catch(async () => this.decode(entry, await this.ask(input.id))) // its link has expired, perhaps
      .catch((error) => {
        this.kept.delete(input.id);
        throw error;
      });
    entry.promise.catch(() => {}); // whoever shows it will say so
    return entry;
  }

  async decode(entry, input) {
    const { image } = entry;
    image.alt = '';
    image.draggable = false;
    image.src = input.preview_url ?? input.photo_url;
    await image.decode();
    entry.ready = true;
    return image;
  }
}
