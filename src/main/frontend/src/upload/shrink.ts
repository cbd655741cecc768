/** Photos of phones: made as large as a paper needs, before they are sent over a network that may be slow and paid for. */

/** Longer side in pixels: a page of A4 at 200 dots an inch, on which the small print of a bank statement can be read. */
const LONGEST = 2400;
/** Below this there is little to win. */
const WORTH_LOOKING = 1024 * 1024;

/** A smaller photo of the same, or the file as it is where it is none, is small enough, or cannot be opened here. */
export async function shrunk(file: File): Promise<File> {
    if (!/^image\/(jpeg|png|webp|heic)$/.test(file.type) || file.size < WORTH_LOOKING) return file;
    try {
        const picture = await createImageBitmap(file, {imageOrientation: 'from-image'});
        const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(picture.width * scale);
        canvas.height = Math.round(picture.height * scale);
        canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
        picture.close();
        const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
        if (!small || small.size >= file.size) return file;
        return new File([small], file.name.replace(/\.\w+$/, '') + '.jpg', {type: 'image/jpeg'});
    } catch {
        return file; // the server says what is wrong with it
    }
}
